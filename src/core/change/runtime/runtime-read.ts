// What a source file reads at run time, and how matches in masked code become that. Pure.
import type { RuntimeNeed } from '../../../domain/runtime-need.ts';

/**
 * One place that reads something.
 *
 * `insists`: the code stops without it; `optional`: it has a default or asks first; `plain`: neither can be seen.
 */
export type RuntimeRead = {
  readonly kind: RuntimeNeed['kind'];
  /** Variables as the environment spells them: a Spring property by its relaxed name. */
  readonly name: string;
  readonly line: number;
  readonly manner: 'insists' | 'plain' | 'optional';
  /** The property of Spring, as written, that the variable stands for; Spring looks it up in its own files too. */
  readonly property?: string;
};

/** Source text beside its masked twin. */
export type MaskedCode = { readonly text: string; readonly masked: string };

/** A place where a pattern matched: what came before and after it, masked. */
export type CodeMatch = {
  readonly name: string;
  readonly line: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly before: string;
  readonly after: string;
};

const aroundMax = 240;

/** A string literal in masked code whose text is the group `name`. */
export const literal = String.raw`(?<quote>["'\x60])(?<name>\u0001+)\k<quote>`;

/** Every match of a pattern in masked code; the pattern has a group `name` and the flags `dg`. */
export function matchCode({ text, masked }: MaskedCode, pattern: RegExp): readonly CodeMatch[] {
  const matches: CodeMatch[] = [];
  let line = 1;
  let counted = 0;
  for (const match of masked.matchAll(pattern)) {
    const place = match.indices?.groups?.['name'];
    if (place === undefined) continue;
    for (; counted < place[0]; counted += 1) if (text[counted] === '\n') line += 1;
    const end = match.index + match[0].length;
    matches.push({
      name: text.slice(place[0], place[1]),
      line,
      groups: match.groups ?? {},
      before: masked.slice(Math.max(0, match.index - aroundMax), match.index),
      after: masked.slice(end, end + aroundMax),
    });
  }
  return matches;
}

/** The rest of a call whose first argument was matched, up to its closing bracket. */
export function restOfCall(after: string): string {
  let depth = 1;
  for (let index = 0; index < after.length; index += 1) {
    const char = after[index];
    if (char === '(' || char === '[' || char === '{') depth += 1;
    if (char === ')' || char === ']' || char === '}') depth -= 1;
    if (depth === 0) return after.slice(0, index);
  }
  return after;
}

/** The number of the line on which an index lies, from 1. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
