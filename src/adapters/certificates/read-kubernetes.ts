// Reads certificates out of Kubernetes manifests: secrets, config maps, and what encrypts them. Effects: none but the arithmetic of OpenSSL.
import { parseAllDocuments } from 'yaml';
import type { CertificateBundle, CertificateContainer } from '../../domain/certificate.ts';
import { createBundleBuilder, unreadBundle } from './bundle-builder.ts';
import type { BinaryReader } from './read-binary.ts';
import { readPem } from './read-pem.ts';

export type NamedBundle = { readonly name: string | null; readonly bundle: CertificateBundle };

type Fields = { readonly [key: string]: unknown };

/** Kubernetes keeps no secret above one megabyte; a document takes a fraction of a millisecond. */
const textLengthMax = 1_200_000;
const documentsMax = 1000;
const objectsMax = 2000;
const entriesMax = 200;

/** Names of entries that hold certificates or keys, as Kubernetes, cert-manager and people call them. */
const certificateEntry =
  /(?:^|[.\-_])(?:crt|cer|cert|certs|pem|key|p12|pfx|jks|der|ca-bundle|keystore|truststore)$|^ca$/i;

/**
 * One bundle an object that holds certificates, by `namespace/name`; null when the text is no manifest, so that it is
 * read as any text.
 */
export async function readManifests(
  text: string,
  readBinary: BinaryReader,
): Promise<readonly NamedBundle[] | null> {
  if (text.length > textLengthMax || countDocuments(text) > documentsMax) {
    return [{ name: null, bundle: unreadBundle('kubernetes-secret', { kind: 'too-large' }) }];
  }
  const objects = parseObjects(text);
  if (objects === null) return null;
  const bundles: NamedBundle[] = [];
  for (const object of objects.slice(0, objectsMax)) {
    const bundle = await readObject(object, readBinary);
    if (bundle !== null) bundles.push({ name: nameOf(object), bundle });
  }
  return objects.length > objectsMax
    ? [...bundles, { name: null, bundle: unreadBundle('kubernetes-secret', { kind: 'too-large' }) }]
    : bundles;
}

const countDocuments = (text: string): number => text.match(/^---/gm)?.length ?? 0;

/** The objects of all documents, lists opened; null when one cannot be parsed or none is an object of Kubernetes. */
function parseObjects(text: string): readonly Fields[] | null {
  try {
    const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' });
    if (!Array.isArray(documents)) return null;
    if (documents.some((document) => document.errors.length > 0)) return null;
    const objects = documents
      .map((document) => asFields(document.toJS({ maxAliasCount: 100 })))
      .filter((document) => document !== null)
      .flatMap(openList);
    return objects.some((object) => typeof object['kind'] === 'string') ? objects : null;
  } catch {
    return null;
  }
}

function openList(object: Fields): readonly Fields[] {
  const kind = object['kind'];
  const items = object['items'];
  if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items)) return [object];
  return items.map(asFields).filter((item) => item !== null);
}

async function readObject(object: Fields, readBinary: BinaryReader): Promise<CertificateBundle | null> {
  switch (object['kind']) {
    case 'Secret':
      return object['sops'] === undefined ? readSecret(object, readBinary) : closedSecret(object, object);
    case 'SealedSecret': {
      const spec = asFields(object['spec']) ?? {};
      return closedSecret({ data: spec['encryptedData'] }, asFields(spec['template']) ?? {});
    }
    case 'ConfigMap':
      return readEntries('pem', entriesOf(object, readBinary));
    default:
      return null;
  }
}

/** An encrypted secret matters when it holds certificates or keys by what it is called or what its entries are. */
function closedSecret(secret: Fields, template: Fields): CertificateBundle | null {
  const names = [secret['data'], secret['stringData']].flatMap((entries) =>
    Object.keys(asFields(entries) ?? {}),
  );
  return template['type'] === 'kubernetes.io/tls' || names.some((name) => certificateEntry.test(name))
    ? unreadBundle('kubernetes-secret', { kind: 'encrypted' })
    : null;
}

type Entry = { readonly name: string; readonly text: string; readonly bytes: Uint8Array | null };

async function readSecret(object: Fields, readBinary: BinaryReader): Promise<CertificateBundle | null> {
  const found = await readEntries('kubernetes-secret', entriesOf(object, readBinary));
  if (object['type'] !== 'kubernetes.io/tls' || found !== null) return found;
  return hasValues(object) ? unreadBundle('kubernetes-secret', { kind: 'empty', entry: 'tls.crt' }) : null;
}

/** A secret without values is filled in the cluster, by cert-manager or an operator. */
const hasValues = (object: Fields): boolean =>
  [object['data'], object['stringData']].some((entries) =>
    Object.values(asFields(entries) ?? {}).some((value) => typeof value === 'string' && value !== ''),
  );

type Entries = {
  readonly entries: readonly Entry[];
  readonly isCut: boolean;
  readonly readBinary: BinaryReader;
};

/** Of a secret `data` is Base64, of a config map text; `tls.crt` comes first: it is what is served. */
function entriesOf(object: Fields, readBinary: BinaryReader): Entries {
  const isEncoded = object['kind'] === 'Secret';
  const all = [
    ...textsOf(object['data']).map((entry) => (isEncoded ? decoded(entry) : plain(entry))),
    ...textsOf(object['stringData']).map(plain),
    ...textsOf(object['binaryData']).map(decoded),
  ].sort((a, b) => Number(b.name === 'tls.crt') - Number(a.name === 'tls.crt'));
  return { entries: all.slice(0, entriesMax), isCut: all.length > entriesMax, readBinary };
}

type TextEntry = { readonly name: string; readonly text: string };

const textsOf = (value: unknown): readonly TextEntry[] =>
  Object.entries(asFields(value) ?? {}).flatMap(([name, text]) =>
    typeof text === 'string' ? [{ name, text }] : [],
  );

const plain = (entry: TextEntry): Entry => ({ ...entry, bytes: null });

function decoded({ name, text }: TextEntry): Entry {
  const body = text.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(body)) return { name, text, bytes: null };
  const bytes = Buffer.from(body, 'base64');
  return { name, text: bytes.toString('latin1'), bytes };
}

/** null when no entry holds anything of the kind. */
async function readEntries(
  container: CertificateContainer,
  { entries, isCut, readBinary }: Entries,
): Promise<CertificateBundle | null> {
  const builder = createBundleBuilder();
  for (const { name, text, bytes } of entries) {
    const isNamed = certificateEntry.test(name);
    const isValue = !text.includes('{{') && !/^\s*(?:<[^>]*>|\$\{?\w+\}?)?\s*$/.test(text);
    const entry = name.replace(/[\u0000-\u001f\u007f-\u009f]/g, '').slice(0, 100);
    const blocks = readPem(text, { builder, strictly: isNamed, entry });
    if (blocks > 0 || !isNamed || !isValue) continue;
    const binary = bytes === null ? null : await readBinary(bytes);
    for (const certificate of binary?.certificates ?? []) builder.addCertificate(certificate);
    for (const key of binary?.keys ?? []) builder.addKey(key);
    for (const problem of binary?.problems ?? []) builder.addProblem({ ...problem, entry });
    if (binary === null && /\.(?:crt|cer|pem)$|^tls\.key$/.test(name))
      builder.addProblem({ kind: 'broken-pem', entry });
  }
  if (isCut) builder.addProblem({ kind: 'too-large' });
  return builder.isEmpty() ? null : builder.build(container);
}

function nameOf(object: Fields): string | null {
  const metadata = asFields(object['metadata']) ?? {};
  const parts = [metadata['namespace'], metadata['name'] ?? metadata['generateName']].filter(
    (part) => typeof part === 'string',
  );
  const name = parts
    .join('/')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
    .slice(0, 300);
  return name === '' ? null : name;
}

const asFields = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
