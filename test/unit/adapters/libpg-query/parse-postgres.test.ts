// PostgreSQL's parser: statements with their places, reasons, and texts that mean harm.
import { describe, expect, it } from 'vitest';
import { loadParsePostgres } from '../../../../src/adapters/libpg-query/parse-postgres.ts';

const parse = await loadParsePostgres();

describe('loadParsePostgres', () => {
  it('gives each statement with its place in characters, whatever bytes stand before it', () => {
    const text = "SELECT '한글 🙂';  SELECT 2";
    const parsed = parse(text);
    expect(parsed.ok && parsed.statements.map(({ from, to }) => text.slice(from, to).trim())).toEqual([
      "SELECT '한글 🙂'",
      'SELECT 2',
    ]);
    expect(parsed).toMatchObject({
      statements: [{ node: { SelectStmt: {} } }, { node: { SelectStmt: {} } }],
    });
  });

  it.each(['', '  \n', '-- only a comment', ';;'])('finds no statement in %j', (text) => {
    expect(parse(text)).toEqual({ ok: true, statements: [] });
  });

  it('says why PostgreSQL refuses a text', () => {
    expect(parse('ALTER TABLE `t` ADD a int')).toMatchObject({
      ok: false,
      reason: expect.stringContaining('syntax error'),
    });
    expect(parse("SELECT 'open")).toMatchObject({ ok: false });
    // The parser takes C strings: the statement behind the NUL would be lost.
    expect(parse('SELECT 1;\0 DROP TABLE t')).toMatchObject({ ok: false });
  });

  it('refuses nesting without end, and never answers out of memory that a text broke', () => {
    expect(parse(`SELECT ${'('.repeat(100_000)}1${')'.repeat(100_000)}`)).toMatchObject({ ok: false });
    expect(parse('SELECT 1').ok).toBe(true);
    const deep = parse(`SELECT ${'1+'.repeat(200_000)}1`);
    expect([deep.ok, parse('SELECT 1').ok]).toEqual([false, false]);
  });
});
