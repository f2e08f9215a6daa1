// Collects what a deploy brings: the commits and files between base and head of every module. Effects: through ports.
import { assessChange } from '../core/change/assess-change.ts';
import { findComponent, parseCatalog } from '../core/change/catalog.ts';
import { listAttributesPaths } from '../core/change/files/attributes.ts';
import { classifyFiles } from '../core/change/files/classify-files.ts';
import { purseOfPath } from '../core/change/files/known-files.ts';
import { arePlainPaths, selectPaths } from '../core/change/files/select-paths.ts';
import { decodeText } from '../core/change/git/decode-text.ts';
import { createDiffParser } from '../core/change/git/parse-diff.ts';
import { createLogParser } from '../core/change/git/parse-log.ts';
import { isMigration } from '../core/change/migrations/migrations.ts';
import { type CommitReading, readCommit } from '../core/change/read-commit.ts';
import { understandModule } from '../core/change/understand-module.ts';
import type { Change, GitCommit, GitFile, ModuleChange, Range } from '../domain/change.ts';
import type { Component } from '../domain/component.ts';
import type { ChangeContext, HostedPullRequest, PullRequestContext } from '../domain/context.ts';
import type { ModuleSettings, Settings } from '../domain/settings.ts';
import { pullRequestRef } from '../domain/units.ts';
import type { PathFilter, Repository, World } from '../ports.ts';
import { headOf, openModule } from './open-module.ts';
import { readChecks, readPullRequests } from './read-hosted.ts';
import { readIssues } from './read-issues.ts';
import { readEarlierNotes } from './read-notes.ts';
import { redactChange } from './redact-change.ts';
import { resolveRange } from './resolve-range.ts';
import { mergeReports } from './source-report.ts';

export type CollectRequest = {
  /** Folder of the repository of every module that names none. */
  readonly repository: string;
  /** A ref, or `auto`: what is deployed now. */
  readonly base: string;
  readonly head: string;
  readonly environment: string;
};

type CollectWorld = Pick<
  World,
  'sourceControl' | 'ledger' | 'progress' | 'codeHost' | 'issueTracker' | 'redactor' | 'deadline'
>;

/**
 * Share of what is left of the run that one question to a code host or issue tracker may take, counted from when it is
 * asked: a host that is slow takes no time from the others, and neither does a long history.
 */
const askShare = 0.25;

/** What is collected of one module, with what its host told of it. */
type Collected = {
  readonly module: ModuleChange;
  readonly context: Pick<ChangeContext, 'pullRequests' | 'checks' | 'sources' | 'masked'>;
};

/** What all modules are collected with. */
type Collection = {
  readonly request: CollectRequest;
  readonly settings: Settings;
  readonly world: CollectWorld;
  /** Starts the time of one question to another system; git has none. */
  readonly startAsking: () => AbortSignal;
};

/** A module at its range: where everything below is read from. */
type Source = {
  readonly name: string;
  readonly repository: Repository;
  readonly range: Omit<Range, 'baseIsAncestor'>;
  readonly filter: PathFilter;
};

/** Commits that a deploy takes away beyond this many are not listed. */
const takenAwayMax = 5000;

/** Migrations, catalog and .gitattributes files above this size are not read. */
const textBytesMax = 2_000_000;

/**
 * Reads all modules side by side.
 *
 * A module without a name is called as its repository.
 * @throws {Failure} `git/not-a-repository`, `git/unknown-ref`, `git/no-base`, `git/shallow` …
 */
export async function collect(
  request: CollectRequest,
  settings: Settings,
  world: CollectWorld,
): Promise<Change> {
  const startAsking = () => world.deadline.within(world.deadline.remainingMs() * askShare);
  const collection = { request, settings, world, startAsking };
  const configured = settings.modules.length === 0 ? [null] : settings.modules;
  const collected = await Promise.all(configured.map((module) => collectModule(module, collection)));
  const modules = collected.map(({ module }) => module);
  const workspace = settings.workspace ?? modules[0]?.name ?? 'workspace';
  const heads = modules.map(({ range }) => range.headSha);
  const [issues, earlier] = await Promise.all([
    readIssues(modules, { settings, signal: startAsking() }, world),
    readEarlierNotes({ workspace, heads }, world),
  ]);
  const reports = [...collected.flatMap(({ context }) => context.sources), issues.report, earlier.report];
  return assessChange(modules, {
    settings,
    context: {
      pullRequests: collected.flatMap(({ context }) => context.pullRequests),
      issues: issues.issues,
      checks: collected.flatMap(({ context }) => context.checks),
      notes: earlier.notes,
      sources: mergeReports(reports),
      masked: collected.reduce((sum, { context }) => sum + context.masked, issues.masked),
    },
  });
}

async function collectModule(
  module: ModuleSettings | null,
  { request, settings, world, startAsking }: Collection,
): Promise<Collected> {
  const repository = await openModule(module, request.repository, world);
  const name = module?.name ?? repository.name;
  const url = module?.url ?? repository.url;
  world.progress.step(`${name}: finding what is deployed`);
  const { range, report } = await resolveRange(
    {
      repository,
      module: name,
      url,
      workspace: settings.workspace,
      environment: request.environment,
      base: module?.base ?? request.base,
      head: headOf(module, request.head),
      startAsking,
      settings,
    },
    world,
  );

  world.progress.step(`${name}: reading commits and diff of ${range.base}..${range.head}`);
  const paths = module?.paths ?? [];
  const source: Source = { name, repository, range, filter: { paths, exclude: module?.exclude ?? [] } };
  const query = { module: name, url, startAsking, settings };
  const reading = readCommits(source, settings, world);
  const asking = reading.then((commits) =>
    readPullRequests({ ...query, commits: commits.map(({ sha }) => sha) }, world),
  );
  const [pulls, checks, commits, gitFiles, { baseIsAncestor, takenAway }, component] = await Promise.all([
    asking,
    readChecks({ ...query, sha: range.headSha }, world),
    reading,
    readDiff(source, world),
    readTakenAway(source, world),
    readComponent(source, { globs: settings.catalog, component: module?.component ?? null }, world),
  ]);

  world.progress.step(`${name}: understanding ${commits.length} commits and ${gitFiles.length} files`);
  const { attributes, texts } = await readTexts(source, gitFiles, world);
  const told = await redactChange(
    { readings: commits, takenAway, files: gitFiles, texts },
    (commit) => readCommit(commit, settings.issues.projects),
    world.redactor,
  );
  const files = classifyFiles({ files: told.files, attributes, settings: settings.files });
  const scope = hasSeveralRepositories(settings) ? scopeOf(repository, url) : null;
  const understood = understandModule({
    name,
    url,
    scope,
    paths,
    range: { ...range, baseIsAncestor },
    readings: told.readings,
    files,
    takenAway: told.takenAway,
    texts: told.texts,
    component,
    hosted: pulls.value,
    settings,
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

async function readCommits(
  { repository, range, filter }: Source,
  settings: Settings,
  world: CollectWorld,
): Promise<readonly CommitReading[]> {
  const { projects } = settings.issues;
  const ends = { include: range.headSha, exclude: range.baseSha };
  return parseStream(
    world.sourceControl.streamLog(repository, { ...ends, filter, withPaths: true }),
    createLogParser((commit) => readCommit(commit, projects)),
  );
}

async function readDiff(
  { repository, range, filter }: Source,
  world: CollectWorld,
): Promise<readonly GitFile[]> {
  const ends = { baseSha: range.baseSha, headSha: range.headSha };
  return parseStream(
    world.sourceControl.streamDiff(repository, { ...ends, filter }),
    createDiffParser({ purseOf: purseOfPath }),
  );
}

/** The commits that are deployed now and not in head: none when base is an ancestor of head. */
async function readTakenAway(
  { name, repository, range, filter }: Source,
  world: CollectWorld,
): Promise<{ readonly baseIsAncestor: boolean; readonly takenAway: readonly GitCommit[] }> {
  const baseIsAncestor = await world.sourceControl.isAncestor(repository, {
    ancestor: range.baseSha,
    descendant: range.headSha,
  });
  if (baseIsAncestor) return { baseIsAncestor, takenAway: [] };
  const ends = { include: range.baseSha, exclude: range.headSha };
  const log = world.sourceControl.streamLog(repository, {
    ...ends,
    filter,
    withPaths: false,
    countMax: takenAwayMax,
  });
  const commits = await parseStream(log, createLogParser());
  if (commits.length === takenAwayMax)
    world.progress.warn(
      `${name}: of the commits that are taken away, only the newest ${takenAwayMax} are listed`,
    );
  return { baseIsAncestor, takenAway: commits };
}

/** The contents at head that rules read whole, and the .gitattributes that say which files are not text. */
async function readTexts({ repository, range }: Source, files: readonly GitFile[], world: CollectWorld) {
  const attributesPaths = new Set(listAttributesPaths(files.map((file) => file.path)));
  const migrations = files.filter(
    (file) => file.status !== 'deleted' && !file.binary && isMigration(file.path),
  );
  const paths = [...attributesPaths, ...migrations.map((file) => file.path)];
  const contents = await world.sourceControl.readFiles(repository, {
    sha: range.headSha,
    paths,
    sizeBytesMax: textBytesMax,
  });
  const texts = new Map([...contents].map(([path, bytes]) => [path, decodeText(bytes)]));
  const attributes = [...texts]
    .filter(([path]) => attributesPaths.has(path))
    .map(([path, text]) => ({ path, text }));
  return { attributes, texts };
}

async function readComponent(
  { name, repository, range }: Source,
  { globs, component }: { readonly globs: readonly string[]; readonly component: string | null },
  world: CollectWorld,
): Promise<Component | null> {
  const sha = range.headSha;
  const paths = arePlainPaths(globs)
    ? globs
    : selectPaths(await world.sourceControl.listFiles(repository, sha), globs);
  const contents = await world.sourceControl.readFiles(repository, {
    sha,
    paths,
    sizeBytesMax: textBytesMax,
  });
  const catalog = parseCatalog(new Map([...contents].map(([path, bytes]) => [path, decodeText(bytes)])));
  for (const problem of catalog.problems) world.progress.warn(`${name}: ${problem}`);
  const found = findComponent(catalog, { module: name, component });
  if (found === null && component !== null)
    world.progress.warn(`${name}: the catalog has no component ${component}`);
  return found;
}

async function parseStream<Result>(
  stream: AsyncIterable<Uint8Array>,
  parser: { readonly push: (chunk: Uint8Array) => void; readonly finish: () => Result },
): Promise<Result> {
  for await (const chunk of stream) parser.push(chunk);
  return parser.finish();
}
