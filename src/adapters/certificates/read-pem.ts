// Reads certificates and private keys out of a text. Effects: none but the arithmetic of OpenSSL.
import type { BundleBuilder } from './bundle-builder.ts';
import { readCertificate } from './certificate-facts.ts';
import { sliceElement } from './der.ts';
import { type PemBlock, readPemBlocks } from './pem-blocks.ts';
import { encryptedKey, type KeyLayout, readPrivateKey } from './private-key-facts.ts';

const certificateLabels = new Set(['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE']);

const keyLayouts: { readonly [label: string]: readonly KeyLayout[] } = {
  'PRIVATE KEY': ['pkcs8'],
  'RSA PRIVATE KEY': ['pkcs1'],
  'EC PRIVATE KEY': ['sec1'],
};

/** Keys that Node does not read: that they are there is all that is known. */
const otherKeys = new Set(['DSA PRIVATE KEY', 'ANY PRIVATE KEY', 'PGP PRIVATE KEY BLOCK']);

const encryptedLabels = new Set(['PGP MESSAGE', 'AGE ENCRYPTED FILE']);

/** Containers of certificates that are not opened. */
const closedLabels = new Set(['PKCS7', 'CMS', 'PKCS12']);

/**
 * Adds what the blocks of a text hold; returns how many blocks there were, those of other kinds (requests, revocation
 * lists, parameters, public keys) included. `entry` names the text inside its file.
 */
export function readPem(
  text: string,
  {
    builder,
    strictly,
    entry,
  }: { readonly builder: BundleBuilder; readonly strictly: boolean; readonly entry?: string },
): number {
  const blocks = readPemBlocks(text, { strictly });
  for (const block of blocks) {
    if (builder.isFull()) break;
    addBlock(block, builder, entry === undefined ? {} : { entry });
  }
  return blocks.length;
}

function addBlock(block: PemBlock, builder: BundleBuilder, place: { readonly entry?: string }): void {
  const where = { line: block.line, ...place };
  if (certificateLabels.has(block.label)) addCertificateBlock(block, builder, where);
  else if (encryptedLabels.has(block.label)) builder.addProblem({ kind: 'encrypted', ...where });
  else if (closedLabels.has(block.label)) builder.addProblem({ kind: 'not-understood', ...where });
  else addKeyBlock(block, builder, where);
}

type Place = { readonly line: number; readonly entry?: string };

function addCertificateBlock({ bytes }: PemBlock, builder: BundleBuilder, where: Place): void {
  // Trusted certificates have settings of OpenSSL behind them.
  const certificate = bytes === null ? null : readCertificate(sliceElement(bytes) ?? bytes);
  if (certificate !== null) builder.addCertificate(certificate);
  else builder.addProblem({ kind: bytes === null ? 'broken-pem' : 'broken-certificate', ...where });
}

function addKeyBlock({ label, bytes, isEncrypted }: PemBlock, builder: BundleBuilder, where: Place): void {
  const layouts = keyLayouts[label];
  if (label === 'ENCRYPTED PRIVATE KEY' || (isEncrypted && label.endsWith('PRIVATE KEY'))) {
    builder.addKey(encryptedKey);
  } else if (label === 'OPENSSH PRIVATE KEY') {
    builder.addKey({ publicKey: null, encrypted: bytes !== null && !isClearOpenSsh(bytes) });
  } else if (otherKeys.has(label)) {
    builder.addKey({ publicKey: null, encrypted: false });
  } else if (layouts !== undefined) {
    const key = bytes === null ? null : readPrivateKey(bytes, layouts);
    if (key !== null) builder.addKey(key);
    else builder.addProblem({ kind: bytes === null ? 'broken-pem' : 'broken-key', ...where });
  } else if (bytes === null && !label.startsWith('PGP ')) {
    // A damaged label hides what the block was; armour of PGP ends in a checksum, which is no Base64.
    builder.addProblem({ kind: 'broken-pem', ...where });
  }
}

/** `openssh-key-v1`, a zero byte, then the name of the cipher with its length: `none` when there is none. */
function isClearOpenSsh(bytes: Uint8Array): boolean {
  const start = 'openssh-key-v1'.length + 1;
  return Buffer.from(bytes.subarray(start + 4, start + 8)).toString('latin1') === 'none';
}
