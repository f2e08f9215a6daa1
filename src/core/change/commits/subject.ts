// The parts of a commit's subject: leading issue keys and tags, conventional type, the words. Pure.
import type { ConventionalCommit } from '../../../domain/change.ts';
import { plainLine } from '../../text/plain-line.ts';
import { findKeys } from './key-pattern.ts';

/** A subject taken apart. */
export type SubjectParts = {
  /** Issue keys in front of the words, for example `PAY-7: …`, `[PAY-7] …`, `feat(PAY-7): …`. */
  readonly leadingKeys: readonly string[];
  /** How sure it is that the front holds keys: `plain` when only a space follows. */
  readonly leadingMark: 'none' | 'plain' | 'marked';
  /** Bracketed tags in front, without keys: `[CI] …`. */
  readonly tags: readonly string[];
  readonly conventional: ConventionalCommit | null;
  readonly bang: boolean;
  /** What follows all that. */
  readonly words: string;
};

/** What teams write before the colon; other words count only with a scope or an exclamation mark. */
const knownTypes = new Set(
  `bug bugfix build chore ci config db deps design doc docs enhancement feat feature fix format hotfix i18n improve improvement
   infra init lint minor perf performance refactor release revert sec security style test tests typo ui ux wip`
    .split(/\s+/)
    .filter((name) => name !== ''),
);

const bracketTag = /^[[【]([^\]】[【]{1,80})[\]】]\s*[:：\-–]?\s*/u;
const parenthesised = /^\(([^()]{1,80})\)\s*[:：\-–]?\s*/u;
const asides = /^(?:trivial|minor|nit|hotfix)$/iu;
const emoji =
  /^(?::[a-z0-9_+-]{1,40}:|\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Extended_Pictographic}){0,8})\s*/u;
const typed = /^([A-Za-z][A-Za-z0-9]{1,20})(?:\(([^()]{1,80})\))?\s?(!)?\s?[:：]\s*(?=\S)/u;
const between = /^\s*(?:[,/&+]|and\b|및)?\s*/u;
const afterKeys = /^\s*(?:[:：;.|]|[-–—](?=\s))\s*/u;

/** Peels a run of keys off the front: `PAY-1, PAY-2: words`. */
const peelKeys = (
  text: string,
): { readonly keys: readonly string[]; readonly marked: boolean; readonly rest: string } | null => {
  const keys: string[] = [];
  let rest = text;
  const matches = findKeys(text.slice(0, 400), null);
  let offset = 0;
  for (const match of matches) {
    const gap = between.exec(text.slice(offset))?.[0].length ?? 0;
    if (match.start !== offset + (keys.length === 0 ? 0 : gap)) break;
    keys.push(match.key);
    offset = match.end;
    rest = text.slice(offset);
  }
  if (keys.length === 0) return null;
  const mark = afterKeys.exec(rest);
  // `PAY-7-fix` and `PAY-7_fix` are names of branches.
  if (/^[\w-]/u.test(rest)) return null;
  return { keys, marked: mark !== null || rest === '', rest: rest.slice(mark?.[0].length ?? 0).trimStart() };
};

const readType = (
  text: string,
): {
  readonly type: string;
  readonly scope: string | null;
  readonly bang: boolean;
  readonly rest: string;
} | null => {
  const match = typed.exec(text);
  const type = match?.[1];
  if (match === null || type === undefined) return null;
  const scope = match[2]?.trim() ?? null;
  const bang = match[3] === '!';
  const known = knownTypes.has(type.toLowerCase());
  if (!known && !((scope !== null || bang) && type === type.toLowerCase())) return null;
  return { type: type.toLowerCase(), scope, bang, rest: text.slice(match[0].length) };
};

type Draft = {
  keys: string[];
  marked: boolean;
  tags: string[];
  type: string | null;
  scope: string | null;
  bang: boolean;
};

/** Files the contents of a bracket: keys, a conventional type, or a tag. */
const takeBracket = (inside: string, draft: Draft): void => {
  const keys = findKeys(inside, null).map((match) => match.key);
  if (keys.length > 0) {
    draft.keys.push(...keys);
    draft.marked = true;
    return;
  }
  const type = inside.trim().toLowerCase();
  if (draft.type === null && knownTypes.has(type)) draft.type = type;
  else draft.tags.push(inside.trim());
};

/** Takes one part off the front of `text`; null when the words have been reached. */
const peelOne = (text: string, draft: Draft): string | null => {
  const bracket = bracketTag.exec(text);
  if (bracket?.[1] !== undefined) {
    takeBracket(bracket[1], draft);
    return text.slice(bracket[0].length);
  }
  const inParentheses = parenthesised.exec(text);
  if (
    inParentheses?.[1] !== undefined &&
    (findKeys(inParentheses[1], null).length > 0 || asides.test(inParentheses[1]))
  ) {
    takeBracket(inParentheses[1], draft);
    return text.slice(inParentheses[0].length);
  }
  const keys = peelKeys(text);
  if (keys !== null) {
    draft.keys.push(...keys.keys);
    draft.marked ||= keys.marked;
    return keys.rest;
  }
  const type = draft.type === null ? readType(text) : null;
  if (type !== null) {
    draft.type = type.type;
    draft.bang = type.bang;
    const scopeKeys = findKeys(type.scope ?? '', null).map((match) => match.key);
    if (scopeKeys.length === 0) draft.scope = type.scope;
    else {
      draft.keys.push(...scopeKeys);
      draft.marked = true;
    }
    return type.rest;
  }
  const picture = emoji.exec(text);
  return picture === null ? null : text.slice(picture[0].length);
};

/** Takes a subject apart. */
export const parseSubject = (subject: string): SubjectParts => {
  const draft: Draft = { keys: [], marked: false, tags: [], type: null, scope: null, bang: false };
  let words = plainLine(subject);
  // Nobody writes more than a handful of parts; the bound keeps hostile subjects cheap.
  for (let part = 0; part < 12; part += 1) {
    const rest = peelOne(words, draft);
    if (rest === null) break;
    words = rest.trimStart();
  }
  const conventional =
    draft.type === null
      ? null
      : {
          type: draft.type,
          ...(draft.scope === null || draft.scope === '' ? {} : { scope: draft.scope }),
          description: words,
        };
  return {
    leadingKeys: [...new Set(draft.keys)],
    leadingMark: draft.keys.length === 0 ? 'none' : draft.marked ? 'marked' : 'plain',
    tags: draft.tags,
    conventional,
    bang: draft.bang,
    words,
  };
};
