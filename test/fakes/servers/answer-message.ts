// Lets the model that answers from its prompt alone stand behind the fake Anthropic server. Pure.
import type { ModelPurpose } from '../../../src/domain/model-call.ts';
import { answerFromPrompt } from '../answer-from-prompt.ts';
import type { MessageRequest } from './anthropic/message-request.ts';

/** A property that only the answers of one purpose have. */
const signs: Readonly<Record<string, ModelPurpose>> = {
  sources: 'condense',
  title: 'basics',
  before: 'checklists',
  changes: 'body',
  points: 'advice',
  headline: 'recap',
  reports: 'hypothesis',
};

/** What a request is for, by the shape that it asks for. @throws when it is none of ours */
export function purposeOf(request: MessageRequest): ModelPurpose {
  const properties = Object.keys(
    (request.output_config?.format?.schema['properties'] as object | undefined) ?? {},
  );
  const found = properties.map((name) => signs[name]).find((purpose) => purpose !== undefined);
  if (found === undefined) throw new Error(`no purpose has ${properties.join(', ')}`);
  return found;
}

/** Answers from the prompt alone. */
export const answerMessage = (request: MessageRequest): string =>
  answerFromPrompt({
    purpose: purposeOf(request),
    model: request.model,
    prompt: '',
    system: [],
    turns: request.messages.map(({ role, content }) => ({
      role,
      blocks: content.map(({ text }) => ({ text, cached: false })),
    })),
    schema: {},
    outputTokensMax: request.max_tokens,
  });
