// What the message of a merge says: pull request, branches, title. Pure.

/** A merge message taken apart. */
export type MergeMessage = {
  readonly pullRequest: number | null;
  /** The part of the message that names branches. */
  readonly branches: string;
  /** The title of what was merged; null when the message has none. */
  readonly title: string | null;
};

const numberOf = (text: string | undefined): number | null => {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 ? value : null;
};

const firstLine = (body: string): string | null => {
  const line =
    body
      .slice(0, 2000)
      .split('\n')
      .find((text) => text.trim() !== '')
      ?.trim() ?? '';
  return line === '' || /^(?:#|\*|See merge request|This reverts|Conflicts:|[A-Z][A-Za-z-]+: )/u.test(line)
    ? null
    : line;
};

/** GitLab's last line: `See merge request group/project!34`. */
const seeMergeRequest = /^See merge request \S*!(\d{1,9})[ \t]*$/mu;

type Form = {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, body: string) => MergeMessage;
};

const forms: readonly Form[] = [
  // GitHub and Bitbucket Server.
  {
    pattern: /^Merge pull request #(\d{1,9})\b(.*)$/u,
    read: (match, body) => ({
      pullRequest: numberOf(match[1]),
      branches: match[2] ?? '',
      title: /^ from \S+$/u.test(match[2] ?? '') ? firstLine(body) : null,
    }),
  },
  // Bitbucket Cloud.
  {
    pattern: /^Merged in (\S+) \(pull request #(\d{1,9})\)/u,
    read: (match, body) => ({
      pullRequest: numberOf(match[2]),
      branches: match[1] ?? '',
      title: firstLine(body),
    }),
  },
  // Azure Repos and newer Bitbucket Server.
  {
    pattern: /^(?:Merged PR |Pull request #)(\d{1,9}): (.*)$/u,
    read: (match, body) => ({
      pullRequest: numberOf(match[1]),
      branches: /^Merge in \S+ from (.*)$/mu.exec(body.slice(0, 4000))?.[1] ?? '',
      title: match[2] ?? null,
    }),
  },
  // Bors.
  {
    pattern: /^(?:Auto merge of|Merge) #(\d{1,9})\b(.*)$/u,
    read: (match, body) => ({
      pullRequest: numberOf(match[1]),
      branches: match[2] ?? '',
      title: firstLine(body),
    }),
  },
  // Plain git and GitLab.
  {
    pattern:
      /^(?:Auto-?)?Merge(?:d)? ((?:remote-tracking )?(?:branch|branches|tag|tags|commit|commits)\b.*)$/iu,
    read: (match, body) => {
      const request = seeMergeRequest.exec(body);
      return {
        pullRequest: numberOf(request?.[1]),
        branches: match[1] ?? '',
        title: request === null ? null : firstLine(body),
      };
    },
  },
];

/** What every subject above begins with: nearly all others are done with after one look. */
const hint = /^(?:auto|merge|pull)/iu;

/** Takes the message of a merge apart; null when the subject is not one that a tool writes for merges. */
export const parseMergeMessage = (commit: {
  readonly subject: string;
  readonly body: string;
}): MergeMessage | null => {
  if (!hint.test(commit.subject)) return null;
  for (const form of forms) {
    const match = form.pattern.exec(commit.subject);
    if (match !== null) return form.read(match, commit.body);
  }
  return null;
};
