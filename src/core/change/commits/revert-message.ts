// What a commit message says about undoing or redoing other commits. Pure.
import { plainLine } from '../../text/plain-line.ts';
import { withoutPullRequest } from './pull-requests.ts';
import { parseSubject } from './subject.ts';

/** What a message claims to undo; the claim holds only when its target is found. */
export type RevertClaim = {
  /** Beginnings of object names, at least seven digits. */
  readonly shas: readonly string[];
  readonly pullRequests: readonly { readonly repository: string | null; readonly number: number }[];
  /** The subject that is undone, as quoted or repeated; null when the message repeats none. */
  readonly quoted: string | null;
  readonly reapplies: boolean;
};

const revertsCommits =
  /\b(?:This\s(?:commit\s)?reverts|Reverts|Revert of)\s+(?:commits?\s+)?([0-9a-f]{7,64}(?:(?:,?\s+and\s+|,\s*|\s+)[0-9a-f]{7,64}\b){0,50})/giu;
const standsFirst = /^\s*This\s(?:commit\s)?reverts\s+(?:commits?\s+)?[0-9a-f]{7,64}\b/iu;
const revertsRequest =
  /^[ \t]*(?:This\s)?Reverts?\s+(?:(?:pull|merge) request\s+)?([\w./-]{1,200})?[#!](\d{1,9})\b/gimu;
/** What every subject about undoing or redoing contains. */
const undoHint = /revert|und[oi]|back|roll|appl|land|되돌|롤백|원복|재적용|다시/iu;
const undoWord =
  /^(?:revert(?:s|ed|ing)?|undo(?:es|ing)?|undid|back(?:s|ed|ing)?[- ]?out|roll(?:s|ed|ing)?[- ]?back|되돌리기|되돌림|롤백|원복)(?:\s(?:of|commit|pr|pull request))?\s*[:：-]?(?:\s+|(?=["“'‘#]))/iu;
const undoSuffix = /\s*(?:되돌리기|되돌림|되돌립니다|롤백|원복|원복합니다)$/u;
const redoWord = /^(?:re-?appl(?:y|ies|ied)|re-?land(?:s|ed)?|재적용)\s*[:：-]?\s+/iu;
const redoSuffix = /\s*(?:재적용|다시 적용)$/u;
const undoTag = /^(?:revert|undo|rollback|되돌림|되돌리기|롤백|원복)$/iu;
const partly = /\bpartial(?:ly)?\b|\bpart of\b|부분|일부/iu;
const quotes = /^["“'‘「](.*)["”'’」]$/su;

const unquote = (text: string): string => quotes.exec(text)?.[1]?.trim() ?? text;

/** What the subject says is undone or redone: the words after the verb. */
const readSubject = (subject: string): { readonly quoted: string; readonly reapplies: boolean } | null => {
  const parts = parseSubject(subject);
  const words = withoutPullRequest(parts.words);
  if (undoWord.test(words)) return { quoted: unquote(words.replace(undoWord, '').trim()), reapplies: false };
  if (undoSuffix.test(words))
    return { quoted: unquote(words.replace(undoSuffix, '').trim()), reapplies: false };
  if (redoWord.test(words)) return { quoted: unquote(words.replace(redoWord, '').trim()), reapplies: true };
  if (redoSuffix.test(words))
    return { quoted: unquote(words.replace(redoSuffix, '').trim()), reapplies: true };
  if (parts.conventional?.type === 'revert' || parts.tags.some((tag) => undoTag.test(tag)))
    return { quoted: unquote(words), reapplies: false };
  return null;
};

const readShas = (body: string): readonly string[] => {
  const found: string[] = [];
  for (const match of body.matchAll(revertsCommits))
    found.push(...(match[1] ?? '').split(/[^0-9a-f]+/u).filter((text) => text.length >= 7));
  return [...new Set(found)];
};

const readRequests = (text: string): RevertClaim['pullRequests'] =>
  [...text.matchAll(revertsRequest)].map((match) => ({
    repository: match[1] === undefined || /^pr$/iu.test(match[1]) ? null : match[1].toLowerCase(),
    number: Number(match[2]),
  }));

/**
 * Reads what a message claims to undo; null when it is no revert.
 *
 * A squashed pull request whose body tells of a revert among its steps is no revert: either the subject says so, or
 * `This reverts commit …` is the first thing in the body.
 */
export const parseRevert = (message: {
  readonly subject: string;
  readonly body: string;
}): RevertClaim | null => {
  if (!undoHint.test(message.subject) && !standsFirst.test(message.body)) return null;
  const subject = plainLine(message.subject);
  if (partly.test(subject.replace(/"[^"]*"/gu, ''))) return null;
  const said = readSubject(subject);
  if (said === null && !standsFirst.test(message.body)) return null;
  const shas = readShas(message.body);
  const inSubject = said === null ? null : /^#(\d{1,9})\b/u.exec(said.quoted);
  const pullRequests = [
    ...(inSubject === null ? [] : [{ repository: null, number: Number(inSubject[1]) }]),
    ...readRequests(message.body),
  ];
  return {
    shas,
    pullRequests,
    quoted: said === null || said.quoted === '' ? null : said.quoted,
    reapplies: said?.reapplies ?? false,
  };
};
