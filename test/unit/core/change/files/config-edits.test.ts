// Edited settings with the value before and after; secrets never show.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConfigEdits } from '../../../../../src/core/change/files/config-edits.ts';
import { maskSecret } from '../../../../../src/core/change/files/secret-values.ts';
import type { ExcerptLine } from '../../../../../src/domain/change.ts';
import { makeFile } from '../../../../fakes/change.ts';

/** Lines as `-12 text`, `+12 text`. */
const file = (path: string, ...lines: readonly string[]) =>
  makeFile({
    path,
    excerpt: {
      complete: true,
      lines: lines.map((text): ExcerptLine => {
        const [, sign, line, rest] = /^([+-])(\d+) (.*)$/.exec(text) ?? [];
        return { sign: sign === '-' ? '-' : '+', line: Number(line), text: rest ?? '' };
      }),
    },
  });

const told = (...files: readonly ReturnType<typeof file>[]): readonly string[] =>
  findConfigEdits(files).map(({ key, before, after, kind }) => `${kind} ${key}: ${before} → ${after}`);

describe('findConfigEdits', () => {
  it('tells parents by indentation, and of option lists what differs', () => {
    const values = file(
      'helm_deploy/api/values.yaml',
      '+12   resources:',
      '+13     limits:',
      '+14       memory: 3.5G',
      '-40     JAVA_OPTS: "-Xmx768m -Dx=1"',
      '+43     JAVA_OPTS: "-Xmx3g -Dx=1"',
    );
    expect(told(values)).toEqual([
      'resources JAVA_OPTS: -Xmx768m → -Xmx3g',
      'resources resources.limits.memory: null → 3.5G',
    ]);
  });

  it.each([
    [
      'src/main/resources/application.properties',
      ['-1 http.timeout=5s', '+1 http.timeout=30s # longer'],
      'timeout http.timeout: 5s → 30s',
    ],
    ['deploy/values-prod.yaml', ['-1 replicaCount: 4', '+1 replicaCount: 2'], 'replicas replicaCount: 4 → 2'],
    [
      'config/settings.json',
      ['-1   "newCheckout": false,', '+1   "newCheckout": true,'],
      'flag newCheckout: false → true',
    ],
    [
      '.env.production',
      ['-1 API_URL=https://a', '+1 API_URL=https://b'],
      'url API_URL: https://a → https://b',
    ],
    [
      'infra/main.tf',
      ['-1   instance_type = "m5.large"', '+1   instance_type = "m5.xlarge"'],
      'resources instance_type: m5.large → m5.xlarge',
    ],
    ['Dockerfile', ['-1 FROM eclipse-temurin:17', '+1 FROM eclipse-temurin:21'], undefined],
    [
      'deploy/values.yaml',
      ['-1 dbPassword: hunter2', '+1 dbPassword: hunter3'],
      'other dbPassword: *** → ***',
    ],
    ['deploy/values.yaml', ['-1 a: 1', '+1 a: 1 # why'], undefined],
    ['deploy/values.yaml', ['-1 a: 1', '+9 a: 1'], undefined],
    ['deploy/values.yaml', ['-1 a: 1', '+9 a: 2'], 'other a: 1 → 2'],
    ['package.json', ['-1   "x": "^1.0.0",', '+1   "x": "^2.0.0",'], undefined],
    ['.github/workflows/ci.yml', ['-1   timeout-minutes: 5', '+1   timeout-minutes: 9'], undefined],
  ])('%s %j', (path, lines, expected) =>
    expect(told(file(path, ...lines))).toEqual(expected === undefined ? [] : [expected]),
  );

  it('puts production before other environments, and what hurts before what does not', () => {
    const edit = (path: string, line: string) => file(path, `-1 ${line}: a`, `+1 ${line}: b`);
    const keys = findConfigEdits([
      edit('values-dev.yaml', 'memory'),
      edit('values-prod.yaml', 'title'),
      edit('values-prod.yaml', 'memory'),
    ]);
    expect(keys.map(({ path, key }) => `${path} ${key}`)).toEqual([
      'values-prod.yaml memory',
      'values-dev.yaml memory',
      'values-prod.yaml title',
    ]);
  });

  it('tells nothing of new files, tests and documents', () => {
    const edited = file('config/a.yaml', '-1 a: 1', '+1 a: 2');
    expect(told(edited)).toHaveLength(1);
    expect(
      told({ ...edited, status: 'added' }, { ...edited, isTest: true }, { ...edited, isDocumentation: true }),
    ).toEqual([]);
  });

  it('never throws', () => {
    const line = fc.tuple(fc.constantFrom('+', '-'), fc.nat(50), fc.string());
    const path = fc.constantFrom(
      'config/a.yaml',
      '.env',
      'Dockerfile',
      'config/a.json',
      'a.tf',
      'nginx.conf',
    );
    fc.assert(
      fc.property(path, fc.array(line), (name, lines) => {
        const edits = findConfigEdits([
          file(name, ...lines.map(([sign, at, text]) => `${sign}${at} ${text}`)),
        ]);
        return edits.every(({ before, after }) => before !== after || before === '***');
      }),
    );
  });
});

describe('maskSecret', () => {
  it.each([
    ['db.password', 'hunter2'],
    ['API_KEY', 'abc'],
    ['accessToken', 'abc'],
    ['client-secret', 'abc'],
    ['note', 'ghp_abcdefghijklmnopqrstuvwxyz0123456789'],
    ['note', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x'],
  ])('%s', (key, value) => expect(maskSecret(key, value)).toBe('***'));

  it.each([
    ['url', 'https://user:pw@host/x', 'https://***@host/x'],
    ['jdbc', 'jdbc:x://h/d?user=a&password=b', 'jdbc:x://h/d?user=a&password=***'],
    ['token-ttl', '3600', '3600'],
    ['keycloak.realm', 'main', 'main'],
    ['password', '$(DB_PASSWORD)', '$(DB_PASSWORD)'],
    ['monkey', 'see', 'see'],
  ])('%s: %s', (key, value, expected) => expect(maskSecret(key, value)).toBe(expected));
});
