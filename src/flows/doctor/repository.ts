// Looks at the checkout as a gate would open it, and fetches nothing. Effects: through ports.
import { createLogParser } from '../../core/change/git/parse-log.ts';
import { checksOf } from '../../core/doctor/check.ts';
import { checkBase, checkClone, checkCodeOwners, checkNoBase } from '../../core/doctor/repository-checks.ts';
import type { Check } from '../../domain/doctor.ts';
import type { ModuleSettings, Settings } from '../../domain/settings.ts';
import type { Sha } from '../../domain/units.ts';
import { shownAddress } from '../../domain/web-address.ts';
import { Failure } from '../../failure.ts';
import type { Repository } from '../../ports.ts';
import type { DoctorRequest, DoctorWorld } from '../doctor.ts';
import { readCodeOwners } from '../read-code-owners.ts';
import { resolveRange } from '../resolve-range.ts';
import { guarded } from './guarded.ts';

const of = checksOf('repository');

/** `settings` null: the config has mistakes, and what is deployed cannot be looked up by it. */
export async function lookAtRepository(
  request: DoctorRequest,
  settings: Settings | null,
  world: DoctorWorld,
): Promise<readonly Check[]> {
  return guarded('repository', 'git', world, async () => {
    const repository = await world.sourceControl.openRepository(request.repository);
    const clone = checkClone(repository, request.pipeline.kind);
    const head = await headOf(repository, world);
    if (head === null) {
      return [...clone, of.skipped('base', { found: 'There is no commit yet.', remedy: 'Commit first.' })];
    }
    const [base, modules, owners] = await Promise.all([
      settings === null
        ? []
        : guarded('repository', 'base', world, () => lookAtBase({ repository, request, settings }, world)),
      Promise.all((settings?.modules ?? []).map((module) => lookAtModule(module, world))),
      guarded('repository', 'owners', world, async () => {
        const range = { base: 'HEAD', head: 'HEAD', source: 'flag', baseSha: head, headSha: head } as const;
        return [checkCodeOwners(await readCodeOwners({ repository, range }, world))];
      }),
    ]);
    return [...clone, ...base, ...modules.flat(), ...owners];
  });
}

async function headOf(repository: Repository, { sourceControl }: DoctorWorld): Promise<Sha | null> {
  try {
    return await sourceControl.resolveCommit(repository, 'HEAD');
  } catch (error) {
    if (error instanceof Failure && error.code === 'git/unknown-ref') return null;
    throw error;
  }
}

/** A module that lies elsewhere; nothing is cloned to find out. */
async function lookAtModule(
  { name, repository, clone }: ModuleSettings,
  world: DoctorWorld,
): Promise<readonly Check[]> {
  if (clone !== null) {
    return [
      of.skipped(name, { found: `${shownAddress(clone)} is not cloned to find out whether it can be.` }),
    ];
  }
  if (repository === null) return [];
  return guarded('repository', name, world, async () => {
    const opened = await world.sourceControl.openRepository(repository);
    return [of.ok(name, `${opened.directory}${opened.isShallow ? ', a shallow clone' : ''}`)];
  });
}

const commitsMax = 1000;

async function lookAtBase(
  {
    repository,
    request,
    settings,
  }: { readonly repository: Repository; readonly request: DoctorRequest; readonly settings: Settings },
  world: DoctorWorld,
): Promise<readonly Check[]> {
  const module = settings.modules.find(({ clone, repository: other }) => clone === null && other === null);
  if (settings.modules.length > 0 && module === undefined) {
    return [of.skipped('base', { found: 'Every module of the config lies in a repository of its own.' })];
  }
  try {
    const { range } = await resolveRange(
      {
        repository,
        module: module?.name ?? repository.name,
        url: module?.url ?? repository.url,
        workspace: settings.workspace ?? module?.name ?? repository.name,
        environment: settings.environment,
        base: module?.base ?? 'auto',
        head: module?.head ?? 'HEAD',
        pipeline: request.commits,
        startAsking: () => world.deadline.within(world.deadline.remainingMs() / 2),
        settings: { github: { ...settings.github, required: false } },
      },
      { ...world, sourceControl: { ...world.sourceControl, deepen: async () => false } },
    );
    return [checkBase({ range, ...(await readCommits(repository, range, world)) })];
  } catch (error) {
    if (error instanceof Failure) return [checkNoBase(error)];
    throw error;
  }
}

async function readCommits(
  repository: Repository,
  { baseSha, headSha }: { readonly baseSha: Sha; readonly headSha: Sha },
  { sourceControl, clock }: DoctorWorld,
): Promise<{ readonly commits: number; readonly isCut: boolean; readonly oldestMs: number | null }> {
  const parser = createLogParser();
  const range = {
    include: headSha,
    exclude: baseSha,
    filter: { paths: [], exclude: [] },
    withPaths: false,
    countMax: commitsMax,
  };
  for await (const chunk of sourceControl.streamLog(repository, range)) parser.push(chunk);
  const commits = parser.finish();
  const now = clock.now();
  const ages = commits.map(({ committedAt }) => Math.max(0, now - committedAt));
  return {
    commits: commits.length,
    isCut: commits.length === commitsMax,
    oldestMs: ages.length === 0 ? null : Math.max(...ages),
  };
}
