// A named way in which changes hurt: what tells it, and what to do about it. Pure.
import type { HazardId } from '../../../domain/generated/incident.ts';
import type { Bilingual } from '../../../domain/language.ts';

/** When a defence is due: before the deploy, while it runs, or once it has run. */
export type DefencePhase = 'before' | 'during' | 'after';

/** One concrete thing to do this time; the first of a hazard stands alone as the one line to do. */
export type HazardDefence = { readonly text: Bilingual; readonly phase: DefencePhase };

/**
 * What tells a hazard in a text: signs of both languages, as `compile-signs.ts` reads them.
 *
 * `strong`: phrases that hardly mean anything else. `weak`: words that are often said of it. `patterns`: for what is no word, tested
 * as strong; each runs in linear time, for texts are hostile.
 */
export type HazardSigns = {
  readonly strong: string;
  readonly weak: string;
  readonly patterns?: readonly RegExp[];
};

/** A hazard of the taxonomy. `description`: how a change of that kind hurts, in one sentence. */
export type Hazard = {
  readonly id: HazardId;
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly signs: HazardSigns;
  /** Two to four. */
  readonly defences: readonly HazardDefence[];
};

/** A defence that is due before the deploy. */
export const before = (en: string, ko: string): HazardDefence => ({ phase: 'before', text: { en, ko } });

/** A defence that is due while the deploy runs. */
export const during = (en: string, ko: string): HazardDefence => ({ phase: 'during', text: { en, ko } });

/** A defence that is due once the deploy has run. */
export const after = (en: string, ko: string): HazardDefence => ({ phase: 'after', text: { en, ko } });
