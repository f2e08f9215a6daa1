// Runs pipelines over the library of Jenkins, many in one start of Groovy. Effects: writes files, runs groovy.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export type PipelineCase = {
  readonly name: string;
  /** The step, and what it is given; or a pipeline's own text. */
  readonly step?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly pipeline?: string;
  /** Give texts as GStrings. */
  readonly gstrings?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly credentials?: Readonly<Record<string, { readonly secret: string; readonly user?: string }>>;
  readonly path?: string;
  readonly windows?: boolean;
  /** Somebody aborts the build when the process has printed its first line. */
  readonly abort?: boolean;
  readonly archiving?: 'fails' | 'interrupted';
  readonly junit?: 'fails' | 'missing';
  /** What `checkout` says of the last build that succeeded. */
  readonly previousCommit?: string;
  /** Files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>;
};

export type PipelineEnd = {
  readonly result: 'SUCCESS' | 'UNSTABLE' | 'FAILURE' | 'ABORTED';
  readonly error: string | null;
  readonly returned: Readonly<Record<string, unknown>> | null;
  /** What steps told, in order. */
  readonly told: readonly string[];
  readonly archived: readonly string[];
  /** Arguments of steps that Jenkins could not keep. */
  readonly unsaved: readonly string[];
  readonly console: string;
  /** Variables of the step that outlived it. */
  readonly leftOver: readonly string[];
  readonly workspace: string;
};

export type GroovyRun = {
  /** What the library does that Jenkins would refuse or lose. */
  readonly problems: readonly string[];
  readonly lost: readonly string[];
  /** What the script `losing` held that could not be saved. */
  readonly held: readonly string[];
  readonly refused: readonly { readonly text: string; readonly problems: readonly string[] }[];
  readonly ends: ReadonlyMap<string, PipelineEnd>;
};

/** The library as it is in the repository. */
export const vars = fileURLToPath(new URL('../../../jenkins/vars', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** Where Java lies: Debian's start script of groovy wants to be told. */
export async function javaHome(): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', ['-c', 'readlink -f "$(command -v java)"']);
  return stdout.trim().replace(/\/bin\/java$/u, '');
}

/** Runs the cases in folders below `root`, each in a workspace of its own; `bad` are scripts that must be refused, `losing` one that holds too much. */
export async function runPipelines(input: {
  readonly root: string;
  readonly cases: readonly PipelineCase[];
  readonly bad: readonly string[];
  readonly losing: string;
}): Promise<GroovyRun> {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-groovy-'));
  const cases = input.cases.map((given, index) => {
    const workspace = join(input.root, `jobs/the payments@${index}`);
    mkdirSync(workspace, { recursive: true });
    for (const [path, text] of Object.entries(given.files ?? {})) {
      mkdirSync(join(workspace, path, '..'), { recursive: true });
      writeFileSync(join(workspace, path), text, { mode: 0o755 });
    }
    return { ...given, workspace };
  });
  const paths = { cases: join(folder, 'cases.json'), results: join(folder, 'results.json') };
  writeFileSync(paths.cases, JSON.stringify({ cases, bad: input.bad, losing: input.losing }));
  // An agent that knows ASCII alone: text that is not given in an encoding is lost, as it is there.
  const env = {
    ...process.env,
    JAVA_HOME: await javaHome(),
    LC_ALL: 'C',
    JAVA_OPTS: '-XX:TieredStopAtLevel=1',
  };
  const args = ['-cp', join(here, 'classes'), '-c', 'UTF-8', join(here, 'run-cases.groovy')];
  try {
    await promisify(execFile)('groovy', [...args, vars, paths.cases, paths.results], { env, cwd: folder });
    const { results, ...rest } = JSON.parse(readFileSync(paths.results, 'utf8'));
    const ends = cases.map(({ name, workspace }, index) => [name, { ...results[index], workspace }] as const);
    return { ...rest, ends: new Map(ends) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
