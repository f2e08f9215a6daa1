// Makes keystores for tests: JKS by its published layout, PKCS#12 by node-forge or unencrypted. Effects: none but arithmetic.
import { createCipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import forge from 'node-forge';
import { der, explicit, integer, nothing, octets, oid, sequence } from './der-builder.ts';
import type { MadeCertificate } from './make-certificate.ts';

export type KeystoreEntry = {
  readonly alias: string;
  readonly chain: readonly MadeCertificate[];
  readonly withKey?: boolean;
};

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const text = (value: string): Buffer => {
  const content = Buffer.from(value);
  return Buffer.concat([uint32(content.length).subarray(2), content]);
};

const sized = (bytes: Uint8Array): Buffer => Buffer.concat([uint32(bytes.length), bytes]);

/** A keystore of Java as keytool wrote it until Java 8; the key in it is noise, as for everybody without the password. */
export function makeJks(
  entries: readonly KeystoreEntry[],
  { magic = 0xfeedfeed }: { readonly magic?: number } = {},
): Buffer {
  const content = Buffer.concat([
    uint32(magic),
    uint32(2),
    uint32(entries.length),
    ...entries.flatMap(({ alias, chain, withKey = false }) => [
      uint32(withKey ? 1 : 2),
      text(alias),
      Buffer.alloc(8),
      ...(withKey ? [sized(Buffer.alloc(64, 7)), uint32(chain.length)] : []),
      ...chain.flatMap((certificate) => [text('X.509'), sized(certificate.der)]),
    ]),
  ]);
  return Buffer.concat([content, createHash('sha1').update(content).digest()]);
}

/** A file as OpenSSL writes it, encrypted with triple DES or AES; RSA keys only. `password` null: none at all. */
export function makePkcs12(
  certificate: MadeCertificate,
  {
    password,
    algorithm = 'aes256',
  }: { readonly password: string | null; readonly algorithm?: '3des' | 'aes256' },
): Buffer {
  const key = forge.pki.privateKeyFromPem(
    certificate.keys.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
  );
  const asn1 = forge.pkcs12.toPkcs12Asn1(
    key,
    [forge.pki.certificateFromPem(certificate.pem)],
    password as string,
    { algorithm, count: 1000, useMac: password !== null },
  );
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1');
}

/** A trust store in PKCS#12 that encrypts nothing. */
export const makeClearPkcs12 = (certificates: readonly MadeCertificate[]): Buffer =>
  container(sequence(data(bagsOf(certificates))));

/** A trust store as OpenSSL 3 and Java write it: AES-256 and PBKDF2 with SHA-256; its checksum is left out. */
export function makeEncryptedPkcs12(
  certificates: readonly MadeCertificate[],
  { password }: { readonly password: string },
): Buffer {
  const salt = Buffer.alloc(8, 3);
  const vector = Buffer.alloc(16, 5);
  const key = pbkdf2Sync(password, salt, 2048, 32, 'sha256');
  const cipher = createCipheriv('aes-256-cbc', key, vector);
  const derivation = sequence(octets(salt), integer(2048), sequence(oid('1.2.840.113549.2.9'), nothing));
  const parameters = sequence(
    sequence(oid('1.2.840.113549.1.5.12'), derivation),
    sequence(oid('2.16.840.1.101.3.4.1.42'), octets(vector)),
  );
  return container(
    sequence(
      encrypted({
        algorithm: sequence(oid('1.2.840.113549.1.5.13'), parameters),
        bytes: Buffer.concat([cipher.update(bagsOf(certificates)), cipher.final()]),
      }),
    ),
  );
}

/** A file with one encrypted part whose key derivation asks for `rounds`. */
export const makeSlowPkcs12 = (rounds: number): Buffer =>
  container(
    sequence(
      encrypted({
        algorithm: sequence(
          oid('1.2.840.113549.1.12.1.3'),
          sequence(octets(Buffer.alloc(8)), integer(rounds)),
        ),
        bytes: Buffer.alloc(32),
      }),
    ),
  );

const data = (bytes: Uint8Array): Buffer => sequence(oid('1.2.840.113549.1.7.1'), explicit(0, octets(bytes)));

const container = (safe: Uint8Array): Buffer => sequence(integer(3), data(safe));

const encrypted = ({ algorithm, bytes }: { readonly algorithm: Buffer; readonly bytes: Buffer }): Buffer =>
  sequence(
    oid('1.2.840.113549.1.7.6'),
    explicit(0, sequence(integer(0), sequence(oid('1.2.840.113549.1.7.1'), algorithm, der(0x80, bytes)))),
  );

const bagsOf = (certificates: readonly MadeCertificate[]): Buffer =>
  sequence(
    ...certificates.map((certificate) =>
      sequence(
        oid('1.2.840.113549.1.12.10.1.3'),
        explicit(0, sequence(oid('1.2.840.113549.1.9.22.1'), explicit(0, octets(certificate.der)))),
      ),
    ),
  );
