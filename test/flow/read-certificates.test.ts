// Certificates of a range over real git: read at both ends, paired, and judged. Effects: makes keys and repositories, runs git.
import { afterAll, describe, expect, it } from 'vitest';
import { readBundles } from '../../src/adapters/certificates/certificates.ts';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import { classifyFiles } from '../../src/core/change/files/classify-files.ts';
import type { CertificateChange } from '../../src/domain/certificate.ts';
import { readCertificates } from '../../src/flows/read-certificates.ts';
import { readDiff } from '../../src/flows/read-range.ts';
import { makeCertificate, makeChain, makeEcKeys } from '../fakes/certificates/make-certificate.ts';
import { makeModule } from '../fakes/change.ts';
import { runRule } from '../fakes/rule-case.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
  type ScratchEntry,
} from '../fakes/scratch-repository.ts';
import { makeSettings } from '../fakes/settings.ts';

afterAll(removeScratchFolders);

const { intermediate, leaf } = makeChain({
  name: 'api.example.com',
  dns: ['api.example.com', 'old.example.com'],
});
const renew = (overrides: Partial<Parameters<typeof makeCertificate>[0]> = {}) =>
  makeCertificate({
    name: 'api.example.com',
    dns: ['api.example.com', 'old.example.com'],
    issuer: intermediate,
    keys: leaf.keys,
    serial: 4712,
    to: '2027-03-01T00:00:00Z',
    ...overrides,
  });
const base64 = (text: string) => Buffer.from(text).toString('base64');
const secret = (certificate: string) =>
  `kind: Secret\nmetadata: {name: api, namespace: shop}\ntype: kubernetes.io/tls\ndata:\n  tls.crt: ${base64(certificate)}\n`;

type Files = readonly (readonly [string, ScratchEntry])[];

async function read(
  before: Files,
  after: Files,
): Promise<{ readonly changes: readonly CertificateChange[]; readonly asked: readonly string[] }> {
  const directory = makeRepository([
    { files: [['README.md', 'x'], ...before] },
    { files: [['a.txt', 'x'], ...after] },
  ]);
  const git = createSourceControl({ environment: plainEnvironment });
  const repository = await git.openRepository(directory);
  const shaOf = (ref: string) => runGit(directory, ['rev-parse', ref]);
  const range = {
    base: 'HEAD~1',
    head: 'HEAD',
    baseSha: shaOf('HEAD~1'),
    headSha: shaOf('HEAD'),
    source: 'flag',
  } as const;
  const source = { name: 'shop', repository, range, filter: { paths: [], exclude: [] } };
  const progress = { step: () => undefined, warn: () => undefined };
  const files = await readDiff(source, { sourceControl: git, progress });
  const asked: string[] = [];
  const changes = await readCertificates(
    source,
    classifyFiles({ files, attributes: [], settings: makeSettings().files }),
    {
      certificates: { readBundles },
      sourceControl: {
        ...git,
        readFiles: (where, query) => {
          asked.push(...query.paths);
          return git.readFiles(where, query);
        },
      },
    },
  );
  return { changes, asked };
}

const judge = (changes: readonly CertificateChange[]) =>
  runRule('certificates', { change: { modules: [makeModule({ certificates: changes })] } });

describe('certificates of a range', () => {
  it('cost nothing when no file can hold one', async () => {
    expect(await read([['src/a.ts', '1']], [['src/a.ts', '2']])).toEqual({ changes: [], asked: [] });
  });

  it.each([
    [
      'that expires in 5 days',
      renew({ to: '2026-03-08T04:00:00Z' }).pem,
      'fail',
      /5 days left after the window, until Sun 2026-03-08 13:00/,
    ],
    ['with a lost name', renew({ dns: ['api.example.com'] }).pem, 'fail', /without old\.example\.com/],
    [
      'with another key',
      renew({ keys: makeEcKeys() }).pem,
      'warn',
      /Renewed with another key: certs\/api\.pem/,
    ],
    [
      'that is broken',
      renew().pem.slice(0, 300),
      'fail',
      /Broken certificate files: certs\/api\.pem: line 1, is no valid PEM/,
    ],
    ['that is sound', renew().pem, 'pass', /1 certificate in the range/],
  ] as const)('find a renewal %s', async (_, pem, status, words) => {
    const { changes } = await read([['certs/api.pem', leaf.pem]], [['certs/api.pem', pem]]);
    const outcome = judge(changes);
    expect([outcome.status, outcome.message.en]).toEqual([status, expect.stringMatching(words)]);
  });

  it('are found in secrets, in renamed files and where they are removed', async () => {
    const { changes } = await read(
      [
        ['k8s/tls.yaml', secret(leaf.pem)],
        ['certs/a.pem', leaf.pem + intermediate.pem],
        ['certs/gone.crt', leaf.pem],
      ],
      [
        ['k8s/tls.yaml', secret(renew().pem + intermediate.pem)],
        ['tls/a.pem', { from: 'certs/a.pem', content: renew().pem + intermediate.pem }],
        ['certs/gone.crt', null],
      ],
    );
    expect(
      changes.map(({ path, name, before, after }) => [
        path,
        name,
        before?.certificates.length,
        after?.certificates.length,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['k8s/tls.yaml', 'shop/api', 1, 2],
        ['certs/gone.crt', null, 1, undefined],
      ]),
    );
    expect(judge(changes).status).toBe('pass');
  });

  it('are found inside a text of which only the middle of a certificate changed', async () => {
    const text = (pem: string) =>
      `tls:\n  certificate: |\n${pem.trimEnd().replace(/^/gm, '    ')}\n  port: 443\n`;
    const { changes } = await read([['values.yaml', text(leaf.pem)]], [['values.yaml', text(renew().pem)]]);
    expect(changes).toMatchObject([{ path: 'values.yaml', name: null, status: 'modified' }]);
  });

  it('say of a file that is too large that it was not looked at', async () => {
    const { changes } = await read([], [['certs/all.pem', Buffer.alloc(2_000_001, 'a')]]);
    expect(changes).toMatchObject([
      { status: 'added', before: null, after: { problems: [{ kind: 'too-large' }] } },
    ]);
    expect(judge(changes).status).toBe('unknown');
  });
});
