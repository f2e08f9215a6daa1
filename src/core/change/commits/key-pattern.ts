// Where the text of a commit holds what looks like an issue key. Pure.
import { isStandardName } from './not-issue-keys.ts';

/** An issue key at a place of a text. */
export type KeyMatch = {
  readonly key: string;
  readonly project: string;
  readonly start: number;
  readonly end: number;
  /** Part of a longer name (`master_PAY-12`, `pre-PAY-12`): a key only if its project is known from elsewhere. */
  readonly glued: boolean;
};

// Not followed by a letter, a digit or a decimal point: `HBASE-2.5` and `HA-1.x` are versions.
const keyPattern = /(?<![A-Za-z0-9])([A-Z][A-Z0-9_]{1,30})-([1-9]\d{0,8})(?![A-Za-z0-9]|\.[\dxX])/g;

// Without look-around: most texts have no key, and are done with sooner.
const keyHint = /[A-Z][A-Z0-9_]{1,30}-[1-9]/;

/** Says whether it is worth looking for keys in a text. */
export const mayHoldKeys = (text: string): boolean => keyHint.test(text);

/** Keys kept of one text: a hostile one must not fill the note. */
const keysMax = 2000;

/** Finds what looks like issue keys, the first 2,000; names of standards only when `projects` holds them. */
export const findKeys = (text: string, projects: readonly string[] | null): readonly KeyMatch[] => {
  const found: KeyMatch[] = [];
  if (!mayHoldKeys(text)) return found;
  for (const match of text.matchAll(keyPattern)) {
    if (found.length >= keysMax) break;
    const [key, project, digits] = match;
    if (project === undefined || digits === undefined) continue;
    if (projects === null ? isStandardName({ project, number: Number(digits) }) : !projects.includes(project))
      continue;
    const before = text[match.index - 1];
    found.push({
      key,
      project,
      start: match.index,
      end: match.index + key.length,
      glued: before === '-' || before === '_',
    });
  }
  return found;
};
