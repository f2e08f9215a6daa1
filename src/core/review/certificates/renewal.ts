// Finds what was replaced by what, what is lost on the way, and what goes without a successor. Pure.
import type { CertificateChange, CertificateFacts } from '../../../domain/certificate.ts';
import { coversName, isLeaf } from './finding.ts';

/** A certificate with where it lies. */
export type PlacedCertificate = {
  readonly place: Pick<CertificateChange, 'path' | 'name'>;
  readonly certificate: CertificateFacts;
};

/** An old certificate and the new one in its place. */
export type Renewal = { readonly old: PlacedCertificate; readonly made: PlacedCertificate };

/** Everything that comes and goes, each certificate once. */
export type Turnover = {
  readonly renewals: readonly Renewal[];
  /** Leaves without a successor, and authorities that are trusted no more. */
  readonly gone: readonly PlacedCertificate[];
  /** Leaves that the range brings, successors included. */
  readonly brought: readonly PlacedCertificate[];
};

/**
 * Pairs leaves that go with leaves that come: those that share names or the subject, in the same file first.
 *
 * What is left over in a file is replaced by what comes in it, whatever its names: a wrong file is found so.
 */
export function findTurnover(changes: readonly CertificateChange[]): Turnover {
  const before = collect(changes, 'before');
  const after = collect(changes, 'after');
  const old = before.leaves.filter(({ certificate }) => !after.fingerprints.has(certificate.fingerprint));
  const brought = after.leaves.filter(({ certificate }) => !before.fingerprints.has(certificate.fingerprint));
  const renewals: Renewal[] = [];
  const taken = new Set<PlacedCertificate>();
  for (const fits of [samePlaceAndNames, shareNames, samePlace]) {
    for (const each of old) {
      if (taken.has(each)) continue;
      const successor = brought.find((made) => !taken.has(made) && fits(each, made));
      if (successor === undefined) continue;
      taken.add(each).add(successor);
      renewals.push({ old: each, made: successor });
    }
  }
  const authorities = before.trusted.filter((each) => isTrustedNoMore(each, after));
  return { renewals, brought, gone: [...old.filter((each) => !taken.has(each)), ...authorities] };
}

/** An intermediate that makes room for another one in its file is no loss: issuers change them at every renewal. */
function isTrustedNoMore({ place, certificate }: PlacedCertificate, after: Collected): boolean {
  const isStillThere = after.authorities.some(
    (made) => made.subject === certificate.subject && made.publicKey === certificate.publicKey,
  );
  const isReplaced =
    !certificate.isSelfSigned &&
    after.trusted.some((made) => made.place.path === place.path && made.place.name === place.name);
  return !isStillThere && !isReplaced;
}

/** Names that the old certificate had and no name of the new one stands for. */
export const lostNames = ({ old, made }: Renewal): readonly string[] =>
  old.certificate.names.filter(
    (name) => !made.certificate.names.includes(name) && !coversName(made.certificate.names, name),
  );

type Collected = {
  readonly leaves: readonly PlacedCertificate[];
  /** Authorities of files that hold nothing else: others are trusted because of them. */
  readonly trusted: readonly PlacedCertificate[];
  readonly authorities: readonly CertificateFacts[];
  readonly fingerprints: ReadonlySet<string>;
};

function collect(changes: readonly CertificateChange[], end: 'before' | 'after'): Collected {
  const leaves: PlacedCertificate[] = [];
  const trusted: PlacedCertificate[] = [];
  const all: CertificateFacts[] = [];
  const seen = new Set<string>();
  for (const change of changes) {
    const bundle = change[end];
    if (bundle === null) continue;
    const isStore = !bundle.certificates.some((certificate) => isLeaf(certificate, bundle));
    for (const certificate of bundle.certificates) {
      all.push(certificate);
      if (seen.has(certificate.fingerprint)) continue;
      const isOwn = isLeaf(certificate, bundle);
      if (!isOwn && !isStore) continue;
      seen.add(certificate.fingerprint);
      (isOwn ? leaves : trusted).push({ place: change, certificate });
    }
  }
  return {
    leaves,
    trusted,
    authorities: all.filter(({ isAuthority }) => isAuthority),
    fingerprints: new Set(all.map(({ fingerprint }) => fingerprint)),
  };
}

type Fit = (old: PlacedCertificate, made: PlacedCertificate) => boolean;

const samePlace: Fit = (old, made) =>
  old.place.path === made.place.path && old.place.name === made.place.name;

const shareNames: Fit = (old, made) =>
  old.certificate.subject === made.certificate.subject ||
  old.certificate.names.some((name) => made.certificate.names.includes(name));

const samePlaceAndNames: Fit = (old, made) => samePlace(old, made) && shareNames(old, made);
