// Tells how a certificate is signed: X509Certificate of Node 20 does not. Pure.
import { readChildren, readElement, readOid } from './der.ts';

/** Names as OpenSSL has them. */
const names: { readonly [oid: string]: string } = {
  '1.2.840.113549.1.1.2': 'md2WithRSAEncryption',
  '1.2.840.113549.1.1.3': 'md4WithRSAEncryption',
  '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
  '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
  '1.3.14.3.2.29': 'sha1WithRSA',
  '1.2.840.113549.1.1.10': 'rsassaPss',
  '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
  '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
  '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
  '1.2.840.113549.1.1.14': 'sha224WithRSAEncryption',
  '1.2.840.10040.4.3': 'dsaWithSHA1',
  '2.16.840.1.101.3.4.3.1': 'dsa_with_SHA224',
  '2.16.840.1.101.3.4.3.2': 'dsa_with_SHA256',
  '1.2.840.10045.4.1': 'ecdsa-with-SHA1',
  '1.2.840.10045.4.3.1': 'ecdsa-with-SHA224',
  '1.2.840.10045.4.3.2': 'ecdsa-with-SHA256',
  '1.2.840.10045.4.3.3': 'ecdsa-with-SHA384',
  '1.2.840.10045.4.3.4': 'ecdsa-with-SHA512',
  '1.3.101.112': 'ED25519',
  '1.3.101.113': 'ED448',
};

/** The signature algorithm of a certificate in DER; the number of one without a name here, `unknown` when there is none. */
export function signatureAlgorithm(der: Uint8Array): string {
  const certificate = readElement(der, 0);
  const algorithm = certificate === null ? undefined : readChildren(der, certificate)?.[1];
  const oid = algorithm === undefined ? null : readOid(der, readChildren(der, algorithm)?.[0]);
  return oid === null ? 'unknown' : (names[oid] ?? oid);
}
