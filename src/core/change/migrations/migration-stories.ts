// Finds what several migrations of a range do to and fro, so that it is told once. Pure.
import type { Migration, MigrationStatement } from '../../../domain/change.ts';
import type { MigrationStory } from '../../../domain/migration-story.ts';

type Act = MigrationStory['steps'][number]['act'];
type Event = {
  readonly table: string;
  readonly subject: string;
  readonly act: Act;
  readonly kind: 'value' | 'column' | 'table';
};
type Thread = {
  readonly table: string;
  readonly subject: string;
  readonly steps: MigrationStory['steps'][number][];
};

/** Values per statement that are followed: a seed of a thousand rows goes to and fro with nothing. */
const valuesMax = 60;

/**
 * Finds the rows, columns and tables that more than one migration takes away and brings back, oldest step first.
 *
 * Shape: one story a table and subject; only where the range itself turns around. Deleted and edited files take no
 * part: their effect is in the database already.
 */
export function findMigrationStories(migrations: readonly Migration[]): readonly MigrationStory[] {
  const threads = new Map<string, Thread>();
  for (const migration of migrations) {
    if (migration.status !== 'added' && migration.status !== 'copied') continue;
    for (const event of migration.statements.flatMap(eventsOf)) {
      const id = `${event.kind}\n${lastPart(event.table)}\n${event.kind === 'value' ? event.subject : event.subject.toLowerCase()}`;
      const thread = threads.get(id) ?? { table: event.table, subject: event.subject, steps: [] };
      threads.set(id, thread);
      // Several statements of one migration are one step: its last word counts.
      if (thread.steps.at(-1)?.path === migration.path) thread.steps.pop();
      const act = actAfter(thread, event.act);
      thread.steps.push({ path: migration.path, version: migration.version, act });
    }
  }
  return mergeEqual([...threads.values()].filter(turnsAround));
}

const lastPart = (name: string): string => (name.split('.').at(-1) ?? name).toLowerCase();

/** What is added after it was removed is restored. */
function actAfter(thread: Thread, act: Act): Act {
  return act === 'adds' && thread.steps.some((step) => step.act === 'removes') ? 'restores' : act;
}

function turnsAround(thread: Thread): boolean {
  const acts = thread.steps.map((step) => step.act);
  if (acts.length < 2) return false;
  const brings = acts.some((act) => act === 'restores' || act === 'adds');
  const rewrites = acts.filter((act) => act === 'rewrites').length;
  return (brings && acts.includes('removes')) || rewrites > 1;
}

function eventsOf(statement: MigrationStatement): readonly Event[] {
  const { table, columns } = statement;
  if (table === undefined || table === '?') return [];
  const byColumn = (act: Act): readonly Event[] =>
    columns.map((subject) => ({ table, subject, act, kind: 'column' }));
  switch (statement.operation) {
    case 'add-column':
    case 'add-column-with-default':
    case 'add-required-column':
      return byColumn('adds');
    case 'drop-column':
      return byColumn('removes');
    case 'alter-type':
    case 'widen-type':
      return byColumn('rewrites');
    case 'rename-column':
      return columns.map((subject, index) => ({
        table,
        subject,
        act: index === 0 ? 'removes' : 'adds',
        kind: 'column',
      }));
    case 'create-table':
    case 'create-table-as':
      return [{ table, subject: table, act: 'adds', kind: 'table' }];
    case 'drop-table':
      return [{ table, subject: table, act: 'removes', kind: 'table' }];
    case 'delete':
      return values(statement, 'removes');
    case 'insert':
      return values(statement, 'adds');
    default:
      return [];
  }
}

function values(statement: MigrationStatement, act: Act): readonly Event[] {
  const { table = '' } = statement;
  if (statement.literals.length > valuesMax) return [];
  return statement.literals.map((subject) => ({ table, subject, act, kind: 'value' }));
}

/** A row has several literals; those that took the same way are one story, named by the first. */
function mergeEqual(threads: readonly Thread[]): readonly MigrationStory[] {
  const stories = new Map<string, MigrationStory>();
  for (const { table, subject, steps } of threads) {
    const way = `${lastPart(table)}\n${steps.map((step) => `${step.path} ${step.act}`).join('\n')}`;
    if (!stories.has(way)) stories.set(way, { table, subject, steps });
  }
  return [...stories.values()];
}
