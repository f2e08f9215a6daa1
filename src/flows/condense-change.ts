// Condenses a change: small sources by rules, the others by the summary model side by side. Effects: through the session.
import { completeStatements } from '../core/condense/complete-statements.ts';
import { condense } from '../core/condense/condense.ts';
import { extractStatements, passStatements } from '../core/condense/extract-statements.ts';
import { linkSources } from '../core/condense/link-sources.ts';
import { listChunks } from '../core/condense/list-chunks.ts';
import { planSummaries } from '../core/condense/plan-summaries.ts';
import { readSummary } from '../core/condense/read-summary.ts';
import { factsToAsk, repairSummary, summaryRequest } from '../core/condense/summary-request.ts';
import type { Change } from '../domain/change.ts';
import { type Chunk, type Condensed, chunkKey, type Digest, type Statement } from '../domain/digest.ts';
import type { Settings } from '../domain/settings.ts';
import type { Progress } from '../ports.ts';
import type { ModelSession } from './ask.ts';

/** What condensing needs; `session` null: rules alone. The texts of `change` hold no secrets any more. */
export type CondenseInput = {
  readonly change: Change;
  readonly settings: Pick<Settings, 'language' | 'note' | 'model'>;
  readonly session: ModelSession | null;
  readonly signal: AbortSignal;
  readonly sha256: (text: string) => string;
  readonly progress: Pick<Progress, 'step'>;
};

/**
 * Makes the digest of `change`. A source whose call fails, is refused, cut off, over budget or late is cut down by rules.
 *
 * The digest does not depend on the order in which answers come in.
 */
export async function condenseChange(
  input: CondenseInput,
): Promise<{ readonly digest: Digest; readonly condensed: Condensed }> {
  const { change, settings } = input;
  const linked = linkSources(change);
  const chunks = listChunks(change, linked);
  const condensed = await summarise(chunks, input);
  const digest = condense(change, {
    language: settings.language,
    budgetTokens: settings.note.budgetTokens,
    factsMax: settings.note.maxChanges,
    condensed,
    linked,
  });
  return { digest, condensed };
}

async function summarise(chunks: readonly Chunk[], input: CondenseInput): Promise<Condensed> {
  const { settings, session, progress } = input;
  const plan = planSummaries(chunks, settings.model);
  const asked = plan.calls.flat().length;
  if (session !== null && asked > 0)
    progress.step(
      `Summarising ${asked} sources in ${plan.calls.length} calls, ${plan.passed.length} as they are`,
    );
  const answers =
    session === null ? [] : await Promise.all(plan.calls.map((call) => ask(call, asked, session, input)));

  const summaries = new Map(answers.flatMap((answer) => [...answer.statements]));
  const passed = new Set(plan.passed);
  const statementsOf = (chunk: Chunk): readonly Statement[] => {
    if (passed.has(chunk)) return passStatements(chunk);
    const summary = summaries.get(chunkKey(chunk));
    const extracted = extractStatements(chunk);
    return summary === undefined ? extracted : completeStatements(summary, extracted);
  };
  const summarised = chunks.filter((chunk) => summaries.has(chunkKey(chunk))).length;
  return {
    statements: new Map(chunks.map((chunk) => [chunkKey(chunk), statementsOf(chunk)])),
    chunks: {
      seen: chunks.length,
      passed: passed.size,
      summarised,
      fellBack: chunks.length - passed.size - summarised,
    },
    dropped: answers.reduce((sum, answer) => sum + answer.dropped, 0),
    inputTokens: chunks.reduce((sum, chunk) => sum + (chunk.kind === 'commits' ? 0 : chunk.tokens), 0),
  };
}

type Summaries = {
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly dropped: number;
};

/** Asks about the chunks of one call; of those that are not in the answer, rules tell. */
async function ask(
  call: readonly Chunk[],
  asked: number,
  session: ModelSession,
  { settings, signal, sha256 }: CondenseInput,
): Promise<Summaries> {
  const request = summaryRequest(call, {
    model: settings.model.summary,
    language: settings.language,
    factsMax: factsToAsk({ chunks: asked, budgetTokens: settings.note.budgetTokens }),
    sha256,
  });
  const answer = await session.ask<Summaries>({
    request,
    accept: (text) => {
      const reading = readSummary(text, call);
      return reading.ok ? { ok: true, value: reading } : reading;
    },
    repair: (text, problems) => repairSummary(request, { text, problems }),
    signal,
  });
  return answer.ok ? answer.value : { statements: new Map(), dropped: 0 };
}
