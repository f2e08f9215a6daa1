// Tells a model what the program understood of a release: sources that all parts share, byte for byte. Pure.
import type { Change } from '../../../domain/change.ts';
import type { Digest, Fact } from '../../../domain/digest.ts';
import type { Note } from '../../../domain/generated/note.ts';
import type { Ref } from '../../../domain/units.ts';
import { tellMigration } from '../../condense/tell-migration.ts';
import { cutAt } from '../../text/cut-at.ts';
import { plainLine } from '../../text/plain-line.ts';
import { fenceSource } from '../../text/untrusted-text.ts';
import type { DraftInput } from '../draft-input.ts';

const scopeMax = 24;
const migrationsMax = 24;
const statementsMax = 16;
const refsShown = 8;
const lineMax = 400;

/** The release and its numbered facts, each in a fence of its own. */
export function releaseSources(
  { input, baseline }: { readonly input: DraftInput; readonly baseline: Note },
  hash: (text: string) => string,
): string {
  return [
    fenceSource(
      { ref: 'release', kind: 'what the program understood', text: tellRelease(input, baseline) },
      hash,
    ),
    fenceSource({ ref: 'facts', kind: 'numbered facts', text: tellFacts(input.digest) }, hash),
  ].join('\n\n');
}

/** A text with its sources in braces, on one line, as facts and lists give it. */
export function citedLine(text: string, refs: readonly Ref[]): string {
  const shown = refs.slice(0, refsShown).map(plainLine);
  return `${cutAt(plainLine(text), lineMax)}${shown.length > 0 ? ` {${shown.join(', ')}}` : ''}`;
}

function tellRelease(input: DraftInput, baseline: Note): string {
  const { change, release, settings } = input;
  const afterOf = new Map(settings.modules.map(({ name, after }) => [name, after]));
  const modules = change.modules.map((module) => {
    const { base, head, baseSha, headSha } = module.range;
    const after = afterOf.get(module.name) ?? [];
    const { commits, files, insertions, deletions } = module.statistics;
    return `- ${module.name}: ${base} (${baseSha.slice(0, 8)}) to ${head} (${headSha.slice(0, 8)}), ${commits} commits, ${files} files (+${insertions} -${deletions})${after.length > 0 ? `, deployed after ${after.join(', ')}` : ''}`;
  });
  const migrations = change.modules.flatMap((module) =>
    module.migrations
      .filter((migration) => migration.status !== 'deleted')
      .map((migration) => citedLine(tellMigration(migration, release.language), [`file:${migration.path}`])),
  );
  return [
    `Workspace ${release.workspace}, environment ${release.environment}`,
    'Modules:',
    ...modules.map(plainLine),
    `Kinds of work: ${change.workTypes.map(({ type }) => type).join(', ') || 'ordinary'}`,
    `Impact, by rules: ${change.impact.level}`,
    ...section('Why', baseline.impact.reasons, scopeMax),
    ...section('Touched', baseline.impact.scope, scopeMax),
    ...list('Migrations, in the order in which they run', migrations.slice(0, migrationsMax)),
    ...list(
      'What of them locks, changes or takes away, as it runs',
      tellStatements(change).slice(0, statementsMax),
    ),
    ...section('Caveats of a rollback', baseline.rollback.caveats, scopeMax),
    `Rollback: ${baseline.rollback.strategy}`,
  ].join('\n');
}

/** SQL of what is not merely added: which rows it waits for, and what it leaves behind, only the statement says. */
const tellStatements = ({ modules }: Change): readonly string[] =>
  modules.flatMap(({ migrations }) =>
    migrations.flatMap(({ version, path, statements }) =>
      statements
        .filter(({ effect }) => effect !== 'additive' && effect !== 'other')
        .map(({ text }) => citedLine(`${version}: ${text}`, [`file:${path}`])),
    ),
  );

type Line = { readonly text: string; readonly refs: readonly Ref[] };

const section = (title: string, lines: readonly Line[], countMax: number): readonly string[] =>
  list(
    title,
    lines.slice(0, countMax).map(({ text, refs }) => citedLine(text, refs)),
  );

const list = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `- ${line}`)];

/** Facts by number, from 1, as in `digest.facts`; below each what is known of it, with who says it. */
function tellFacts({ facts, cut }: Digest): string {
  const several = new Set(facts.map(({ module }) => module)).size > 1;
  const told = facts.flatMap((fact, index) => tellFact(fact, index + 1, several));
  const rest = cut.length > 0 ? [`And ${cut.length} smaller changes that are not told.`] : [];
  return [...told, ...rest].join('\n');
}

function tellFact(fact: Fact, number: number, several: boolean): readonly string[] {
  const marks = [fact.category, ...(fact.grouped ? ['group'] : []), ...(several ? [fact.module] : [])];
  return [
    `${number}. (${marks.join(', ')}) ${citedLine(fact.text, fact.refs)}`,
    ...fact.details.map(({ text, kind, refs }) => `   - (${kind ?? 'code'}) ${citedLine(text, refs)}`),
  ];
}
