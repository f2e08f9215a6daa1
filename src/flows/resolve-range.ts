// Finds base and head of a module, and makes sure that the history between them is whole. Effects: through ports.
import { findDeployed } from '../core/ledger/deployed.ts';
import type { Range } from '../domain/change.ts';
import type { SourceReport } from '../domain/context.ts';
import type { Settings } from '../domain/settings.ts';
import type { Sha } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { Repository, World } from '../ports.ts';
import { placeOf } from './read-hosted.ts';
import { sourceAnswered, sourceFailed } from './source-report.ts';

/** What a pipeline says that may be base; null: it does not say. */
export type PipelineCommits = {
  /** Head of its last build that succeeded. */
  readonly previousCommit: Sha | null;
  /** The branch that the pull request which is built goes to. */
  readonly targetBranch: string | null;
};

/** Of a pipeline that says nothing. */
export const unknownCommits: PipelineCommits = { previousCommit: null, targetBranch: null };

type RangeWorld = Pick<World, 'sourceControl' | 'ledger' | 'progress' | 'codeHost'>;

export type RangeRequest = {
  readonly repository: Repository;
  readonly module: string;
  /** Web address of the repository, where the code host may know its deployments. */
  readonly url: string | null;
  readonly workspace: string | null;
  readonly environment: string;
  /** A ref, or `auto`: what is deployed now. */
  readonly base: string;
  readonly head: string;
  readonly pipeline: PipelineCommits;
  /** Starts the time that the code host has. */
  readonly startAsking: () => AbortSignal;
  readonly settings: Pick<Settings, 'github'>;
};

type Base = Pick<Range, 'base' | 'baseSha' | 'source'>;

/** `report` says what the code host was asked; null when base was found without it. */
export type ResolvedRange = {
  readonly range: Omit<Range, 'baseIsAncestor'>;
  readonly report: SourceReport | null;
};

/**
 * Whether base is an ancestor is asked later: it takes a walk through the history, and nothing here waits for it.
 *
 * @throws {Failure} `git/unknown-ref`, `git/no-base`, `git/shallow`
 */
export async function resolveRange(request: RangeRequest, world: RangeWorld): Promise<ResolvedRange> {
  const { repository, head } = request;
  const headSha = await resolveCommit(head, request, world);
  const { base, report } = await resolveBase({ ...request, headSha }, world);
  const ends = { baseSha: base.baseSha, headSha };
  if (await world.sourceControl.isRangeCut(repository, ends)) {
    const whole = (await deepen(request, world)) && !(await world.sourceControl.isRangeCut(repository, ends));
    if (!whole) throw shallow(request, `commits between ${base.base} and ${head} are missing`);
  }
  return { range: { ...base, head, headSha }, report };
}

async function resolveBase(
  request: RangeRequest & { readonly headSha: Sha },
  world: RangeWorld,
): Promise<{ readonly base: Base; readonly report: SourceReport | null }> {
  const { base } = request;
  if (base !== 'auto') {
    const baseSha = await resolveCommit(base, request, world);
    return { base: { base, baseSha, source: 'flag' }, report: null };
  }
  const known = (await findBaseByTarget(request, world)) ?? (await findBaseInLedger(request, world));
  if (known !== null) return { base: known, report: null };
  const { base: deployed, report } = await findBaseByDeployment(request, world);
  if (deployed !== null) return { base: deployed, report };
  return { base: (await findBaseByBuild(request, world)) ?? (await findBaseByTag(request, world)), report };
}

/** Where a pull request left the branch that it goes to: what it would bring. */
async function findBaseByTarget(
  request: RangeRequest & { readonly headSha: Sha },
  world: RangeWorld,
): Promise<Base | null> {
  const { repository, headSha, pipeline } = request;
  const { sourceControl, progress } = world;
  if (pipeline.targetBranch === null) return null;
  const refs = [`refs/remotes/origin/${pipeline.targetBranch}`, `refs/heads/${pipeline.targetBranch}`];
  const found = refs.map((ref) => sourceControl.resolveCommit(repository, ref).catch(() => null));
  const targetSha = (await Promise.all(found)).find((sha) => sha !== null) ?? null;
  if (targetSha === null) {
    progress.warn(
      `${request.module}: the clone does not have ${pipeline.targetBranch}, where the pull request goes: base is found as in other builds. Fetch that branch too, or give --base.`,
    );
    return null;
  }
  const ends = { baseSha: targetSha, headSha };
  if ((await sourceControl.isRangeCut(repository, ends)) && !(await deepen(request, world)))
    throw shallow(request, `where the pull request left ${pipeline.targetBranch} is missing`);
  const baseSha = await sourceControl.findMergeBase(repository, { one: targetSha, other: headSha });
  if (baseSha === null) return null;
  const base = baseSha === targetSha ? pipeline.targetBranch : baseSha.slice(0, 8);
  return { base, baseSha, source: 'flag' };
}

/** The commit that the pipeline's last successful build was of; one that is not there is told and passed over. */
async function findBaseByBuild(
  request: RangeRequest & { readonly headSha: Sha },
  world: RangeWorld,
): Promise<Base | null> {
  const { module, headSha, pipeline } = request;
  const { previousCommit } = pipeline;
  if (previousCommit === null) return null;
  const name = previousCommit.slice(0, 8);
  // As with a tag on head: that build may have been for another environment, and an empty release passes easily.
  if (previousCommit === headSha) {
    world.progress.warn(
      `${module}: the last build that succeeded was of head itself (${name}), which does not say what was deployed before it: base is looked for among the tags. Give --base, or keep a ledger.`,
    );
    return null;
  }
  try {
    const baseSha = await resolveCommit(previousCommit, request, world);
    return { base: name, baseSha, source: 'previous-build' };
  } catch (error) {
    if (!(error instanceof Failure) || !['git/unknown-ref', 'git/shallow'].includes(error.code)) throw error;
    world.progress.warn(
      `${module}: the last build that succeeded was of ${name}, which this clone does not have (rewritten history, or a shallow clone): base is looked for among the tags.`,
    );
    return null;
  }
}

/** What the code host says was last deployed with success. */
async function findBaseByDeployment(
  request: RangeRequest,
  world: RangeWorld,
): Promise<{ readonly base: Base | null; readonly report: SourceReport | null }> {
  const place = placeOf(request, world);
  if (place === null) return { base: null, report: null };
  const source = 'deployments';
  const { environment, settings, module, repository } = request;
  try {
    const query = { environment, signal: request.startAsking() };
    const deployed = await place.host.readDeployed(place.repository, query);
    const report = sourceAnswered({ source, asked: 1, got: 1, problems: [] });
    if (deployed === null) return { base: null, report };
    const baseSha = await resolveCommit(deployed.sha, request, world);
    const base = await nameCommit({ sha: baseSha, ref: deployed.label }, request, world);
    return { base: { base, baseSha, source: 'deployment' }, report };
  } catch (error) {
    if (error instanceof Failure && error.code.startsWith('git/')) {
      throw missingDeployed({ who: 'GitHub', module, environment, repository: repository.name }, error);
    }
    const report = sourceFailed({ source, asked: 1, error, required: settings.github.required });
    return { base: null, report };
  }
}

async function findBaseInLedger(request: RangeRequest, world: RangeWorld): Promise<Base | null> {
  const { environment, workspace, module } = request;
  const lines = (await world.ledger?.readLines()) ?? [];
  const deployed = findDeployed(lines, { environment, workspace, module });
  if (deployed === null) return null;
  try {
    const baseSha = await resolveCommit(deployed.sha, request, world);
    const base = await nameCommit({ sha: baseSha, ref: deployed.label }, request, world);
    return { base, baseSha, source: 'ledger' };
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.code !== 'git/unknown-ref') throw cause;
    throw missingDeployed(
      { who: 'The ledger', environment, module, repository: request.repository.name },
      cause,
    );
  }
}

/** The ref that was deployed, when it still names that commit: a branch has moved on since. */
async function nameCommit(
  { sha, ref }: { readonly sha: Sha; readonly ref: string },
  { repository }: RangeRequest,
  { sourceControl }: RangeWorld,
): Promise<string> {
  const now = ref === 'HEAD' ? null : await sourceControl.resolveCommit(repository, ref).catch(() => null);
  return now === sha ? ref : sha.slice(0, 8);
}

function missingDeployed(
  input: {
    readonly who: string;
    readonly environment: string;
    readonly module: string;
    readonly repository: string;
  },
  cause: Failure,
): Failure {
  const { who, environment, module, repository } = input;
  return new Failure({
    code: 'git/no-base',
    message: `${who} says which commit is deployed to ${environment} (module ${module}), and ${repository} does not have it.`,
    hint: 'Fetch the branch or tag that holds it, or say with --base REF what is deployed.',
    cause,
  });
}

async function findBaseByTag(
  request: RangeRequest & { readonly headSha: Sha },
  world: RangeWorld,
): Promise<Base> {
  const { repository, headSha } = request;
  const readNewest = async (): Promise<string | undefined> =>
    (await world.sourceControl.readReachableTags(repository, { sha: headSha, count: 1 }))[0];
  let tag = await readNewest();
  if (tag === undefined && repository.isShallow) {
    if (!(await deepen(request, world))) throw shallow(request, 'no earlier tag is in it');
    tag = await readNewest();
  }
  if (tag !== undefined)
    return { base: tag, baseSha: await resolveCommit(`refs/tags/${tag}`, request, world), source: 'tag' };
  throw new Failure({
    code: 'git/no-base',
    message: `Nothing says what is deployed to ${request.environment} (module ${request.module}): no deploy in the ledger, no deployment on a code host that was asked, no earlier build that succeeded, and no tag before ${request.head}.`,
    hint: 'Say it with --base REF. For a first release, when nothing is deployed yet, that is the first commit: --base "$(git rev-list --max-parents=0 HEAD | tail -1)". After the first deploy that is recorded in a ledger, it is found there. Tags must be fetched: fetch-depth: 0 in actions/checkout, no shallow clone in Jenkins.',
  });
}

/** In a shallow clone, a ref that is unknown may only be missing. */
async function resolveCommit(ref: string, request: RangeRequest, world: RangeWorld): Promise<Sha> {
  const { repository } = request;
  try {
    return await world.sourceControl.resolveCommit(repository, ref);
  } catch (cause) {
    const mayBeMissing = cause instanceof Failure && cause.code === 'git/unknown-ref' && repository.isShallow;
    if (!mayBeMissing) throw cause;
    if (!(await deepen(request, world))) throw shallow(request, `${ref} is not in it`, cause);
    return await world.sourceControl.resolveCommit(repository, ref);
  }
}

async function deepen(request: RangeRequest, world: RangeWorld): Promise<boolean> {
  world.progress.step(`${request.module}: the clone is shallow, fetching its history`);
  return world.sourceControl.deepen(request.repository);
}

function shallow(request: RangeRequest, what: string, cause?: unknown): Failure {
  return new Failure({
    code: 'git/shallow',
    message: `The clone of ${request.repository.name} is shallow: ${what}, and the history could not be fetched.`,
    hint: 'Set fetch-depth: 0 in actions/checkout, or run `git fetch --unshallow --tags` before.',
    cause,
  });
}
