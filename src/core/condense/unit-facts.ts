// Tells one unit of change as a fact: a headline with its sources, and the lines below it. Pure.
import type { Commit, FileChange, Migration, ModuleChange } from '../../domain/change.ts';
import type { ChangeCategory, Fact } from '../../domain/digest.ts';
import type { Language } from '../../domain/language.ts';
import { commitRef, fileRef, issueRef, pullRequestRef, type Ref } from '../../domain/units.ts';
import { cutAt } from '../text/cut-at.ts';
import type { Brought } from './assign-details.ts';
import { categorise } from './categorise.ts';
import type { ChangeUnit } from './change-units.ts';
import { leadSentence } from './lead-sentence.ts';
import { tellConfigEdits } from './tell-config-edit.ts';
import { tellMigration, tellMigrationStory } from './tell-migration.ts';

/** Lines below a fact; more would bury the next fact. */
const detailsMax = 6;
const configEditsMax = 3;
const otherHeadlinesMax = 3;
const refsMax = 12;
/** A headline is a line; some subjects are a paragraph. */
const headlineMax = 160;

/** What of the module a fact may speak of. */
export type ModuleContext = {
  readonly module: ModuleChange;
  readonly language: Language;
  readonly fileOf: ReadonlyMap<string, FileChange>;
};

/** Tells `unit`; the migrations and settings that it brought are told below it. */
export function tellUnit(unit: ChangeUnit, brought: Brought, context: ModuleContext): Fact {
  const { module } = context;
  const commits = [...unit.told, ...unit.folded];
  const lead = leadCommit(unit);
  const paths = new Set(commits.flatMap((commit) => commit.touched.map((touched) => touched.path)));
  const files = [...paths].flatMap((path) => context.fileOf.get(path) ?? []);
  const { migrations } = brought;
  const undone = unit.told.length === 0;
  const category: ChangeCategory = undone
    ? 'other'
    : categorise({ commits: unit.told, headline: lead.headline, files, migrates: migrations.length > 0 });
  return {
    text: cutAt(lead.headline, headlineMax),
    category,
    refs: refsOf(unit, lead),
    details: detailsOf({ unit, lead, brought, category, context }),
    commits: commits.map((commit) => commit.sha),
    module: module.name,
    grouped: undone,
    weight: weigh({ category, undone, commits: unit.told, migrations }),
  };
}

/** The commit that names the unit: the redo of a story, else the merge that has a title, else the largest. */
function leadCommit(unit: ChangeUnit): Commit {
  const redo = unit.told.find((commit) => commit.sha === unit.story?.redo);
  if (redo) return redo;
  const original = [...unit.folded, ...unit.told].find((commit) => commit.sha === unit.story?.original);
  if (unit.told.length === 0 && original) return original;
  const titled = unit.folded.find(
    (commit) =>
      commit.fate === 'merge' && commit.headline !== '' && !commit.subject.endsWith(commit.headline),
  );
  if (titled) return titled;
  const byIssue = unit.told.filter((commit) => commit.issueKeys.length > 0);
  const [first, ...rest] = byIssue.length > 0 ? byIssue : unit.told;
  const largest = rest.reduce(
    (best, commit) => (best && commit.touchedCount > best.touchedCount ? commit : best),
    first,
  );
  return largest ?? ([...unit.told, ...unit.folded][0] as Commit);
}

function refsOf(unit: ChangeUnit, lead: Commit): readonly Ref[] {
  const commits = [lead, ...unit.told, ...unit.folded];
  const refs = new Set<Ref>([
    ...commits.flatMap((commit) => commit.issueKeys.slice(0, 1).map(issueRef)),
    ...commits.flatMap((commit) => commit.pullRequests.map(pullRequestRef)),
    ...commits.map((commit) => commitRef(commit.sha)),
  ]);
  return [...refs].slice(0, refsMax);
}

type DetailInput = {
  readonly unit: ChangeUnit;
  readonly lead: Commit;
  readonly brought: Brought;
  readonly category: ChangeCategory;
  readonly context: ModuleContext;
};

function detailsOf(input: DetailInput): Fact['details'] {
  const { unit, lead, context } = input;
  const { migrations } = input.brought;
  const details = [
    ...breakingDetails(unit),
    ...storyDetails(unit, context),
    ...migrationStories(input),
    ...migrations.map((migration) => ({
      text: tellMigration(migration, context.language),
      refs: [fileRef(migration.path)],
    })),
    ...configDetails(input),
    ...otherHeadlines(unit, lead, context.language),
  ];
  const why = details.length < 2 ? leadSentence(lead.body) : null;
  if (why !== null) details.push({ text: why, refs: [commitRef(lead.sha)] });
  return details.slice(0, detailsMax);
}

function breakingDetails(unit: ChangeUnit): Fact['details'][number][] {
  return unit.told.flatMap((commit) =>
    commit.breaking === undefined || commit.breaking === commit.headline
      ? []
      : [{ text: commit.breaking, refs: [commitRef(commit.sha)] }],
  );
}

/** How the change came about, told once: done, undone, and done again. */
function storyDetails(unit: ChangeUnit, context: ModuleContext): Fact['details'][number][] {
  const { story } = unit;
  if (!story) return [];
  const name = (sha: string): string => {
    const commit = [...unit.told, ...unit.folded].find((candidate) => candidate.sha === sha);
    const number = commit?.pullRequests[0];
    return number === undefined ? sha.slice(0, 8) : `#${number}`;
  };
  const refs = [story.original, story.undo, ...(story.redo === undefined ? [] : [story.redo])].map(commitRef);
  const [done, undone] = [name(story.original), name(story.undo)];
  const text =
    story.redo === undefined
      ? {
          en: `Done in ${done} and undone again in ${undone}: the code is as it was before.`,
          ko: `${done}에서 적용했다가 ${undone}에서 되돌림: 코드는 이전과 같습니다.`,
        }
      : {
          en: `Told once: first done in ${done}, undone in ${undone}, done again in ${name(story.redo)}.`,
          ko: `한 번만 기록: ${done}에서 처음 적용, ${undone}에서 되돌림, ${name(story.redo)}에서 다시 적용.`,
        };
  return [{ text: text[context.language], refs }];
}

/** Rows or columns that go to and fro: told where the last step is told. */
function migrationStories({ brought, context }: DetailInput): readonly Fact['details'][number][] {
  const paths = new Set(brought.migrations.map((migration) => migration.path));
  return context.module.migrationStories
    .filter((story) => paths.has(story.steps.at(-1)?.path ?? ''))
    .map((story) => ({
      text: tellMigrationStory(story, context.language),
      refs: story.steps.map((step) => fileRef(step.path)),
    }));
}

function configDetails({ brought, category, context }: DetailInput): readonly Fact['details'][number][] {
  if (category === 'dependency' || category === 'test' || category === 'documentation') return [];
  return tellConfigEdits(brought.configEdits, context.language).slice(0, configEditsMax);
}

function otherHeadlines(unit: ChangeUnit, lead: Commit, language: Language): Fact['details'][number][] {
  const others = unit.told.filter((commit) => commit !== lead && commit.headline !== lead.headline);
  const byHeadline = new Map(others.map((commit) => [commit.headline, commit]));
  const told = [...byHeadline.values()].slice(0, otherHeadlinesMax);
  const lines = told.map((commit) => ({
    text: cutAt(commit.headline, headlineMax),
    refs: [commitRef(commit.sha)],
  }));
  const rest = byHeadline.size - told.length;
  if (rest > 0) {
    const refs = [...byHeadline.values()]
      .slice(otherHeadlinesMax, otherHeadlinesMax + refsMax)
      .map((commit) => commitRef(commit.sha));
    lines.push({ text: { en: `and ${rest} more commits`, ko: `외 커밋 ${rest}건` }[language], refs });
  }
  return lines;
}

const weights: Readonly<Record<ChangeCategory, number>> = {
  breaking: 0.95,
  migration: 0.85,
  security: 0.78,
  feature: 0.62,
  fix: 0.56,
  performance: 0.54,
  configuration: 0.5,
  infrastructure: 0.44,
  other: 0.4,
  dependency: 0.34,
  refactor: 0.24,
  documentation: 0.12,
  test: 0.1,
};

/** 0 to 1: the category leads; size, a planned issue and lost data move a fact up among its like. */
function weigh(input: {
  readonly category: ChangeCategory;
  readonly undone: boolean;
  readonly commits: readonly Commit[];
  readonly migrations: readonly Migration[];
}): number {
  if (input.undone) return 0.15;
  const touched = input.commits.reduce((sum, commit) => sum + commit.touchedCount, 0);
  const size = Math.min(0.04, Math.log10(1 + touched) / 50);
  const planned = input.commits.some((commit) => commit.issueKeys.length > 0) ? 0.01 : 0;
  const lossy = input.migrations.some((migration) =>
    migration.statements.some((statement) => !statement.reversible),
  )
    ? 0.1
    : 0;
  return Math.min(1, weights[input.category] + size + planned + lossy);
}
