// What a config says of past incidents. Pure.
import { describe, expect, it } from 'vitest';
import { checkIncidents, locationProblem } from '../../../src/config/check-incidents.ts';
import { resolveLocation, toIncidents } from '../../../src/config/resolve-incidents.ts';

const hash = 'a'.repeat(64);

describe('where an index or a library lies', () => {
  it.each([
    'incidents',
    '../index',
    `https://files.example/index.zip#sha256=${hash}`,
    'github-artifact:shop/ops/incidents.yml/lockkeeper-incidents',
    'github-artifact:shop/ops/incidents.yml/index@release/1.x',
    'github-release:shop/ops/latest/index.zip',
    `github-release:shop/ops/v1/index.zip#sha256=${hash}`,
    'postgres://gate@db.example/incidents',
    'postgresql://gate@db.example:5433/incidents?sslmode=verify-full',
  ])('takes %s', (location) => {
    expect(locationProblem(location, 'index')).toBeNull();
  });

  it.each([
    [
      'https://files.example/index.zip',
      'needs the hash of what lies there: #sha256= and 64 hexadecimal digits, as `sha256sum index.zip` prints it',
    ],
    [`https://files.example/index.zip#sha256=${hash.toUpperCase()}`, 'needs the hash'],
    [`https://me:pw@files.example/index.zip#sha256=${hash}`, 'must hold no credentials'],
    ['github-artifact:shop/ops/index', 'must be like github-artifact:'],
    ['github-artifact:shop/ops/incidents.yml/index@', 'must be like github-artifact:'],
    ['github-release:shop/ops/index.zip', 'must be like github-release:'],
    ['postgres://gate:hunter2@db.example/incidents', 'must not hold a password'],
    ['postgres://gate@db.example/incidents?password=hunter2', 'must not hold a password'],
    ['postgres://gate@db.example', 'names no database'],
    ['postgres:///incidents', 'names no host'],
    ['postgres://[', 'is not like postgres://'],
  ])('refuses %s', (location, problem) => {
    expect(locationProblem(location, 'index')).toContain(problem);
  });

  it('keeps a library where it can be written to', () => {
    expect(locationProblem('incidents', 'library')).toBeNull();
    expect(locationProblem('postgres://gate@db.example/incidents', 'library')).toBeNull();
    expect(locationProblem('github-release:shop/ops/latest/index.zip', 'library')).toContain('written to');
  });

  it('reads folders from the folder of the config, and leaves addresses alone', () => {
    expect(resolveLocation('index', '/repo')).toBe('/repo/index');
    expect(resolveLocation('postgres://db/incidents', '/repo')).toBe('postgres://db/incidents');
    expect(toIncidents({ library: '../library' }, '/repo/config').library).toBe('/repo/library');
    expect(toIncidents({ index: 'github-release:a/b/latest/c.zip' }, '/repo').index).toBe(
      'github-release:a/b/latest/c.zip',
    );
  });
});

describe('mistakes', () => {
  it('names where the location is', () => {
    expect(checkIncidents({ incidents: { index: 'postgres://a:b@c/d' } })).toMatchObject([
      {
        path: ['incidents', 'index'],
        message: 'must not hold a password: set PGPASSWORD in the environment',
      },
    ]);
  });

  it.each([
    [{ kind: 'openai-compatible' }, ['"base-url" is missing', '"model" is missing']],
    [{ kind: 'openai-compatible', model: 'bge-m3', 'base-url': 'http://localhost:11434' }, []],
    [{ kind: 'offline', model: 'bge-m3' }, ['is only for voyage and openai-compatible, not for offline']],
    [{ kind: 'voyage' }, []],
  ])('holds an embedder to what its kind needs: %j', (embedder, problems) => {
    const found = checkIncidents({ incidents: { embedder } }).map(({ message }) => message);
    expect(found).toHaveLength(problems.length);
    for (const problem of problems) expect(found.some((message) => message.startsWith(problem))).toBe(true);
  });

  it('lets nothing fail that has not warned before, in overrides too', () => {
    const rules = { 'similar-incident': { 'warn-score': 0.8, 'fail-score': 0.7 } };
    const config = { standard: { rules, overrides: [{ rules }] } };
    expect(checkIncidents(config).map(({ path }) => path.join('.'))).toEqual([
      'standard.rules.similar-incident.warn-score',
      'standard.overrides.0.rules.similar-incident.warn-score',
    ]);
  });
});

describe('mapping', () => {
  it('takes one pointer or several for the text', () => {
    expect(toIncidents({ mapping: { id: '/id', text: '/a' } }, '/repo').mapping?.text).toEqual(['/a']);
    expect(toIncidents({ mapping: { id: '/id', text: ['/a', '/b'] } }, '/repo').mapping?.text).toEqual([
      '/a',
      '/b',
    ]);
  });
});
