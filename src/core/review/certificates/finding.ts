// What can be said against a certificate, and the text of one case. Pure.
import type { CertificateBundle, CertificateChange, CertificateFacts } from '../../../domain/certificate.ts';
import type { Bilingual } from '../../../domain/language.ts';

/** One kind of what can be wrong; findings of a kind are told together. */
export type FindingKind =
  | 'expired'
  | 'expires-in-window'
  | 'few-days'
  | 'not-yet-valid'
  | 'broken'
  | 'unread'
  | 'private-key'
  | 'foreign-key'
  | 'chain-incomplete'
  | 'chain-order'
  | 'self-signed'
  | 'weak-key'
  | 'weak-signature'
  | 'lost-names'
  | 'new-key'
  | 'new-issuer'
  | 'earlier-expiry'
  | 'same-serial'
  | 'removed'
  | 'endpoint-unasked'
  | 'endpoint-expiry'
  | 'endpoint-name'
  | 'endpoint-distrust'
  | 'endpoint-replaced';

/** What a kind is, why it is risky, what to do instead; `message` stands before the list of cases. */
export type FindingWords = {
  readonly message: Bilingual;
  readonly why: Bilingual;
  readonly instead: Bilingual;
};

/** One case of a kind. `told` names the place and the facts, without a full stop. */
export type CertificateFinding = {
  readonly kind: FindingKind;
  readonly status: 'warn' | 'fail' | 'unknown';
  readonly told: Bilingual;
  /** null: it lies at an endpoint. */
  readonly path: string | null;
};

/** A bundle at head or base, with where it lies. */
export type Placed = Pick<CertificateChange, 'path' | 'name'> & {
  readonly bundle: CertificateBundle;
  /** What lay there at the other end; null: nothing. */
  readonly other: CertificateBundle | null;
};

const nameLengthMax = 80;

/** Path of a file, with the name of the bundle inside. */
export const placeOf = ({ path, name }: Pick<CertificateChange, 'path' | 'name'>): string =>
  name === null ? path : `${path} (${shorten(name)})`;

/** What people call a certificate: its common name, else its first name, else its serial number. */
export function labelOf({ subject, names, serial }: CertificateFacts): string {
  const common = /(?:^|, )CN=((?:[^,\\]|\\.)+)/.exec(subject)?.[1];
  return shorten(common ?? names[0] ?? (subject === '' ? `serial ${serial}` : subject));
}

/** Names come from outside: they are shortened wherever a sentence holds them. */
export const shorten = (text: string): string =>
  text.length > nameLengthMax ? `${text.slice(0, nameLengthMax)}…` : text;

/** Whether a server presents the certificate as its own: it is no authority, or its private key lies beside it. */
export const isLeaf = (certificate: CertificateFacts, bundle: CertificateBundle): boolean =>
  !certificate.isAuthority || bundle.keys.some(({ publicKey }) => publicKey === certificate.publicKey);

/** Whether one of the names stands for the host; a wildcard for exactly one label. */
export function coversName(names: readonly string[], host: string): boolean {
  const wanted = host.toLowerCase().replace(/\.$/, '');
  const dot = wanted.indexOf('.');
  return names.some(
    (name) => name === wanted || (name.startsWith('*.') && dot > 0 && name.slice(1) === wanted.slice(dot)),
  );
}
