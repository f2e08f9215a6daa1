// The check of fakes against a description finds what is wrong. Effects: writes a temporary folder.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { describedByOpenApi } from '../../fakes/servers/described-by-openapi.ts';
import type { FakeRequest } from '../../fakes/servers/http-faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-described-'));
afterAll(() => rmSync(folder, { recursive: true }));

const closed = (properties: object) => ({ type: 'object', additionalProperties: false, properties });
const content = (schema: object) => ({ 'application/json': { schema } });
const ship = closed({ name: { type: 'string' } });
writeFileSync(
  join(folder, 'harbour.json'),
  JSON.stringify({
    openapi: '3.0.1',
    info: { title: 'Harbour', version: '1' },
    paths: {
      '/ships': {
        post: {
          operationId: 'addShip',
          requestBody: { required: true, content: content(ship) },
          responses: { 200: { description: 'The ship', content: content(ship) } },
        },
      },
      '/docks': { get: { operationId: 'docks', responses: { 200: { description: 'Docks' } } } },
    },
  }),
);

const request = (path: string, body: unknown): FakeRequest => ({
  method: 'POST',
  path,
  query: new URLSearchParams(),
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const answer = (body: unknown) => ({ status: 200, body: JSON.stringify(body) });
const harbour = { file: 'harbour.json', paths: ['/ships'], stripPrefix: '/api' };

it.each([
  ['what fits', request('/api/ships', { name: 'Ada' }), answer({ name: 'Ada' }), []],
  [
    'a wrong request',
    request('/api/ships', { nam: 'Ada' }),
    answer({}),
    [/^request of POST \/api\/ships: /u],
  ],
  ['a wrong answer', request('/api/ships', {}), answer({ name: 7 }), [/^answer of .*name must be string$/u]],
  ['a path that the fake does not serve', request('/api/docks', {}), answer({}), [/is not described$/u]],
  ['a path that nobody knows', request('/api/nope', {}), answer({}), [/is not described$/u]],
])('%s', async (_, asked, answered, problems) => {
  vi.stubEnv('LOCKKEEPER_API_DESCRIPTIONS', folder);
  const check = await describedByOpenApi(harbour);
  expect(await check(asked, answered)).toEqual(problems.map((problem) => expect.stringMatching(problem)));
});

it('refuses paths that the description does not have', async () => {
  vi.stubEnv('LOCKKEEPER_API_DESCRIPTIONS', folder);
  writeFileSync(join(folder, 'empty.json'), JSON.stringify({ paths: {} }));
  await expect(describedByOpenApi({ ...harbour, file: 'empty.json' })).rejects.toThrow('/ships');
});

it('finds nothing on a machine without descriptions', async () => {
  vi.stubEnv('LOCKKEEPER_API_DESCRIPTIONS', '');
  const check = await describedByOpenApi(harbour);
  expect(await check(request('/nope', {}), answer({}))).toEqual([]);
});
