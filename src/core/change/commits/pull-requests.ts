// Pull-request numbers that commit messages name. Pure.
import type { PullRequest } from '../../../domain/change.ts';
import { pullRequestRef, type Ref } from '../../../domain/units.ts';
import { parseMergeMessage } from './merge-message.ts';

type Message = { readonly subject: string; readonly body: string };

/** `(#34)` at the end. Of several, as backports have them, the last is the pull request that brought the commit here. */
const squashSuffix = /\((?:PR |pull request )?[#!](\d{1,9})\)[\s.]*(?:\[(?:ci skip|skip ci)\]\s*)?$/iu;

const trailer =
  /^(?:PR-URL|PR|Pull-Request(?:-URL)?|Merge-Request(?:-URL)?|Reviewed-on)[ \t]*:[ \t]*\S*?(?:(?:\/(?:pull|pulls|pull-requests|merge_requests)\/)|[#!])(\d{1,9})\/?[ \t]*$/imu;
const seeMergeRequest = /^See merge request \S*!(\d{1,9})[ \t]*$/mu;
/** Apache's merge scripts: `Closes #2253 from user/branch`. */
const closesFrom = /^\W{0,3}(?:This )?closes #(\d{1,9}) from \S+/gimu;
const thisCloses = /^\W{0,3}This closes #(\d{1,9})\b/imu;
const closes = /^Closes #(\d{1,9})[ \t]*$/imu;
/** Lines of the same scripts: with them a bare `Closes #12` names a pull request, elsewhere an issue. */
const mergeScript = /^(?:Reviewers|Author): \S/mu;

/** What every line above holds: most bodies are long and name no pull request. */
const numberInBody = /[#!]\d|\/(?:pulls?|pull-requests|merge_requests)\/\d/iu;

const last = (text: string, pattern: RegExp): string | undefined => {
  let found: string | undefined;
  for (const match of text.matchAll(pattern)) found = match[1];
  return found;
};

const positive = (text: string | undefined): number | null => {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 ? value : null;
};

/** Finds the pull request that brought a commit to its branch; null when the message names none. */
export const findPullRequest = (message: Message): number | null =>
  parseMergeMessage(message)?.pullRequest ??
  positive(squashSuffix.exec(message.subject)?.[1]) ??
  (numberInBody.test(message.body) ? findInBody(message.body) : null);

const findInBody = (body: string): number | null =>
  positive(seeMergeRequest.exec(body)?.[1]) ??
  positive(trailer.exec(body)?.[1]) ??
  positive(last(body, closesFrom)) ??
  positive(thisCloses.exec(body)?.[1]) ??
  (mergeScript.test(body) ? positive(closes.exec(body)?.[1]) : null);

/** Returns `subject` without pull-request numbers at its end. */
export const withoutPullRequest = (subject: string): string => {
  let text = subject;
  for (let count = 0; count < 5; count += 1) {
    const shorter = text.replace(squashSuffix, '').trimEnd();
    if (shorter === text || shorter === '') break;
    text = shorter;
  }
  return text;
};

/** Lists the pull requests of a range with their commits, in the order of the commits; `titles` are those of the host, `scope` that of the module. */
export const listPullRequests = (
  commits: readonly {
    readonly ref: Ref;
    readonly headline: string;
    readonly pullRequests: readonly number[];
    readonly names: number | null;
  }[],
  { titles, scope }: { readonly titles: ReadonlyMap<number, string>; readonly scope: string | null },
): readonly PullRequest[] => {
  const byNumber = new Map<number, { title: string | null; commits: Ref[] }>();
  for (const commit of commits) {
    for (const number of commit.pullRequests) {
      const entry = byNumber.get(number) ?? { title: titles.get(number) ?? null, commits: [] };
      entry.commits.push(commit.ref);
      if (commit.names === number) entry.title ??= commit.headline;
      byNumber.set(number, entry);
    }
  }
  return [...byNumber].map(([number, entry]) => ({
    number,
    ...(entry.title === null ? {} : { title: entry.title }),
    ref: pullRequestRef(number, scope),
    commits: entry.commits,
  }));
};
