// Judges whether a served certificate comes with the authorities that clients need, and in their order. Pure.
import type { CertificateFacts } from '../../../domain/certificate.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { labelOf, type Placed, shorten } from './finding.ts';

/** What is wrong with a chain. */
export type ChainFinding = { readonly kind: 'chain-incomplete' | 'chain-order'; readonly told: Bilingual };

/**
 * Looks at bundles whose first certificate is a server's.
 *
 * Alone in a file it may have its chain in another one: that is told only where a server reads this very file, because
 * its key lies in it, it is a secret, or its chain was in it before.
 */
export function findChainProblems({ bundle, other }: Placed): readonly ChainFinding[] {
  const [leaf, ...rest] = bundle.certificates;
  if (leaf === undefined || leaf.isAuthority || leaf.isSelfSigned) return [];
  const authorities = rest.filter(({ isAuthority }) => isAuthority);
  if (!authorities.some((authority) => authority.subject === leaf.issuer)) {
    const isServed =
      bundle.keys.length > 0 ||
      bundle.container === 'kubernetes-secret' ||
      (other?.certificates.length ?? 0) > 1;
    return rest.length > 0 || isServed ? [incomplete(leaf)] : [];
  }
  return isInOrder(leaf, rest) ? [] : [outOfOrder(leaf)];
}

/** Every certificate that has its issuer in the file is followed by it. */
function isInOrder(leaf: CertificateFacts, rest: readonly CertificateFacts[]): boolean {
  let current = leaf;
  for (const next of rest) {
    if (current.isSelfSigned) return true;
    if (next.subject !== current.issuer) return !rest.some(({ subject }) => subject === current.issuer);
    current = next;
  }
  return true;
}

const incomplete = (leaf: CertificateFacts): ChainFinding => ({
  kind: 'chain-incomplete',
  told: {
    en: `${labelOf(leaf)} is issued by ${shorten(leaf.issuer)}, which is not in it`,
    ko: `${labelOf(leaf)}의 발급자 ${shorten(leaf.issuer)} 없음`,
  },
});

const outOfOrder = (leaf: CertificateFacts): ChainFinding => ({
  kind: 'chain-order',
  told: {
    en: `what follows ${labelOf(leaf)} is not its issuer ${shorten(leaf.issuer)}`,
    ko: `${labelOf(leaf)} 다음에 발급자 ${shorten(leaf.issuer)}가 오지 않음`,
  },
});
