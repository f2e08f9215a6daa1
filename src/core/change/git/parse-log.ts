// Reads what `git log -z --raw` prints in `logFormat`, as it streams in. Pure.
import type { GitCommit, TouchedPath } from '../../../domain/change.ts';
import { type EpochMs, epochMs } from '../../../domain/units.ts';
import { Failure } from '../../../failure.ts';
import { createNulSplitter } from './split-nul.ts';

/** Paths kept of one commit; all are counted. */
export const touchedPathsMax = 200;

/** Paths kept of all commits, so that memory stays bounded. */
const touchedPathsTotalMax = 400_000;

/** The latest and earliest moment that calendars can name. */
const epochMsLimit = 8.64e15;

/** Reads a log chunk by chunk. */
export type LogParser<Reading> = {
  readonly push: (chunk: Uint8Array) => void;
  /** @throws {Failure} `git/bad-output` when the log is cut or not in the format */
  readonly finish: () => readonly Reading[];
};

/**
 * Reads a log incrementally.
 *
 * Shape: sha, parents, author's name, e-mail and time, committer's name, e-mail and time, message, each ended
 * by NUL; then the raw entries (header, NUL, path, NUL) until the next sha. git puts an empty piece after the
 * message and a newline before the first raw entry. `read` is called with each commit while git still looks for the
 * next ones.
 */
export function createLogParser(): LogParser<GitCommit>;
export function createLogParser<Reading>(read: (commit: GitCommit) => Reading): LogParser<Reading>;
export function createLogParser(
  read: (commit: GitCommit) => unknown = (commit) => commit,
): LogParser<unknown> {
  const commits: unknown[] = [];
  const paths = new Map<string, string>();
  let fields: string[] = [];
  let touched: TouchedPath[] = [];
  let touchedCount = 0;
  let touchedTotal = 0;
  let status: TouchedPath['status'] | null = null;

  const endCommit = (): void => {
    if (fields.length === 0) return;
    commits.push(read(toCommit(fields, touched, touchedCount)));
    fields = [];
    touched = [];
    touchedCount = 0;
  };
  const takePath = (path: string, pathStatus: TouchedPath['status']): void => {
    touchedCount += 1;
    if (touched.length >= touchedPathsMax || touchedTotal >= touchedPathsTotalMax) return;
    touchedTotal += 1;
    const known = paths.get(path) ?? path;
    paths.set(known, known);
    touched.push({ status: pathStatus, path: known });
  };
  const take = (piece: string): void => {
    if (status !== null) {
      takePath(piece, status);
      status = null;
    } else if (fields.length > 0 && fields.length < fieldCount) {
      fields.push(piece);
    } else if (fields.length === fieldCount && (piece.startsWith(':') || piece.startsWith('\n:'))) {
      status = toStatus(piece);
    } else if (shaPattern.test(piece)) {
      endCommit();
      fields.push(piece);
    } else if (piece !== '') {
      throw badLog(`expected a commit, found ${JSON.stringify(piece.slice(0, 80))}`);
    }
  };
  const splitter = createNulSplitter(take);

  return {
    push: splitter.push,
    finish: () => {
      if (!splitter.isAtEnd() || status !== null || (fields.length > 0 && fields.length < fieldCount))
        throw badLog('it ends early');
      endCommit();
      return commits;
    },
  };
}

const fieldCount = 9;
const shaPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

function toCommit(
  fields: readonly string[],
  touched: readonly TouchedPath[],
  touchedCount: number,
): GitCommit {
  const [
    sha = '',
    parents = '',
    authorName = '',
    authorEmail = '',
    authoredAt = '',
    name = '',
    email = '',
    committedAt = '',
    message = '',
  ] = fields;
  const { subject, body } = splitMessage(message);
  return {
    sha,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: authorName, email: authorEmail },
    authoredAt: toEpochMs(authoredAt),
    committer: { name, email },
    committedAt: toEpochMs(committedAt),
    subject,
    body,
    touched,
    touchedCount,
  };
}

/** The subject is the first paragraph on one line, as git's own `%s`. */
function splitMessage(message: string): { readonly subject: string; readonly body: string } {
  const text = message.replaceAll('\r\n', '\n').trim();
  const gap = /\n[ \t]*\n/u.exec(text);
  const first = gap === null ? text : text.slice(0, gap.index);
  return {
    // Nearly all are one line already.
    subject: first.includes('\n') ? joinLines(first) : first,
    body: gap === null ? '' : text.slice(gap.index).trim(),
  };
}

/** Line by line: a pattern with blanks before a line break tries every run of them again and again. */
const joinLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

/** A broken time in a commit is the epoch, as git itself shows it. */
function toEpochMs(seconds: string): EpochMs {
  const value = Number(seconds) * 1000;
  return epochMs(Number.isFinite(value) ? Math.max(-epochMsLimit, Math.min(epochMsLimit, value)) : 0);
}

function toStatus(header: string): TouchedPath['status'] {
  const letter = header.at(-1);
  if (letter === 'A' || letter === 'M' || letter === 'D' || letter === 'T') return letter;
  throw badLog(`unknown status in ${JSON.stringify(header.slice(0, 120))}`);
}

function badLog(detail: string): Failure {
  return new Failure({
    code: 'git/bad-output',
    message: `git log answered in a way that cannot be read: ${detail}.`,
    hint: 'Check the installation with `git --version` (2.31 or newer) and `git fsck`.',
  });
}
