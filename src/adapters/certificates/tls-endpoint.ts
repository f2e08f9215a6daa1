// Looks at the certificates of a live endpoint by one TLS handshake. Effects: network, reads the file of own authorities.
import type { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { connect, rootCertificates, type TLSSocket } from 'node:tls';
import type { CertificateFacts, EndpointFailure } from '../../domain/certificate.ts';
import type { EndpointReading } from '../../domain/evidence.ts';
import type { Endpoint } from '../../domain/settings.ts';
import type { Endpoints } from '../../service-ports.ts';
import { createBundleBuilder } from './bundle-builder.ts';
import { factsOf } from './certificate-facts.ts';
import { handshakeFailure } from './handshake-failure.ts';
import { readPem } from './read-pem.ts';

/** A handshake takes some 100 ms around the world. */
const defaultTimeoutMs = 5000;

/**
 * Performs one handshake and hangs up; nothing is sent in it but what TLS itself sends.
 *
 * It goes straight to the endpoint: proxies of the environment are not used, for what they show may be their own
 * certificate.
 */
export const readEndpoint: Endpoints['readEndpoint'] = (endpoint, { signal }) =>
  readEndpointWithin(endpoint, { signal, timeoutMs: defaultTimeoutMs });

export async function readEndpointWithin(
  endpoint: Endpoint,
  { signal, timeoutMs }: { readonly signal: AbortSignal; readonly timeoutMs: number },
): Promise<EndpointReading> {
  const name = `${endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host}:${endpoint.port}`;
  const failed = (reason: EndpointFailure): EndpointReading => ({ status: 'failed', endpoint: name, reason });
  const authorities = await readAuthorities(endpoint.authorities);
  if (authorities === null) return failed('authorities-unreadable');
  const serverName = endpoint.serverName ?? endpoint.host;
  const seen = await shakeHands({
    host: endpoint.host,
    port: endpoint.port,
    serverName,
    authorities,
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  });
  return 'reason' in seen ? failed(seen.reason) : { status: 'read', endpoint: name, serverName, ...seen };
}

/** Empty: none are named; null: the file is not there, or not all of it are certificates. */
async function readAuthorities(path: string | null): Promise<readonly string[] | null> {
  if (path === null) return [];
  try {
    const text = await readFile(path, 'utf8');
    const builder = createBundleBuilder();
    readPem(text, { builder, strictly: true });
    const { certificates, problems } = builder.build('pem');
    return certificates.length > 0 && problems.length === 0 ? [text] : null;
  } catch {
    return null;
  }
}

type Seen =
  | { readonly chain: readonly CertificateFacts[]; readonly distrust: string | null }
  | { readonly reason: EndpointFailure };

type Handshake = {
  readonly host: string;
  readonly port: number;
  readonly serverName: string;
  readonly authorities: readonly string[];
  readonly signal: AbortSignal;
};

function shakeHands({ host, port, serverName, authorities, signal }: Handshake): Promise<Seen> {
  if (signal.aborted) return Promise.resolve({ reason: 'timeout' });
  return new Promise((resolve) => {
    let socket: TLSSocket | null = null;
    const end = (seen: Seen): void => {
      signal.removeEventListener('abort', onAbort);
      socket?.destroy();
      resolve(seen);
    };
    const onAbort = (): void => end({ reason: 'timeout' });
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      const opened = connect({
        host,
        port,
        // An address is no name that can be asked for in a handshake.
        servername: isIP(serverName) === 0 ? serverName : '',
        rejectUnauthorized: false,
        // What clients would refuse is to be seen, too.
        minVersion: 'TLSv1',
        ciphers: 'DEFAULT@SECLEVEL=0',
        ...(authorities.length === 0 ? {} : { ca: [...rootCertificates, ...authorities] }),
      });
      socket = opened;
      opened.on('error', (error) => end({ reason: failureOf(opened, error) }));
      opened.once('close', () => end({ reason: 'closed' }));
      opened.once('secureConnect', () => end(look(opened, serverName)));
    } catch (error) {
      // Own authorities that OpenSSL cannot read are found when the connection is set up.
      end({ reason: authorities.length > 0 ? 'authorities-unreadable' : handshakeFailure(error) });
    }
  });
}

/** A server that refuses after it has shown its certificate misses one of ours; until TLS 1.2 its alert does not say so. */
function failureOf(socket: TLSSocket, error: unknown): EndpointFailure {
  const reason = handshakeFailure(error);
  return reason === 'handshake' && socket.getPeerX509Certificate() !== undefined
    ? 'client-certificate'
    : reason;
}

/** Longer than any chain that clients accept. */
const chainMax = 20;

function look(socket: TLSSocket, serverName: string): Seen {
  // Asked once and for everything: Node gives the certificates as they were sent, in that order, to the first who asks.
  const leaf = socket.getPeerX509Certificate();
  const chain = readChain(leaf);
  if (leaf === undefined || chain === null) return { reason: 'handshake' };
  const untrusted = socket.authorized ? null : String(socket.authorizationError ?? 'UNSPECIFIED');
  return { chain, distrust: untrusted ?? (isFor(leaf, serverName) ? null : 'ERR_TLS_CERT_ALTNAME_INVALID') };
}

const isFor = (leaf: X509Certificate, serverName: string): boolean =>
  (isIP(serverName) === 0 ? leaf.checkHost(serverName) : leaf.checkIP(serverName)) !== undefined;

/** null when a certificate cannot be read. */
function readChain(leaf: X509Certificate | undefined): readonly CertificateFacts[] | null {
  const chain: CertificateFacts[] = [];
  for (let next = leaf; next !== undefined && chain.length < chainMax; next = next.issuerCertificate) {
    const facts = readFacts(next);
    if (facts === null) return null;
    chain.push(facts);
  }
  return chain;
}

function readFacts(certificate: X509Certificate): CertificateFacts | null {
  try {
    return factsOf(certificate);
  } catch {
    return null;
  }
}
