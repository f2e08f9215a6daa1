// Runs the gate of the built program beside servers of the test, and reads what it leaves behind. Effects: starts processes, reads files.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '../../src/domain/generated/decision.ts';
import { validateDecision } from '../../src/domain/generated/decision.validate.js';
import type { Note } from '../../src/domain/generated/note.ts';
import { validateNote } from '../../src/domain/generated/note.validate.js';
import type { Review } from '../../src/domain/generated/review.ts';
import { validateReview } from '../../src/domain/generated/review.validate.js';
import { scratchFolder } from '../fakes/scratch-repository.ts';
import type { Ended } from './run-bundle.ts';
import { repositoryRoot, runtimes } from './runtimes.ts';

export type GateInput = {
  readonly repository: string;
  readonly config: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Over those that make an ordinary release pass. */
  readonly args?: readonly string[];
  /** Those of the ordinary ones that are left out. */
  readonly without?: readonly string[];
  /** `unshare -n`, for example. */
  readonly before?: readonly string[];
};

/** `folder` is home and working folder of the run and holds all that it wrote. */
export type GateRun = Ended & { readonly elapsedMs: number; readonly folder: string; readonly out: string };

/** Where there are two, the one that workflows have. */
const { node } = runtimes.at(-1) ?? { node: process.execPath };

/** The program is compiled once for all runs of a test file, on a Node that can keep that. */
const compiled = scratchFolder();

/** Two operators and a window on a Tuesday morning, judged an hour before: the standard is met. */
const ordinary = [
  ['--base', 'v1'],
  ['--operators', 'sre-1,sre-2'],
  ['--window', '2026-03-03T11:00/PT30M'],
  ['--at', '2026-03-03T10:00'],
] as const;

/** Runs `gate` to its end while the servers of this process go on. An argument given twice counts once, the last time. */
export async function runGate(input: GateInput): Promise<GateRun> {
  const folder = scratchFolder();
  const out = join(folder, 'out');
  const given = input.args ?? [];
  const left = [...given, ...(input.without ?? [])];
  const usual = ordinary.filter(([name]) => !left.includes(name)).flat();
  const where = ['--repo', input.repository, '--config', input.config, '--out', out];
  const command = [
    ...(input.before ?? []),
    node,
    join(repositoryRoot, 'dist/cli.js'),
    'gate',
    ...where,
    ...usual,
    ...given,
  ];
  return { ...(await runTo(folder, command, input.environment)), folder, out };
}

/** Runs `review` to its end on a note that was edited; operators and window are the note's. */
export async function runReview(
  input: Omit<GateInput, 'before' | 'without'> & { readonly note: string },
): Promise<GateRun> {
  const folder = scratchFolder();
  const out = join(folder, 'out');
  const where = ['--repo', input.repository, '--config', input.config, '--note', input.note, '--out', out];
  const command = [node, join(repositoryRoot, 'dist/cli.js'), 'review', ...where, ...(input.args ?? [])];
  return { ...(await runTo(folder, command, input.environment)), folder, out };
}

/** Runs a step of a workflow to its end; `inputs` by the names of action.yml. */
export async function runStep(input: {
  readonly repository: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where absent, the one that workflows have. */
  readonly node?: string;
}): Promise<GateRun> {
  const folder = scratchFolder();
  const out = join(folder, 'out');
  const inputs = Object.entries({ out, ...input.inputs });
  const environment = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: input.repository,
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...input.environment,
  };
  const command = [input.node ?? node, join(repositoryRoot, 'dist/action.js')];
  return { ...(await runTo(folder, command, environment)), folder, out };
}

function runTo(
  folder: string,
  [program = '', ...args]: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended & { readonly elapsedMs: number }> {
  const startedAtMs = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, NODE_COMPILE_CACHE: compiled, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) =>
      resolve({ ...texts, exitCode, elapsedMs: performance.now() - startedAtMs }),
    );
  });
}

export type GateFiles = {
  readonly note: Note;
  readonly decision: Decision;
  readonly review: Review;
  readonly markdown: string;
};

/** What the run wrote. @throws when a file is missing or breaks its schema */
export function readFiles({ out, stderr }: Pick<GateRun, 'out' | 'stderr'>): GateFiles {
  const read = (name: string): string => {
    const path = join(out, name);
    if (!existsSync(path)) throw new Error(`no ${name} was written:\n${stderr}`);
    return readFileSync(path, 'utf8');
  };
  const parse = <T>(name: string, isValid: (value: unknown) => value is T): T => {
    const value: unknown = JSON.parse(read(name));
    if (!isValid(value)) throw new Error(`${name} breaks its schema:\n${read(name)}`);
    return value;
  };
  return {
    note: parse('note.json', validateNote),
    decision: parse('decision.json', validateDecision),
    review: parse('review.json', validateReview),
    markdown: read('note.md'),
  };
}

/** Every file below a folder, by its path from there. */
export function readTree(folder: string): ReadonlyMap<string, string> {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const files = paths.filter((path) => statSync(join(folder, path)).isFile()).sort();
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The finding of the rule that says which sources were missing. */
export function sourcesFinding({ decision }: Pick<GateFiles, 'decision'>): Decision['findings'][number] {
  const found = decision.findings.find(({ rule }) => rule === 'sources');
  if (found === undefined) throw new Error('the rule `sources` did not run');
  return found;
}

/** Runs at most `atOnce` at a time; results in the order of the inputs. */
export async function runBounded<Input, Result>(
  inputs: readonly Input[],
  atOnce: number,
  run: (input: Input) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = [...inputs.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, input] = next;
      results[index] = await run(input);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
