// The contract of a model, on the fake and on the adapter with a local server. Effects: listens on local ports.

import { vi } from 'vitest';
import { createModel, type ServiceInput } from '../../../src/adapters/anthropic/model.ts';
import { createFakeModel, type FakeAnswer } from '../../fakes/model.ts';
import { startAnthropicServer } from '../../fakes/servers/anthropic/anthropic-server.ts';
import { createGoogleCredentials } from '../../fakes/servers/anthropic/google-credentials.ts';
import type { Fault } from '../../fakes/servers/http-faults.ts';
import { contractAnswer, describeModel, type ModelSetup, type ServiceFault } from './model-contract.ts';

const serverFaults: Record<ServiceFault, Fault> = {
  unauthorized: { kind: 'status', status: 401 },
  'unknown-model': { kind: 'status', status: 404 },
  overloaded: { kind: 'rate-limited', retryAfter: '1' },
  broken: { kind: 'status', status: 500 },
  reset: { kind: 'reset' },
  'web-page': { kind: 'html', status: 200 },
};

const retriesMax = 3;

async function openServer(service: ServiceInput): Promise<ModelSetup> {
  const server = await startAnthropicServer({ answer: () => contractAnswer, apiKey: 'sk-test' });
  const model = await createModel({
    ...service,
    baseUrl: server.url,
    timeoutMs: 5_000,
    fetch,
    retry: { wait: async () => {} },
  });
  return {
    model,
    misbehave: (kind) => server.misbehave.inject(kind),
    fail: (kind, times) => server.faults.inject(serverFaults[kind], times === undefined ? {} : { times }),
    hang: () => server.faults.inject({ kind: 'hang' }),
    close: async () => {
      await server.close();
      if (server.mistakes.length > 0 || server.problems.length > 0)
        throw new Error(
          `the server was not asked rightly: ${[...server.problems, ...server.mistakes].join('; ')}`,
        );
    },
  };
}

const fakeFaults: Record<ServiceFault, FakeAnswer> = {
  unauthorized: { fail: 'model/unauthorized' },
  'unknown-model': { fail: 'model/rejected' },
  overloaded: { retries: 'overloaded', times: retriesMax, last: { fail: 'model/rate-limited' } },
  broken: { retries: 'unavailable', times: retriesMax, last: { fail: 'model/unavailable' } },
  reset: {
    retries: 'unavailable',
    times: retriesMax,
    areLost: true,
    last: { fail: 'model/unavailable', isLost: true },
  },
  'web-page': { fail: 'model/bad-answer', isLost: true },
};

async function openFake(): Promise<ModelSetup> {
  let answer: FakeAnswer | Promise<never> = contractAnswer;
  const model = createFakeModel({ answer: () => answer });
  return {
    model,
    misbehave: (kind) => {
      answer = { status: kind === 'refusal' ? 'refused' : 'truncated', text: '' };
    },
    fail: (kind, times) => {
      const fault = fakeFaults[kind];
      answer =
        times !== undefined && typeof fault === 'object' && 'retries' in fault
          ? { ...fault, times, last: contractAnswer }
          : fault;
    },
    hang: () => {
      answer = new Promise<never>(() => {});
    },
    close: async () => {},
  };
}

const openBedrock = () => {
  vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', undefined);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-a-secret');
  return openServer({ provider: 'bedrock', region: 'eu-central-1' });
};

async function openVertex(): Promise<ModelSetup> {
  const credentials = await createGoogleCredentials();
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', credentials.path);
  vi.stubEnv('GOOGLE_CLOUD_PROJECT', 'shop');
  const setup = await openServer({ provider: 'vertex', region: 'europe-west1', project: 'shop' });
  const close = async () => {
    await setup.close();
    await credentials.remove();
  };
  return { ...setup, close };
}

describeModel('in memory', openFake);
describeModel('Anthropic', () => openServer({ provider: 'anthropic', apiKey: 'sk-test' }));
describeModel('Amazon Bedrock', openBedrock);
describeModel('Google Vertex AI', openVertex);
