// Judges keys and signatures: what clients refuse today. Pure.
import type { CertificateFacts } from '../../../domain/certificate.ts';
import type { Bilingual } from '../../../domain/language.ts';

/** What is weak about a certificate. */
export type StrengthFinding = {
  readonly kind: 'weak-key' | 'weak-signature';
  readonly told: Bilingual;
};

/** P-224 is the smallest curve that NIST SP 800-131A still allows. */
const minEcBits = 224;

/** A key that is too small, and a hash that can be forged. The signature of a root is never checked by anybody. */
export function findWeak(
  certificate: CertificateFacts,
  { minRsaBits }: { readonly minRsaBits: number },
): readonly StrengthFinding[] {
  const key = weakKey(certificate, minRsaBits);
  const hash = certificate.isSelfSigned && certificate.isAuthority ? null : weakHash(certificate.signature);
  return [
    ...(key === null ? [] : [{ kind: 'weak-key', told: key } as const]),
    ...(hash === null ? [] : [{ kind: 'weak-signature', told: hash } as const]),
  ];
}

function weakKey({ keyType, keyBits }: CertificateFacts, minRsaBits: number): Bilingual | null {
  const bits = keyBits ?? Number.POSITIVE_INFINITY;
  if (keyType === 'dsa') return { en: 'its key is DSA', ko: 'DSA 키' };
  if (keyType === 'rsa' && bits < minRsaBits) {
    return {
      en: `its RSA key has ${bits} bits, at least ${minRsaBits} are asked for`,
      ko: `RSA 키 ${bits}비트, 최소 ${minRsaBits}비트 필요`,
    };
  }
  if (keyType === 'ec' && bits < minEcBits) {
    return {
      en: `its elliptic curve has ${bits} bits, at least ${minEcBits} are asked for`,
      ko: `타원곡선 키 ${bits}비트, 최소 ${minEcBits}비트 필요`,
    };
  }
  return null;
}

function weakHash(signature: string): Bilingual | null {
  const hash = /(?:^|[^a-z0-9])?(md2|md4|md5|sha1)(?![0-9])/i.exec(signature)?.[1];
  if (hash === undefined) return null;
  return { en: `signed with ${signature}`, ko: `${signature} 서명` };
}
