// Reads PKCS#12 files that have no password (RFC 7292). Loaded when there is one: node-forge is large. Effects: none but arithmetic.
import forge from 'node-forge';
import type { CertificateBundle } from '../../domain/certificate.ts';
import { type BundleBuilder, createBundleBuilder, unreadBundle } from './bundle-builder.ts';
import { readCertificate } from './certificate-facts.ts';
import { type DecryptBudget, decryptWithoutPassword, type Node } from './pkcs12-decrypt.ts';
import { encryptedKey, readPrivateKey } from './private-key-facts.ts';

const oids = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  crlBag: '1.2.840.113549.1.12.10.1.4',
  secretBag: '1.2.840.113549.1.12.10.1.5',
  safeContentsBag: '1.2.840.113549.1.12.10.1.6',
  x509: '1.2.840.113549.1.9.22.1',
} as const;

const partsMax = 2000;
const depthMax = 4;

/**
 * What a file holds as far as no password hides it: an empty or absent one is tried on what is encrypted.
 *
 * Its checksum is not verified: it would only tell that the password is another.
 */
export function readPkcs12(bytes: Uint8Array): CertificateBundle {
  try {
    return readContainer(bytes);
  } catch {
    return unreadBundle('pkcs12', { kind: 'broken-container' });
  }
}

type Reading = { readonly builder: BundleBuilder; readonly budget: DecryptBudget; parts: number };

/** @throws what node-forge throws at broken structure */
function readContainer(bytes: Uint8Array): CertificateBundle {
  const pfx = parse(Buffer.from(bytes).toString('latin1'));
  const authSafe = child(pfx, 1);
  const reading: Reading = {
    builder: createBundleBuilder(),
    budget: { nativeRounds: 4_000_000, ownRounds: 200_000 },
    parts: 0,
  };
  if (oidOf(child(authSafe, 0)) !== oids.data) {
    // Signed or encrypted with a key instead of a password.
    return unreadBundle('pkcs12', { kind: 'not-understood' });
  }
  for (const content of children(parse(octets(child(child(authSafe, 1), 0))))) readContent(content, reading);
  if (reading.builder.isEmpty()) reading.builder.addProblem({ kind: 'empty' });
  return reading.builder.build('pkcs12');
}

function readContent(content: Node, reading: Reading): void {
  const kind = oidOf(child(content, 0));
  const inner = child(child(content, 1), 0);
  if (kind === oids.data) readBags(octets(inner), reading, 0);
  else if (kind === oids.encryptedData) readEncrypted(child(inner, 1), reading);
  else reading.builder.addProblem({ kind: 'not-understood' });
}

function readEncrypted(info: Node, reading: Reading): void {
  const algorithm = child(info, 1);
  const decrypted = decryptWithoutPassword(
    { oid: oidOf(child(algorithm, 0)), parameters: child(algorithm, 1), bytes: octets(child(info, 2)) },
    { budget: reading.budget, isRight: holdsBags },
  );
  if (decrypted.ok) readBags(decrypted.bytes, reading, 0);
  else reading.builder.addProblem({ kind: decrypted.problem });
}

function readBags(bytes: string, reading: Reading, depth: number): void {
  for (const bag of children(parse(bytes))) {
    if (reading.builder.isFull()) break;
    reading.parts += 1;
    if (reading.parts > partsMax || depth > depthMax) {
      reading.builder.addProblem({ kind: 'too-large' });
      break;
    }
    readBag(bag, reading, depth);
  }
}

/** Revocation lists and secrets are no certificates. */
function readBag(bag: Node, reading: Reading, depth: number): void {
  const kind = oidOf(child(bag, 0));
  const value = child(child(bag, 1), 0);
  if (kind === oids.certBag) addCertificate(value, reading.builder);
  else if (kind === oids.keyBag) addKey(forge.asn1.toDer(value).getBytes(), reading.builder);
  else if (kind === oids.shroudedKeyBag) addShroudedKey(value, reading);
  else if (kind === oids.safeContentsBag) readBags(forge.asn1.toDer(value).getBytes(), reading, depth + 1);
}

function addCertificate(value: Node, builder: BundleBuilder): void {
  const isX509 = oidOf(child(value, 0)) === oids.x509;
  const certificate = isX509
    ? readCertificate(Buffer.from(octets(child(child(value, 1), 0)), 'latin1'))
    : null;
  if (certificate !== null) builder.addCertificate(certificate);
  else builder.addProblem({ kind: isX509 ? 'broken-certificate' : 'not-understood' });
}

function addShroudedKey(value: Node, { builder, budget }: Reading): void {
  const algorithm = child(value, 0);
  const decrypted = decryptWithoutPassword(
    { oid: oidOf(child(algorithm, 0)), parameters: child(algorithm, 1), bytes: octets(child(value, 1)) },
    { budget, isRight: (plain) => readPrivateKey(Buffer.from(plain, 'latin1'), ['pkcs8']) !== null },
  );
  if (decrypted.ok) addKey(decrypted.bytes, builder);
  else builder.addKey(encryptedKey);
}

function addKey(der: string, builder: BundleBuilder): void {
  const key = readPrivateKey(Buffer.from(der, 'latin1'), ['pkcs8']);
  if (key === null) builder.addProblem({ kind: 'broken-key' });
  else builder.addKey(key);
}

const parse = (bytes: string): Node =>
  forge.asn1.fromDer(forge.util.createBuffer(bytes), {
    strict: true,
    parseAllBytes: false,
    decodeBitStrings: false,
  } as unknown as boolean);

function holdsBags(bytes: string): boolean {
  try {
    return children(parse(bytes)).every((bag) => oidOf(child(bag, 0)) !== '');
  } catch {
    return false;
  }
}

/** Nothing that node-forge can name lacks what the format asks for. */
class BrokenStructure extends Error {}

function children(node: Node): readonly Node[] {
  if (typeof node.value === 'string') throw new BrokenStructure();
  return node.value;
}

function child(node: Node, index: number): Node {
  const found = children(node)[index];
  if (found === undefined) throw new BrokenStructure();
  return found;
}

/** Empty when it is no object identifier. */
function oidOf(node: Node): string {
  if (node.type !== forge.asn1.Type.OID || typeof node.value !== 'string' || node.value.length > 32)
    return '';
  return forge.asn1.derToOid(forge.util.createBuffer(node.value));
}

/** The bytes of an octet string; encoders that stream write it in pieces. */
function octets(node: Node): string {
  return typeof node.value === 'string' ? node.value : node.value.map(octets).join('');
}
