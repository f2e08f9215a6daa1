// Reads certificates, keys and keystores in binary, told apart by how they begin. Effects: none but arithmetic.
import type { CertificateBundle } from '../../domain/certificate.ts';
import { createBundleBuilder } from './bundle-builder.ts';
import { readCertificate } from './certificate-facts.ts';
import { readChildren, readElement, readOid } from './der.ts';
import { encryptedKey, readPrivateKey } from './private-key-facts.ts';
import { isKeystore, readKeystore } from './read-keystore.ts';

/** Reads one binary value; null when it is nothing of the kind. */
export type BinaryReader = (bytes: Uint8Array) => Promise<CertificateBundle | null>;

/** The bundles of a binary file, each alias of a keystore by its name; null when it is nothing of the kind. */
export async function readBinaryBundles(
  bytes: Uint8Array,
): Promise<readonly { readonly name: string | null; readonly bundle: CertificateBundle }[] | null> {
  if (isKeystore(bytes)) return readKeystore(bytes);
  const bundle = await readDer(bytes);
  return bundle === null ? null : [{ name: null, bundle }];
}

/** A binary value as one bundle, aliases of a keystore together. */
export const readBinary: BinaryReader = async (bytes) => {
  if (!isKeystore(bytes)) return readDer(bytes);
  const bundles = readKeystore(bytes).map(({ bundle }) => bundle);
  return {
    container: 'jks',
    certificates: bundles.flatMap((bundle) => bundle.certificates),
    keys: bundles.flatMap((bundle) => bundle.keys),
    problems: bundles.flatMap((bundle) => bundle.problems),
  };
};

const integer = 0x02;
const octetString = 0x04;
const objectIdentifier = 0x06;
const sequence = 0x30;
const signedData = '1.2.840.113549.1.7.2';

async function readDer(bytes: Uint8Array): Promise<CertificateBundle | null> {
  if (bytes[0] !== sequence) return null;
  if (isPkcs12(bytes)) {
    const { readPkcs12 } = await import('./read-pkcs12.ts');
    return readPkcs12(bytes);
  }
  const builder = createBundleBuilder();
  const certificate = readCertificate(bytes);
  if (certificate !== null) {
    builder.addCertificate(certificate);
    return builder.build('der');
  }
  const outer = readElement(bytes, 0);
  const parts = outer === null ? null : readChildren(bytes, outer);
  const [first, second] = parts ?? [];
  if (first?.tag === integer) {
    const key = readPrivateKey(bytes, ['pkcs8', 'pkcs1', 'sec1']);
    if (key === null) builder.addProblem({ kind: 'broken-key' });
    else builder.addKey(key);
  } else if (first?.tag === objectIdentifier) {
    builder.addProblem({
      kind: readOid(bytes, first) === signedData ? 'not-understood' : 'broken-certificate',
    });
  } else if (first?.tag === sequence && second?.tag === octetString) {
    builder.addKey(encryptedKey);
  } else {
    builder.addProblem({ kind: 'broken-certificate' });
  }
  return builder.build('der');
}

/** A sequence that begins with version 3; its length may be open, as encoders that stream leave it. */
function isPkcs12(bytes: Uint8Array): boolean {
  const first = bytes[1] ?? 0;
  const start = 2 + (first > 0x80 ? first & 0x7f : 0);
  return bytes[start] === integer && bytes[start + 1] === 1 && bytes[start + 2] === 3;
}
