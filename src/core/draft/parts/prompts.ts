// The versioned prompts of the parts and of the advice, and how values of a release are put into them. Pure.
import advice from '../../../../schemas/prompts/advice.json' with { type: 'json' };
import basics from '../../../../schemas/prompts/basics.json' with { type: 'json' };
import body from '../../../../schemas/prompts/body.json' with { type: 'json' };
import checklists from '../../../../schemas/prompts/checklists.json' with { type: 'json' };
import draft from '../../../../schemas/prompts/draft.json' with { type: 'json' };
import type { Language } from '../../../domain/language.ts';
import { plainLine } from '../../text/plain-line.ts';
import type { PartName } from './part.ts';

/** What a model is asked for about a whole release; the advice shares with the parts what comes before its task. */
export type TaskName = PartName | 'advice';

const tasks = { basics, checklists, body, advice } as const;

/** Id and version of a part's prompt, for example `body@1`. A change of what parts share is a new version of each. */
export const promptOf = (part: TaskName): string => `${tasks[part].id}@${tasks[part].version}`;

/** What all parts are told before they see the release. The same bytes for all parts of a workspace. */
export function systemPrompt(input: { readonly language: Language; readonly tone: string | null }): string {
  const tone = input.tone === null ? null : fillLine(draft.tone, { tone: plainLine(input.tone) });
  return draft.system
    .map((line) => (line === '{language}' ? draft.language[input.language] : line))
    .flatMap((line) => (line === '{tone}' ? (tone ?? []) : line))
    .join('\n');
}

/** The task of a part with its values. */
export function taskPrompt(part: TaskName, values: Readonly<Record<string, string>>): string {
  return tasks[part].task.map((line) => fillLine(line, values)).join('\n');
}

/** Braces that name no value stay, and so do those inside a value. */
const fillLine = (line: string, values: Readonly<Record<string, string>>): string =>
  line.replace(/\{([a-z]+)\}/gu, (whole, name: string) => values[name] ?? whole);
