// What a person would say of a commit in one line. Pure.

import { plainLine } from '../../text/plain-line.ts';
import { findKeys } from './key-pattern.ts';
import { parseMergeMessage } from './merge-message.ts';
import { withoutPullRequest } from './pull-requests.ts';
import { parseSubject, type SubjectParts } from './subject.ts';

/** Longest headline, in characters: subjects of folded paragraphs go on for pages. */
const headlineMax = 240;

/** Longest title that is read, in characters. */
const titleMax = 4 * headlineMax;

/** Programs whose names begin in lower case, also at the head of a sentence. */
const lowerCaseNames = new Set([
  'npm',
  'npx',
  'pnpm',
  'kubectl',
  'nginx',
  'pip',
  'systemd',
  'curl',
  'etcd',
  'iptables',
  'tmux',
  'zsh',
  'bash',
  'grep',
  'jq',
]);

// Followed by a quoted subject, or by one that begins with a key: `Undo PAY-7: Add x`.
const revertWords =
  /^(?:revert|reverts|reverted|undo|back ?out|roll ?back)\s*[:：]?\s+(?=["“'‘]|\[?[A-Z][A-Z0-9_]+-\d+\]?[:：\s])/iu;
const reapplyWords = /^(?:re-?apply|re-?land)\s*[:：]?\s+(?=["“'‘]|\[?[A-Z][A-Z0-9_]+-\d+\]?[:：\s])/iu;
const quoted = /^["“'‘](.*)["”'’]$/su;
/** For whom the commit was ported, and markers of processes: said by nobody. */
const tailMarks =
  /\s*(?:\((?:branch-[\w.-]+|[\w.]+-branch|backport[^()]{0,60}|cherry[- ]picked?[^()]{0,60})\)|\[(?:ADDENDUM|ci skip|skip ci|no ci)\])\s*$/iu;

const upperFirst = (text: string): string => {
  // `fooBar`, `foo.bar`, `foo_bar` and `foo-bar-baz` are names of code.
  const word = /^[a-z][a-z']*(?:-[a-z']+)?(?=[\s,:;!?]|\.+(?:\s|$)|$)/u.exec(text)?.[0];
  return word === undefined || lowerCaseNames.has(word) ? text : text.charAt(0).toUpperCase() + text.slice(1);
};

/** Nothing else ends in what is trimmed: most subjects end in a letter. */
const mayBeTrimmed = /[)\].\s]/u;

const trimEnds = (text: string): string => {
  if (!mayBeTrimmed.test(text.at(-1) ?? '')) return text;
  let words = text;
  for (let count = 0; count < 6; count += 1) {
    const shorter = withoutPullRequest(words).replace(tailMarks, '').trimEnd();
    if (shorter === words || shorter === '') break;
    words = shorter;
  }
  const key = /\s*[([]([^()[\]]{3,80})[)\]]$/u.exec(words);
  if (
    key?.[1] !== undefined &&
    key.index > 0 &&
    findKeys(key[1], null).length > 0 &&
    /^[A-Z0-9_,\s/&-]+$/u.test(key[1])
  )
    words = words.slice(0, key.index);
  return /[^.]\.$/u.test(words) ? words.slice(0, -1) : words;
};

/** A subject without its decoration; each level of `Revert "…"` is taken off and counted. */
const undress = (
  subject: string,
  whole: SubjectParts,
): { readonly words: string; readonly reverts: number } => {
  let words = subject;
  let reverts = 0;
  for (let depth = 0; depth < 12; depth += 1) {
    const parts = depth === 0 ? whole : parseSubject(words);
    const inner = trimEnds(parts.words);
    if (inner === '') break;
    const isTyped = parts.conventional?.type === 'revert';
    const said = revertWords.test(inner);
    const again = reapplyWords.test(inner);
    words = inner;
    if (!said && !again) {
      reverts += isTyped ? 1 : 0;
      break;
    }
    reverts += said ? 1 : 0;
    words = inner.replace(said ? revertWords : reapplyWords, '');
    const opens = /^["“'‘]/u.test(words);
    words = quoted.exec(trimEnds(words))?.[1] ?? (opens ? words.slice(1) : words);
  }
  return { words: trimEnds(words).trim(), reverts };
};

/** The whole title where a host cut it with an ellipsis and carried on in the body. */
const completeTitle = (commit: { readonly subject: string; readonly body: string }): string => {
  const cut = withoutPullRequest(plainLine(commit.subject));
  if (!cut.endsWith('…')) return commit.subject;
  const stem = cut.slice(0, -1);
  const next = plainLine(commit.body.trimStart().slice(0, titleMax).split('\n')[0] ?? '');
  if (next.startsWith('…')) return stem + next.slice(1);
  return next.startsWith(stem.trimEnd()) ? next : commit.subject;
};

/**
 * Says in one line what a commit does: without issue keys, pull-request number, type, tags and merge words.
 *
 * What was reverted an odd number of times stays a revert: `Revert "Add x"`. `known` are the parts of the subject, when
 * somebody has taken it apart already.
 */
export const makeHeadline = (
  commit: { readonly subject: string; readonly body: string; readonly sha: string },
  known?: SubjectParts,
): string => {
  const title = parseMergeMessage(commit)?.title ?? completeTitle(commit);
  const subject = plainLine(title).slice(0, titleMax);
  const isWhole = title === commit.subject && title.length <= titleMax;
  const { words, reverts } = undress(subject, (isWhole ? known : undefined) ?? parseSubject(subject));
  const said = upperFirst(words === '' ? subject : words);
  const line = reverts % 2 === 1 ? `Revert "${said}"` : said;
  const short =
    line.length <= headlineMax
      ? line
      : `${line
          .slice(0, headlineMax - 1)
          .replace(/[\uD800-\uDBFF]$/u, '')
          .trimEnd()}…`;
  return short === '' ? commit.sha.slice(0, 8) : short;
};
