// Judges how much a change can hurt, with the reasons. Pure.
import type {
  FileChange,
  Impact,
  ImpactLevel,
  ImpactReason,
  ModuleChange,
  WorkType,
  WorkTypeHit,
} from '../../domain/change.ts';
import type { Settings } from '../../domain/settings.ts';
import { fileRef, type Ref } from '../../domain/units.ts';
import { matchPaths } from './files/match-paths.ts';
import { irreversibleStatements } from './migrations/irreversible-statements.ts';

const levels: readonly ImpactLevel[] = ['low', 'medium', 'high', 'critical'];
const refsMax = 10;
const reasonsOfKindMax = 10;

const levelOfType: { readonly [type in WorkType]: ImpactLevel } = {
  'database-migration': 'medium',
  payment: 'high',
  security: 'high',
  certificate: 'high',
  'api-contract': 'medium',
  infrastructure: 'medium',
  kubernetes: 'medium',
  configuration: 'medium',
  dependency: 'low',
  ci: 'low',
};

/** Files and changed lines of source text: where a review begins to miss things, and where it must. */
const sizes = { medium: { files: 30, lines: 1000 }, high: { files: 150, lines: 5000 } } as const;
/** So many commits taken away are no detail of the branch: something went wrong with it. */
const takenAwayHigh = 10;

type Judged = { readonly level: ImpactLevel; readonly reason: ImpactReason };

/**
 * Judges the impact of `modules`: the highest level that any reason gives, and the reasons, heaviest first.
 *
 * Monotone: what is added to a change never lowers its level.
 */
export function judgeImpact(input: {
  readonly modules: readonly ModuleChange[];
  readonly workTypes: readonly WorkTypeHit[];
  readonly settings: Pick<Settings, 'impact'>;
}): Impact {
  const { modules, workTypes, settings } = input;
  const judged = [
    ...losses(modules),
    ...breaking(modules),
    ...paths(modules, settings),
    ...dependents(modules, workTypes, settings),
    ...workTypes.map(
      ({ type, evidence }): Judged => ({
        level: levelOfType[type],
        reason: { kind: 'work-type', type, refs: evidence },
      }),
    ),
    ...size(modules),
    ...takenAway(modules),
  ];
  const rank = ({ level }: Judged): number => levels.indexOf(level);
  const sorted = judged.sort((left, right) => rank(right) - rank(left));
  const level = sorted[0]?.level ?? 'low';
  const reasons = sorted.map(({ reason }) => reason);
  return { level, reasons: reasons.length > 0 ? reasons : [onlyReason(modules)] };
}

function losses(modules: readonly ModuleChange[]): readonly Judged[] {
  const byTable = new Map<string, Judged>();
  for (const { migration, statement } of irreversibleStatements(
    modules.flatMap((module) => module.migrations),
  )) {
    const table = statement.table ?? '?';
    const id = `${migration.path}\n${table}`;
    if (byTable.has(id) || byTable.size >= reasonsOfKindMax) continue;
    byTable.set(id, {
      level: 'high',
      reason: { kind: 'destroys-data', path: migration.path, table, refs: [fileRef(migration.path)] },
    });
  }
  return [...byTable.values()];
}

function breaking(modules: readonly ModuleChange[]): readonly Judged[] {
  return modules
    .flatMap((module) => module.commits)
    .flatMap((commit): readonly Judged[] => {
      if (commit.breaking === undefined || commit.fate === 'reverted' || commit.fate === 'revert') return [];
      return [{ level: 'high', reason: { kind: 'breaking', text: commit.breaking, refs: [commit.ref] } }];
    })
    .slice(0, reasonsOfKindMax);
}

function paths(modules: readonly ModuleChange[], { impact }: Pick<Settings, 'impact'>): readonly Judged[] {
  const files = modules.flatMap((module) => module.files);
  const hits = (
    globs: readonly string[],
    kind: 'critical-path' | 'high-path',
    level: ImpactLevel,
  ): readonly Judged[] => {
    const matches = matchPaths(globs);
    return files
      .filter((file) => matches(file.path) || matches(file.previousPath ?? ''))
      .slice(0, reasonsOfKindMax)
      .map(({ path }) => ({ level, reason: { kind, path, refs: [fileRef(path)] } }));
  };
  return [
    ...hits(impact.criticalPaths, 'critical-path', 'critical'),
    ...hits(impact.highPaths, 'high-path', 'high'),
  ];
}

/** A change of data or contract under a module that many depend on reaches all of them at once. */
function dependents(
  modules: readonly ModuleChange[],
  workTypes: readonly WorkTypeHit[],
  { impact }: Pick<Settings, 'impact'>,
): readonly Judged[] {
  const reaches = workTypes.some(({ type }) => type === 'database-migration' || type === 'api-contract');
  return modules.flatMap((module): readonly Judged[] => {
    const names = module.component?.dependents ?? [];
    if (names.length === 0) return [];
    const level = names.length < impact.dependentsHigh ? 'medium' : reaches ? 'critical' : 'high';
    const refs = (module.component?.catalogPaths ?? []).map(fileRef);
    return [{ level, reason: { kind: 'dependents', names, refs } }];
  });
}

const isSource = (file: FileChange): boolean =>
  file.class === 'text' && !file.isTest && !file.isDocumentation;

function size(modules: readonly ModuleChange[]): readonly Judged[] {
  const files = modules.flatMap((module) => module.files).filter(isSource);
  const lines = files.reduce((sum, file) => sum + file.insertions + file.deletions, 0);
  const reaches = (limit: { readonly files: number; readonly lines: number }): boolean =>
    files.length >= limit.files || lines >= limit.lines;
  if (!reaches(sizes.medium)) return [];
  return [
    {
      level: reaches(sizes.high) ? 'high' : 'medium',
      reason: { kind: 'size', files: files.length, lines, refs: [] },
    },
  ];
}

function takenAway(modules: readonly ModuleChange[]): readonly Judged[] {
  const lost = modules
    .flatMap((module) => module.takesAway)
    .filter((commit) => commit.equivalentIn === undefined);
  if (lost.length === 0) return [];
  const refs: readonly Ref[] = lost.slice(0, refsMax).map((commit) => commit.ref);
  return [
    {
      level: lost.length >= takenAwayHigh ? 'high' : 'medium',
      reason: { kind: 'takes-away', count: lost.length, refs },
    },
  ];
}

function onlyReason(modules: readonly ModuleChange[]): ImpactReason {
  const files = modules.flatMap((module) => module.files);
  const refs = files.slice(0, refsMax).map((file) => fileRef(file.path));
  const all = (test: (file: FileChange) => boolean): boolean => files.every(test);
  if (files.length === 0) return { kind: 'only', what: 'nothing', refs };
  if (all((file) => file.isDocumentation)) return { kind: 'only', what: 'documentation', refs };
  if (all((file) => file.isTest || file.isDocumentation)) return { kind: 'only', what: 'tests', refs };
  return { kind: 'only', what: 'ordinary', refs };
}
