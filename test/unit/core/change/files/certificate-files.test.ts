// Which files of a change may hold certificates: by name, or by what their changed lines show. Pure.
import { describe, expect, it } from 'vitest';
import { mayHoldCertificates } from '../../../../../src/core/change/files/certificate-files.ts';
import type { FileChange } from '../../../../../src/domain/change.ts';
import { addedLines, makeFile } from '../../../../fakes/change.ts';

const base64 = 'MIIBkTCCATegAwIBAgIBATAKBggqhkjOPQQDAjAXMRUwEwYDVQQDDAxFeGFtcGxl';

describe('files that may hold certificates', () => {
  it.each<[path: string, lines: readonly string[]]>([
    ['certs/api.pem', []],
    ['api.CRT', []],
    ['app/keystore.jks', []],
    ['tls/api.ca-bundle', []],
    ['jre/lib/security/cacerts', []],
    ['deploy/tls.yaml', ['  tls.crt: LS0t']],
    ['deploy/tls.yaml', ['type: kubernetes.io/tls']],
    ['deploy/sealed.yml', ['    ca.crt: AgBy3i4OJSWK']],
    ['deploy/secret.yaml', ['  "truststore.jks": /u3+7Q']],
    ['deploy/opaque.yaml', ['  bundle: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t']],
    ['config/app.env', ['CA=-----BEGIN CERTIFICATE-----']],
    ['src/pins.ts', [base64, base64, base64]],
  ])('%s %j', (path, lines) => {
    expect(mayHoldCertificates(makeFile({ path, excerpt: addedLines(...lines) }))).toBe(true);
  });

  it.each<[why: string, file: Partial<FileChange>]>([
    ['ordinary code', { path: 'src/a.ts', excerpt: addedLines('const a = 1;') }],
    ['a manifest without secrets', { path: 'deploy/app.yaml', excerpt: addedLines('  replicas: 3') }],
    ['one long token', { path: 'src/a.ts', excerpt: addedLines(base64) }],
    ['a test', { path: 'test/a.pem', isTest: true }],
    ['an example', { path: 'examples/tls/server.pem' }],
    ['the key of Android for builds of developers', { path: 'app/debug.keystore' }],
    [
      'a document',
      { path: 'docs/a.md', isDocumentation: true, excerpt: addedLines('-----BEGIN CERTIFICATE-----') },
    ],
    ['vendored code', { path: 'vendor/cacert.pem', class: 'vendored' }],
    ['a link', { path: 'certs/api.pem', entry: 'symlink' }],
  ])('not %s', (_, file) => {
    expect(mayHoldCertificates(makeFile(file))).toBe(false);
  });

  it('also what was one before it was renamed', () => {
    expect(
      mayHoldCertificates(makeFile({ path: 'api.txt', previousPath: 'api.pem', status: 'renamed' })),
    ).toBe(true);
  });
});
