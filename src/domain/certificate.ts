// Certificates as facts: what a file or an endpoint holds, without any secret. Pure.
import type { FileStatus } from './change.ts';
import type { EpochMs } from './units.ts';

/** One X.509 certificate. */
export type CertificateFacts = {
  /** Distinguished names on one line, like `CN=api.example.com, O=Example`. */
  readonly subject: string;
  readonly issuer: string;
  /** Hexadecimal, upper case, without separators. */
  readonly serial: string;
  /** SHA-256 of the certificate, hexadecimal, lower case. */
  readonly fingerprint: string;
  /** DNS names, IP addresses and URIs it is for; the common name where it has none. Lower case, sorted. */
  readonly names: readonly string[];
  readonly validFrom: EpochMs;
  /** Last moment at which it is valid. */
  readonly validTo: EpochMs;
  readonly keyType: 'rsa' | 'ec' | 'ed25519' | 'ed448' | 'dsa' | 'other';
  /** Size of the key in bits; null for keys of one size. */
  readonly keyBits: number | null;
  /** SHA-256 of the public key (SubjectPublicKeyInfo), hexadecimal: equal keys have equal values. */
  readonly publicKey: string;
  /** Signature algorithm as OpenSSL names it, like `sha256WithRSAEncryption`. */
  readonly signature: string;
  readonly isAuthority: boolean;
  readonly isSelfSigned: boolean;
};

/** A private key in a file: only which certificate it belongs to. */
export type PrivateKeyFacts = {
  /** As `publicKey` of its certificate; null: encrypted, or not understood. */
  readonly publicKey: string | null;
  readonly encrypted: boolean;
};

/** How certificates lie in a file. */
export type CertificateContainer = 'pem' | 'der' | 'jks' | 'pkcs12' | 'kubernetes-secret';

/**
 * Why something in a file could not be read; `line` is where it begins, `entry` its name inside the file.
 *
 * `broken-*`: nothing that reads the file can read it. The others say that we could not: `needs-password`, `encrypted` (by
 * SOPS, SealedSecrets, git-crypt …), `not-understood` (a format that is not read), `too-large`, `not-here` (a pointer of Git LFS).
 */
export type CertificateProblem = {
  readonly kind:
    | 'broken-pem'
    | 'broken-certificate'
    | 'broken-key'
    | 'broken-container'
    | 'empty'
    | 'needs-password'
    | 'encrypted'
    | 'not-understood'
    | 'too-large'
    | 'not-here';
  readonly line?: number;
  readonly entry?: string;
};

/** What a file holds at one commit. */
export type CertificateBundle = {
  readonly container: CertificateContainer;
  /** In the order of the file. */
  readonly certificates: readonly CertificateFacts[];
  readonly keys: readonly PrivateKeyFacts[];
  readonly problems: readonly CertificateProblem[];
};

/** A file with certificates that the range adds, changes or removes; `name` tells several in one file apart. */
export type CertificateChange = {
  readonly path: string;
  /** `namespace/name` of a Kubernetes secret, an alias of a keystore; null: the file itself. */
  readonly name: string | null;
  readonly status: FileStatus;
  readonly before: CertificateBundle | null;
  readonly after: CertificateBundle | null;
};

/** Why an endpoint showed no certificate. */
export type EndpointFailure =
  | 'name-not-found'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'closed'
  | 'not-tls'
  | 'handshake'
  | 'client-certificate'
  | 'authorities-unreadable'
  | 'offline';
