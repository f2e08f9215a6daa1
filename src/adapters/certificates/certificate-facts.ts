// Reads one certificate in DER. Effects: none but the arithmetic of OpenSSL.
import { createHash, type KeyObject, X509Certificate } from 'node:crypto';
import type { CertificateFacts } from '../../domain/certificate.ts';
import { epochMs } from '../../domain/units.ts';
import { hashPublicKey } from './key-hash.ts';
import { signatureAlgorithm } from './signature-algorithm.ts';
import { namesOf, onOneLine } from './subject-names.ts';

/** Larger than any real certificate: those with a thousand names have 40 kB. */
const certificateBytesMax = 200_000;

/** What a certificate says; null when OpenSSL cannot read it or its dates. */
export function readCertificate(der: Uint8Array): CertificateFacts | null {
  if (der.length > certificateBytesMax || der[0] !== 0x30) return null;
  try {
    return factsOf(new X509Certificate(der));
  } catch {
    return null;
  }
}

/** The facts of a certificate that Node has parsed; null when its dates are none. @throws when its parts are broken */
export function factsOf(certificate: X509Certificate): CertificateFacts | null {
  const validFrom = Date.parse(certificate.validFrom);
  const validTo = Date.parse(certificate.validTo);
  if (Number.isNaN(validFrom) || Number.isNaN(validTo)) return null;
  const key = readKey(certificate);
  return {
    subject: onOneLine(certificate.subject ?? ''),
    issuer: onOneLine(certificate.issuer ?? ''),
    serial: certificate.serialNumber.toUpperCase().slice(0, 100),
    fingerprint: sha256(certificate.raw),
    names: namesOf({ alternatives: certificate.subjectAltName, subject: certificate.subject ?? '' }),
    validFrom: epochMs(validFrom),
    validTo: epochMs(validTo),
    keyType: keyTypeOf(key),
    keyBits: key === null ? null : keyBitsOf(key),
    // A key of an algorithm that OpenSSL does not know is equal only in the same certificate.
    publicKey: key === null ? sha256(certificate.raw) : hashPublicKey(key),
    signature: signatureAlgorithm(certificate.raw),
    isAuthority: certificate.ca,
    isSelfSigned: isSelfSigned(certificate, key),
  };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function readKey(certificate: X509Certificate): KeyObject | null {
  try {
    return certificate.publicKey;
  } catch {
    return null;
  }
}

function keyTypeOf(key: KeyObject | null): CertificateFacts['keyType'] {
  switch (key?.asymmetricKeyType) {
    case 'rsa':
    case 'rsa-pss':
      return 'rsa';
    case 'ec':
      return 'ec';
    case 'ed25519':
      return 'ed25519';
    case 'ed448':
      return 'ed448';
    case 'dsa':
      return 'dsa';
    default:
      return 'other';
  }
}

/** Bits of the curves that certificates are made with; OpenSSL's own names. */
const curveBits: { readonly [curve: string]: number } = {
  prime192v1: 192,
  secp192k1: 192,
  secp224r1: 224,
  secp224k1: 224,
  prime256v1: 256,
  secp256k1: 256,
  secp384r1: 384,
  secp521r1: 521,
};

function keyBitsOf(key: KeyObject): number | null {
  const details = key.asymmetricKeyDetails ?? {};
  if (details.modulusLength !== undefined) return details.modulusLength;
  if (details.namedCurve === undefined) return null;
  const named = /(?:^|[a-zA-Z])(\d{3})(?:[a-z]\d)?/.exec(details.namedCurve)?.[1];
  return curveBits[details.namedCurve] ?? (named === undefined ? null : Number(named));
}

/** A signature that OpenSSL cannot check is taken for what the names say. */
function isSelfSigned(certificate: X509Certificate, key: KeyObject | null): boolean {
  if (certificate.subject !== certificate.issuer) return false;
  try {
    return key === null || certificate.verify(key);
  } catch {
    return true;
  }
}
