// Hashes public keys, so that a certificate and its private key can be told to belong together. Effects: none but hashing.
import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/**
 * SHA-256 of a public key as SubjectPublicKeyInfo, hexadecimal.
 *
 * Points of elliptic curves can be written in two ways; both have the hash of the uncompressed one.
 */
export function hashPublicKey(key: KeyObject): string {
  return createHash('sha256')
    .update(normalise(key).export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

function normalise(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ec') return key;
  try {
    return createPublicKey({ key: key.export({ format: 'jwk' }), format: 'jwk' });
  } catch {
    // A curve that JSON Web Keys do not name.
    return key;
  }
}
