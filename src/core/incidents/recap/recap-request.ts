// The request that asks a model to recap one report. Pure.
import schema from '../../../../schemas/parts/recap.schema.json' with { type: 'json' };
import prompt from '../../../../schemas/prompts/recap.json' with { type: 'json' };
import type { Incident } from '../../../domain/generated/incident.ts';
import type { Language } from '../../../domain/language.ts';
import type { JsonSchema, ModelRequest } from '../../../domain/model-call.ts';
import { estimateTokens } from '../../condense/tokens.ts';
import { wireSchema } from '../../draft/parts/wire-schema.ts';
import { fenceSource } from '../../text/untrusted-text.ts';
import { hazardTaxonomy } from '../hazards/hazard-taxonomy.ts';

/** Id and version of the prompt, as requests and revisions name it. */
export const recapPromptName = `${prompt.id}@${prompt.version}`;

/** The schema of the answer, whole. */
export const recapAnswerSchema: JsonSchema = schema;

/** So much of a report is shown; of a longer one the middle is left out. Units: estimated tokens. */
const shownTokensMax = 9_000;
/** Of that the beginning; the end has what is done next time. */
const headShare = 0.6;
/** A number in brackets before a sentence, and its line. Units: tokens. */
const numberTokens = 4;
/** Room for an answer. Units: tokens. */
const outputTokensMax: Readonly<Record<Language, number>> = { en: 2_400, ko: 3_800 };
const languageNames: Readonly<Record<Language, string>> = { en: 'English', ko: 'Korean (한국어)' };

/** The request, and the numbers of the sentences that it shows. */
export type RecapRequest = { readonly request: ModelRequest; readonly shown: ReadonlySet<number> };

/** Asks about the report behind `incident`, its recap by rules. Same incident, same bytes. */
export function recapRequest(
  incident: Incident,
  { model, sha256 }: { readonly model: string; readonly sha256: (text: string) => string },
): RecapRequest {
  const { lines, shown } = showSentences(incident.sentences);
  const source = fenceSource(
    { ref: 'report', kind: 'report of an outage', title: incident.title, text: lines.join('\n') },
    sha256,
  );
  const values: Readonly<Record<string, string>> = {
    hazards,
    source,
    language: languageNames[incident.language],
  };
  const fill = (lines: readonly string[]): string =>
    lines
      .map((line) => line.replace(/\{([a-z]+)\}/gu, (whole, name: string) => values[name] ?? whole))
      .join('\n');
  return {
    request: {
      purpose: 'recap',
      model,
      prompt: recapPromptName,
      system: [{ text: fill(prompt.system), cached: true }],
      turns: [{ role: 'user', blocks: [{ text: fill(prompt.task), cached: false }] }],
      schema: answerSchema,
      outputTokensMax: outputTokensMax[incident.language],
    },
    shown,
  };
}

const hazards = hazardTaxonomy.map(({ id, description }) => `- ${id}: ${description.en}`).join('\n');
const answerSchema = wireSchema(schema);

/** Each sentence behind its number; where the report is too long, how many are left out in its middle. */
function showSentences(sentences: readonly string[]): {
  readonly lines: readonly string[];
  readonly shown: ReadonlySet<number>;
} {
  const costs = sentences.map((sentence) => numberTokens + estimateTokens(sentence));
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const line = (number: number): string => `[${number}] ${sentences[number] ?? ''}`;
  const numbers = [...sentences.keys()];
  if (total <= shownTokensMax) return { lines: numbers.map(line), shown: new Set(numbers) };
  const head = countFitting(costs, shownTokensMax * headShare);
  const tail = countFitting(costs.slice(head).reverse(), shownTokensMax * (1 - headShare));
  const left = sentences.length - head - tail;
  const first = numbers.slice(0, head);
  const last = numbers.slice(head + left);
  return {
    lines: [...first.map(line), `(${left} sentences are left out here)`, ...last.map(line)],
    shown: new Set([...first, ...last]),
  };
}

function countFitting(costs: readonly number[], room: number): number {
  let left = room;
  const end = costs.findIndex((cost) => {
    left -= cost;
    return left < 0;
  });
  return end < 0 ? costs.length : end;
}
