// Writes a config and a workflow for a repository; what is there stays. Effects: through the ports it is given.
import { createLogParser } from '../core/change/git/parse-log.ts';
import { renderConfigText } from '../core/scaffold/config-text.ts';
import { actionFolder } from '../core/scaffold/next-steps.ts';
import { type RepositoryFacts, readRepositoryFacts } from '../core/scaffold/repository-facts.ts';
import { renderWorkflowText } from '../core/scaffold/workflow-text.ts';
import type { Sha } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { NewFiles, Repository, SourceControl } from '../ports.ts';

/** A file of the scaffold. `kept`: it was there and was not touched. */
export type InitFile = {
  readonly path: string;
  readonly text: string;
  readonly fate: 'written' | 'planned' | 'kept';
};

export type InitResult = {
  readonly folder: string;
  readonly facts: RepositoryFacts;
  readonly files: readonly InitFile[];
  /** The workflow that was written names an Action that is not in the repository. */
  readonly isActionMissing: boolean;
};

type InitWorld = { readonly sourceControl: SourceControl; readonly newFiles: NewFiles };

/**
 * Looks at the repository and writes what is missing.
 *
 * @throws {Failure} `git/…`, `arguments/invalid` for a bare repository without a folder, `output/unwritable`
 */
export async function init(
  request: { readonly repository: string; readonly out: string | null; readonly dryRun: boolean },
  world: InitWorld,
): Promise<InitResult> {
  const repository = await world.sourceControl.openRepository(request.repository);
  const folder = request.out ?? workTreeOf(repository);
  const facts = await readFacts(repository, world.sourceControl);
  const texts = [
    { path: configPath, text: renderConfigText(facts), rivals: otherConfigs },
    { path: workflowPath, text: renderWorkflowText(facts), rivals: [] },
  ];
  const files: InitFile[] = [];
  for (const { path, text, rivals } of texts) {
    files.push({
      path,
      text,
      fate: await place({ folder, path, text, rivals, dryRun: request.dryRun }, world.newFiles),
    });
  }
  const isActionMissing =
    files.some(({ path, fate }) => path === workflowPath && fate === 'written') &&
    !(await world.newFiles.isTaken(`${folder}/${actionFolder}/action.yml`));
  return { folder, facts, files, isActionMissing };
}

/** From the root of the repository. */
export const configPath = 'lockkeeper.yml';
const workflowPath = '.github/workflows/lockkeeper.yml';

/** A second config beside one of these would stop the gate. */
const otherConfigs = [
  'lockkeeper.yaml',
  '.lockkeeper.yml',
  '.lockkeeper.yaml',
  '.github/lockkeeper.yml',
  '.github/lockkeeper.yaml',
];

async function place(
  file: {
    readonly folder: string;
    readonly path: string;
    readonly text: string;
    readonly rivals: readonly string[];
    readonly dryRun: boolean;
  },
  newFiles: NewFiles,
): Promise<InitFile['fate']> {
  for (const name of [file.path, ...file.rivals]) {
    if (await newFiles.isTaken(`${file.folder}/${name}`)) return 'kept';
  }
  if (file.dryRun) return 'planned';
  return (await newFiles.create(`${file.folder}/${file.path}`, file.text)) ? 'written' : 'kept';
}

function workTreeOf(repository: Repository): string {
  if (!repository.isBare) return repository.directory;
  throw new Failure({
    code: 'arguments/invalid',
    message: `${repository.directory} is a bare repository: it has no files to add to.`,
    hint: 'Give a folder for the files with --out, or run it in a checkout.',
  });
}

/** A repository without a commit has no facts; the scaffold is the general one then. */
async function readFacts(repository: Repository, sourceControl: SourceControl): Promise<RepositoryFacts> {
  const head = await resolveIfThere(repository, sourceControl, 'HEAD');
  if (head === null) return readRepositoryFacts({ defaultBranch: 'main', paths: [], subjects: [] });
  const [defaultBranch, paths, subjects] = await Promise.all([
    findDefaultBranch(repository, sourceControl),
    sourceControl.listFiles(repository, head),
    readSubjects(repository, sourceControl, head),
  ]);
  return readRepositoryFacts({ defaultBranch, paths, subjects });
}

/** What origin/HEAD points to, by its commit; else the first usual name that exists. */
async function findDefaultBranch(repository: Repository, sourceControl: SourceControl): Promise<string> {
  const names = ['main', 'master', 'develop', 'trunk'];
  const remoteHead = await resolveIfThere(repository, sourceControl, 'refs/remotes/origin/HEAD');
  const found = await Promise.all(
    names.map(async (name) => ({
      name,
      remote: await resolveIfThere(repository, sourceControl, `refs/remotes/origin/${name}`),
      local: await resolveIfThere(repository, sourceControl, `refs/heads/${name}`),
    })),
  );
  const pointed = found.find(({ remote }) => remote !== null && remote === remoteHead);
  const usual = found.find(({ remote, local }) => remote !== null || local !== null);
  return pointed?.name ?? usual?.name ?? 'main';
}

/** Subjects of the newest commits: back to the farthest of these ancestors that exists. */
async function readSubjects(
  repository: Repository,
  sourceControl: SourceControl,
  head: Sha,
): Promise<readonly string[]> {
  for (const distance of [200, 100, 50, 20, 10, 5, 3, 2, 1]) {
    const exclude = await resolveIfThere(repository, sourceControl, `${head}~${distance}`);
    if (exclude === null) continue;
    const parser = createLogParser();
    const range = {
      include: head,
      exclude,
      filter: { paths: [], exclude: [] },
      withPaths: false,
      countMax: 200,
    };
    for await (const chunk of sourceControl.streamLog(repository, range)) parser.push(chunk);
    return parser.finish().map((commit) => commit.subject);
  }
  return [];
}

async function resolveIfThere(
  repository: Repository,
  sourceControl: SourceControl,
  ref: string,
): Promise<Sha | null> {
  try {
    return await sourceControl.resolveCommit(repository, ref);
  } catch (error) {
    if (error instanceof Failure && error.code === 'git/unknown-ref') return null;
    throw error;
  }
}
