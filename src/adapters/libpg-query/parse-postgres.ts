// PostgreSQL's own parser, compiled to WebAssembly. Effects: reads its .wasm file when this module is imported.
import { setFlagsFromString } from 'node:v8';
import { loadModule, parseSync, SqlError } from 'libpg-query';
import type { ParsedStatement, ParsePostgres, SyntaxNode } from '../../domain/postgres-syntax.ts';

/** The package keeps one memory for all callers. */
let isBroken = false;

/**
 * Returns the parser once its code is loaded.
 *
 * Texts are hostile. One that PostgreSQL refuses gives its reason; one that breaks the parser itself, by nesting too deep for
 * its stack, ends the use of it, because nothing is known of its memory afterwards.
 */
export async function loadParsePostgres(): Promise<ParsePostgres> {
  // The grammar is one huge function: to optimize it takes Node 24 over 500 MB and longer than to parse a whole release.
  for (const flag of ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up']) setFlagsFromString(flag);
  await loadModule();
  return (text) => {
    if (isBroken) return { ok: false, reason: 'an earlier text broke the parser' };
    // The parser takes C strings: what stands behind a NUL would not be seen.
    if (text.includes('\0')) return { ok: false, reason: 'holds a NUL character' };
    if (text.trim() === '') return { ok: true, statements: [] };
    try {
      return { ok: true, statements: placeStatements(text, parseSync(text)) };
    } catch (error) {
      isBroken = !(error instanceof SqlError);
      return { ok: false, reason: error instanceof Error ? error.message.slice(0, 200) : 'not parsed' };
    }
  };
}

/** The parser counts bytes of UTF-8; what reads its answer counts characters. */
function placeStatements(text: string, tree: { readonly stmts?: readonly unknown[] }): ParsedStatement[] {
  const indexOf = createIndex(text);
  return (tree.stmts ?? []).flatMap((raw) => {
    if (!isNode(raw) || !isNode(raw['stmt'])) return [];
    const start = numberOf(raw['stmt_location']);
    const length = numberOf(raw['stmt_len']);
    const from = indexOf(start);
    // The last statement has no length when no semicolon ends it.
    return [{ node: raw['stmt'], from, to: length === 0 ? text.length : indexOf(start + length) }];
  });
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null;

const numberOf = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 0);

/** From an offset in bytes to one in characters; offsets are asked in rising order, so the text is passed once. */
function createIndex(text: string): (bytes: number) => number {
  let seenBytes = 0;
  let index = 0;
  return (bytes) => {
    if (bytes < seenBytes) {
      seenBytes = 0;
      index = 0;
    }
    while (seenBytes < bytes && index < text.length) {
      const code = text.codePointAt(index) ?? 0;
      seenBytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      index += code < 0x10000 ? 1 : 2;
    }
    return index;
  };
}
