// Makes requests about one release that begin with the same bytes, so that the service reads them once. Pure.
import type { Note } from '../../../domain/generated/note.ts';
import type { Language } from '../../../domain/language.ts';
import type { JsonSchema, ModelRequest } from '../../../domain/model-call.ts';
import type { DraftInput } from '../draft-input.ts';
import { promptOf, systemPrompt, type TaskName } from './prompts.ts';
import { releaseSources } from './release-source.ts';
import { wireSchema } from './wire-schema.ts';

/** What one request has of its own. */
export type OwnRequest = {
  readonly task: TaskName;
  /** Shape of the answer, whole, as in schemas/parts. */
  readonly schema: JsonSchema;
  /** Blocks behind the shared ones, the task last. */
  readonly own: readonly string[];
  /** Room for an answer in English. Units: tokens. */
  readonly tokens: number;
};

/** How requests about one release are made, and what all of them say of it. */
export type SharedRequests = {
  readonly shared: string;
  readonly ask: (own: OwnRequest) => ModelRequest;
};

/** Korean takes about this many times as many tokens as English. */
const outputFactor: Readonly<Record<Language, number>> = { en: 1, ko: 1.6 };

/** System text, release and facts are the same in each request, up to the cached block. Same input, same bytes. */
export function shareRequests(input: {
  readonly input: DraftInput;
  readonly baseline: Note;
  readonly sha256: (text: string) => string;
}): SharedRequests {
  const { release, settings } = input.input;
  const { language } = release;
  const system = systemPrompt({ language, tone: settings.note.tone });
  const shared = releaseSources(input, input.sha256);
  return {
    shared,
    ask: ({ task, schema, own, tokens }) => ({
      purpose: task,
      model: settings.model.draft,
      prompt: promptOf(task),
      system: [{ text: system, cached: false }],
      turns: [
        {
          role: 'user',
          blocks: [
            { text: shared, cached: true },
            { text: own.join('\n\n'), cached: false },
          ],
        },
      ],
      schema: wireSchema(schema),
      outputTokensMax: Math.round(tokens * outputFactor[language]),
    }),
  };
}
