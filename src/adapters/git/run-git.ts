// Runs git: arguments as an array, no shell, answers as bytes. Effects: starts processes.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { Failure } from '../../failure.ts';
import { type Environment, gitEnvironment } from './environment.ts';
import { createTurns } from './turns.ts';

/** Processes at once, for all modules together. */
const processesMax = 8;

/** What is kept of git's complaints. */
const complaintBytesMax = 8192;

export type GitAnswer = {
  readonly exitCode: number;
  readonly stdout: Uint8Array;
  readonly complaint: string;
};

export type GitCommand = {
  readonly directory: string;
  readonly args: readonly string[];
  /** Bytes for git's standard input. */
  readonly input?: string;
  readonly timeoutMs?: number;
};

export type GitRunner = {
  /**
   * Runs to the end; the exit code is the caller's to judge.
   * @throws {Failure} `git/not-installed`, `git/failed` when the process cannot be started
   */
  readonly read: (command: GitCommand) => Promise<GitAnswer>;
  /**
   * Yields what git prints as it comes.
   * @throws {Failure} `git/not-installed`; `git/failed` after the last chunk, when git ends with an error
   */
  readonly stream: (command: GitCommand) => AsyncIterable<Uint8Array>;
};

export function createGitRunner(input: { readonly environment: Environment }): GitRunner {
  const env = { ...gitEnvironment(input.environment) };
  const turns = createTurns(processesMax);

  const start = (command: GitCommand): RunningGit => {
    const timeout = command.timeoutMs === undefined ? {} : { timeout: command.timeoutMs };
    const args = ['-C', command.directory, ...command.args];
    return watch(spawn('git', args, { env, windowsHide: true, ...timeout }), command.input ?? '');
  };
  const read = async (command: GitCommand): Promise<GitAnswer> => {
    const endTurn = await turns.take();
    try {
      const git = start(command);
      const chunks: Uint8Array[] = [];
      for await (const chunk of git.stdout) chunks.push(chunk);
      const exitCode = await git.ended;
      return { exitCode, stdout: Buffer.concat(chunks), complaint: git.complaint() };
    } finally {
      endTurn();
    }
  };
  async function* stream(command: GitCommand): AsyncGenerator<Uint8Array> {
    const endTurn = await turns.take();
    let git: RunningGit | null = null;
    try {
      git = start(command);
      yield* git.stdout;
      const exitCode = await git.ended;
      if (exitCode !== 0) throw gitFailed(command, { exitCode, complaint: git.complaint() });
    } finally {
      git?.stop();
      endTurn();
    }
  }
  return { read, stream };
}

/** git answered with an error where none was expected. */
export function gitFailed(command: GitCommand, answer: Pick<GitAnswer, 'exitCode' | 'complaint'>): Failure {
  const subcommand = command.args.find((arg) => /^[a-z]/u.test(arg) && !arg.includes('=')) ?? '';
  const said = firstComplaint(answer.complaint);
  return new Failure({
    code: 'git/failed',
    message: `git ${subcommand} failed in ${command.directory}${said === '' ? ` (exit code ${answer.exitCode})` : `: ${said}`}`,
    hint: 'Run the same git command by hand in the repository. In a partial clone, check that its remote can be reached; else check the repository with `git fsck`.',
    cause: answer.complaint === '' ? undefined : new Error(answer.complaint),
  });
}

/** The line in which git says why it gave up, without its prefix. */
export function firstComplaint(complaint: string): string {
  const lines = complaint.split('\n').map((line) => line.trim());
  const line =
    lines.find((text) => /^(?:fatal|error):/u.test(text)) ?? lines.find((text) => text !== '') ?? '';
  return line.replace(/^(?:fatal|error): /u, '').slice(0, 300);
}

type RunningGit = {
  readonly stdout: AsyncIterable<Uint8Array>;
  /** The exit code; 128 when a signal ended git. Rejects when it could not be started. */
  readonly ended: Promise<number>;
  readonly complaint: () => string;
  readonly stop: () => void;
};

function watch(child: ChildProcessWithoutNullStreams, input: string): RunningGit {
  const complaints: Uint8Array[] = [];
  let complaintBytes = 0;
  child.stderr.on('data', (chunk: Uint8Array) => {
    if (complaintBytes < complaintBytesMax) complaints.push(chunk);
    complaintBytes += chunk.length;
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', (cause) => reject(cannotStart(cause)));
    child.on('close', (code) => resolve(code ?? 128));
  });
  // Awaited by the caller after the output; a failed start must not count as unhandled until then.
  ended.catch(() => undefined);
  // git may end before it has read everything: its exit code tells.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return {
    stdout: child.stdout,
    ended,
    complaint: () => Buffer.concat(complaints).toString('utf8', 0, complaintBytesMax),
    stop: () => child.kill(),
  };
}

/** git is missing, or the system refuses to start it. */
export function cannotStart(cause: Error): Failure {
  const missing = 'code' in cause && cause.code === 'ENOENT';
  return new Failure({
    code: missing ? 'git/not-installed' : 'git/failed',
    message: missing
      ? 'git is not installed, or not on the PATH.'
      : `git could not be started: ${cause.message}`,
    hint: missing
      ? 'Install git 2.31 or newer and make sure that `git --version` works in this shell.'
      : 'Make sure that `git --version` works in this shell.',
    cause,
  });
}
