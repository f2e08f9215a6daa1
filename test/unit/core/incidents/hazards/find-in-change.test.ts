// Hazards in changes: by migrations, certificates, settings, versions, files and titles; ordinary releases show none.
import { describe, expect, it } from 'vitest';
import { findHazardsInChange } from '../../../../../src/core/incidents/hazards/find-in-change.ts';
import type { CertificateBundle, CertificateFacts } from '../../../../../src/domain/certificate.ts';
import type { FileChange, MigrationStatement, ModuleChange } from '../../../../../src/domain/change.ts';
import { emptyContext } from '../../../../../src/domain/context.ts';
import { epochMs } from '../../../../../src/domain/units.ts';
import {
  addedLines,
  makeChange,
  makeCommit,
  makeFile,
  makeMigration,
  makeModule,
  makeStatement,
  tuesdayMorning,
} from '../../../../fakes/change.ts';

const find = (module: Partial<ModuleChange>) =>
  findHazardsInChange(makeChange({ modules: [makeModule(module)] }));
const told = (module: Partial<ModuleChange>): readonly string[] =>
  find(module).map(({ hazard, strength }) => `${strength} ${hazard}`);

/** A file whose lines are replaced one by one. */
function edited(path: string, ...pairs: readonly (readonly [before: string, after: string])[]): FileChange {
  return makeFile({
    path,
    excerpt: {
      lines: pairs.flatMap(([before, after], index) => [
        ...(before === '' ? [] : [{ sign: '-' as const, line: index * 10 + 1, text: before }]),
        ...(after === '' ? [] : [{ sign: '+' as const, line: index * 10 + 1, text: after }]),
      ]),
      complete: true,
    },
  });
}

const added = (path: string, ...lines: readonly string[]): FileChange =>
  makeFile({ path, status: 'added', excerpt: addedLines(...lines) });

const migrating = (...statements: readonly Partial<MigrationStatement>[]): Partial<ModuleChange> => ({
  files: [],
  migrations: [makeMigration({ statements: statements.map(makeStatement) })],
});

describe('migrations', () => {
  const column = {
    operation: 'add-required-column',
    effect: 'locks',
    reversible: true,
    table: 'orders',
    text: 'ALTER TABLE orders ADD COLUMN state text NOT NULL',
  } as const;

  it.each([
    ['a NOT NULL column', column, 'strong db.lock'],
    [
      'a lock that gives up',
      {
        ...column,
        lock: { mode: 'ACCESS EXCLUSIVE', blocks: 'reads-and-writes', duration: 'rewrite', bounded: 'wait' },
      },
      'weak db.lock',
    ],
    [
      'an index that blocks writes',
      {
        operation: 'create-index',
        effect: 'locks',
        reversible: true,
        text: 'CREATE INDEX i ON orders (a)',
        lock: { mode: 'SHARE', blocks: 'writes', duration: 'scan' },
      },
      'strong db.lock',
    ],
    [
      'an UPDATE of all rows',
      { operation: 'update', effect: 'rewrites-data', reversible: false, text: "UPDATE orders SET a = 'b'" },
      'strong db.backfill',
    ],
    [
      'an UPDATE of some rows',
      {
        operation: 'update',
        effect: 'rewrites-data',
        reversible: false,
        text: "UPDATE orders SET a = 'b' WHERE c = 'd'",
        where: "c = 'd'",
      },
      'weak db.backfill',
    ],
    ['DROP TABLE', {}, 'strong data.deletion'],
    [
      'a serial key',
      {
        operation: 'create-table',
        effect: 'additive',
        reversible: true,
        table: 'tag',
        text: 'CREATE TABLE tag (id SERIAL PRIMARY KEY)',
      },
      'weak db.integer-overflow',
    ],
    [
      'a renamed column',
      {
        operation: 'rename-column',
        effect: 'other',
        reversible: true,
        text: 'ALTER TABLE orders RENAME a TO b',
      },
      'strong data.schema-drift',
    ],
  ] as const)('%s', (_name, statement, expected) => {
    expect(told(migrating(statement))).toContain(expected);
  });

  it('hurt nobody on a table that they make themselves', () => {
    const made = makeStatement({
      operation: 'create-table',
      table: 'tag',
      effect: 'additive',
      reversible: true,
      text: 'CREATE TABLE tag (id bigint)',
    });
    expect(told(migrating(made, { ...column, table: 'tag' }))).toEqual([]);
  });

  it('are shown with statement, path and ref', () => {
    expect(find(migrating(column))[0]).toEqual({
      hazard: 'db.lock',
      strength: 'strong',
      evidence: [
        {
          text: column.text,
          ref: 'file:db/migration/V1_33__drop_receipt.sql',
          path: 'db/migration/V1_33__drop_receipt.sql',
          sentence: null,
        },
      ],
    });
  });
});

describe('certificates', () => {
  const dayMs = 86_400_000;
  const bundle = (fingerprint: string, days: number): CertificateBundle => {
    const facts: CertificateFacts = {
      subject: 'CN=api.example.com',
      issuer: 'CN=Example CA',
      serial: '01',
      fingerprint,
      names: ['api.example.com'],
      validFrom: tuesdayMorning,
      validTo: epochMs(tuesdayMorning + days * dayMs),
      keyType: 'ec',
      keyBits: 256,
      publicKey: 'aa',
      signature: 'ecdsa-with-SHA256',
      isAuthority: false,
      isSelfSigned: false,
    };
    return { container: 'pem', certificates: [facts], keys: [], problems: [] };
  };
  const replaced = (before: CertificateBundle | null, after: CertificateBundle | null) =>
    told({
      files: [],
      certificates: [{ path: 'certs/api.pem', name: null, status: 'modified', before, after }],
    });

  it('that are replaced in good time', () => {
    expect(replaced(bundle('a', 200), bundle('b', 400))).toEqual([
      'strong cert.replacement',
      'weak cert.expiry',
    ]);
  });

  it('that are renewed days before they end', () => {
    expect(replaced(bundle('a', 5), bundle('b', 400))).toContain('strong cert.expiry');
  });

  it('that stay the same are no hazard', () => {
    expect(replaced(bundle('a', 200), bundle('a', 200))).toEqual([]);
  });
});

describe('settings', () => {
  it.each([
    ['replicas down', 'helm/app/values.yaml', 'replicas: 6', 'replicas: 3', 'strong capacity.removal'],
    [
      'the most pods down',
      'helm/app/values.yaml',
      'maxReplicas: 20',
      'maxReplicas: 8',
      'strong capacity.removal',
    ],
    [
      'a smaller machine',
      'infra/main.tf',
      'instance_type = "m5.xlarge"',
      'instance_type = "m5.large"',
      'strong capacity.removal',
    ],
    ['less memory', 'helm/app/values.yaml', 'memory: 1Gi', 'memory: 512Mi', 'strong resource.memory'],
    [
      'another heap',
      'helm/app/values.yaml',
      'JAVA_OPTS: -Xmx2g',
      'JAVA_OPTS: -Xmx3g',
      'strong resource.memory',
    ],
    [
      'a timeout',
      'src/main/resources/application.yml',
      'read-timeout: 5s',
      'read-timeout: 60s',
      'strong timeout.change',
    ],
    [
      'more retries',
      'src/main/resources/application.yml',
      'max-retries: 2',
      'max-retries: 10',
      'strong retry.storm',
    ],
    [
      'a pool',
      'src/main/resources/application.yml',
      'maximumPoolSize: 10',
      'maximumPoolSize: 50',
      'strong db.connections',
    ],
    [
      'a prefix of keys',
      'src/main/resources/application.yml',
      'cache-key-prefix: v1',
      'cache-key-prefix: v2',
      'strong cache.flush',
    ],
    [
      'a lower limit',
      'src/main/resources/application.yml',
      'rate-limit: 100',
      'rate-limit: 20',
      'strong quota.limit',
    ],
    [
      'a password',
      'src/main/resources/application.yml',
      'db-password: hunter2',
      'db-password: hunter3',
      'strong secret.rotation',
    ],
    ['a flag', 'config/features.yaml', 'newCheckout: false', 'newCheckout: true', 'strong flag.default'],
    [
      'a default',
      'config/launchdarkly/flags.json',
      '"defaultValue": false',
      '"defaultValue": true',
      'strong flag.default',
    ],
    [
      'a switch',
      'src/main/resources/application.yml',
      'receipts.enabled: false',
      'receipts.enabled: true',
      'weak flag.default',
    ],
    [
      'a probe',
      'helm/app/values.yaml',
      'initialDelaySeconds: 60',
      'initialDelaySeconds: 5',
      'strong kubernetes.workload',
    ],
    [
      'a cluster',
      'infra/eks.tf',
      'cluster_version = "1.23"',
      'cluster_version = "1.24"',
      'strong platform.upgrade',
    ],
    [
      'a database image',
      'helm/app/values.yaml',
      'image: postgres:13',
      'image: postgres:15',
      'strong platform.upgrade',
    ],
    [
      'a log level',
      'src/main/resources/application.yml',
      'level: INFO',
      'level: DEBUG',
      'strong resource.disk',
    ],
    [
      'a consumer',
      'src/main/resources/application.yml',
      'kafka-consumer-concurrency: 8',
      'kafka-consumer-concurrency: 2',
      'strong queue.backlog',
    ],
    ['one zone', 'infra/rds.tf', 'multi_az = true', 'multi_az = false', 'strong failover.untested'],
    [
      'fewer backups',
      'infra/rds.tf',
      'backup_retention_period = 14',
      'backup_retention_period = 1',
      'strong recovery.backup',
    ],
    [
      'no protection',
      'infra/rds.tf',
      'deletion_protection = true',
      'deletion_protection = false',
      'strong data.deletion',
    ],
    [
      'all at once',
      'k8s/app/deployment.yaml',
      'maxUnavailable: 1',
      'maxUnavailable: 100%',
      'strong rollout.all-at-once',
    ],
    [
      'a time zone',
      'src/main/resources/application.yml',
      'time-zone: UTC',
      'time-zone: Asia/Seoul',
      'strong time.clock',
    ],
    ['the edge', 'config/cdn/settings.yaml', 'ttl: 60', 'ttl: 600', 'strong config.global-push'],
  ])('%s', (_name, path, before, after, expected) => {
    expect(told({ files: [edited(path, [before, after])] })).toContain(expected);
  });

  it('of other environments are weak', () => {
    const files = [edited('helm/app/values-dev.yaml', ['replicas: 6', 'replicas: 3'])];
    expect(told({ files })).toEqual(['weak capacity.removal']);
  });

  it('that give more of what may run out hurt nobody', () => {
    expect(told({ files: [edited('helm/app/values.yaml', ['replicas: 3', 'replicas: 6'])] })).toEqual([]);
  });
});

describe('files', () => {
  it.each([
    [
      'a zone',
      edited('dns/example.com.zone', ['www 300 IN A 192.0.2.1', 'www 300 IN A 192.0.2.2']),
      'strong dns.change',
    ],
    ['a record', added('infra/dns.tf', 'resource "aws_route53_record" "www" {'), 'strong dns.change'],
    ['a WAF rule', added('waf/rules.conf', 'SecRule ARGS "@rx (?:.*.*=)" "deny"'), 'strong security.filter'],
    ['an expression', added('waf/rules.conf', 'SecRule ARGS "@rx (?:.*.*=)" "deny"'), 'strong code.regex'],
    [
      'nginx',
      edited('deploy/nginx/default.conf', ['proxy_pass http://a;', 'proxy_pass http://b;']),
      'strong network.load-balancer',
    ],
    [
      'an ingress',
      edited('k8s/web.yaml', ['kind: Service', 'kind: Ingress']),
      'strong network.load-balancer',
    ],
    [
      'a security group',
      added('infra/network.tf', 'resource "aws_security_group" "db" {'),
      'strong network.routing',
    ],
    ['a network policy', added('k8s/policy.yaml', 'kind: NetworkPolicy'), 'strong network.routing'],
    ['a policy', added('infra/iam.tf', 'resource "aws_iam_policy" "uploader" {'), 'strong access.permission'],
    [
      'a certificate of nginx',
      edited('deploy/nginx/default.conf', ['ssl_certificate /a.pem;', 'ssl_certificate /b.pem;']),
      'strong cert.replacement',
    ],
    [
      'a database that goes',
      edited('infra/main.tf', ['resource "aws_db_instance" "orders" {', '']),
      'strong data.deletion',
    ],
    ['a cron script', added('ops/cron/purge.sh', 'rm -rf /data/old'), 'strong data.deletion'],
    [
      'an alert that goes',
      edited('k8s/alerts.yaml', ['- alert: HighErrorRate', '']),
      'strong monitoring.gap',
    ],
    ['a probe that goes', edited('k8s/web.yaml', ['livenessProbe:', '']), 'strong kubernetes.workload'],
    ['a playbook', edited('ansible/site.yml', ['hosts: web', 'hosts: all']), 'weak infra.automation'],
    [
      'a flag in code',
      edited('src/flags.ts', ['newCheckout: { default: false },', 'newCheckout: { default: true },']),
      'strong flag.default',
    ],
    ['a year', added('src/cert.ts', 'notAfter.setFullYear(now.getFullYear() + 1);'), 'strong time.clock'],
    [
      'autovacuum',
      added('ops/tune.sql', 'ALTER TABLE orders SET (autovacuum_enabled = false);'),
      'strong db.maintenance',
    ],
    ['a flush', added('ops/release.sh', 'redis-cli FLUSHALL'), 'strong cache.flush'],
  ])('%s', (_name, file, expected) => {
    expect(told({ files: [file] })).toContain(expected);
  });

  it('a deleted autoscaler is capacity that goes', () => {
    const text = ['kind: HorizontalPodAutoscaler', 'metadata:', '  name: web'];
    const file = makeFile({
      path: 'k8s/hpa.yaml',
      status: 'deleted',
      excerpt: {
        lines: text.map((line, index) => ({ sign: '-', line: index + 1, text: line })),
        complete: true,
      },
    });
    expect(told({ files: [file] })).toContain('strong capacity.removal');
  });

  it.each([
    ['tests', { isTest: true }],
    ['documents', { isDocumentation: true }],
    ['vendored files', { class: 'vendored' as const }],
  ])('%s tell nothing', (_name, kind) => {
    const file = { ...added('ops/cron/purge.sh', 'rm -rf /data/old', 'redis-cli FLUSHALL'), ...kind };
    expect(told({ files: [file] })).toEqual([]);
  });

  it('a line that only moved tells nothing', () => {
    const line = '- alert: HighErrorRate';
    expect(told({ files: [edited('k8s/alerts.yaml', [line, ''], ['', line])] })).toEqual([]);
  });
});

describe('versions', () => {
  const bump = (path: string, before: string, after: string) =>
    told({ files: [edited(path, [before, after])] });

  it.each([
    [
      'a new major version',
      'package.json',
      '"undici": "^6.0.0",',
      '"undici": "^7.0.0",',
      ['strong dependency.upgrade'],
    ],
    ['a minor version', 'package.json', '"undici": "^6.1.0",', '"undici": "^6.2.0",', []],
    ['a patch', 'package.json', '"undici": "^6.1.1",', '"undici": "^6.1.2",', []],
    ['what only tests', 'package.json', '"vitest": "^3.0.0",', '"vitest": "^4.0.0",', []],
    [
      'a young library',
      'go.mod',
      '\tgolang.org/x/text v0.38.0',
      '\tgolang.org/x/text v0.39.0',
      ['weak dependency.upgrade'],
    ],
    [
      'an action of the build',
      '.github/workflows/ci.yml',
      '- uses: actions/checkout@v4',
      '- uses: actions/checkout@v6',
      [],
    ],
    ['a base image', 'Dockerfile', 'FROM node:20-alpine', 'FROM node:24-alpine', ['strong platform.upgrade']],
  ])('%s', (_name, path, before, after, expected) => {
    const found = bump(path, before, after).filter((hit) => /upgrade/.test(hit));
    expect(found).toEqual(expected);
  });
});

describe('titles', () => {
  const saying = (headline: string, type?: string) =>
    told({
      files: [],
      commits: [
        makeCommit({
          headline,
          subject: headline,
          ...(type === undefined ? {} : { conventional: { type, description: headline } }),
        }),
      ],
    });

  it('are weak, unless they say twice what they do to the system', () => {
    expect(saying('show the backoff on the page')).toEqual(['weak retry.storm']);
    expect(saying('Upgrade PostgreSQL from 13 to 15 by a kernel patch of the OS')).toContain(
      'strong platform.upgrade',
    );
  });

  it.each([
    ['fix: repair a race condition', 'fix'],
    ['docs: explain the retry storm', 'docs'],
    ['test: the retry storm', 'test'],
  ])('of what repairs or explains tell nothing: %s', (headline, type) => {
    expect(saying(headline, type)).toEqual([]);
  });

  it('of bots tell nothing', () => {
    const commits = [makeCommit({ headline: 'Upgrade PostgreSQL 13 to 15', bot: true })];
    expect(told({ files: [], commits })).toEqual([]);
  });

  it('of issues are read, with their ref', () => {
    const issue = {
      key: 'PAY-7',
      url: 'https://jira.example.com/browse/PAY-7',
      title: '결제 서버 인증서 교체',
      type: 'Task',
      status: 'Done',
      statusCategory: 'done',
      priority: null,
      assignee: null,
      description: '',
      acceptanceCriteria: null,
      parent: null,
      epic: null,
      links: [],
      fixVersions: [],
      labels: [],
    } as const;
    const hits = findHazardsInChange(
      makeChange({
        modules: [makeModule({ files: [], commits: [] })],
        context: {
          ...emptyContext,
          issues: [{ status: 'found', key: 'PAY-7', ref: 'jira:PAY-7', issue }],
        },
      }),
    );
    expect(hits.map(({ hazard }) => hazard)).toContain('cert.replacement');
    expect(hits[0]?.evidence[0]).toMatchObject({ ref: 'jira:PAY-7', text: issue.title });
  });
});

describe('ordinary releases', () => {
  it('show nothing', () => {
    const files = [
      edited('src/receipt.ts', ['const total = sum(lines);', 'const total = round(sum(lines));']),
      added('src/receipt-page.tsx', 'export const ReceiptPage = () => <Page title="Receipts" />;'),
      { ...added('test/receipt.test.ts', "it('rounds', () => expect(round(0.5)).toBe(1));"), isTest: true },
      edited('package.json', ['"lit": "3.1.0",', '"lit": "3.1.1",']),
    ];
    expect(told({ files })).toEqual([]);
  });

  it('of many files are read fast, and give at most twelve hazards with five places each', () => {
    const files = Array.from({ length: 3000 }, (_, index) =>
      edited(`helm/app-${index}/values.yaml`, ['replicas: 6', 'replicas: 3'], ['memory: 2Gi', 'memory: 1Gi']),
    );
    const commits = Array.from({ length: 3000 }, (_, index) =>
      makeCommit({ headline: `show the retry storm of cache ${index}` }),
    );
    const started = performance.now();
    const hits = find({ files, commits });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(hits.length).toBeLessThanOrEqual(12);
    expect(hits.every(({ evidence }) => evidence.length >= 1 && evidence.length <= 5)).toBe(true);
  });

  it('with hostile lines are read fast', () => {
    const hostile = [
      ' '.repeat(100_000),
      '.*'.repeat(50_000),
      `rm ${'-'.repeat(100_000)}`,
      'a('.repeat(50_000),
    ];
    const started = performance.now();
    find({
      files: [added('ops/cron/a.sh', ...hostile), edited('infra/a.tf', [hostile[0] ?? '', hostile[3] ?? ''])],
    });
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
