// Tells one unit of change as a fact: a headline with its sources, and the lines below it. Pure.
import type { Commit, FileChange, Migration, ModuleChange } from '../../domain/change.ts';
import type { ChangeCategory, Fact } from '../../domain/digest.ts';
import { issueRef, pullRequestRef, type Ref } from '../../domain/units.ts';
import { cutAt } from '../text/cut-at.ts';
import { categorise } from './categorise.ts';
import type { ChangeUnit } from './change-units.ts';

/** Sources shown for one fact; note.json holds all commits. */
export const refsMax = 12;
/** A headline is a line; some subjects are a paragraph. Units: characters. */
export const headlineMax = 160;

/** Tells `unit` in one line, without details: those are told only for what has a place in the digest. */
export function tellUnit(
  unit: ChangeUnit,
  input: {
    readonly module: Pick<ModuleChange, 'name' | 'scope'>;
    readonly migrations: readonly Migration[];
    readonly fileOf: ReadonlyMap<string, FileChange>;
    /** Refs of the pull requests that brought it as the host knows them; empty: what the messages name counts. */
    readonly hostedRefs: readonly Ref[];
  },
): Fact {
  const lead = leadCommit(unit);
  const undone = unit.told.length === 0;
  const category = undone ? 'other' : categoryOf(unit, lead, input);
  const { migrations, module, hostedRefs } = input;
  return {
    text: cutAt(wholeName(unit, lead.headline), headlineMax),
    category,
    refs: refsOf(unit, lead, { hostedRefs, scope: module.scope }),
    details: [],
    commits: [...unit.told, ...unit.folded].map((commit) => commit.sha),
    module: module.name,
    grouped: undone,
    weight: weigh({ category, undone, commits: unit.told, migrations }),
  };
}

const partMark =
  /[,:;]?\s*[([]?\b(?:(?:first|second|third|fourth|last|final|1st|2nd|3rd) (?:part|half|step)|(?:part|step) (?:\d+|[ivx]+)(?: (?:of|\/) \d+)?|\d+\/\d+)[)\]]?$/iu;

/** A unit of several commits is told whole: `Time out calls, second part` has the first part in it. */
const wholeName = ({ told }: ChangeUnit, headline: string): string => {
  const name = headline.replace(partMark, '').trim();
  return told.length > 1 && name !== '' ? name : headline;
};

function categoryOf(
  unit: ChangeUnit,
  lead: Commit,
  input: { readonly migrations: readonly Migration[]; readonly fileOf: ReadonlyMap<string, FileChange> },
): ChangeCategory {
  return categorise({
    commits: unit.told,
    headline: lead.headline,
    files: () => filesOf(unit, input.fileOf),
    migrates: input.migrations.length > 0,
  });
}

function filesOf(unit: ChangeUnit, fileOf: ReadonlyMap<string, FileChange>): readonly FileChange[] {
  const files = new Set<FileChange>();
  for (const commit of unit.told) {
    for (const { path } of commit.touched) {
      const file = fileOf.get(path);
      if (file !== undefined) files.add(file);
    }
  }
  return [...files];
}

/** The commit that names the unit: the redo of a story, else the merge that has a title, else the largest. */
export function leadCommit(unit: ChangeUnit): Commit {
  const { story } = unit;
  if (story !== null) {
    const redo = unit.told.find((commit) => commit.sha === story.redo);
    if (redo) return redo;
    const original = unit.folded.find((commit) => commit.sha === story.original);
    if (unit.told.length === 0 && original) return original;
  }
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

function refsOf(
  unit: ChangeUnit,
  lead: Commit,
  { hostedRefs, scope }: { readonly hostedRefs: readonly Ref[]; readonly scope: string | null },
): readonly Ref[] {
  const commits = [lead, ...unit.told, ...unit.folded];
  const refs = new Set<Ref>();
  for (const { issueKeys } of commits) if (issueKeys[0] !== undefined) refs.add(issueRef(issueKeys[0]));
  for (const ref of hostedRefs) refs.add(ref);
  // The host lists a commit under the release's pull request, too; reverts are known by their messages alone.
  const byMessage = hostedRefs.length > 0 ? unit.folded.filter(({ fate }) => fate !== 'merge') : commits;
  for (const { pullRequests } of byMessage)
    for (const number of pullRequests) refs.add(pullRequestRef(number, scope));
  for (const { ref } of commits) refs.add(ref);
  return [...refs].slice(0, refsMax);
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
