// Finds the files of a change that may hold certificates. Pure.
import type { FileChange } from '../../../domain/change.ts';

/** Names of files that hold certificates or keys and nothing else. */
const certificatePath =
  /\.(?:pem|crt|cer|der|p12|pfx|pkcs12|p7b|p7c|jks|jceks|keystore|truststore|key|ca-bundle)$|(?:^|\/)cacerts$/i;

const manifestPath = /\.(?:ya?ml|json)$/i;

/** The armour of PEM, also in Base64, as Kubernetes secrets hold it. */
const armour = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----|LS0tLS1CRUdJTi/;

/** Entries and types of Kubernetes secrets, sealed ones included. */
const manifestLine =
  /\bkubernetes\.io\/tls\b|^\s*["']?(?:[\w.-]*[._-])?(?:crt|cer|cert|pem|p12|pfx|jks|keystore|truststore|ca-bundle)["']?\s*:|^\s*["']?tls\.key["']?\s*:/i;

/** A whole line of Base64: armour stays when a certificate inside a text is renewed, and git shows only what is between. */
const encodedLine = /^\s*[A-Za-z0-9+/]{60,76}\s*$/;
const encodedLinesMin = 3;

const neverLive = /(?:^|\/)(?:examples?|samples?)\/|(?:^|\/)debug\.keystore$/;

/** true when the path says that a file holds certificates or keys. */
const isCertificatePath = (path: string): boolean => certificatePath.test(path);

/**
 * true when a changed file may hold certificates that go live: by its name, or by what its changed lines show.
 *
 * Files of tests, vendored code, documents and examples do not go live, nor does the key with which Android signs builds of developers.
 */
export function mayHoldCertificates(file: FileChange): boolean {
  if (file.isTest || file.isDocumentation || file.class === 'vendored' || file.class === 'lock') return false;
  if (neverLive.test(file.path)) return false;
  if (file.entry !== 'file' && file.entry !== 'executable') return false;
  if (isCertificatePath(file.path) || isCertificatePath(file.previousPath ?? '')) return true;
  const isManifest = manifestPath.test(file.path);
  let encoded = 0;
  return file.excerpt.lines.some(({ text }) => {
    if (encodedLine.test(text)) encoded += 1;
    return encoded >= encodedLinesMin || armour.test(text) || (isManifest && manifestLine.test(text));
  });
}
