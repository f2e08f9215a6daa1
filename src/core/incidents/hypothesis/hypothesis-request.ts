// The request that asks a model what the report would say if a release went wrong. Pure.
import schema from '../../../../schemas/parts/hypothesis.schema.json' with { type: 'json' };
import prompt from '../../../../schemas/prompts/hypothesis.json' with { type: 'json' };
import type { QueryTopic } from '../../../domain/incident-search.ts';
import type { JsonSchema, ModelRequest } from '../../../domain/model-call.ts';
import { wireSchema } from '../../draft/parts/wire-schema.ts';
import { cutAt } from '../../text/cut-at.ts';
import { fenceSource } from '../../text/untrusted-text.ts';

/** The schema of the answer, whole. */
export const hypothesisAnswerSchema: JsonSchema = schema;

/** What a release does first weighs most; more of it makes no other outage likelier. */
const topicsMax = 40;
const topicLengthMax = 300;
const servicesMax = 30;
/** Room for three reports. Units: tokens. */
const outputTokensMax = 900;

const answerSchema = wireSchema(schema);

/** What an outage is imagined from. */
export type Imagined = { readonly topics: readonly QueryTopic[]; readonly services: readonly string[] };

/** Asks about the release that `topics` tell of. Same topics, same bytes. */
export function hypothesisRequest(
  { topics, services }: Imagined,
  { model, sha256 }: { readonly model: string; readonly sha256: (text: string) => string },
): ModelRequest {
  const lines = topics
    .slice(0, topicsMax)
    .map(({ text }) => `- ${cutAt(text.replace(/\s+/gu, ' '), topicLengthMax)}`);
  const names = services.length === 0 ? [] : [`Services: ${services.slice(0, servicesMax).join(', ')}`];
  const source = fenceSource(
    { ref: 'release', kind: 'what a release does', text: [...names, ...lines].join('\n') },
    sha256,
  );
  const task = prompt.task.map((line) => line.replace('{source}', () => source)).join('\n');
  return {
    purpose: 'hypothesis',
    model,
    prompt: `${prompt.id}@${prompt.version}`,
    system: [{ text: prompt.system.join('\n'), cached: true }],
    turns: [{ role: 'user', blocks: [{ text: task, cached: false }] }],
    schema: answerSchema,
    outputTokensMax,
  };
}
