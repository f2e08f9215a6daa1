// Says which statements of a migration are bounded by a timeout, and which its transaction refuses. Pure.
import type { Migration, MigrationStatement } from '../../../domain/change.ts';
import type { MigrationLock } from '../../../domain/migration-lock.ts';

/** Where a migration stands, as far as its transaction depends on it. */
export type MigrationText = {
  readonly tool: Migration['tool'];
  readonly text: string;
  /** Whether a file beside it configures how its tool runs it (Flyway's `.conf`). */
  readonly isConfigured: boolean;
};

/** Adds to each statement the timeout that bounds it, and whether it cannot run in the transaction that the tool opens. */
export function settleTransaction(
  statements: readonly MigrationStatement[],
  migration: MigrationText,
): readonly MigrationStatement[] {
  const timeouts = findTimeouts(migration.text);
  const opens = opensTransaction(statements, migration);
  return statements.map((statement) => {
    const bounded = boundAt(timeouts, statement.line);
    const { lock } = statement;
    return {
      ...statement,
      ...(lock !== undefined && bounded !== undefined && { lock: { ...lock, bounded } }),
      ...(refusesTransaction(statement) && opens(statement) && { refused: 'in-transaction' as const }),
    };
  });
}

type Timeout = {
  readonly line: number;
  readonly limits: NonNullable<MigrationLock['bounded']>;
  readonly isOn: boolean;
};

/** Nothing, or 0, takes a timeout away; MySQL and SQL Server have names of their own for the wait. */
const timeoutPattern =
  /\b(lock_timeout|statement_timeout|lock_wait_timeout|innodb_lock_wait_timeout|max_execution_time)\b['"]?\s*(?:=|to\b|,|\()?\s*['"]?(\w+)/i;

function findTimeouts(text: string): readonly Timeout[] {
  return text.split('\n').flatMap((line, index): readonly Timeout[] => {
    const found = /^\s*(?:--|#)/.test(line) ? null : timeoutPattern.exec(line.slice(0, 1000));
    if (found === null) return [];
    const limits = /^(?:statement_timeout|max_execution_time)$/i.test(found[1] ?? '') ? 'run' : 'wait';
    return [{ line: index + 1, limits, isOn: !/^(?:0\D*|default)$/i.test(found[2] ?? '') }];
  });
}

/** A limit on the statement bounds its wait as well. */
function boundAt(timeouts: readonly Timeout[], line: number): MigrationLock['bounded'] {
  const isOn = (limits: Timeout['limits']): boolean =>
    timeouts.filter((timeout) => timeout.limits === limits && timeout.line <= line).at(-1)?.isOn === true;
  if (isOn('run')) return 'run';
  return isOn('wait') ? 'wait' : undefined;
}

const refusesTransaction = ({ operation }: MigrationStatement): boolean =>
  /-concurrently$|^vacuum(?:-full)?$/.test(operation);

/** Marks with which a migration tells its tool to open no transaction. */
const optsOut: { readonly [tool in Migration['tool']]?: RegExp } = {
  rails: /\bdisable_ddl_transaction!/,
  alembic: /\bautocommit_block\b/,
  django: /\batomic\s*=\s*False\b/,
  liquibase: /\brunInTransaction["']?\s*[=:]\s*["']?false\b/i,
  knex: /\btransaction\s*[:=]\s*false\b/,
  typeorm: /\btransaction\s*[:=]\s*false\b/,
};

/**
 * Whether a transaction is open when a statement runs.
 *
 * Flyway opens none for a file that holds only statements which refuse one, and refuses a file that mixes them with others.
 * Prisma sends a file as one message, which is a transaction as soon as it holds two statements.
 */
function opensTransaction(
  statements: readonly MigrationStatement[],
  { tool, text, isConfigured }: MigrationText,
): (statement: MigrationStatement) => boolean {
  const began = text
    .split('\n')
    .findIndex((line) => /^\s*(?:begin|start\s+transaction)\s*(?:transaction|work)?\s*;/i.test(line));
  const ended = text.split('\n').findIndex((line) => /^\s*(?:commit|end)\s*;/i.test(line));
  const isInside = (line: number): boolean => began !== -1 && line > began && (ended === -1 || line <= ended);
  const isOpened = ((): boolean => {
    switch (tool) {
      case 'flyway':
        return !isConfigured && statements.some((statement) => !refusesTransaction(statement));
      case 'prisma':
        return statements.length > 1;
      case 'sql':
        return (
          /^\s*--\s*(?:\+goose|\+migrate|migrate:)/im.test(text) &&
          !/no\s*transaction|transaction:\s*false|notransaction/i.test(text)
        );
      default: {
        const mark = optsOut[tool];
        return mark !== undefined && !mark.test(text);
      }
    }
  })();
  return (statement) => isOpened || isInside(statement.line);
}
