// The issue tracker of tests: what lies in it, and the port over that in memory. Pure.
import type { IssueReading, TrackedIssue } from '../../src/domain/context.ts';
import type { Failure } from '../../src/failure.ts';
import type { IssueTracker } from '../../src/service-ports.ts';

/** What a tracker holds. */
export type TrackerContent = {
  readonly issues: readonly TrackedIssue[];
  /** Keys that issues had before, and the ones they have now. */
  readonly moved?: Readonly<Record<string, string>>;
  /** Keys of issues that may not be seen. */
  readonly forbidden?: readonly string[];
};

export type FakeIssueTracker = IssueTracker & { readonly asked: readonly (readonly string[])[] };

/** `failure`: thrown in place of an answer. */
export function createFakeIssueTracker(
  content: TrackerContent,
  failure: Failure | null = null,
): FakeIssueTracker {
  const asked: (readonly string[])[] = [];
  return {
    asked,
    readIssues: async (keys, { signal }) => {
      asked.push(keys);
      signal.throwIfAborted();
      if (failure !== null) throw failure;
      return { readings: [...new Set(keys)].map((key) => readKey(content, key)), problems: [] };
    },
  };
}

function readKey({ issues, moved = {}, forbidden = [] }: TrackerContent, key: string): IssueReading {
  const issue = issues.find((one) => one.key === (moved[key] ?? key));
  if (issue === undefined) return { status: 'missing', key, reason: 'There is no such issue.' };
  if (forbidden.includes(issue.key)) return { status: 'forbidden', key, reason: 'It may not be seen.' };
  return { status: issue.key === key ? 'found' : 'moved', key, issue };
}
