// Which answer belongs to which key: a moved issue comes under another one than it was asked by. Pure.
import { readList, readText } from './json-value.ts';

export type Matched = {
  /** By the key that was asked for. */
  readonly answers: ReadonlyMap<string, unknown>;
  /** Keys without an answer. */
  readonly leftover: readonly string[];
  /** Answers that belong to one of `leftover`, nobody can tell which. */
  readonly strangers: readonly unknown[];
};

/**
 * Answers of one call under the keys that it asked for.
 *
 * An answer under a key that was not asked for belongs to a key that was: the only one left over, or one that the
 * issue had according to its history.
 */
export function matchAnswers(keys: readonly string[], issues: readonly unknown[]): Matched {
  const byKey = new Map<string, unknown>();
  for (const issue of issues) {
    const key = readText(issue, 'key');
    if (key !== null) byKey.set(key, issue);
  }
  const answers = new Map<string, unknown>();
  for (const key of keys) if (byKey.has(key)) answers.set(key, byKey.get(key));
  let leftover = keys.filter((key) => !answers.has(key));
  const claimed = new Set(answers.values());
  for (const key of leftover) {
    const past = [...byKey.values()].filter((issue) => hadKey(issue, key));
    if (past.length !== 1) continue;
    answers.set(key, past[0]);
    claimed.add(past[0]);
  }
  leftover = leftover.filter((key) => !answers.has(key));
  const strangers = [...byKey.values()].filter((issue) => !claimed.has(issue));
  const [only] = leftover;
  if (only === undefined || leftover.length > 1 || strangers.length !== 1)
    return { answers, leftover, strangers };
  return { answers: answers.set(only, strangers[0]), leftover: [], strangers: [] };
}

/** Whether an issue was moved away from `key`, as its history tells when it was asked for. */
const hadKey = (issue: unknown, key: string): boolean =>
  readList(issue, 'changelog', 'histories').some((history) =>
    readList(history, 'items').some(
      (item) => readText(item, 'field')?.toLowerCase() === 'key' && readText(item, 'fromString') === key,
    ),
  );
