// The request that asks a model to condense chunks, and the one that asks again. Pure.
import prompt from '../../../schemas/prompts/condense.json' with { type: 'json' };
import schema from '../../../schemas/summary.schema.json' with { type: 'json' };
import type { Chunk } from '../../domain/digest.ts';
import type { Language } from '../../domain/language.ts';
import type { JsonSchema, ModelRequest } from '../../domain/model-call.ts';
import { fenceSource } from '../text/untrusted-text.ts';

/** Id and version of the prompt, as requests and notes name it. */
const summaryPromptName = `${prompt.id}@${prompt.version}`;

/** Room for a fact with its refs, in the language that takes most. Units: tokens. */
const factTokens = 260;
const outputTokensMax = 16_000;
/** Of a bad answer, so much goes back to the model. Units: characters. */
const answerLengthMax = 20_000;

const languageNames: Readonly<Record<Language, string>> = { en: 'English', ko: 'Korean (한국어)' };

/** What makes a request beside its chunks. `factsMax` is asked for, a source. */
export type SummaryOptions = {
  readonly model: string;
  readonly language: Language;
  readonly factsMax: number;
  readonly sha256: (text: string) => string;
};

/** Asks for the facts of `chunks`: the rules first, the same bytes in every call, then the sources in their fences. */
export function summaryRequest(chunks: readonly Chunk[], options: SummaryOptions): ModelRequest {
  const { language, factsMax } = options;
  const values: Readonly<Record<string, string>> = {
    language: languageNames[language],
    factsMax: String(factsMax),
    refs: chunks.map(({ refs }) => `- ${refs.join(', ')}`).join('\n'),
    sources: chunks
      .map(({ ref, kind, title, text }) => fenceSource({ ref, kind, title, text }, options.sha256))
      .join('\n\n'),
  };
  const task = prompt.task
    .map((line) => line.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole))
    .join('\n\n');
  return {
    purpose: 'condense',
    model: options.model,
    prompt: summaryPromptName,
    system: [{ text: prompt.system.join('\n'), cached: true }],
    turns: [{ role: 'user', blocks: [{ text: task, cached: false }] }],
    schema: answerSchema,
    outputTokensMax: Math.min(outputTokensMax, 400 + chunks.length * factsMax * factTokens),
  };
}

/** The same question with the answer and what was wrong with it. */
export function repairSummary(
  request: ModelRequest,
  answer: { readonly text: string; readonly problems: readonly string[] },
): ModelRequest {
  const problems = answer.problems.map((problem) => `- ${problem}`).join('\n');
  return {
    ...request,
    turns: [
      ...request.turns,
      { role: 'assistant', blocks: [{ text: answer.text.slice(0, answerLengthMax) || '{}', cached: false }] },
      {
        role: 'user',
        blocks: [
          {
            text: `That answer cannot be used:\n${problems}\nAnswer again, whole, in the form that was asked for.`,
            cached: false,
          },
        ],
      },
    ],
  };
}

/** Facts worth asking for of each source, when `chunks` share a digest. Units: facts. */
export function factsToAsk(input: { readonly chunks: number; readonly budgetTokens: number }): number {
  const share = input.budgetTokens / (Math.max(1, input.chunks) * digestFactTokens);
  return Math.min(factsAskedMax, Math.max(factsAskedMin, Math.ceil(share * surplus)));
}

/** A statement in the digest; three times as many are asked for as fit, so that the best can be chosen. */
const digestFactTokens = 40;
const surplus = 3;
/** Whatever the budget; a source has seldom more that must not be missed, and an answer takes as long as it is. */
const factsAskedMin = 3;
const factsAskedMax = 10;

const answerSchema: JsonSchema = withoutNames(schema);

/** The schema as a service takes it: without the names by which files refer to it. */
function withoutNames({ $schema: _schema, $id: _id, title: _title, ...rest }: typeof schema): JsonSchema {
  return rest;
}
