// Builds the plain facts that own rules are evaluated over, as src/domain/expression-schema.ts documents them. Pure.
import type { Commit, FileChange, Migration, ModuleChange, Statistics } from '../../domain/change.ts';
import type { ExpressionFacts } from '../../domain/expression-schema.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Release } from '../../domain/release.ts';
import { inZone, weekdays } from './moment.ts';
import type { NoteFacts } from './rule.ts';

type Item<List extends keyof ExpressionFacts> = ExpressionFacts[List] extends readonly (infer Element)[]
  ? Element
  : never;

/** The facts of one release; what is not known is absent, so that asking for it makes a rule unknown. */
export function expressionFacts({
  change,
  release,
  note,
}: Pick<NoteFacts, 'change' | 'release' | 'note'>): ExpressionFacts {
  const { modules } = change;
  return {
    release: {
      workspace: release.workspace,
      environment: release.environment,
      timeZone: release.timeZone,
      operators: release.operators,
      emergency: release.emergency !== null,
    },
    operators: release.operators,
    window: windowFacts(release),
    modules: modules.map(moduleFacts),
    statistics: sumStatistics(modules),
    files: modules.flatMap((module) => module.files.map((file) => fileFacts(file, module))),
    commits: modules.flatMap((module) => module.commits.map((commit) => commitFacts(commit, module))),
    issues: modules.flatMap((module) => module.issues.map(({ key, confidence }) => ({ key, confidence }))),
    migrations: modules.flatMap((module) => module.migrations.map(migrationFacts)),
    workTypes: change.workTypes.map((hit) => hit.type),
    impact: change.impact.level,
    note: noteFacts(note),
  };
}

function windowFacts({ window, timeZone }: Release): ExpressionFacts['window'] {
  if (window === null) {
    return { given: false };
  }
  const start = inZone(window.start, timeZone);
  const end = inZone(window.end, timeZone);
  return {
    given: true,
    date: start.toPlainDate().toString(),
    weekday: weekdays[start.dayOfWeek - 1] ?? '',
    hour: start.hour,
    minute: start.minute,
    endHour: end.hour,
    endMinute: end.minute,
    minutes: Math.round((window.end - window.start) / 60_000),
  };
}

function sumStatistics(modules: readonly ModuleChange[]): Statistics {
  const sum = (field: keyof Statistics): number =>
    modules.reduce((total, module) => total + module.statistics[field], 0);
  return {
    commits: sum('commits'),
    files: sum('files'),
    insertions: sum('insertions'),
    deletions: sum('deletions'),
  };
}

function moduleFacts(module: ModuleChange): Item<'modules'> {
  return {
    name: module.name,
    base: module.range.base,
    head: module.range.head,
    baseSource: module.range.source,
    baseIsAncestor: module.range.baseIsAncestor,
    statistics: module.statistics,
    takesAway: module.takesAway.filter((commit) => commit.equivalentIn === undefined).length,
    dependents: module.component?.dependents ?? [],
  };
}

function fileFacts(file: FileChange, module: ModuleChange): Item<'files'> {
  return {
    module: module.name,
    path: file.path,
    ...(file.previousPath === undefined ? {} : { previousPath: file.previousPath }),
    status: file.status,
    class: file.class,
    entry: file.entry,
    isTest: file.isTest,
    isDocumentation: file.isDocumentation,
    insertions: file.insertions,
    deletions: file.deletions,
  };
}

function commitFacts(commit: Commit, module: ModuleChange): Item<'commits'> {
  const { conventional } = commit;
  return {
    module: module.name,
    sha: commit.sha,
    subject: commit.subject,
    body: commit.body,
    author: commit.author.name,
    email: commit.author.email,
    bot: commit.bot,
    ...(conventional === undefined ? {} : { type: conventional.type }),
    ...(conventional?.scope === undefined ? {} : { scope: conventional.scope }),
    breaking: commit.breaking !== undefined,
    fate: commit.fate,
    issueKeys: commit.issueKeys,
    pullRequests: commit.pullRequests,
  };
}

function migrationFacts(migration: Migration): Item<'migrations'> {
  const { statements } = migration;
  return {
    path: migration.path,
    tool: migration.tool,
    version: migration.version,
    status: migration.status,
    understood: migration.understood,
    reversible: migration.understood && statements.every((statement) => statement.reversible),
    tables: [...new Set(statements.flatMap((statement) => statement.table ?? []))],
    operations: [...new Set(statements.map((statement) => statement.operation))],
    effects: [...new Set(statements.map((statement) => statement.effect))],
  };
}

function noteFacts(note: Note): ExpressionFacts['note'] {
  const { before, during, after } = note.checklists;
  return {
    kind: note.kind,
    template: note.template,
    title: note.title,
    summary: note.summary,
    categories: [...new Set(note.changes.map((change) => change.category))],
    strategy: note.rollback.strategy,
    caveats: note.rollback.caveats.map((caveat) => caveat.text),
    watchHours: note.monitoring.hours,
    signals: note.monitoring.scenario.map((watch) => watch.signal),
    dashboards: note.monitoring.dashboards,
    checklistGroups: [...new Set([...before, ...during, ...after].map((item) => item.group))],
    commitsCut: note.coverage.commits.cut,
  };
}
