// Signs of hazards in the certificates that a change brings. Pure.
import type { CertificateBundle, CertificateChange } from '../../../../domain/certificate.ts';
import type { ModuleChange } from '../../../../domain/change.ts';
import { fileRef } from '../../../../domain/units.ts';
import type { ChangeSign } from './change-sign.ts';

const dayMs = 86_400_000;
const soonDays = 30;

/**
 * Tells which certificates are replaced, and which end soon.
 *
 * Soon is seen from the newest commit of the module, for this knows no clock.
 */
export function signsOfCertificates(module: ModuleChange): readonly ChangeSign[] {
  const now = Math.max(0, ...module.commits.map(({ committedAt }) => committedAt));
  return module.certificates.flatMap((certificate) => signsOf(certificate, now));
}

function signsOf(certificate: CertificateChange, now: number): readonly ChangeSign[] {
  const { path, before, after, status } = certificate;
  const at = { ref: fileRef(path), path };
  const signs: ChangeSign[] = [];
  if (before !== null && (status === 'deleted' || printsOf(before) !== printsOf(after ?? before)))
    signs.push({ ...at, hazard: 'cert.replacement', strength: 'strong', text: tell(certificate) });
  else if (before === null)
    signs.push({ ...at, hazard: 'cert.replacement', strength: 'weak', text: tell(certificate) });
  const [ending, renewed] = [firstEnd(before), firstEnd(after)];
  const endsSoon = (end: number | null): boolean => end !== null && end - now < soonDays * dayMs;
  if (now > 0 && (endsSoon(ending) || endsSoon(renewed)))
    signs.push({ ...at, hazard: 'cert.expiry', strength: 'strong', text: tell(certificate) });
  else if (ending !== null && renewed !== null && renewed > ending)
    signs.push({ ...at, hazard: 'cert.expiry', strength: 'weak', text: tell(certificate) });
  return signs;
}

const printsOf = ({ certificates, keys }: CertificateBundle): string =>
  [
    ...certificates.map(({ fingerprint }) => fingerprint),
    ...keys.map(({ publicKey }) => publicKey ?? ''),
  ].join(' ');

/** Milliseconds since the epoch; null: there is no certificate. */
const firstEnd = (bundle: CertificateBundle | null): number | null =>
  bundle === null || bundle.certificates.length === 0
    ? null
    : Math.min(...bundle.certificates.map(({ validTo }) => validTo));

function tell({ path, name, after, before }: CertificateChange): string {
  const [leaf] = (after ?? before)?.certificates ?? [];
  const place = name === null ? path : `${path} (${name})`;
  return leaf === undefined ? place : `${place}: ${leaf.subject}`;
}
