// Builders of certificate facts for tests of rules: valid for a year, strong, issued by an authority. Pure.
import type {
  CertificateBundle,
  CertificateChange,
  CertificateFacts,
} from '../../../src/domain/certificate.ts';
import type { EndpointReading } from '../../../src/domain/evidence.ts';
import { at } from '../release.ts';

let made = 0;
const nextHash = (): string => {
  made += 1;
  return made.toString(16).padStart(64, 'a');
};

/** A certificate of api.example.com, each with a key and a fingerprint of its own. */
export const makeFacts = (overrides: Partial<CertificateFacts> = {}): CertificateFacts => ({
  subject: 'CN=api.example.com',
  issuer: 'CN=Example CA 1, O=Example Trust',
  serial: nextHash().slice(-8).toUpperCase(),
  fingerprint: nextHash(),
  names: ['api.example.com'],
  validFrom: at('2026-01-01T00:00:00Z'),
  validTo: at('2027-01-01T00:00:00Z'),
  keyType: 'ec',
  keyBits: 256,
  publicKey: nextHash(),
  signature: 'ecdsa-with-SHA256',
  isAuthority: false,
  isSelfSigned: false,
  ...overrides,
});

/** The authority that issued what `makeFacts` makes. */
export const makeIssuer = (overrides: Partial<CertificateFacts> = {}): CertificateFacts =>
  makeFacts({
    subject: 'CN=Example CA 1, O=Example Trust',
    issuer: 'CN=Example Root, O=Example Trust',
    names: ['example ca 1'],
    isAuthority: true,
    ...overrides,
  });

export const makeBundle = (
  certificates: readonly CertificateFacts[],
  overrides: Partial<CertificateBundle> = {},
): CertificateBundle => ({ container: 'pem', certificates, keys: [], problems: [], ...overrides });

export const makeCertificateChange = (overrides: Partial<CertificateChange> = {}): CertificateChange => ({
  path: 'certs/api.pem',
  name: null,
  status: 'modified',
  before: null,
  after: null,
  ...overrides,
});

export const makeReading = (
  overrides: Partial<Extract<EndpointReading, { status: 'read' }>> = {},
): EndpointReading => ({
  status: 'read',
  endpoint: 'api.example.com:443',
  serverName: 'api.example.com',
  chain: [makeFacts(), makeIssuer()],
  distrust: null,
  ...overrides,
});
