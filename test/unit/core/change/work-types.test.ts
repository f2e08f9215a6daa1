// Kinds of work by path and content, without false alarms.
import { describe, expect, it } from 'vitest';
import { findWorkTypes } from '../../../../src/core/change/work-types.ts';
import { addedLines, makeFile, makeModule } from '../../../fakes/change.ts';

const none = { workTypes: {} };
const typesOf = (...files: readonly ReturnType<typeof makeFile>[]): readonly string[] =>
  findWorkTypes([makeModule({ files })], none).map(({ type }) => type);

describe('findWorkTypes', () => {
  it.each([
    ['db/migration/V1__a.sql', ['database-migration']],
    ['src/main/java/billing/InvoiceService.java', ['payment']],
    ['src/정산/배치.kt', ['payment']],
    ['src/config/OAuth2ClientConfiguration.kt', ['security']],
    ['src/SecurityConfig.java', ['security']],
    ['src/X509Util.java', ['security']],
    ['src/KeyStoreLoader.java', ['security']],
    ['deploy/certs/ca.txt', ['certificate']],
    ['deploy/tls/server.pem', ['security', 'certificate']],
    ['api/openapi.yaml', ['api-contract']],
    ['proto/v1/user.proto', ['api-contract']],
    ['infra/main.tf', ['infrastructure']],
    ['Dockerfile', ['infrastructure']],
    ['helm/api/values.yaml', ['kubernetes', 'configuration']],
    ['src/main/resources/application-prod.yml', ['configuration']],
    ['.env.production', ['configuration']],
    ['.github/workflows/ci.yml', ['ci']],
    ['Jenkinsfile', ['ci']],
    ['src/Author.java', []],
    ['src/authors/list.ts', []],
    ['src/uncertain/Certainty.java', []],
    ['src/Payload.ts', []],
    ['src/capacity/Oracle.java', []],
    ['.github/workflows/checkout.yml', ['ci']],
    ['src/i18n/messages_ko.properties', []],
    ['lib/jetty-security-9.4.LICENSE.txt', []],
    ['docker-compose-local.yml', []],
  ])('%s is %j', (path, expected) => expect(typesOf(makeFile({ path }))).toEqual(expected));

  it('looks at changed lines', () => {
    expect(
      typesOf(makeFile({ path: 'src/web.kt', excerpt: addedLines('  @PreAuthorize("hasRole(x)")') })),
    ).toEqual(['security']);
    expect(typesOf(makeFile({ path: 'a/b.yaml', excerpt: addedLines('kind: Certificate') }))).toEqual([
      'certificate',
    ]);
    expect(
      typesOf(makeFile({ path: 'a/b.txt', excerpt: addedLines('-----BEGIN CERTIFICATE-----') })),
    ).toEqual(['certificate']);
  });

  it('calls a manifest a dependency change only when one moves', () => {
    expect(typesOf(makeFile({ path: 'package.json', excerpt: addedLines('    "build": "tsc"') }))).toEqual(
      [],
    );
    expect(typesOf(makeFile({ path: 'package.json', excerpt: addedLines('    "a": "^1.2.3"') }))).toEqual([
      'dependency',
    ]);
    expect(typesOf(makeFile({ path: 'package-lock.json', class: 'lock' }))).toEqual(['dependency']);
  });

  it('counts neither tests nor documents, unless the config says so', () => {
    const files = [
      makeFile({ path: 'src/payment/PayTest.java', isTest: true }),
      makeFile({ path: 'docs/payment.md', isDocumentation: true }),
    ];
    expect(typesOf(...files)).toEqual([]);
    const hits = findWorkTypes([makeModule({ files })], { workTypes: { payment: ['docs/**'] } });
    expect(hits).toEqual([{ type: 'payment', files: 1, evidence: ['file:docs/payment.md'] }]);
  });

  it('bounds evidence, counts all, most dangerous first', () => {
    const files = Array.from({ length: 12 }, (_, index) => makeFile({ path: `infra/${index}.tf` }));
    const hits = findWorkTypes(
      [makeModule({ files: [...files, makeFile({ path: 'db/migration/V1__a.sql' })] })],
      none,
    );
    expect(hits.map(({ type, files: count, evidence }) => [type, count, evidence.length])).toEqual([
      ['database-migration', 1, 1],
      ['infrastructure', 12, 10],
    ]);
  });
});
