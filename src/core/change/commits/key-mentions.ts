// Issue keys in one commit message, and how the commit stands to each. Pure.
import type { Ref } from '../../../domain/units.ts';
import { findKeys, type KeyMatch, mayHoldKeys } from './key-pattern.ts';
import { parseMergeMessage } from './merge-message.ts';
import { parseSubject, type SubjectParts } from './subject.ts';

/**
 * How a commit stands to a key: `marked` and `plain` are at the front of the subject or otherwise where teams put the
 * key of the work; `linked` is a trailer that says so, `branch` a branch named for it; `mentioned` is any other place,
 * `aside` a mention that points elsewhere (see, since, follow-up of, revert).
 */
export type Standing = 'marked' | 'plain' | 'linked' | 'branch' | 'mentioned' | 'aside';

/** A key found in a commit. */
export type KeyMention = {
  readonly key: string;
  readonly project: string;
  readonly where: 'subject' | 'body' | 'trailer' | 'branch' | 'pull-request';
  /** Where it was found when that is not the commit itself. */
  readonly ref?: Ref;
  readonly standing: Standing;
  readonly glued: boolean;
};

type Message = { readonly subject: string; readonly body: string };

/** Mentions kept of one commit. */
const mentionsMax = 2000;

const workVerb =
  /\b(?:fix(?:e[sd])?|resolve[sd]?|close[sd]?|implement(?:s|ed)?|complete[sd]?|address(?:es|ed)?)\s*(?:issues?\s*)?[:#]?\s*$/iu;
const pointsElsewhere =
  /(?:\b(?:see|also|cf\.?|since|after|before|until|pre|post|follow(?:s|ing|ed)?(?:[- ]?up)?(?:\s(?:of|to|for|on))?|due to|caused by|because of|broken by|regression (?:from|in|of)|introduced (?:by|in|with)|related to|relates to|similar to|like|than|from|of|in|by|for|with|per|until|revert(?:s|ed|ing)?|undo|backports?(?:\s(?:of|for))?|cherry[- ]pick(?:s|ed)?|blocked by|depends on|duplicates?(?:\sof)?|workaround for|proposed in|part of)[\s:"'([#]*)$/iu;
const revertSubject = /^(?:revert|undo|back ?out|roll ?back|re-?apply|re-?land)|되돌|롤백|원복/iu;
const trailerLine =
  /^[ \t]*(?:[-*][ \t]+)?(jira|issues?|tickets?|story|task|bugs?|fix(?:e[sd])?|close[sd]?|resolve[sd]?|implement(?:s|ed)?|refs?|references?|related|relates|see|see[- ]also|part[- ]of|지라|이슈|해결|관련|참고)(?:[- ]?(?:id|key|url|link|to|이슈))*[ \t]*(:|：|[ \t]#?(?=[A-Z]))(.*)$/iu;
const linkingTrailer = /^(?:jira|issue|ticket|story|task|bug|fix|close|resolve|implement|지라|이슈|해결)/iu;
const closesFromBranch = /^\W{0,3}(?:this )?closes #\d{1,9} from (.*)$/iu;
const lineStart = /^[ \t]*(?:[-*+•][ \t]+|\d{1,3}[.)][ \t]+)?[[(]?$/u;

const toMention = (match: KeyMatch, place: Pick<KeyMention, 'where' | 'standing'>): KeyMention => ({
  key: match.key,
  project: match.project,
  glued: match.glued,
  ...place,
});

/** Whether the key stands where teams put the key of the work, and not just in the words. */
const isMarked = (text: string, match: KeyMatch): boolean => {
  const before = text.slice(Math.max(0, match.start - 60), match.start);
  const after = text.slice(match.end, match.end + 3);
  return /^\s?[:：]/u.test(after) || workVerb.test(before);
};

const isEnclosed = (text: string, match: KeyMatch): boolean =>
  /[[(【]\s*(?:[A-Z][A-Z0-9_]+-\d+[,\s/&]+)*$/u.test(
    text.slice(Math.max(0, match.start - 80), match.start),
  ) && /^[\s,\])】/&]/u.test(text.slice(match.end, match.end + 1));

const readSubject = (
  subject: string,
  parts: SubjectParts,
  projects: readonly string[] | null,
): readonly KeyMention[] => {
  const matches = findKeys(subject, projects);
  if (matches.length === 0) return [];
  const leading = new Set(parts.leadingKeys);
  const isRevert = revertSubject.test(parts.words) || parts.conventional?.type === 'revert';
  return matches.map((match, index): KeyMention => {
    const standing = ((): Standing => {
      if (leading.has(match.key)) return parts.leadingMark === 'marked' ? 'marked' : 'plain';
      if (isRevert) return 'aside';
      if (isMarked(subject, match)) return 'marked';
      if (leading.size > 0)
        return pointsElsewhere.test(subject.slice(Math.max(0, match.start - 60), match.start))
          ? 'aside'
          : 'mentioned';
      if (isEnclosed(subject, match)) return 'marked';
      if (pointsElsewhere.test(subject.slice(Math.max(0, match.start - 60), match.start))) return 'aside';
      const isLast =
        index === matches.length - 1 &&
        /^[\s.!]*(?:\([#!]\d+\))?[\s.]*$/u.test(subject.slice(match.end, match.end + 40));
      return isLast ? 'plain' : 'mentioned';
    })();
    return toMention(match, { where: 'subject', standing });
  });
};

const readTrailer = (
  line: string,
  hasOwn: boolean,
  projects: readonly string[] | null,
): readonly KeyMention[] => {
  const [, token, , value] = trailerLine.exec(line) ?? [];
  if (token === undefined || value === undefined) return [];
  const found = findKeys(value, projects);
  // `Fixes the race that PAY-7 brought` is a sentence: in a trailer the keys come first.
  if (found[0] === undefined || !/^[\s#[(]*(?:https?:\S*)?$/u.test(value.slice(0, found[0].start))) return [];
  const standing = hasOwn
    ? 'mentioned'
    : linkingTrailer.test(token) || /^refs?$/iu.test(token)
      ? 'linked'
      : 'aside';
  return found.map((match) => toMention(match, { where: 'trailer', standing }));
};

const readLine = (
  line: string,
  hasOwn: boolean,
  projects: readonly string[] | null,
): readonly KeyMention[] => {
  const trailer = readTrailer(line, hasOwn, projects);
  if (trailer.length > 0) return trailer;
  const branch = closesFromBranch.exec(line)?.[1];
  if (branch !== undefined)
    return findKeys(branch, projects).map((match) =>
      toMention(match, { where: 'branch', standing: hasOwn ? 'mentioned' : 'branch' }),
    );
  return findKeys(line, projects).map((match) => {
    const before = line.slice(Math.max(0, match.start - 60), match.start);
    return toMention(match, {
      where: 'body',
      standing: pointsElsewhere.test(before) && !lineStart.test(before) ? 'aside' : 'mentioned',
    });
  });
};

/** Finds every issue key that a commit message holds; with `projects` only theirs. `parts` are those of the subject. */
export const findKeyMentions = (
  message: Message,
  projects: readonly string[] | null,
  parts = parseSubject(message.subject),
): readonly KeyMention[] => {
  const merge = parseMergeMessage(message);
  const mentions: KeyMention[] = [];
  if (merge === null) mentions.push(...readSubject(message.subject, parts, projects));
  else {
    if (merge.title !== null)
      mentions.push(
        ...readSubject(merge.title, parseSubject(merge.title), projects).map((mention) => ({
          ...mention,
          where: message.subject.includes(mention.key) ? ('subject' as const) : ('body' as const),
        })),
      );
    mentions.push(
      ...findKeys(merge.branches, projects).map((match) =>
        toMention(match, { where: 'branch', standing: 'branch' }),
      ),
    );
    const said = new Set(mentions.map((mention) => mention.key));
    mentions.push(
      ...findKeys(message.subject, projects)
        .filter((match) => !said.has(match.key))
        .map((match) => toMention(match, { where: 'branch', standing: 'branch' })),
    );
  }
  const hasOwn = mentions.some((mention) => mention.standing === 'marked' || mention.standing === 'plain');
  for (const line of mayHoldKeys(message.body) ? message.body.split('\n') : []) {
    if (mentions.length >= mentionsMax) break;
    if (mayHoldKeys(line)) mentions.push(...readLine(line, hasOwn, projects));
  }
  return mentions.slice(0, mentionsMax);
};

/** The keys of the work itself, as far as one message can tell. */
export const ownKeys = (mentions: readonly KeyMention[]): readonly string[] => {
  const own = mentions.filter(
    (mention) =>
      mention.standing === 'marked' || mention.standing === 'plain' || mention.standing === 'linked',
  );
  return [...new Set(own.map((mention) => mention.key))];
};
