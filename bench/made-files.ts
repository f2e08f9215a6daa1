// The files of a made repository: services with sources, tests, migrations, manifests and settings. Pure.
import type { Random } from './random.ts';

export const services = [
  'payments',
  'orders',
  'catalog',
  'identity',
  'shipping',
  'search',
  'notifications',
  'billing',
] as const;

const nouns = ['Invoice', 'Order', 'Refund', 'Session', 'Address', 'Basket', 'Product', 'Payment'] as const;
const verbs = ['find', 'create', 'update', 'cancel', 'verify', 'notify', 'import', 'export'] as const;
const kinds = ['Service', 'Repository', 'Controller', 'Client', 'Mapper'] as const;

/** One method, six lines. */
function method(random: Random, index: number): string[] {
  const verb = random.pick(verbs);
  const noun = random.pick(nouns);
  return [
    `  async ${verb}${noun}${index}(id: string): Promise<${noun}> {`,
    `    const found = await this.store.read('${noun.toLowerCase()}', id);`,
    `    if (found.version < ${random.between(1, 99)}) throw new Error('stale ${noun.toLowerCase()}');`,
    `    return { ...found, limit: ${random.between(100, 9999)} };`,
    '  }',
    '',
  ];
}

/** The lines of a source file of about `lines` lines. */
export function sourceLines(random: Random, lines: number): string[] {
  const text = ['export class Unit {', '  constructor(private readonly store: Store) {}', ''];
  for (let index = 0; text.length < lines - 1; index += 1) text.push(...method(random, index));
  return [...text, '}'];
}

/** The files that are there from the first commit, path → lines. */
export function firstFiles(random: Random): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const service of services) {
    for (const noun of nouns) {
      for (const kind of kinds) {
        files.set(
          `services/${service}/src/${noun.toLowerCase()}/${noun}${kind}.ts`,
          sourceLines(random, random.between(40, 160)),
        );
      }
      files.set(`services/${service}/test/${noun}.test.ts`, sourceLines(random, random.between(30, 80)));
    }
    files.set(`services/${service}/config/application.yml`, [
      'server:',
      '  port: 8080',
      'pool:',
      '  size: 10',
      '  timeout-ms: 3000',
    ]);
    files.set(`services/${service}/db/migration/V1__create_tables.sql`, [
      `CREATE TABLE ${service} (id BIGINT PRIMARY KEY, state VARCHAR(20));`,
    ]);
    files.set(`deploy/${service}/deployment.yaml`, [
      'apiVersion: apps/v1',
      'kind: Deployment',
      'metadata:',
      `  name: ${service}`,
      'spec:',
      '  replicas: 3',
    ]);
  }
  files.set('package-lock.json', [
    '{',
    '  "lockfileVersion": 3,',
    '  "packages": {',
    '    "left": { "version": "1.0.0" }',
    '  }',
    '}',
  ]);
  files.set('.github/workflows/ci.yml', [
    'on: push',
    'jobs:',
    '  test:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - run: npm test',
  ]);
  files.set('infrastructure/main.tf', [
    'resource "aws_instance" "web" {',
    '  instance_type = "m5.large"',
    '}',
  ]);
  files.set('README.md', ['# Shop', '', 'Everything that the shop runs.']);
  return files;
}

const migrations = [
  (table: string, n: number) => `ALTER TABLE ${table} ADD COLUMN note_${n} VARCHAR(200);`,
  (table: string, n: number) => `CREATE INDEX CONCURRENTLY idx_${table}_${n} ON ${table} (state);`,
  (table: string, n: number) =>
    `CREATE TABLE ${table}_history_${n} (id BIGINT PRIMARY KEY, at TIMESTAMP NOT NULL);`,
  (table: string, n: number) => `UPDATE ${table} SET state = 'OPEN' WHERE state = 'NEW_${n}';`,
  (table: string, n: number) => `ALTER TABLE ${table} DROP COLUMN note_${n};`,
] as const;

/** A new migration: its path and its lines. */
export function migration(random: Random, number: number): [path: string, lines: string[]] {
  const service = random.pick(services);
  const statement = random.pick(migrations)(service, number);
  return [
    `services/${service}/db/migration/V${number}__change_${service}.sql`,
    [`-- change ${number}`, statement],
  ];
}
