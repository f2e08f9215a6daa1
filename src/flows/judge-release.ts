// Judges one release by its standard, as often as something more becomes known of it. Effects: through the ports it is given.
import { decide } from '../core/decide/decide.ts';
import { showIncidents } from '../core/review/incidents/show-incidents.ts';
import { reviewCalendar } from '../core/review/related-work.ts';
import { factsOf, reviewRelease, sealReview } from '../core/review/review.ts';
import { canonicalStandard, effectiveStandard } from '../core/review/standard.ts';
import type { Change } from '../domain/change.ts';
import type { ReleaseEvidence } from '../domain/evidence.ts';
import type { Decision } from '../domain/generated/decision.ts';
import type { Note } from '../domain/generated/note.ts';
import type { Advice, Finding, Review, ShownIncident } from '../domain/generated/review.ts';
import type { ModelUsage } from '../domain/model-call.ts';
import type { Release } from '../domain/release.ts';
import type { Settings } from '../domain/settings.ts';
import type { World } from '../ports.ts';
import { compileExpressions } from './expressions.ts';

/** What is known of the release by now. */
export type Known = { readonly change: Change; readonly evidence: ReleaseEvidence };

/** The review that is written down, and what it means for the release. */
export type Judgement = { readonly review: Review; readonly decision: Decision };

/** Asks the rules and writes down what they said. */
export type Judge = {
  readonly findings: (known: Known) => readonly Finding[];
  /** What others do meanwhile, and when else the release could go out. */
  readonly calendar: (known: Known, findings: readonly Finding[]) => Pick<Review, 'work' | 'windows'>;
  /** Past incidents that people are shown, the most pressing first. */
  readonly incidents: (known: Known) => readonly ShownIncident[];
  readonly conclude: (
    known: Known,
    told: {
      readonly findings: readonly Finding[];
      readonly calendar: Pick<Review, 'work' | 'windows'>;
      /** null: no model was asked for any. */
      readonly advice: Advice | null;
      readonly usage: ModelUsage | null;
    },
  ) => Judgement;
};

/**
 * Settles the standard by what is known first; nothing that becomes known later makes it another one.
 *
 * @throws {Failure} `expression/invalid`
 */
export async function judgeBy(
  {
    note,
    release,
    settings,
    ...first
  }: Known & {
    /** What rules read: never what a model wrote. */
    readonly note: Note;
    readonly release: Release;
    readonly settings: Settings;
  },
  world: Pick<World, 'progress' | 'expressions' | 'hash'>,
): Promise<Judge> {
  world.progress.step('Reviewing against the standard');
  const standard = effectiveStandard({ settings, environment: release.environment, ...first });
  const expressions = await compileExpressions(standard.custom, world.expressions);
  const version = `sha256:${world.hash.sha256(canonicalStandard(standard))}`;
  const inputOf = (known: Known) => ({ ...known, note, release, standard, settings, expressions });
  return {
    findings: (known) => reviewRelease(inputOf(known)),
    calendar: (known, findings) => reviewCalendar(factsOf(inputOf(known)), findings),
    incidents: (known) => showIncidents(factsOf(inputOf(known)))?.found ?? [],
    conclude: (known, { findings, calendar, advice, usage }) => {
      const review = sealReview({
        ...{ findings, release, version, calendar, advice },
        incidents: showIncidents(factsOf(inputOf(known))),
        notRun: standard.notRun,
      });
      const { change } = known;
      return { review, decision: decide({ review, release, change, standard, settings, usage }) };
    },
  };
}
