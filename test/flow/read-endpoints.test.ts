// Endpoints are looked at side by side, in the time of the run; nobody is asked offline. Effects: makes keys, listens on localhost.
import { createServer } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { readEndpoint } from '../../src/adapters/certificates/tls-endpoint.ts';
import type { Endpoint } from '../../src/domain/settings.ts';
import { readEndpoints } from '../../src/flows/read-endpoints.ts';
import type { Endpoints } from '../../src/service-ports.ts';
import {
  makeBundle,
  makeCertificateChange,
  makeFacts,
  makeReading,
} from '../fakes/certificates/certificate-facts.ts';
import { makeCertificate } from '../fakes/certificates/make-certificate.ts';
import { makeModule } from '../fakes/change.ts';
import { runRule } from '../fakes/rule-case.ts';

const endpoint = (host: string): Endpoint => ({ host, port: 443, serverName: null, authorities: null });

async function run(hosts: readonly string[], endpoints: Endpoints | null) {
  const steps: string[] = [];
  const readings = await readEndpoints(hosts.map(endpoint), {
    endpoints,
    deadline: { remainingMs: () => 60_000, within: (ms) => AbortSignal.timeout(ms) },
    progress: { step: (text) => void steps.push(text), warn: () => undefined },
  });
  return { readings, steps };
}

describe('reading endpoints', () => {
  it('asks nobody when there is none, and says so offline', async () => {
    expect(await run([], { readEndpoint: () => Promise.reject(new Error('asked')) })).toEqual({
      readings: [],
      steps: [],
    });
    expect((await run(['a', 'b'], null)).readings).toEqual([
      { status: 'failed', endpoint: 'a:443', reason: 'offline' },
      { status: 'failed', endpoint: 'b:443', reason: 'offline' },
    ]);
  });

  it('asks side by side, a bounded number at a time, and answers in the order of the config', async () => {
    let open = 0;
    let most = 0;
    const { readings } = await run(
      Array.from({ length: 45 }, (_, index) => `host-${index}`),
      {
        readEndpoint: async ({ host }, { signal }) => {
          open += 1;
          most = Math.max(most, open);
          await new Promise((resolve) => setTimeout(resolve, 5));
          open -= 1;
          return makeReading({ endpoint: `${host}:${signal.aborted}` });
        },
      },
    );
    expect(readings.map((reading) => reading.endpoint)).toEqual(
      Array.from({ length: 45 }, (_, index) => `host-${index}:false`),
    );
    expect(most).toBe(20);
  });

  it('a live certificate with 5 days left stops the release; one that the range renews does not', async () => {
    const made = makeCertificate({ name: 'localhost', dns: ['localhost'], to: '2026-03-08T04:00:00Z' });
    const server = createServer({ key: made.keyPem, cert: made.pem });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const readings = await readEndpoints(
      [{ host: '127.0.0.1', port, serverName: 'localhost', authorities: null }],
      {
        endpoints: { readEndpoint },
        deadline: { remainingMs: () => 60_000, within: (ms) => AbortSignal.timeout(ms) },
        progress: { step: () => undefined, warn: () => undefined },
      },
    );
    await new Promise((resolve) => server.close(resolve));
    const outcome = runRule('certificates', { evidence: { endpoints: readings } });
    expect(outcome.status).toBe('fail');
    expect(outcome.message.en).toContain(
      `127.0.0.1:${port}: localhost, 5 days left after the window, until Sun 2026-03-08 13:00 (Asia/Seoul)`,
    );
    const successor = makeFacts({ names: ['localhost'] });
    const certificates = [makeCertificateChange({ after: makeBundle([successor]) })];
    const renewed = runRule('certificates', {
      evidence: { endpoints: readings },
      change: { modules: [makeModule({ certificates })] },
    });
    expect(renewed.message.en).toContain('This release brings the successor of live certificates');
    expect(renewed.status).toBe('warn');
  });
});
