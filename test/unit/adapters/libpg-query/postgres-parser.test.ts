// The port of PostgreSQL's parser: loaded once, and absent where it cannot be loaded.
import { expect, it } from 'vitest';
import { createPostgresParser } from '../../../../src/adapters/libpg-query/postgres-parser.ts';

it('loads once', async () => {
  let loads = 0;
  const parser = createPostgresParser(async () => {
    loads += 1;
    return () => ({ ok: true, statements: [] });
  });
  await Promise.all([parser.load(), parser.load()]);
  expect(loads).toBe(1);
});

it('is absent where it cannot be loaded', async () => {
  const parser = createPostgresParser(() => Promise.reject(new Error('no WebAssembly')));
  expect(await parser.load()).toBeNull();
});

it('parses what PostgreSQL parses', async () => {
  const parse = await createPostgresParser().load();
  expect(parse?.('SELECT 1')).toMatchObject({ ok: true });
});
