// Gathers what is found in one file or one of its entries, within bounds. Pure.
import type {
  CertificateBundle,
  CertificateContainer,
  CertificateFacts,
  CertificateProblem,
  PrivateKeyFacts,
} from '../../domain/certificate.ts';

/** Mozilla's roots are some 140; trust stores of companies have a few hundred. */
const certificatesMax = 1000;
const keysMax = 100;
const problemsMax = 20;

/** Takes facts in the order of the file. */
export type BundleBuilder = {
  readonly addCertificate: (certificate: CertificateFacts) => void;
  readonly addKey: (key: PrivateKeyFacts) => void;
  readonly addProblem: (problem: CertificateProblem) => void;
  /** true when more would not be kept: a reader can stop. */
  readonly isFull: () => boolean;
  readonly isEmpty: () => boolean;
  readonly build: (container: CertificateContainer) => CertificateBundle;
};

export function createBundleBuilder(): BundleBuilder {
  const certificates: CertificateFacts[] = [];
  const keys: PrivateKeyFacts[] = [];
  const problems: CertificateProblem[] = [];
  const isFull = (): boolean => certificates.length >= certificatesMax || keys.length >= keysMax;
  const addProblem = (problem: CertificateProblem): void => {
    if (problems.length < problemsMax) problems.push(problem);
  };
  return {
    addCertificate: (certificate) => {
      certificates.push(certificate);
    },
    addKey: (key) => {
      keys.push(key);
    },
    addProblem,
    isFull,
    isEmpty: () => certificates.length + keys.length + problems.length === 0,
    build: (container) => ({
      container,
      certificates,
      keys,
      problems: isFull() ? [...problems, { kind: 'too-large' }] : problems,
    }),
  };
}

/** A bundle of which nothing could be read. */
export const unreadBundle = (
  container: CertificateContainer,
  problem: CertificateProblem,
): CertificateBundle => ({ container, certificates: [], keys: [], problems: [problem] });
