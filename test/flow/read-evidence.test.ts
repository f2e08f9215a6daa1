// What rules read beside the change: in which order, so that no part takes the time of another.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { epochMs } from '../../src/domain/units.ts';
import { readEvidence } from '../../src/flows/read-evidence.ts';
import { makeReading } from '../fakes/certificates/certificate-facts.ts';
import { makeChange } from '../fakes/change.ts';
import { makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

it('takes reports apart when others have answered: it would hold their answers up', async () => {
  const order: string[] = [];
  const settings = makeSettings();
  const run = { id: '12', url: 'https://github.com/example/receipts/actions/runs/12', job: 'gate' };
  const now = epochMs(Date.parse('2026-03-03T01:00:00Z'));
  const { evidence } = await readEvidence(
    {
      change: makeChange(),
      request: { repository: '.', environment: 'production', approvedBy: [], run },
      from: now,
      settings: {
        ...settings,
        endpoints: [{ host: 'api.example.com', port: 443, serverName: null, authorities: null }],
        evidence: { ...settings.evidence, tests: ['TEST-*.xml'] },
      },
    },
    {
      ...quietServices,
      endpoints: {
        readEndpoint: async () => {
          await wait(20);
          order.push('endpoint');
          return makeReading();
        },
      },
      reportFiles: {
        readReports: async () => {
          order.push('reports');
          const text = '<testsuite tests="1"><testcase name="pays"/></testsuite>';
          return { files: [{ path: 'TEST-a.xml', text }], problems: [] };
        },
      },
      ledger: null,
      hash: { sha256: (text) => text },
      clock: { now: () => now },
      progress: { step: () => undefined, warn: () => undefined },
    },
  );
  expect(order).toEqual(['endpoint', 'reports']);
  expect(evidence).toMatchObject({ ownRunUrl: run.url, ownJob: 'gate' });
  expect(evidence.endpoints).toHaveLength(1);
  expect(evidence.tests).toMatchObject({ status: 'known', value: { passed: 1 } });
});
