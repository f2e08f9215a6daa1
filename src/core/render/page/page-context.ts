// What every part of the page needs to know. Pure.
import type { Language } from '../../../domain/language.ts';
import type { Ref } from '../../../domain/units.ts';
import type { PageLimits } from './page-limits.ts';
import type { PageWord } from './page-words.ts';

/** Words, zone, links and bounds of one page. */
export type PageContext = {
  readonly language: Language;
  readonly word: (word: PageWord) => string;
  /** Zone in which times are shown. */
  readonly timeZone: string;
  /** Web addresses of refs, by code alone. */
  readonly addresses: ReadonlyMap<Ref, string>;
  readonly limits: PageLimits;
};
