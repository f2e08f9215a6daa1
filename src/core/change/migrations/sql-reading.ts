// What reading one SQL statement yields before its place in the file is added. Pure.
import type { MigrationStatement } from '../../../domain/change.ts';
import type { SqlToken } from './sql-tokens.ts';

/** A statement without its place. */
export type Reading = Omit<MigrationStatement, 'line' | 'text'>;

const literalsMax = 200;

/** A statement that neither loses nor blocks anything. */
export function other(operation: string): Reading {
  return { operation, columns: [], literals: [], effect: 'other', reversible: true };
}

/** A statement that was not understood: nothing can be promised about it. */
export const unknownReading: Reading = { ...other('unknown'), reversible: false };

/** The string literals among the tokens, each once, in order. */
export function literalsOf(tokens: readonly SqlToken[]): readonly string[] {
  const literals = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'string' && token.text !== '') literals.add(token.text.slice(0, literalsMax));
    if (literals.size >= literalsMax) break;
  }
  return [...literals];
}

/** Adds the table when there is one. */
export function about(table: string | undefined, reading: Reading): Reading {
  return table === undefined ? reading : { ...reading, table };
}
