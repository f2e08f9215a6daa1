// Reads Java's keystores (JKS, JCEKS): certificates lie in them in clear, private keys encrypted. Effects: none but the arithmetic of OpenSSL.
import type { CertificateBundle } from '../../domain/certificate.ts';
import { createBundleBuilder, unreadBundle } from './bundle-builder.ts';
import { readCertificate } from './certificate-facts.ts';
import { encryptedKey } from './private-key-facts.ts';

const magicNumbers = new Set([0xfeedfeed, 0xcececece]);
const entriesMax = 2000;
const chainMax = 50;
const aliasLengthMax = 200;

/** true when the bytes begin as a keystore does. */
export const isKeystore = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && magicNumbers.has(new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0));

type NamedBundle = { readonly name: string | null; readonly bundle: CertificateBundle };

/**
 * One bundle an alias; what is broken or not understood is a bundle without a name.
 *
 * Layout: magic, version, count; each entry its kind (1 key, 2 certificate, 3 secret key of JCEKS), alias, date and
 * content; a digest over everything, which cannot be checked without the password.
 */
export function readKeystore(bytes: Uint8Array): readonly NamedBundle[] {
  const reader = createReader(bytes);
  const bundles: NamedBundle[] = [];
  try {
    reader.skip(4);
    const version = reader.uint32();
    const count = reader.uint32();
    for (let index = 0; index < count; index += 1) {
      if (index >= entriesMax) return [...bundles, unread('too-large')];
      const kind = reader.uint32();
      // A serialised object of Java, whose length is not told: what comes after it cannot be found.
      if (kind === 3) return [...bundles, unread('not-understood')];
      if (kind !== 1 && kind !== 2) return [...bundles, unread('broken-container')];
      bundles.push(readEntry(reader, { kind, version }));
    }
    return bundles;
  } catch (error) {
    if (!(error instanceof EndOfBytes)) throw error;
    return [...bundles, unread('broken-container')];
  }
}

const unread = (kind: 'too-large' | 'not-understood' | 'broken-container'): NamedBundle => ({
  name: null,
  bundle: unreadBundle('jks', { kind }),
});

function readEntry(
  reader: ByteReader,
  { kind, version }: { readonly kind: 1 | 2; readonly version: number },
): NamedBundle {
  const alias = reader.text();
  reader.skip(8);
  const builder = createBundleBuilder();
  if (kind === 1) {
    reader.skip(reader.uint32());
    builder.addKey(encryptedKey);
  }
  const count = kind === 1 ? reader.uint32() : 1;
  if (count > chainMax) throw new EndOfBytes();
  for (let index = 0; index < count; index += 1) {
    const type = version === 1 ? 'X.509' : reader.text();
    const certificate = readCertificate(reader.take(reader.uint32()));
    if (certificate !== null) builder.addCertificate(certificate);
    else
      builder.addProblem({ kind: type === 'X.509' ? 'broken-certificate' : 'not-understood', entry: alias });
  }
  return { name: alias, bundle: builder.build('jks') };
}

/** The keystore promises more bytes than there are. */
class EndOfBytes extends Error {}

type ByteReader = {
  readonly uint32: () => number;
  readonly take: (length: number) => Uint8Array;
  readonly skip: (length: number) => void;
  readonly text: () => string;
};

function createReader(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;
  const advance = (length: number): number => {
    if (length > bytes.length - offset) throw new EndOfBytes();
    const start = offset;
    offset += length;
    return start;
  };
  const take = (length: number): Uint8Array => {
    const start = advance(length);
    return bytes.subarray(start, start + length);
  };
  return {
    uint32: () => view.getUint32(advance(4)),
    take,
    skip: (length) => {
      advance(length);
    },
    text: () =>
      Buffer.from(take(view.getUint16(advance(2))))
        .toString('utf8')
        .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
        .slice(0, aliasLengthMax),
  };
}
