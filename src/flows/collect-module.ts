// Collects one module: its commits and files between base and head, and what its host told of them. Effects: through ports.
import { classifyFiles } from '../core/change/files/classify-files.ts';
import { mayHoldPostgres } from '../core/change/migrations/migration-text.ts';
import { readCommit } from '../core/change/read-commit.ts';
import { understandModule } from '../core/change/understand-module.ts';
import type { ModuleChange, Range } from '../domain/change.ts';
import type {
  ChangeContext,
  HostedPullRequest,
  PullRequestContext,
  SourceReport,
} from '../domain/context.ts';
import type { ParsePostgres } from '../domain/postgres-syntax.ts';
import type { ModuleSettings, Settings } from '../domain/settings.ts';
import { pullRequestRef } from '../domain/units.ts';
import type { Repository, World } from '../ports.ts';
import { headOf, openModule } from './open-module.ts';
import { readCertificates } from './read-certificates.ts';
import { readCodeOwners } from './read-code-owners.ts';
import { readChecks, readPullRequests } from './read-hosted.ts';
import { readComponent, readTexts } from './read-module-texts.ts';
import { type ModuleSource, readCommits, readDiff, readTakenAway } from './read-range.ts';
import { readRuntimeNeeds } from './read-runtime-needs.ts';
import { redactChange } from './redact-change.ts';
import { type PipelineCommits, resolveRange, unknownCommits } from './resolve-range.ts';

export type CollectRequest = {
  /** Folder of the repository of every module that names none. */
  readonly repository: string;
  /** A ref, or `auto`: what is deployed now. */
  readonly base: string;
  readonly head: string;
  /** What the pipeline knows of its own repository, where base is `auto`. */
  readonly pipeline?: PipelineCommits | undefined;
  /** Ranges that were resolved before, by module: a review judges the commits of its note. */
  readonly ranges?: ReadonlyMap<string, Omit<Range, 'baseIsAncestor'>> | undefined;
  readonly environment: string;
};

export type CollectWorld = Pick<
  World,
  | 'sourceControl'
  | 'ledger'
  | 'progress'
  | 'codeHost'
  | 'issueTracker'
  | 'redactor'
  | 'deadline'
  | 'postgresParser'
  | 'certificates'
>;

/** What is collected of one module, with what its host told of it. */
export type Collected = {
  readonly module: ModuleChange;
  readonly context: Pick<ChangeContext, 'pullRequests' | 'checks' | 'sources' | 'masked'>;
};

/** What all modules are collected with. */
export type Collection = {
  readonly request: CollectRequest;
  readonly settings: Settings;
  readonly world: CollectWorld;
  /** Starts the time of one question to another system; git has none. */
  readonly startAsking: () => AbortSignal;
};

/** Reads one module. A module without a name is called as its repository. @throws {Failure} as `collect` */
export async function collectModule(
  module: ModuleSettings | null,
  collection: Collection,
): Promise<Collected> {
  const { settings, world, startAsking } = collection;
  const { source, url, report } = await openSource(module, collection);
  const { name, repository, range } = source;
  world.progress.step(`${name}: reading commits and diff of ${range.base}..${range.head}`);
  const query = { module: name, url, startAsking, settings };
  const reading = readCommits(source, settings, world);
  const asking = reading.then((commits) =>
    readPullRequests({ ...query, commits: commits.map(({ sha }) => sha) }, world),
  );
  const [pulls, checks, commits, gitFiles, { baseIsAncestor, takenAway }, component, codeOwners] =
    await Promise.all([
      asking,
      readChecks({ ...query, sha: range.headSha }, world),
      reading,
      readDiff(source, world),
      readTakenAway(source, world),
      readComponent(source, { globs: settings.catalog, component: module?.component ?? null }, world),
      readCodeOwners(source, world),
    ]);

  world.progress.step(`${name}: understanding commits (${commits.length}) and files (${gitFiles.length})`);
  const { attributes, texts } = await readTexts(source, gitFiles, world);
  const told = await redactChange(
    { readings: commits, takenAway, files: gitFiles, texts },
    (commit) => readCommit(commit, settings.issues.projects),
    world.redactor,
  );
  const files = classifyFiles({ files: told.files, attributes, settings: settings.files });
  const scope = hasSeveralRepositories(settings) ? scopeOf(repository, url) : null;
  const understood = understandModule({
    ...{ name, url, scope, files, component, codeOwners, settings },
    paths: source.filter.paths,
    range: { ...range, baseIsAncestor },
    readings: told.readings,
    takenAway: told.takenAway,
    texts: told.texts,
    parsePostgres: await loadParser(told.texts, { name, world }),
    certificates: await readCertificates(source, files, world),
    runtimeNeeds: await readRuntimeNeeds({ source, files, settings }, world),
    hosted: pulls.value,
  });
  return {
    module: understood,
    context: {
      pullRequests: pulls.value.map((pull) => toContext(pull, name, scope)),
      checks: checks.value,
      sources: [...(report === null ? [] : [report]), pulls.report, checks.report],
      masked: told.masked + pulls.masked + checks.masked,
    },
  };
}

/** Opens the repository of a module at its range. */
async function openSource(
  module: ModuleSettings | null,
  { request, settings, world, startAsking }: Collection,
): Promise<{
  readonly source: ModuleSource;
  readonly url: string | null;
  readonly report: SourceReport | null;
}> {
  const repository = await openModule(module, request.repository, world);
  const name = module?.name ?? repository.name;
  const url = module?.url ?? repository.url;
  world.progress.step(`${name}: finding what is deployed`);
  const known = request.ranges?.get(name);
  const { range, report } = await resolveRange(
    {
      ...{ repository, url, startAsking, settings },
      module: name,
      workspace: settings.workspace,
      environment: request.environment,
      base: known?.baseSha ?? module?.base ?? request.base,
      head: known?.headSha ?? headOf(module, request.head),
      // The builds of a pipeline say nothing of other repositories.
      pipeline: module?.clone || module?.repository ? unknownCommits : (request.pipeline ?? unknownCommits),
    },
    world,
  );
  const filter = { paths: module?.paths ?? [], exclude: module?.exclude ?? [] };
  const named =
    known === undefined ? range : { ...range, base: known.base, head: known.head, source: known.source };
  return { source: { name, repository, range: named, filter }, url, report };
}

/** PostgreSQL's parser takes a tenth of a second to load: only a range with SQL that it may read pays it. */
async function loadParser(
  texts: ReadonlyMap<string, string>,
  { name, world }: { readonly name: string; readonly world: CollectWorld },
): Promise<ParsePostgres | null> {
  if (![...texts].some(([path, text]) => mayHoldPostgres(path, text))) return null;
  const parse = await world.postgresParser.load();
  if (parse === null)
    world.progress.warn(`${name}: PostgreSQL's parser could not be loaded, migrations are read without it`);
  return parse;
}

const toContext = (pull: HostedPullRequest, module: string, scope: string | null): PullRequestContext => ({
  ...pull,
  ref: pullRequestRef(pull.number, scope),
  module,
});

/** Whether numbers of pull requests alone would not say whose they are. */
const hasSeveralRepositories = ({ modules }: Settings): boolean =>
  new Set(modules.map(({ clone, repository }) => clone ?? repository)).size > 1;

/** `owner/name`, as the web address of a repository ends; its name where it has none. */
function scopeOf({ name }: Repository, url: string | null): string {
  const path = url === null || !URL.canParse(url) ? '' : new URL(url).pathname.replace(/^\/+|\/+$/g, '');
  return path === '' ? name : path;
}
