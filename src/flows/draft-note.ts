// Drafts the parts of a note with a model, side by side; what it cannot write stays as rules wrote it. Effects: asks the model session.

import type { DraftInput } from '../core/draft/draft-input.ts';
import { applyParts } from '../core/draft/parts/apply-parts.ts';
import { choosePartExamples } from '../core/draft/parts/examples.ts';
import { fallbackText, nothingToTell, shardFallbackText } from '../core/draft/parts/fallback-text.ts';
import type { Grounds } from '../core/draft/parts/ground-claims.ts';
import { indexRefs } from '../core/draft/parts/known-refs.ts';
import type { PartAnswers, PartOutcome } from '../core/draft/parts/part.ts';
import { type BodyRequest, buildPartRequests, type EarlierFacts } from '../core/draft/parts/part-requests.ts';
import { readBasics, readBody, readChecklists } from '../core/draft/parts/read-parts.ts';
import { repairRequest } from '../core/draft/parts/repair-request.ts';
import { groupsOf } from '../core/draft/parts/tell-note.ts';
import { type Condensed, chunkKey } from '../domain/digest.ts';
import type { Note } from '../domain/generated/note.ts';
import type { Language } from '../domain/language.ts';
import type { ModelRequest } from '../domain/model-call.ts';
import type { Progress } from '../ports.ts';
import type { Accepted, Answered, ModelSession } from './ask.ts';

/** What the parts are drafted from. */
export type DraftWithModel = {
  readonly input: DraftInput;
  /** The note as rules drafted it. */
  readonly baseline: Note;
  /** How the sources were made ready, for the account in the note. */
  readonly condensed: Pick<Condensed, 'chunks' | 'dropped' | 'statements'>;
  /** Notes of the workspace that show how it writes. */
  readonly examples: readonly Note[];
  /** null: no model. */
  readonly session: ModelSession | null;
  readonly signal: AbortSignal;
  readonly sha256: (text: string) => string;
  readonly progress: Progress;
};

/** The baseline with the parts that the model wrote; the baseline itself without a model. Never throws but for bugs. */
export async function draftWithModel(draft: DraftWithModel): Promise<Note> {
  const { input, baseline, session } = draft;
  if (session === null) return baseline;
  const examples = choosePartExamples(input, draft.examples);
  const requests = buildPartRequests({
    input,
    baseline,
    examples,
    earlier: earlierFacts(draft),
    sha256: draft.sha256,
  });
  const grounds: Grounds = {
    resolveRef: indexRefs({ change: input.change, digest: input.digest, baseline }),
    given: requests.given,
    uncited: input.settings.note.uncited,
    language: input.release.language,
  };
  const groups = groupsOf(baseline);
  const ask = <T>(request: ModelRequest, accept: (text: string) => Accepted<T>): Promise<Answered<T>> =>
    session.ask({
      request,
      accept,
      repair: (text, problems) => repairRequest(request, text, problems),
      signal: draft.signal,
    });

  const [basics, checklists, ...body] = await Promise.all([
    ask(requests.basics, (text) => readBasics(text, grounds)),
    ask(requests.checklists, (text) => readChecklists(text, grounds, groups)),
    ...requests.body.map(({ request, facts }) =>
      ask(request, (text) => readBody(text, grounds, new Set(facts))),
    ),
  ]);
  const outcomes = {
    basics: outcomeOf(basics, grounds.language),
    checklists: outcomeOf(checklists, grounds.language),
    body: joinBody(requests.body, body, grounds.language),
  };
  for (const [name, outcome] of Object.entries(outcomes)) {
    if (outcome.reason !== null && outcome.reason !== nothingToTell(grounds.language))
      draft.progress.warn(`Part "${name}" of the note by rules: ${outcome.reason}`);
  }
  const { chunks, dropped } = draft.condensed;
  return applyParts({ input, baseline, outcomes, chunks, dropped });
}

/** The earlier notes as they were condensed among the other sources. */
const earlierFacts = ({ input, condensed }: DraftWithModel): readonly EarlierFacts[] =>
  input.change.context.notes.map(({ ref }) => ({
    ref,
    texts: (condensed.statements.get(chunkKey({ kind: 'note', module: '', ref })) ?? []).map(
      ({ text }) => text,
    ),
  }));

function outcomeOf<T>(
  answered: Answered<{ readonly part: T; readonly uncited: number }>,
  language: Language,
): PartOutcome<T> {
  return answered.ok
    ? { ok: true, value: answered.value, reason: null }
    : { ok: false, reason: fallbackText(answered.reason, language) };
}

type BodyAnswer = Answered<{ readonly part: PartAnswers['body']; readonly uncited: number }>;

/** The changes of all shards; a shard that failed leaves its facts to rules. */
function joinBody(
  requests: readonly BodyRequest[],
  answers: readonly BodyAnswer[],
  language: Language,
): PartOutcome<PartAnswers['body']> {
  if (requests.length === 0) return { ok: false, reason: nothingToTell(language) };
  const written = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  const failed = answers.flatMap((answer, index) =>
    answer.ok ? [] : [{ reason: answer.reason, facts: requests[index]?.facts.length ?? 0 }],
  );
  const [first] = failed;
  if (written.length === 0 && first) return { ok: false, reason: fallbackText(first.reason, language) };
  return {
    ok: true,
    value: {
      part: { changes: written.flatMap(({ part }) => part.changes) },
      uncited: written.reduce((sum, { uncited }) => sum + uncited, 0),
    },
    reason: failed.length === 0 ? null : shardFallbackText(failed, language),
  };
}
