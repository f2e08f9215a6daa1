// Makes certificates for tests: any names, dates, keys and signatures, also those that nobody should issue. Effects: makes keys.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { bits, der, explicit, integer, nothing, octets, oid, sequence, set, yes } from './der-builder.ts';

export type KeyPair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };

/** A certificate as bytes and text, with the keys that it was made with. */
export type MadeCertificate = {
  readonly der: Buffer;
  readonly pem: string;
  readonly subject: string;
  readonly keys: KeyPair;
  readonly keyPem: string;
};

export const makeEcKeys = (namedCurve = 'P-256'): KeyPair => generateKeyPairSync('ec', { namedCurve });
export const makeRsaKeys = (modulusLength = 2048): KeyPair => generateKeyPairSync('rsa', { modulusLength });
export const makeDsaKeys = (): KeyPair =>
  generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });
export const makeEd25519Keys = (): KeyPair => generateKeyPairSync('ed25519');

export type CertificateRequest = {
  /** Common name. */
  readonly name: string;
  readonly dns?: readonly string[];
  readonly addresses?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly serial?: number;
  readonly keys?: KeyPair;
  /** Who signs; absent: the certificate itself. */
  readonly issuer?: MadeCertificate;
  readonly isAuthority?: boolean;
  readonly digest?: 'sha256' | 'sha384' | 'sha1' | 'md5';
};

/** One certificate, signed. */
export function makeCertificate(request: CertificateRequest): MadeCertificate {
  const keys = request.keys ?? makeEcKeys();
  const signing = request.issuer?.keys.privateKey ?? keys.privateKey;
  const algorithm = signatureOf(signing, request.digest ?? 'sha256');
  const subject = request.name;
  const content = sequence(
    explicit(0, integer(2)),
    integer(request.serial ?? 4711),
    algorithm.identifier,
    nameOf(request.issuer?.subject ?? subject),
    sequence(timeOf(request.from ?? '2026-01-01T00:00:00Z'), timeOf(request.to ?? '2027-01-01T00:00:00Z')),
    nameOf(subject),
    keys.publicKey.export({ type: 'spki', format: 'der' }),
    explicit(3, sequence(...extensionsOf(request))),
  );
  const bytes = sequence(content, algorithm.identifier, bits(sign(algorithm.digest, content, signing)));
  return {
    der: bytes,
    pem: toPem('CERTIFICATE', bytes),
    subject,
    keys,
    keyPem: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** A root, an intermediate that it signed, and a leaf that this signed. */
export function makeChain(request: CertificateRequest): {
  readonly root: MadeCertificate;
  readonly intermediate: MadeCertificate;
  readonly leaf: MadeCertificate;
} {
  const years = { from: '2020-01-01T00:00:00Z', to: '2040-01-01T00:00:00Z', isAuthority: true };
  const root = makeCertificate({ name: 'Example Root', ...years, serial: 1 });
  const intermediate = makeCertificate({ name: 'Example CA 1', ...years, issuer: root, serial: 2 });
  return { root, intermediate, leaf: makeCertificate({ issuer: intermediate, ...request }) };
}

export const toPem = (label: string, bytes: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${(
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n')}\n-----END ${label}-----\n`;

const nameOf = (commonName: string): Buffer =>
  sequence(set(sequence(oid('2.5.4.3'), der(0x0c, Buffer.from(commonName)))));

/** UTCTime until 2049, GeneralizedTime from then on. */
function timeOf(iso: string): Buffer {
  const text = `${new Date(iso).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
  return text < '2050' && text >= '1950'
    ? der(0x17, Buffer.from(text.slice(2)))
    : der(0x18, Buffer.from(text));
}

function extensionsOf(request: CertificateRequest): readonly Buffer[] {
  const names = [
    ...(request.dns ?? []).map((name) => der(0x82, Buffer.from(name))),
    ...(request.addresses ?? []).map((address) => der(0x87, Buffer.from(address.split('.').map(Number)))),
  ];
  return [
    sequence(oid('2.5.29.19'), yes, octets(sequence(...(request.isAuthority === true ? [yes] : [])))),
    ...(names.length === 0 ? [] : [sequence(oid('2.5.29.17'), octets(sequence(...names)))]),
  ];
}

const rsaSignatures = { md5: 4, sha1: 5, sha256: 11, sha384: 12 } as const;

function signatureOf(
  key: KeyObject,
  digest: 'sha256' | 'sha384' | 'sha1' | 'md5',
): { readonly identifier: Buffer; readonly digest: string | null } {
  switch (key.asymmetricKeyType) {
    case 'rsa':
      return { identifier: sequence(oid(`1.2.840.113549.1.1.${rsaSignatures[digest]}`), nothing), digest };
    case 'ed25519':
      return { identifier: sequence(oid('1.3.101.112')), digest: null };
    case 'dsa':
      return { identifier: sequence(oid('2.16.840.1.101.3.4.3.2')), digest: 'sha256' };
    default:
      return {
        identifier: sequence(oid(digest === 'sha1' ? '1.2.840.10045.4.1' : '1.2.840.10045.4.3.2')),
        digest: digest === 'sha1' ? 'sha1' : 'sha256',
      };
  }
}
