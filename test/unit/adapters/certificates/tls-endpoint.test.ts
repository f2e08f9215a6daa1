// Handshakes with real TLS servers on this machine. Effects: makes keys, listens on localhost.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext, createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readEndpoint, readEndpointWithin } from '../../../../src/adapters/certificates/tls-endpoint.ts';
import type { EndpointReading } from '../../../../src/domain/evidence.ts';
import type { Endpoint } from '../../../../src/domain/settings.ts';
import { makeCertificate, makeChain, makeRsaKeys } from '../../../fakes/certificates/make-certificate.ts';

const far = '2049-01-01T00:00:00Z';
const { root, intermediate, leaf } = makeChain({ name: 'localhost', dns: ['localhost'], to: far });
const fullChain = leaf.pem + intermediate.pem;
const servers: Server[] = [];
let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lockkeeper-endpoint-'));
  await writeFile(join(directory, 'root.pem'), root.pem);
  await writeFile(join(directory, 'broken.pem'), root.pem.slice(0, 200));
  await writeFile(join(directory, 'empty.pem'), '');
});
afterAll(() => rm(directory, { recursive: true }));
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const serve = (options: TlsOptions): Promise<number> =>
  listen(createTlsServer({ key: leaf.keyPem, cert: fullChain, ...options }));

const read = (port: number, given: Partial<Endpoint> = {}): Promise<EndpointReading> =>
  readEndpoint(
    {
      host: '127.0.0.1',
      port,
      serverName: 'localhost',
      authorities: join(directory, 'root.pem'),
      ...given,
    },
    { signal: AbortSignal.timeout(20_000) },
  );

const subjects = (reading: EndpointReading) =>
  reading.status === 'read' ? reading.chain.map(({ subject }) => subject) : reading.reason;
const distrust = (reading: EndpointReading) =>
  reading.status === 'read' ? reading.distrust : reading.reason;

describe('what is presented', () => {
  it('is read as it is sent, and trusted by own authorities', async () => {
    const port = await serve({});
    const reading = await read(port);
    expect(reading).toMatchObject({
      status: 'read',
      endpoint: `127.0.0.1:${port}`,
      serverName: 'localhost',
      distrust: null,
    });
    expect(subjects(reading)).toEqual(['CN=localhost', 'CN=Example CA 1']);
    expect(distrust(await read(port, { authorities: null }))).toBe('UNABLE_TO_GET_ISSUER_CERT_LOCALLY');
  });

  it('keeps its order also when it is wrong, and what does not belong', async () => {
    const reading = await read(await serve({ cert: leaf.pem + root.pem + intermediate.pem }));
    expect(subjects(reading)).toEqual(['CN=localhost', 'CN=Example Root', 'CN=Example CA 1']);
  });

  it('is that of the name that is asked for', async () => {
    const other = makeCertificate({
      name: 'other.example.com',
      dns: ['other.example.com'],
      issuer: intermediate,
      to: far,
    });
    const port = await serve({
      SNICallback: (name, answer) =>
        answer(
          null,
          name === 'other.example.com'
            ? createSecureContext({ key: other.keyPem, cert: other.pem + intermediate.pem })
            : createSecureContext({ key: leaf.keyPem, cert: fullChain }),
        ),
    });
    expect(subjects(await read(port, { serverName: 'other.example.com' }))).toEqual([
      'CN=other.example.com',
      'CN=Example CA 1',
    ]);
    expect(subjects(await read(port))).toEqual(['CN=localhost', 'CN=Example CA 1']);
  });

  it.each([
    ['expired', { to: '2021-01-01T00:00:00Z', from: '2020-01-01T00:00:00Z' }, 'CERT_HAS_EXPIRED'],
    ['not yet valid', { from: '2048-01-01T00:00:00Z', to: far }, 'CERT_NOT_YET_VALID'],
    ['for another name', { dns: ['www.example.com'], to: far }, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('tells why it is not trusted: %s', async (_, request, code) => {
    const made = makeCertificate({ name: 'localhost', dns: ['localhost'], issuer: intermediate, ...request });
    expect(distrust(await read(await serve({ key: made.keyPem, cert: made.pem + intermediate.pem })))).toBe(
      code,
    );
  });

  it('tells an incomplete chain and a certificate that signed itself', async () => {
    expect(distrust(await read(await serve({ cert: leaf.pem })))).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
    const self = makeCertificate({ name: 'localhost', dns: ['localhost'], to: far });
    expect(distrust(await read(await serve({ key: self.keyPem, cert: self.pem })))).toBe(
      'DEPTH_ZERO_SELF_SIGNED_CERT',
    );
  });

  it('is read from servers that only speak old TLS, with a weak key', async () => {
    const weak = makeCertificate({
      name: 'localhost',
      dns: ['localhost'],
      keys: makeRsaKeys(1024),
      to: far,
      digest: 'sha1',
    });
    const port = await serve({
      key: weak.keyPem,
      cert: weak.pem,
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    expect(await read(port)).toMatchObject({
      chain: [{ keyBits: 1024, signature: 'sha1WithRSAEncryption' }],
    });
  });

  it('is checked against an address when no name is configured', async () => {
    const made = makeCertificate({ name: 'node', addresses: ['127.0.0.1'], issuer: intermediate, to: far });
    const port = await serve({ key: made.keyPem, cert: made.pem + intermediate.pem });
    expect(await read(port, { serverName: null })).toMatchObject({ serverName: '127.0.0.1', distrust: null });
    expect(distrust(await read(await serve({}), { serverName: null }))).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  });
});

describe('what cannot be read', () => {
  const reason = async (port: number, given: Partial<Endpoint> = {}) => {
    const reading = await read(port, given);
    return reading.status === 'failed' ? reading.reason : reading;
  };

  it('nobody listens, or the name is nobody', async () => {
    const server = createServer();
    const port = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await reason(port)).toBe('refused');
    expect(await reason(443, { host: 'no-such-host.invalid' })).toBe('name-not-found');
  });

  it('plain HTTP, and a server that hangs up', async () => {
    const http = createHttpServer();
    expect(await reason(await listen(http))).toBe('not-tls');
    http.closeAllConnections();
    expect(await reason(await listen(createServer((socket) => socket.destroy())))).toBe('closed');
  });

  it('a server that never answers ends with the time or the run', async () => {
    const hanging = createServer((socket) => socket.on('error', () => undefined).resume());
    const endpoint = { host: '127.0.0.1', port: await listen(hanging), serverName: null, authorities: null };
    const started = performance.now();
    const never = new AbortController();
    expect(await readEndpointWithin(endpoint, { signal: never.signal, timeoutMs: 50 })).toMatchObject({
      reason: 'timeout',
    });
    expect(await readEndpoint(endpoint, { signal: AbortSignal.timeout(50) })).toMatchObject({
      reason: 'timeout',
    });
    expect(await readEndpoint(endpoint, { signal: AbortSignal.abort() })).toMatchObject({
      reason: 'timeout',
    });
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it('a server that asks for a certificate of the client', async () => {
    const demanding = { requestCert: true, rejectUnauthorized: true };
    expect(await reason(await serve({ ...demanding, maxVersion: 'TLSv1.2' }))).toBe('client-certificate');
    // Under TLS 1.3 it refuses only after it has shown its own.
    expect(await read(await serve(demanding))).toMatchObject({ status: 'read', distrust: null });
  });

  it('no cipher in common', async () => {
    expect(await reason(await serve({ ciphers: 'PSK-AES128-CBC-SHA256', maxVersion: 'TLSv1.2' }))).toBe(
      'handshake',
    );
  });

  it('own authorities that are not there or are none', async () => {
    const port = await serve({});
    for (const name of ['nowhere.pem', 'empty.pem', 'broken.pem']) {
      expect(await reason(port, { authorities: join(directory, name) })).toBe('authorities-unreadable');
    }
  });
});
