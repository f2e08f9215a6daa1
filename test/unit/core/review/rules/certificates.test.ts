// The certificates rule: dates at the end of the window, strength, keys, chains, renewals, endpoints. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  CertificateBundle,
  CertificateChange,
  CertificateFacts,
} from '../../../../../src/domain/certificate.ts';
import type { EndpointReading } from '../../../../../src/domain/evidence.ts';
import {
  makeBundle,
  makeCertificateChange,
  makeFacts,
  makeIssuer,
  makeReading,
} from '../../../../fakes/certificates/certificate-facts.ts';
import { makeModule } from '../../../../fakes/change.ts';
import { at, makeWindow } from '../../../../fakes/release.ts';
import { type RuleCase, runRule } from '../../../../fakes/rule-case.ts';

type Given = RuleCase<'certificates'>;

const changed = (...changes: readonly CertificateChange[]): Given => ({
  change: { modules: [makeModule({ certificates: changes })] },
});
/** One file at head, as added. */
const added = (after: CertificateBundle, place: Partial<CertificateChange> = {}): Given =>
  changed(makeCertificateChange({ status: 'added', after, ...place }));
const leaf = (overrides: Partial<CertificateFacts> = {}): Given => added(makeBundle([makeFacts(overrides)]));
const renewed = (before: Partial<CertificateFacts>, after: Partial<CertificateFacts>): Given => {
  const publicKey = makeFacts().publicKey;
  return changed(
    makeCertificateChange({
      before: makeBundle([makeFacts({ publicKey, ...before })]),
      after: makeBundle([makeFacts({ publicKey, ...after })]),
    }),
  );
};
const live = (...endpoints: readonly EndpointReading[]): Given => ({ evidence: { endpoints } });
const presenting = (overrides: Partial<CertificateFacts>, distrust: string | null = null): Given =>
  live(makeReading({ chain: [makeFacts(overrides), makeIssuer()], distrust }));
const inDays = (days: number) =>
  at(new Date(at('2026-03-03T12:00:00+09:00') + days * 86_400_000 + 3_600_000).toISOString());
const own = makeFacts();
const ownKey = { publicKey: own.publicKey, encrypted: false };
const closedKey = { publicKey: own.publicKey, encrypted: true };
const root = makeIssuer({ subject: 'CN=Old Root', issuer: 'CN=Old Root', isSelfSigned: true });

type Case = readonly [name: string, status: string, words: RegExp, given: Given];

const files: readonly Case[] = [
  ['nothing of the kind', 'pass', /brings no certificate/, {}],
  ['a sound certificate', 'pass', /1 certificate in the range/, leaf()],
  [
    'expires in 5 days',
    'fail',
    /certs\/api\.pem: api\.example\.com, 5 days left after the window, until Sun 2026-03-08 13:00 \(Asia\/Seoul\)/,
    leaf({ validTo: inDays(5) }),
  ],
  ['exactly the days that fail', 'warn', /14 days left/, leaf({ validTo: inDays(14) })],
  ['few days', 'warn', /20 days left/, leaf({ validTo: inDays(20) })],
  ['days enough', 'pass', /looked at/, leaf({ validTo: inDays(30) })],
  [
    'has expired',
    'fail',
    /Expired certificates: .*expired Sun 2026-03-01/,
    leaf({ validTo: at('2026-03-01T00:00:00Z') }),
  ],
  [
    'expires in the window',
    'fail',
    /before the deploy is over/,
    leaf({ validTo: at('2026-03-03T11:30:00+09:00') }),
  ],
  [
    'counts from the end of a window far ahead',
    'fail',
    /2 days left after the window/,
    {
      ...leaf({ validTo: at('2026-04-13T00:00:00+09:00') }),
      release: { window: makeWindow('2026-04-10T11:00:00+09:00', '2026-04-10T12:00:00+09:00') },
    },
  ],
  [
    'counts from now without a window',
    'fail',
    /5 days left, until/,
    { ...leaf({ validTo: inDays(5) }), release: { window: null } },
  ],
  ['not yet valid', 'fail', /valid only from/, leaf({ validFrom: at('2026-03-04T00:00:00Z') })],
  [
    'valid from between now and the window',
    'pass',
    /looked at/,
    leaf({ validFrom: at('2026-03-03T10:30:00+09:00') }),
  ],
  [
    'a small RSA key',
    'fail',
    /RSA key has 1024 bits, at least 2048/,
    leaf({ keyType: 'rsa', keyBits: 1024 }),
  ],
  ['RSA as large as asked for', 'pass', /looked at/, leaf({ keyType: 'rsa', keyBits: 2048 })],
  [
    'RSA below an own minimum',
    'fail',
    /at least 3072/,
    { ...leaf({ keyType: 'rsa', keyBits: 2048 }), options: { minRsaBits: 3072 } },
  ],
  ['DSA', 'fail', /its key is DSA/, leaf({ keyType: 'dsa', keyBits: 2048 })],
  ['a small curve', 'fail', /192 bits/, leaf({ keyBits: 192 })],
  ['Ed25519', 'pass', /looked at/, leaf({ keyType: 'ed25519', keyBits: null, signature: 'ED25519' })],
  ['SHA-1', 'fail', /signed with sha1WithRSAEncryption/, leaf({ signature: 'sha1WithRSAEncryption' })],
  ['SHA-1 with ECDSA', 'fail', /signed with ecdsa-with-SHA1/, leaf({ signature: 'ecdsa-with-SHA1' })],
  ['MD5', 'fail', /signed with md5/, leaf({ signature: 'md5WithRSAEncryption' })],
  [
    'SHA-1 of a root, which nobody checks',
    'pass',
    /looked at/,
    added(makeBundle([{ ...root, signature: 'sha1WithRSAEncryption' }])),
  ],
  [
    'signed by itself',
    'warn',
    /issued by itself/,
    leaf({ isSelfSigned: true, issuer: 'CN=api.example.com' }),
  ],
  [
    'a private key in clear',
    'fail',
    /Private keys in clear/,
    added(makeBundle([own, makeIssuer()], { keys: [ownKey] })),
  ],
  [
    'an encrypted private key',
    'pass',
    /looked at/,
    added(makeBundle([own, makeIssuer()], { keys: [closedKey] })),
  ],
  [
    'a key of another certificate',
    'fail',
    /not the key of api\.example\.com/,
    added(makeBundle([makeFacts(), makeIssuer()], { keys: [closedKey] })),
  ],
  [
    'a broken PEM',
    'fail',
    /Broken certificate files: certs\/api\.pem: line 3, is no valid PEM/,
    added(makeBundle([], { problems: [{ kind: 'broken-pem', line: 3 }] })),
  ],
  [
    'an empty file',
    'fail',
    /holds no certificate and no key/,
    added(makeBundle([], { problems: [{ kind: 'empty' }] })),
  ],
  [
    'a keystore with a password',
    'warn',
    /certs\/api\.pem: cannot be read without its password/,
    added(makeBundle([], { problems: [{ kind: 'needs-password' }] })),
  ],
  [
    'a sealed secret',
    'warn',
    /shop\/api.*encrypted and was not looked at/,
    added(makeBundle([], { problems: [{ kind: 'encrypted', entry: 'tls.crt' }] }), { name: 'shop/api' }),
  ],
  [
    'one that was broken and is mended',
    'pass',
    /looked at/,
    changed(
      makeCertificateChange({
        before: makeBundle([], { problems: [{ kind: 'broken-pem' }] }),
        after: makeBundle([makeFacts()]),
      }),
    ),
  ],
];

const chains: readonly Case[] = [
  ['complete', 'pass', /looked at/, added(makeBundle([makeFacts(), makeIssuer()]))],
  [
    'the issuer is another',
    'warn',
    /is issued by CN=Example CA 1, O=Example Trust, which is not in it/,
    added(makeBundle([makeFacts(), makeIssuer({ subject: 'CN=Other' })])),
  ],
  ['alone in a file', 'pass', /looked at/, leaf()],
  [
    'alone in a secret',
    'warn',
    /Incomplete chains/,
    added(makeBundle([makeFacts()], { container: 'kubernetes-secret' })),
  ],
  [
    'alone where its chain was',
    'warn',
    /Incomplete chains/,
    changed(
      makeCertificateChange({
        before: makeBundle([own, makeIssuer()]),
        after: makeBundle([{ ...own, fingerprint: 'f' }]),
      }),
    ),
  ],
  [
    'out of order',
    'warn',
    /what follows api\.example\.com is not its issuer/,
    added(makeBundle([makeFacts(), root, makeIssuer()])),
  ],
  ['a trust store in any order', 'pass', /looked at/, added(makeBundle([root, makeIssuer()]))],
];

const renewals: readonly Case[] = [
  ['the same names and key', 'pass', /looked at/, renewed({}, {})],
  [
    'another key',
    'warn',
    /Renewed with another key: certs\/api\.pem/,
    renewed({}, { publicKey: 'b'.repeat(64) }),
  ],
  [
    'a lost name',
    'fail',
    /without old\.example\.com/,
    renewed({ names: ['api.example.com', 'old.example.com'] }, {}),
  ],
  [
    'a name that a wildcard stands for',
    'pass',
    /looked at/,
    renewed({ names: ['api.example.com'] }, { names: ['*.example.com'] }),
  ],
  [
    'a wildcard that stands for one label alone',
    'fail',
    /without a\.b\.example\.com/,
    renewed({ names: ['a.b.example.com'] }, { names: ['*.example.com'] }),
  ],
  [
    'another intermediate of the same issuer',
    'pass',
    /looked at/,
    renewed({}, { issuer: 'CN=Example CA 2, O=Example Trust' }),
  ],
  [
    'another issuer',
    'warn',
    /another issuer: .*Example Trust → CN=R11, O=Let's Encrypt/,
    renewed({}, { issuer: "CN=R11, O=Let's Encrypt" }),
  ],
  [
    'an earlier expiry',
    'warn',
    /2027-01-01.* → .*2026-06-01/,
    renewed({}, { validTo: at('2026-06-01T00:00:00Z') }),
  ],
  ['the same serial number', 'warn', /serial 0A/, renewed({ serial: '0A' }, { serial: '0A' })],
  [
    'another certificate altogether in its file',
    'fail',
    /without api\.example\.com/,
    renewed({}, { subject: 'CN=shop', names: ['shop.example.com'] }),
  ],
  [
    'removed',
    'warn',
    /Removed without a successor/,
    changed(makeCertificateChange({ status: 'deleted', before: makeBundle([own]) })),
  ],
  [
    'removed when it had expired',
    'pass',
    /brings no|looked at/,
    changed(
      makeCertificateChange({
        status: 'deleted',
        before: makeBundle([makeFacts({ validTo: at('2026-01-01T00:00:00Z') })]),
      }),
    ),
  ],
  [
    'moved to another file',
    'pass',
    /looked at/,
    changed(
      makeCertificateChange({ status: 'deleted', before: makeBundle([own]) }),
      makeCertificateChange({ path: 'tls/api.pem', status: 'added', after: makeBundle([own]) }),
    ),
  ],
  [
    'renewed in another file',
    'warn',
    /another key/,
    changed(
      makeCertificateChange({ status: 'deleted', before: makeBundle([own]) }),
      makeCertificateChange({ path: 'tls/api.pem', status: 'added', after: makeBundle([makeFacts()]) }),
    ),
  ],
  [
    'removed unread',
    'warn',
    /content could not be read/,
    changed(
      makeCertificateChange({
        status: 'deleted',
        before: makeBundle([], { problems: [{ kind: 'needs-password' }] }),
      }),
    ),
  ],
  [
    'a root leaves a trust store',
    'warn',
    /Old Root/,
    changed(
      makeCertificateChange({
        before: makeBundle([root, makeIssuer()]),
        after: makeBundle([makeIssuer({ publicKey: 'c' })]),
      }),
    ),
  ],
  [
    'an intermediate makes room for another',
    'pass',
    /looked at/,
    changed(
      makeCertificateChange({
        before: makeBundle([makeIssuer()]),
        after: makeBundle([makeIssuer({ subject: 'CN=Example CA 2' })]),
      }),
    ),
  ],
  [
    'a trust store keeps an old root that runs out',
    'warn',
    /Old Root/,
    changed(
      makeCertificateChange({
        before: makeBundle([{ ...root, validTo: inDays(3) }]),
        after: makeBundle([{ ...root, validTo: inDays(3) }, makeIssuer()]),
      }),
    ),
  ],
  [
    'a key file that fits the certificate beside it',
    'pass',
    /looked at/,
    changed(
      makeCertificateChange({ path: 'certs/api.crt', after: makeBundle([own]) }),
      makeCertificateChange({ path: 'certs/api.key', after: makeBundle([], { keys: [closedKey] }) }),
    ),
  ],
  [
    'a key file that does not',
    'fail',
    /certs\/api\.key: not the key of api/,
    changed(
      makeCertificateChange({ path: 'certs/api.crt', after: makeBundle([makeFacts()]) }),
      makeCertificateChange({ path: 'certs/api.key', after: makeBundle([], { keys: [closedKey] }) }),
    ),
  ],
];

const successor = makeBundle([makeFacts({ validTo: at('2027-03-01T00:00:00Z') })]);
const endpoints: readonly Case[] = [
  ['sound', 'pass', /1 endpoint looked at/, live(makeReading())],
  [
    '5 days left',
    'fail',
    /api\.example\.com:443: api\.example\.com, 5 days left/,
    presenting({ validTo: inDays(5) }),
  ],
  ['20 days left', 'warn', /20 days left/, presenting({ validTo: inDays(20) })],
  [
    'expired',
    'fail',
    /^Live certificates run out: [^.]*api[^;]*expired Sun 2026-03-01 09:00 \(Asia\/Seoul\)\.$/,
    presenting({ validTo: at('2026-03-01T00:00:00Z') }, 'CERT_HAS_EXPIRED'),
  ],
  [
    'an intermediate runs out',
    'fail',
    /Example CA 1, 3 days left/,
    live(makeReading({ chain: [makeFacts(), makeIssuer({ validTo: inDays(3) })] })),
  ],
  [
    'its root runs out, of which clients have their own',
    'pass',
    /looked at/,
    live(makeReading({ chain: [makeFacts(), makeIssuer(), { ...root, validTo: inDays(3) }] })),
  ],
  [
    'another name',
    'fail',
    /not for api\.example\.com, only for www\.example\.com/,
    presenting({ names: ['www.example.com'] }, 'ERR_TLS_CERT_ALTNAME_INVALID'),
  ],
  [
    'another name, hidden by an unknown root',
    'fail',
    /for other names.*clients do not trust/s,
    presenting({ names: ['www.example.com'] }, 'SELF_SIGNED_CERT_IN_CHAIN'),
  ],
  ['a wildcard', 'pass', /looked at/, presenting({ names: ['*.example.com'] })],
  [
    'an address that is written in another way',
    'pass',
    /looked at/,
    live(
      makeReading({ serverName: '::1', chain: [makeFacts({ names: ['0:0:0:0:0:0:0:1'] }), makeIssuer()] }),
    ),
  ],
  [
    'no intermediate',
    'fail',
    /without the intermediate that issued it/,
    presenting({}, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
  ],
  ['a code that nobody knows', 'fail', /\(SOME_CODE\)/, presenting({}, 'SOME_CODE')],
  [
    'refused',
    'unknown',
    /shop:443, nothing listens/,
    live({ status: 'failed', endpoint: 'shop:443', reason: 'refused' }),
  ],
  [
    'offline',
    'unknown',
    /the run is offline/,
    live({ status: 'failed', endpoint: 'shop:443', reason: 'offline' }),
  ],
  [
    '5 days left, and the range renews it',
    'warn',
    /5 days left.*its successor is valid until Mon 2027-03-01/,
    { ...added(successor), ...presenting({ validTo: inDays(5) }) },
  ],
  [
    'expired, and the range renews it',
    'warn',
    /This release brings the successor/,
    { ...added(successor), ...presenting({ validTo: at('2026-03-01T00:00:00Z') }, 'CERT_HAS_EXPIRED') },
  ],
  [
    '5 days left, and the range renews another',
    'fail',
    /5 days left/,
    { ...leaf({ names: ['www.example.com'] }), ...presenting({ validTo: inDays(5) }) },
  ],
  [
    '5 days left, and the range brings the very same',
    'fail',
    /5 days left/,
    { ...added(makeBundle([{ ...own, validTo: inDays(5) }])), ...presenting({ ...own, validTo: inDays(5) }) },
  ],
];

describe.each([
  ['files', files],
  ['chains', chains],
  ['renewals', renewals],
  ['endpoints', endpoints],
] as const)('certificates: %s', (_, cases) => {
  it.each(cases)('%s: %s', (_name, status, words, given) => {
    const outcome = runRule('certificates', given);
    expect([outcome.status, outcome.message.en]).toEqual([status, expect.stringMatching(words)]);
  });
});

describe('certificates: words', () => {
  it('are natural in Korean, with the facts of the case', () => {
    const outcome = runRule(
      'certificates',
      renewed(
        { names: ['api.example.com', 'old.example.com'] },
        { validTo: inDays(5), publicKey: 'b'.repeat(64) },
      ),
    );
    expect(outcome).toMatchObject({
      status: 'fail',
      message: {
        ko: expect.stringMatching(
          /^만료가 임박한 인증서: certs\/api\.pem: api\.example\.com, 배포 시간 이후 5일 남음, 2026-03-08\(일\) 13:00 \(Asia\/Seoul\)까지\. 갱신하면서 이름이 빠진 인증서: .*빠진 이름 old\.example\.com\. 키가 바뀐 인증서: /,
        ),
      },
    });
  });

  it('say what replaces what, with the path', () => {
    const { evidence } = runRule('certificates', renewed({}, { validTo: at('2028-01-01T00:00:00Z') }));
    expect(evidence).toEqual([
      {
        text: {
          en: 'certs/api.pem: api.example.com is valid until Sat 2028-01-01 09:00 (Asia/Seoul); it replaces one until Fri 2027-01-01 09:00 (Asia/Seoul)',
          ko: expect.stringContaining('(기존 2027-01-01(금) 09:00'),
        },
        path: 'certs/api.pem',
        ref: 'file:certs/api.pem',
      },
    ]);
  });

  it('stay readable with hundreds of problems and hostile names', () => {
    const hostile = makeFacts({ subject: `CN=${'<script>'.repeat(50)}`, validTo: inDays(1) });
    const many = Array.from({ length: 300 }, (_, index) =>
      makeCertificateChange({
        path: `certs/${index}.pem`,
        after: makeBundle([{ ...hostile, fingerprint: `${index}` }]),
      }),
    );
    const outcome = runRule('certificates', changed(...many));
    expect(outcome.message.en).toMatch(/and 297 more\.$/);
    expect(outcome.message.en.length).toBeLessThan(800);
    expect(outcome.evidence.length).toBeLessThan(50);
  });
});

describe('certificates: one more bad fact', () => {
  const severity = { pass: 0, warn: 1, unknown: 2, fail: 3 } as const;
  const bad = fc
    .constantFrom<Partial<CertificateFacts>>(
      { validTo: inDays(-5) },
      { validTo: inDays(3) },
      { validTo: inDays(20) },
      { validFrom: inDays(9) },
      { keyType: 'rsa', keyBits: 512 },
      { keyType: 'dsa' },
      { signature: 'sha1WithRSAEncryption' },
      { isSelfSigned: true },
    )
    .chain((flaw) =>
      fc
        .constantFrom({}, { isAuthority: true }, { names: ['www.example.com'], subject: 'CN=www' })
        .map((kind) => ({ ...kind, ...flaw })),
    );
  // One that brings back a lost name or renews a live one would mend something, too.
  const ofItsOwn = { names: ['new.example.com'], subject: 'CN=new' };
  const facts = fc.oneof(bad, fc.constant({})).map((overrides) => makeFacts(overrides));
  const bundle = fc.array(facts, { maxLength: 3 }).map((certificates) => makeBundle(certificates));
  const change = fc.record({
    path: fc.constantFrom('certs/a.pem', 'certs/b.pem'),
    before: fc.option(bundle),
    after: bundle,
  });
  const reading = fc.oneof(
    fc.array(facts, { minLength: 1, maxLength: 2 }).map((chain) => makeReading({ chain })),
    fc.constant<EndpointReading>({ status: 'failed', endpoint: 'a:443', reason: 'timeout' }),
  );

  it('never improves the outcome', () => {
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.array(reading, { maxLength: 2 }),
        bad,
        fc.boolean(),
        (given, readings, flaw, isOwnFile) => {
          const changes = given.map((each) => makeCertificateChange({ ...each }));
          const before = runRule('certificates', { ...changed(...changes), ...live(...readings) });
          const worse = makeFacts({ ...flaw, ...ofItsOwn });
          const [first, ...rest] = changes;
          const more = isOwnFile
            ? [...changes, makeCertificateChange({ path: 'certs/new.pem', after: makeBundle([worse]) })]
            : [
                makeCertificateChange({
                  ...first,
                  after: makeBundle([...(first?.after?.certificates ?? []), worse]),
                }),
                ...rest,
              ];
          const after = runRule('certificates', { ...changed(...more), ...live(...readings) });
          expect(severity[after.status]).toBeGreaterThanOrEqual(severity[before.status]);
          const asked = runRule('certificates', {
            ...changed(...changes),
            ...live(...readings, makeReading({ chain: [worse] })),
          });
          expect(severity[asked.status]).toBeGreaterThanOrEqual(severity[before.status]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
