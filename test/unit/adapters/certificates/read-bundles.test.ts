// Reading certificates out of every container, and what is said of files that cannot be read. Effects: makes keys.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readBundles } from '../../../../src/adapters/certificates/certificates.ts';
import type { CertificateBundle } from '../../../../src/domain/certificate.ts';
import {
  type MadeCertificate,
  makeCertificate,
  makeChain,
  makeDsaKeys,
  makeEcKeys,
  makeEd25519Keys,
  makeRsaKeys,
  toPem,
} from '../../../fakes/certificates/make-certificate.ts';
import {
  makeClearPkcs12,
  makeEncryptedPkcs12,
  makeJks,
  makePkcs12,
  makeSlowPkcs12,
} from '../../../fakes/certificates/make-keystore.ts';

const chain = makeChain({
  name: 'api.example.com',
  dns: ['api.example.com', '*.Example.com'],
  addresses: ['10.0.0.1'],
});
const rsa = makeCertificate({ name: 'rsa.example.com', keys: makeRsaKeys() });
const names = (bundle: CertificateBundle | undefined) => bundle?.certificates.map(({ subject }) => subject);
const kinds = (bundle: CertificateBundle | undefined) => bundle?.problems.map(({ kind }) => kind);

async function read(path: string, content: string | Uint8Array) {
  return readBundles({ path, bytes: typeof content === 'string' ? Buffer.from(content) : content });
}

/** The only bundle of a file. */
async function readOne(path: string, content: string | Uint8Array): Promise<CertificateBundle | undefined> {
  const found = await read(path, content);
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0]?.bundle;
}

describe('facts', () => {
  it('are those of the certificate', async () => {
    const bundle = await readOne('api.pem', chain.leaf.pem);
    expect(bundle?.certificates).toMatchObject([
      {
        subject: 'CN=api.example.com',
        issuer: 'CN=Example CA 1',
        serial: '1267',
        names: ['*.example.com', '10.0.0.1', 'api.example.com'],
        validFrom: Date.parse('2026-01-01T00:00:00Z'),
        validTo: Date.parse('2027-01-01T00:00:00Z'),
        keyType: 'ec',
        keyBits: 256,
        signature: 'ecdsa-with-SHA256',
        isAuthority: false,
        isSelfSigned: false,
      },
    ]);
  });

  it.each([
    ['rsa', 2048, 'sha256WithRSAEncryption', { keys: makeRsaKeys() }],
    ['rsa', 1024, 'sha1WithRSAEncryption', { keys: makeRsaKeys(1024), digest: 'sha1' }],
    ['rsa', 2048, 'md5WithRSAEncryption', { keys: makeRsaKeys(), digest: 'md5' }],
    ['ec', 384, 'ecdsa-with-SHA256', { keys: makeEcKeys('P-384') }],
    ['ec', 521, 'ecdsa-with-SHA1', { keys: makeEcKeys('P-521'), digest: 'sha1' }],
    ['ec', 224, 'ecdsa-with-SHA256', { keys: makeEcKeys('secp224r1') }],
    ['ec', 256, 'ecdsa-with-SHA256', { keys: makeEcKeys('brainpoolP256r1') }],
    ['dsa', 1024, 'dsa_with_SHA256', { keys: makeDsaKeys() }],
    ['ed25519', null, 'ED25519', { keys: makeEd25519Keys() }],
  ] as const)('tell %s with %s bits, signed by %s', async (keyType, keyBits, signature, request) => {
    const bundle = await readOne('a.pem', makeCertificate({ name: 'a', ...request }).pem);
    expect(bundle?.certificates).toMatchObject([
      { keyType, keyBits, signature, isSelfSigned: true, names: ['a'] },
    ]);
  });

  it('read dates after 2050 and keep hostile names on one line', async () => {
    const bundle = await readOne(
      'a.pem',
      makeCertificate({ name: 'a\nO=Bank, "x"\u0007', to: '2061-01-01T00:00:00Z', isAuthority: true }).pem,
    );
    expect(bundle?.certificates[0]).toMatchObject({
      validTo: Date.parse('2061-01-01T00:00:00Z'),
      isAuthority: true,
    });
    expect(bundle?.certificates[0]?.subject).not.toMatch(/[\u0000-\u001f]/);
  });

  it('match a private key with its certificate, and no other', async () => {
    const bundle = await readOne(
      'a.pem',
      chain.leaf.pem + chain.leaf.keyPem + makeEcKeys().privateKey.export({ type: 'sec1', format: 'pem' }),
    );
    expect(bundle?.keys.map(({ publicKey }) => publicKey === bundle.certificates[0]?.publicKey)).toEqual([
      true,
      false,
    ]);
    expect(JSON.stringify(bundle)).not.toContain(chain.leaf.keyPem.split('\n')[1]);
  });
});

describe('PEM', () => {
  it('may hold several, text between them, and other things', async () => {
    const text = `# issued by us\r\n${chain.leaf.pem.replaceAll('\n', '\r\n')}\nsubject=CA\n${chain.intermediate.pem}${toPem('X509 CRL', Buffer.from([48, 0]))}`;
    expect(names(await readOne('bundle.pem', text))).toEqual(['CN=api.example.com', 'CN=Example CA 1']);
    const trusted = toPem('TRUSTED CERTIFICATE', Buffer.concat([chain.root.der, Buffer.from([0x30, 0])]));
    expect(names(await readOne('trusted.pem', trusted))).toEqual(['CN=Example Root']);
  });

  it.each([
    ['without its end', (pem: string) => pem.slice(0, pem.length / 2), 'broken-pem'],
    ['with foreign characters', (pem: string) => pem.replace(/\n(.)/, '\n!$1'), 'broken-pem'],
    ['with a lost line', (pem: string) => pem.replace(/\n.*\n/, '\n'), 'broken-certificate'],
    ['without armour', (pem: string) => pem.replace(/-----.*-----\n/g, ''), 'broken-pem'],
    ['empty', () => ' \n', 'empty'],
    ['of text', () => 'see the vault', 'broken-pem'],
  ])('%s is broken', async (_, damage, kind) => {
    expect(kinds(await readOne('certs/api.crt', damage(chain.leaf.pem)))).toEqual([kind]);
  });

  it('says at which line a broken one begins, and reads those after it', async () => {
    const bundle = await readOne(
      'a.pem',
      `${chain.leaf.pem.split('\n').slice(0, 3).join('\n')}\n${chain.intermediate.pem}`,
    );
    expect(bundle).toMatchObject({ problems: [{ kind: 'broken-pem', line: 1 }] });
    expect(names(bundle)).toEqual(['CN=Example CA 1']);
  });

  it('tells encrypted keys from clear ones', async () => {
    const { privateKey } = makeRsaKeys();
    const cipher = { cipher: 'aes-128-cbc', passphrase: 'x' } as const;
    const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher });
    const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'pem', ...cipher });
    const bundle = await readOne(
      'a.key',
      `${pkcs8}${pkcs1}${privateKey.export({ type: 'pkcs1', format: 'pem' })}`,
    );
    expect(bundle?.keys.map(({ encrypted }) => encrypted)).toEqual([true, true, false]);
    expect(kinds(await readOne('a.key', rsa.keyPem.replace(/\n.*\n/, '\n')))).toEqual(['broken-key']);
  });

  it('in code and settings counts when it is one, and not when it is only spoken of', async () => {
    const json = JSON.stringify({ ca: chain.root.pem });
    expect(names(await readOne('config.json', json))).toEqual(['CN=Example Root']);
    const java = `String pin = "${chain.root.pem.trimEnd().replaceAll('\n', '\\n" +\n  "')}";`;
    expect(names(await readOne('Pins.java', java))).toEqual(['CN=Example Root']);
    expect(
      await read('a.ts', "text.startsWith('-----BEGIN CERTIFICATE-----') && x('-----END CERTIFICATE-----')"),
    ).toEqual([]);
    expect(await read('a.env', `# ${chain.root.pem}`)).toEqual([]);
  });
});

describe('other containers', () => {
  it('DER: certificates and keys', async () => {
    expect(await readOne('a.cer', chain.leaf.der)).toMatchObject({ container: 'der', problems: [] });
    const key = chain.leaf.keys.privateKey.export({ type: 'pkcs8', format: 'der' });
    expect((await readOne('a.der', key))?.keys).toMatchObject([{ encrypted: false }]);
    expect(kinds(await readOne('a.der', chain.leaf.der.subarray(0, 200)))).toEqual(['broken-certificate']);
  });

  it('JKS: one bundle an alias, its key encrypted', async () => {
    const bytes = makeJks([
      { alias: 'server', chain: [chain.leaf, chain.intermediate], withKey: true },
      { alias: 'root', chain: [chain.root] },
    ]);
    const found = await read('app.jks', bytes);
    expect(found.map(({ name, bundle }) => [name, names(bundle), bundle.keys, kinds(bundle)])).toEqual([
      ['server', ['CN=api.example.com', 'CN=Example CA 1'], [{ publicKey: null, encrypted: true }], []],
      ['root', ['CN=Example Root'], [], []],
    ]);
    expect(
      await read('app.keystore', makeJks([{ alias: 'a', chain: [rsa] }], { magic: 0xcececece })),
    ).toHaveLength(1);
    expect((await read('app.jks', bytes.subarray(0, 300))).flatMap(({ bundle }) => kinds(bundle))).toEqual([
      'broken-container',
    ]);
  });

  it.each([
    ['3des', ''],
    ['aes256', ''],
  ] as const)('PKCS#12 in %s with an empty password', async (algorithm, password) => {
    const bundle = await readOne('a.p12', makePkcs12(rsa, { password, algorithm }));
    expect(bundle).toMatchObject({ container: 'pkcs12', problems: [], keys: [{ encrypted: false }] });
    expect(bundle?.keys[0]?.publicKey).toBe(bundle?.certificates[0]?.publicKey);
  });

  it('PKCS#12 without encryption, with a password, broken, and that asks for too much', async () => {
    expect(names(await readOne('a.p12', makeClearPkcs12([chain.root, rsa])))).toEqual([
      'CN=Example Root',
      'CN=rsa.example.com',
    ]);
    for (const algorithm of ['3des', 'aes256'] as const) {
      const bundle = await readOne('a.pfx', makePkcs12(rsa, { password: 'changeit', algorithm }));
      expect([kinds(bundle), bundle?.keys]).toEqual([[], [{ publicKey: null, encrypted: true }]]);
    }
    const store = [chain.root, rsa];
    expect(names(await readOne('a.p12', makeEncryptedPkcs12(store, { password: '' })))).toEqual([
      'CN=Example Root',
      'CN=rsa.example.com',
    ]);
    const closed = await readOne('a.p12', makeEncryptedPkcs12(store, { password: 'changeit' }));
    expect([kinds(closed), names(closed)]).toEqual([['needs-password'], []]);
    expect(kinds(await readOne('a.p12', makePkcs12(rsa, { password: '' }).subarray(0, 500)))).toEqual([
      'broken-container',
    ]);
    expect(kinds(await readOne('a.p12', makeSlowPkcs12(2_000_000_000)))).toEqual(['too-large']);
  });

  it('says what is encrypted, elsewhere or of an unknown kind', async () => {
    expect(kinds(await readOne('a.pem', '\0GITCRYPT\0abc'))).toEqual(['encrypted']);
    expect(kinds(await readOne('a.pem', '$ANSIBLE_VAULT;1.1;AES256\n6132'))).toEqual(['encrypted']);
    expect(kinds(await readOne('a.pem', '{\n\t"data": "ENC[AES256_GCM,data:xyz]",\n\t"sops": {}}'))).toEqual([
      'encrypted',
    ]);
    expect(kinds(await readOne('a.p12', 'version https://git-lfs.github.com/spec/v1\noid sha256:1'))).toEqual(
      ['not-here'],
    );
    expect(kinds(await readOne('a.keystore', Buffer.from([0, 0, 0, 2, 9, 9])))).toEqual(['not-understood']);
    expect(kinds(await readOne('a.pem', Buffer.alloc(2_000_001, 65)))).toEqual(['too-large']);
  });
});

describe('Kubernetes', () => {
  const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
  const secret = (fields: string, name = 'api-tls') =>
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${name}\n  namespace: shop\n${fields}`;
  const tls = ({ leaf, key }: { leaf: MadeCertificate; key: string }) =>
    secret(
      `type: kubernetes.io/tls\ndata:\n  tls.key: ${base64(key)}\n  ca.crt: ${base64(chain.root.pem)}\n  tls.crt: ${base64(leaf.pem)}\n`,
    );

  it('secrets of several documents, by namespace and name, what is served first', async () => {
    const text = `${tls({ leaf: chain.leaf, key: chain.leaf.keyPem })}---\n${secret(`stringData:\n  ca.pem: |\n${chain.root.pem.trimEnd().replace(/^/gm, '    ')}\n`, 'ca')}---\nkind: Service\nmetadata: {name: x}\n`;
    const found = await read('k8s/tls.yaml', text);
    expect(found.map(({ name, bundle }) => [name, bundle.container, names(bundle), bundle.problems])).toEqual(
      [
        ['shop/api-tls', 'kubernetes-secret', ['CN=api.example.com', 'CN=Example Root'], []],
        ['shop/ca', 'kubernetes-secret', ['CN=Example Root'], []],
      ],
    );
    expect(found[0]?.bundle.keys[0]?.publicKey).toBe(found[0]?.bundle.certificates[0]?.publicKey);
  });

  it('lists, config maps and keystores inside', async () => {
    const list = JSON.stringify({
      kind: 'List',
      items: [
        {
          kind: 'Secret',
          metadata: { name: 'ks' },
          data: { 'app.jks': base64(makeJks([{ alias: 'a', chain: [rsa] }])) },
        },
        {
          kind: 'ConfigMap',
          metadata: { name: 'ca' },
          data: { 'ca-bundle.crt': chain.root.pem, other: 'x' },
        },
        { kind: 'Secret', metadata: { name: 'db' }, data: { password: base64('secret') } },
      ],
    });
    expect((await read('list.json', list)).map(({ name, bundle }) => [name, names(bundle)])).toEqual([
      ['ks', ['CN=rsa.example.com']],
      ['ca', ['CN=Example Root']],
    ]);
  });

  it('says of each entry what is broken', async () => {
    const broken = secret(
      `type: kubernetes.io/tls\ndata:\n  tls.crt: ${base64(chain.leaf.pem.slice(0, 200))}\n  tls.key: bm8ga2V5\n`,
    );
    expect((await readOne('a.yaml', broken))?.problems).toEqual([
      { kind: 'broken-pem', line: 1, entry: 'tls.crt' },
      { kind: 'broken-pem', entry: 'tls.key' },
    ]);
  });

  it('does not look into sealed secrets, and says so when they hold certificates', async () => {
    const sealed = (entry: string) =>
      `kind: SealedSecret\nmetadata: {name: s}\nspec:\n  encryptedData:\n    ${entry}: AgBy3i4OJSWK\n`;
    expect(kinds(await readOne('a.yaml', sealed('tls.crt')))).toEqual(['encrypted']);
    expect(await read('a.yaml', sealed('password'))).toEqual([]);
    const sops = secret('data:\n  tls.key: ENC[AES256_GCM,data:x]\nsops:\n  version: 3.8.1\n');
    expect(kinds(await readOne('a.yaml', sops))).toEqual(['encrypted']);
  });

  it('leaves templates and secrets that are filled in the cluster alone', async () => {
    expect(
      await read('chart/templates/tls.yaml', secret('data:\n  tls.crt: {{ .Values.crt | b64enc }}\n')),
    ).toEqual([]);
    expect(await read('a.yaml', secret('stringData:\n  tls.crt: $TLS_CRT\n'))).toEqual([]);
    expect(await read('a.yaml', secret('type: kubernetes.io/tls\ndata:\n  tls.crt: ""\n'))).toEqual([]);
  });
});

it('a key of another kind is a key in clear, too', async () => {
  const { privateKey } = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });
  const bundle = await readOne('a.key', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  expect(bundle?.keys).toMatchObject([{ encrypted: false }]);
});
