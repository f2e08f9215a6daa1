// Damaged and hostile files never throw, never take long and are never silently taken for nothing. Effects: makes keys, measures time.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBundles } from '../../../../src/adapters/certificates/certificates.ts';
import { makeCertificate, makeChain, makeRsaKeys } from '../../../fakes/certificates/make-certificate.ts';
import {
  makeClearPkcs12,
  makeEncryptedPkcs12,
  makeJks,
  makePkcs12,
} from '../../../fakes/certificates/make-keystore.ts';

const { root, intermediate, leaf } = makeChain({ name: 'api.example.com', dns: ['api.example.com'] });
const rsa = makeCertificate({ name: 'rsa', keys: makeRsaKeys() });
const base64 = (text: string) => Buffer.from(text).toString('base64');

const files: readonly (readonly [string, Uint8Array])[] = [
  ['a.pem', Buffer.from(leaf.pem + intermediate.pem + leaf.keyPem)],
  ['a.der', leaf.der],
  [
    'a.jks',
    makeJks([
      { alias: 'a', chain: [leaf, root], withKey: true },
      { alias: 'b', chain: [root] },
    ]),
  ],
  ['a.p12', makePkcs12(rsa, { password: '' })],
  ['b.p12', makeClearPkcs12([root, leaf])],
  ['c.p12', makeEncryptedPkcs12([root], { password: '' })],
  [
    'a.yaml',
    Buffer.from(
      `kind: Secret\nmetadata: {name: a}\ntype: kubernetes.io/tls\ndata:\n  tls.crt: ${base64(leaf.pem)}\n  tls.key: ${base64(leaf.keyPem)}\n`,
    ),
  ],
];

const damage = fc.record({
  file: fc.constantFrom(...files),
  edits: fc.array(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }), { maxLength: 8 }),
  cut: fc.option(fc.nat(), { nil: null, freq: 3 }),
});

function apply({
  file: [, bytes],
  edits,
  cut,
}: typeof damage extends fc.Arbitrary<infer Value> ? Value : never) {
  const copy = Buffer.from(bytes);
  for (const { at, byte } of edits) copy[at % copy.length] = byte;
  return cut === null ? copy : copy.subarray(0, cut % copy.length);
}

it('a damaged file is read or is a problem, within seconds', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (given) => {
      const started = performance.now();
      const [path] = given.file;
      const bundles = await readBundles({ path, bytes: apply(given) });
      expect(performance.now() - started).toBeLessThan(4000);
      if (path === 'a.yaml' || path === 'a.jks') return;
      const found = bundles.flatMap(({ bundle }) => [
        ...bundle.certificates,
        ...bundle.keys,
        ...bundle.problems,
      ]);
      // Armour of one block can turn into text between blocks; a file of nothing is never nothing.
      expect(found.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
}, 60_000);

it('a block whose label is damaged, and which does not end, is a problem; armour of PGP is none', async () => {
  const problemsOf = async (text: string) =>
    (await readBundles({ path: 'a.pem', bytes: Buffer.from(text) })).flatMap(({ bundle }) =>
      bundle.problems.map(({ kind }) => kind),
    );
  expect(await problemsOf('-----BEGIN 0ERTIFICATE-----')).toEqual(['broken-pem']);
  const signature = '-----BEGIN PGP SIGNATURE-----\n\niQEzBAAB\n=x1Y2\n-----END PGP SIGNATURE-----\n';
  expect(await problemsOf(`${leaf.pem}${signature}`)).toEqual([]);
});

it('any bytes under any name are read without an exception', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('a.pem', 'a.der', 'a.p12', 'a.jks', 'a.key', 'a.yaml', 'a.json', 'a.txt'),
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc
          .uint8Array({ maxLength: 100 })
          .map((tail) => Uint8Array.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2, ...tail])),
        fc.uint8Array({ maxLength: 100 }).map((tail) => Uint8Array.from([0x30, 0x80, 2, 1, 3, ...tail])),
      ),
      async (path, bytes) => {
        expect(Array.isArray(await readBundles({ path, bytes }))).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

it.each([
  ['deep lists in YAML', 'a.yaml', `kind: Secret\na: ${'['.repeat(50_000)}`],
  [
    'aliases that grow',
    'a.yaml',
    `kind: Secret\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.replace(/./g, (key, index: number) => `${key}: &${key} [${`*${'abcdefghi'[index]},`.repeat(9)}]\n`)}`,
  ],
  ['many blocks that do not end', 'a.pem', '-----BEGIN CERTIFICATE-----\n'.repeat(70_000)],
  ['one block of two megabytes', 'a.pem', `-----BEGIN CERTIFICATE-----\n${'A'.repeat(1_900_000)}`],
  ['many empty blocks', 'a.pem', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n'.repeat(35_000)],
  [
    'many headers',
    'a.key',
    `-----BEGIN RSA PRIVATE KEY-----\n${'a: b\n'.repeat(70_000)}-----END RSA PRIVATE KEY-----`,
  ],
  ['quotes', 'a.json', `-----BEGIN CERTIFICATE-----MIIB${`"' + '`.repeat(60_000)}-----END CERTIFICATE-----`],
  ['deep DER', 'a.p12', Buffer.from(`3080020103${'3080'.repeat(100_000)}`, 'hex').toString('latin1')],
  ['many documents', 'a.yaml', 'kind: Secret\n---\n'.repeat(20_000)],
])(
  '%s take no time',
  async (_, path, content) => {
    const started = performance.now();
    await readBundles({ path, bytes: Buffer.from(content, path === 'a.p12' ? 'latin1' : 'utf8') });
    expect(performance.now() - started).toBeLessThan(4000);
  },
  20_000,
);
