// Clones repositories into a folder that goes with the process. Effects: makes folders, starts git, reads the network.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemErrorReason } from '../../domain/system-error.ts';
import { Failure } from '../../failure.ts';
import type { Repository } from '../../ports.ts';
import { type CloneAddress, parseCloneAddress } from './clone-address.ts';
import { cloneEnvironment } from './clone-environment.ts';
import { cloneEmpty, cloneFailed, cloneTooLate, cloneTooSlow } from './clone-failed.ts';
import type { Environment } from './environment.ts';
import { openRepository } from './open-repository.ts';
import { runAlone } from './run-alone.ts';
import type { GitRunner } from './run-git.ts';
import { createTurns } from './turns.ts';

/** Clones at once: they share one network and one disk. */
const clonesMax = 4;

/** A part of a run's default deadline belongs to what comes after. */
const defaultTimeoutMs = 90_000;

export type CloneInput = {
  readonly environment: Environment;
  /** Sent to hosts of https addresses; null: git's own credentials. */
  readonly token: string | null;
  /** The most that one clone may take. */
  readonly timeoutMs?: number;
  /** What is left of the run, asked when a clone starts: it may have waited for its turn. */
  readonly remainingMs?: () => number;
};

/** Creates a cloner that clones each address once: modules of one repository share it. */
export function createCloner(git: GitRunner, input: CloneInput): (url: string) => Promise<Repository> {
  const clones = new Map<string, Promise<Repository>>();
  const turns = createTurns(clonesMax);
  let root: string | undefined;

  const clone = async (address: CloneAddress): Promise<Repository> => {
    root ??= makeRoot();
    const directory = makeFolder(join(root, String(clones.size)));
    const endTurn = await turns.take();
    try {
      await runClone(address, { ...input, directory });
    } finally {
      endTurn();
    }
    if (await isEmpty(git, directory)) throw cloneEmpty(address);
    return openRepository(git, directory);
  };
  return async (url) => {
    const address = parseCloneAddress(url);
    const known = clones.get(address.url) ?? clone(address);
    clones.set(address.url, known);
    return known;
  };
}

async function runClone(
  address: CloneAddress,
  input: CloneInput & { readonly directory: string },
): Promise<void> {
  const { environment, secrets } = cloneEnvironment({ ...input, address });
  const { directory, timeoutMs: limitMs = defaultTimeoutMs, remainingMs } = input;
  const timeoutMs = Math.max(0, Math.min(limitMs, remainingMs?.() ?? limitMs));
  const answer = await runAlone({ directory, args: cloneArguments(address), environment, timeoutMs });
  if (answer.status === 'too-slow')
    throw timeoutMs < limitMs ? cloneTooLate(address) : cloneTooSlow(address, timeoutMs);
  if (answer.exitCode !== 0) throw cloneFailed({ address, complaint: answer.complaint, secrets });
}

/** A web page in the place of a repository may look to git like one without branches. */
async function isEmpty(git: GitRunner, directory: string): Promise<boolean> {
  const refs = await git.read({ directory, args: ['for-each-ref', '--count=1', '--format=%(refname)'] });
  return refs.stdout.length === 0;
}

/**
 * All branches and tags, all of history, no work tree. Not a partial clone: the diff would fetch what it lacks later,
 * file by file and without the token.
 *
 * The folder is called .git, because a machine may forbid to open bare repositories under other names
 * (safe.bareRepository).
 */
const cloneArguments = (address: CloneAddress): readonly string[] => [
  '-c',
  'core.hooksPath=/dev/null',
  'clone',
  '--bare',
  '--quiet',
  '--template=',
  '--origin=origin',
  '--end-of-options',
  address.url,
  '.git',
];

/** Removed when the process ends, also by a signal that it handles. */
function makeRoot(): string {
  const prefix = join(tmpdir(), 'lockkeeper-clones-');
  const root = attempt(prefix, () => mkdtempSync(prefix));
  process.once('exit', () => {
    try {
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // A leftover in the place for temporary files must not change how the run ends.
    }
  });
  return root;
}

function makeFolder(path: string): string {
  attempt(path, () => mkdirSync(path));
  return path;
}

function attempt<T>(path: string, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw noFolder(path, cause);
  }
}

function noFolder(path: string, cause: unknown): Failure {
  return new Failure({
    code: 'git/clone-failed',
    message: `Cannot make a folder to clone into, ${path}: ${systemErrorReason(cause)}.`,
    hint: 'Set TMPDIR to a folder that can be written and has space.',
    cause,
  });
}
