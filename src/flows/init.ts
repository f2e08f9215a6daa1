// Writes a config and what the pipelines of a repository need; what is there stays. Effects: through the ports it is given.
import {
  argocdFolder,
  argocdParts,
  argocdStandard,
  renderArgocdComponent,
  renderArgocdStandard,
} from '../core/scaffold/argocd-text.ts';
import { type Place, renderConfigText } from '../core/scaffold/config-text.ts';
import { integrationsOf } from '../core/scaffold/found-text.ts';
import { renderJenkinsText } from '../core/scaffold/jenkins-text.ts';
import { programFolderOf } from '../core/scaffold/program-folder.ts';
import type { RepositoryFacts } from '../core/scaffold/repository-facts.ts';
import { renderWorkflowText } from '../core/scaffold/workflow-text.ts';
import { Failure } from '../failure.ts';
import type { ProgramCopy, ProgramFiles, WorkTree } from '../init-ports.ts';
import type { Holidays, NewFiles, Repository, SourceControl } from '../ports.ts';
import { readFacts } from './read-repository-facts.ts';

/** A file of the scaffold. `kept`: it was there and was not touched. */
export type InitFile = {
  readonly path: string;
  readonly text: string;
  readonly fate: 'written' | 'planned' | 'kept';
};

/** The copy of Lockkeeper in the repository. `missing`: this program has no files beside it to copy. */
export type InitProgram = {
  readonly folder: string;
  readonly fate: 'copied' | 'planned' | 'kept' | 'missing' | 'not-needed';
  readonly size: ProgramCopy | null;
};

export type InitResult = {
  readonly folder: string;
  readonly facts: RepositoryFacts;
  readonly files: readonly InitFile[];
  readonly program: InitProgram;
  /** No tag says what is deployed now. */
  readonly isFirst: boolean;
};

type InitRequest = {
  readonly repository: string;
  /** null: the repository itself. */
  readonly out: string | null;
  readonly dryRun: boolean;
  /** What this machine says of itself. */
  readonly place: Place;
};

type InitWorld = {
  readonly sourceControl: SourceControl;
  readonly newFiles: NewFiles;
  readonly workTree: WorkTree;
  readonly programFiles: ProgramFiles;
  readonly holidays: Holidays;
};

/**
 * Looks at the repository and writes what is missing.
 *
 * @throws {Failure} `git/…`, `arguments/invalid` for a bare repository without a folder, `output/unwritable`
 */
export async function init(request: InitRequest, world: InitWorld): Promise<InitResult> {
  const repository = await world.sourceControl.openRepository(request.repository);
  const folder = request.out ?? workTreeOf(repository);
  const [{ facts, isFirst }, place] = await Promise.all([
    readFacts(repository, world),
    knownPlace(request.place, world),
  ]);
  const files: InitFile[] = [];
  for (const { path, text, rivals } of await scaffoldOf(facts, place, world)) {
    const fate = await placeFile({ folder, path, text, rivals, dryRun: request.dryRun }, world.newFiles);
    files.push({ path, text, fate });
  }
  const program = await bringProgram({ folder, facts, files, dryRun: request.dryRun }, world);
  return { folder, facts, files, program, isFirst };
}

type ScaffoldFile = { readonly path: string; readonly text: string; readonly rivals: readonly string[] };

/** Paths are from the root of the repository. */
async function scaffoldOf(
  facts: RepositoryFacts,
  place: Place,
  world: InitWorld,
): Promise<readonly ScaffoldFile[]> {
  const to = integrationsOf(facts);
  const config = renderConfigText(facts, place);
  return [
    { path: 'lockkeeper.yml', text: config, rivals: otherConfigs },
    ...(to.github ? [fileOf('.github/workflows/lockkeeper.yml', renderWorkflowText(facts))] : []),
    ...(to.jenkins ? [fileOf('lockkeeper.Jenkinsfile', renderJenkinsText(programFolderOf(facts)))] : []),
    ...(to.argocd ? await argocdFiles(facts, config, world) : []),
  ];
}

const fileOf = (path: string, text: string): ScaffoldFile => ({ path, text, rivals: [] });

/** The hooks as Lockkeeper has them, and what is this repository's own around them. */
async function argocdFiles(
  facts: RepositoryFacts,
  config: string,
  { programFiles }: InitWorld,
): Promise<readonly ScaffoldFile[]> {
  const files: ScaffoldFile[] = [];
  for (const part of argocdParts) {
    const texts = await programFiles.readTexts(`argocd/${part}`);
    for (const [path, text] of texts ?? []) files.push(fileOf(`${part}/${path}`, text));
  }
  const hasHooks = files.length > 0;
  return [
    fileOf('kustomization.yaml', renderArgocdComponent(facts, { hasHooks })),
    ...files.filter(({ path }) => path !== argocdStandard),
    fileOf(argocdStandard, renderArgocdStandard(config)),
  ].map((file) => ({ ...file, path: `${argocdFolder}/${file.path}` }));
}

/** A second config beside one of these would stop the gate. */
const otherConfigs = [
  'lockkeeper.yaml',
  '.lockkeeper.yml',
  '.lockkeeper.yaml',
  '.github/lockkeeper.yml',
  '.github/lockkeeper.yaml',
];

async function placeFile(
  file: ScaffoldFile & { readonly folder: string; readonly dryRun: boolean },
  newFiles: NewFiles,
): Promise<InitFile['fate']> {
  for (const name of [file.path, ...file.rivals]) {
    if (await newFiles.isTaken(`${file.folder}/${name}`)) return 'kept';
  }
  if (file.dryRun) return 'planned';
  return (await newFiles.create(`${file.folder}/${file.path}`, file.text)) ? 'written' : 'kept';
}

/** Pipelines run the copy: no download, no access to another repository, and the version that was tried. */
async function bringProgram(
  input: {
    readonly folder: string;
    readonly facts: RepositoryFacts;
    readonly files: readonly InitFile[];
    readonly dryRun: boolean;
  },
  { newFiles, programFiles }: InitWorld,
): Promise<InitProgram> {
  const folder = programFolderOf(input.facts);
  const isNeeded = input.files.some(({ path, fate }) => callers.includes(path) && fate !== 'kept');
  if (!isNeeded) return { folder, fate: 'not-needed', size: null };
  const target = `${input.folder}/${folder}`;
  if (await newFiles.isTaken(target)) return { folder, fate: 'kept', size: null };
  const size = await programFiles.measure();
  if (size === null) return { folder, fate: 'missing', size };
  if (input.dryRun) return { folder, fate: 'planned', size };
  await programFiles.copyTo(target);
  return { folder, fate: 'copied', size };
}

/** Files of the scaffold that call the copy; Argo CD runs an image. */
const callers: readonly string[] = ['.github/workflows/lockkeeper.yml', 'lockkeeper.Jenkinsfile'];

function workTreeOf(repository: Repository): string {
  if (!repository.isBare) return repository.directory;
  throw new Failure({
    code: 'arguments/invalid',
    message: `${repository.directory} is a bare repository: it has no files to add to.`,
    hint: 'Give a folder for the files with --out, or run it in a checkout.',
  });
}

/** A country is written down only when its holidays are known: else the config would stop the gate. */
async function knownPlace(place: Place, { holidays }: InitWorld): Promise<Place> {
  const { timeZone, country } = place;
  if (country === null || timeZone === null) return { ...place, country: null };
  try {
    await holidays.readHolidays({ country, region: null, fromYear: anyYear, toYear: anyYear, timeZone });
    return place;
  } catch (error) {
    if (error instanceof Failure) return { ...place, country: null };
    throw error;
  }
}

/** Whether a country is known does not depend on it. */
const anyYear = 2026;
