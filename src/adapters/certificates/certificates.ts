// Reads certificates out of files, whatever they lie in. Effects: none but arithmetic; loads node-forge for PKCS#12.
import type {
  CertificateBundle,
  CertificateContainer,
  CertificateProblem,
} from '../../domain/certificate.ts';
import type { Certificates } from '../../service-ports.ts';
import { createBundleBuilder, unreadBundle } from './bundle-builder.ts';
import { readBinary, readBinaryBundles } from './read-binary.ts';
import { readManifests } from './read-kubernetes.ts';
import { readPem } from './read-pem.ts';

type NamedBundle = { readonly name: string | null; readonly bundle: CertificateBundle };

/** Larger files are not looked at: the roots of all browsers take 250 kB. */
const fileBytesMax = 2_000_000;

/** Names of files that hold nothing but certificates and keys: there, whatever cannot be read is a problem. */
const certificateFile = /\.(?:pem|crt|cer|der|p12|pfx|pkcs12|jks|jceks|keystore|truststore|ca-bundle)$/i;
const manifestFile = /\.(?:ya?ml|json)$/i;

/** Reads bundles of all containers. What a file is, its content says; its name, how much it must be one. */
export const readBundles: Certificates['readBundles'] = async ({ path, bytes }) => {
  try {
    return await readFile(path, bytes);
  } catch {
    // Parsers of other people met bytes that they were not made for.
    return [unread(path, { kind: 'not-understood' })];
  }
};

async function readFile(path: string, bytes: Uint8Array): Promise<readonly NamedBundle[]> {
  const isNamed = certificateFile.test(path);
  if (bytes.length > fileBytesMax) return [unread(path, { kind: 'too-large' })];
  const closed = readSeal(bytes);
  if (closed !== null) return [unread(path, closed)];
  const binary = await readBinaryBundles(bytes);
  if (
    binary !== null &&
    (isNamed || binary.some(({ bundle }) => bundle.certificates.length + bundle.keys.length > 0))
  ) {
    return binary;
  }
  return readText(path, { text: decode(bytes), isNamed });
}

async function readText(
  path: string,
  { text, isNamed }: { readonly text: string; readonly isNamed: boolean },
): Promise<readonly NamedBundle[]> {
  if (manifestFile.test(path)) {
    const manifests = await readManifests(text, readBinary);
    if (manifests !== null && manifests.length > 0) return manifests;
  }
  const builder = createBundleBuilder();
  const blocks = readPem(text, { builder, strictly: isNamed || path.endsWith('.key') });
  if (blocks === 0 && isNamed) {
    builder.addProblem({
      kind: text.trim() === '' ? 'empty' : isKeystoreName(path) ? 'not-understood' : 'broken-pem',
    });
  }
  return builder.isEmpty() ? [] : [{ name: null, bundle: builder.build('pem') }];
}

const decode = (bytes: Uint8Array): string => {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(isWide ? 'utf16le' : 'utf8');
};

/** Texts and bytes with which files begin whose content is elsewhere or encrypted. */
const seals: readonly { readonly start: string; readonly problem: CertificateProblem }[] = [
  { start: '\0GITCRYPT\0', problem: { kind: 'encrypted' } },
  { start: '$ANSIBLE_VAULT;', problem: { kind: 'encrypted' } },
  { start: 'age-encryption.org/', problem: { kind: 'encrypted' } },
  { start: 'Salted__', problem: { kind: 'encrypted' } },
  { start: 'version https://git-lfs.github.com/spec/', problem: { kind: 'not-here' } },
];

function readSeal(bytes: Uint8Array): CertificateProblem | null {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const sealed = seals.find((seal) => start.startsWith(seal.start));
  if (sealed !== undefined) return sealed.problem;
  // What SOPS makes of a file that it does not know: JSON with `data` and `sops`.
  const isSops =
    start.trimStart().startsWith('{') && bytes.length < 200_000 && /"data":\s*"ENC\[/.test(decode(bytes));
  return isSops ? { kind: 'encrypted' } : null;
}

const isKeystoreName = (path: string): boolean =>
  /\.(?:p12|pfx|pkcs12|jks|jceks|keystore|truststore)$/i.test(path);

function unread(path: string, problem: CertificateProblem): NamedBundle {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const container: CertificateContainer = isKeystoreName(path)
    ? ['p12', 'pfx', 'pkcs12'].includes(extension)
      ? 'pkcs12'
      : 'jks'
    : manifestFile.test(path)
      ? 'kubernetes-secret'
      : extension === 'der'
        ? 'der'
        : 'pem';
  return { name: null, bundle: unreadBundle(container, problem) };
}
