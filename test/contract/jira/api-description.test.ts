// The check of fakes against a description finds what is wrong. Effects: writes a temporary folder.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { readApiDescription } from '../../fakes/servers/api-description.ts';
import type { FakeRequest } from '../../fakes/servers/http-faults.ts';
import { keepPaths } from '../../fakes/servers/jira/jira-server.ts';

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

it.each([
  ['what fits', request('/ships', { name: 'Ada' }), answer({ name: 'Ada' }), []],
  ['a wrong request', request('/ships', { nam: 'Ada' }), answer({}), [/^POST \/ships: .*additional/u]],
  [
    'a wrong answer',
    request('/ships', {}),
    answer({ name: 7 }),
    [/^200 to POST \/ships: .*name must be string/u],
  ],
  ['a path that the fake does not serve', request('/docks', {}), answer({}), [/is not described$/u]],
  ['a path that nobody knows', request('/nope', {}), answer({}), [/is not described$/u]],
])('%s', async (_, asked, answered, problems) => {
  vi.stubEnv('LOCKKEEPER_API_DESCRIPTIONS', folder);
  const harbour = await readApiDescription('harbour.json', (definition) => keepPaths(definition, ['/ships']));
  const found = [
    ...(harbour?.checkRequest(asked, asked.path) ?? ['no description']),
    ...(harbour?.checkAnswer(asked, asked.path, answered) ?? ['no description']),
  ];
  expect(found).toEqual(problems.map((problem) => expect.stringMatching(problem)));
});

it('lists every answer that was checked, and none that was not', async () => {
  const list = join(folder, 'checks.txt');
  vi.stubEnv('LOCKKEEPER_API_DESCRIPTIONS', folder);
  vi.stubEnv('LOCKKEEPER_API_CHECKS', list);
  const harbour = await readApiDescription('harbour.json');
  const asked = request('/ships', {});
  harbour?.checkAnswer(asked, '/ships', answer({ name: 7 }));
  harbour?.checkAnswer(asked, '/ships', { ...answer({}), status: 500 });
  harbour?.checkAnswer(asked, '/nope', answer({}));
  expect(readFileSync(list, 'utf8')).toBe('harbour.json 200 addShip\n');
});

it('a fake does not serve what is not described', () => {
  expect(() => keepPaths({ paths: { '/ships': {} } }, ['/ships', '/docks'])).toThrow('not described: /docks');
});

it('a machine without descriptions checks nothing', async () => {
  vi.stubEnv('LOCKKEEPER_API_DESCRIPTIONS', '');
  expect(await readApiDescription('harbour.json')).toBeNull();
});
