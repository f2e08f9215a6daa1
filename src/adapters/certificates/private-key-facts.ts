// Reads one private key, and keeps of it the hash of its public half alone. Effects: none but the arithmetic of OpenSSL.
import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { PrivateKeyFacts } from '../../domain/certificate.ts';
import { hashPublicKey } from './key-hash.ts';

/** How the bytes of a key are laid out, by what stands above it in PEM. */
export type KeyLayout = 'pkcs8' | 'pkcs1' | 'sec1';

/** Larger than any real key: RSA with 16384 bits has 9 kB. */
const keyBytesMax = 50_000;

/** A private key in DER; null when it is broken. */
export function readPrivateKey(der: Uint8Array, layouts: readonly KeyLayout[]): PrivateKeyFacts | null {
  if (der.length > keyBytesMax) return null;
  for (const type of layouts) {
    try {
      const key = createPrivateKey({ key: Buffer.from(der), format: 'der', type });
      return { publicKey: hashPublicKey(createPublicKey(key)), encrypted: false };
    } catch {
      // Not this layout.
    }
  }
  return null;
}

/** A key whose text or container says that it is encrypted. */
export const encryptedKey: PrivateKeyFacts = { publicKey: null, encrypted: true };
