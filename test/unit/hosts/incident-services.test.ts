// What a run offline asks for past incidents: nothing but folders.
import { expect, it } from 'vitest';
import { defaultSettings } from '../../../src/config/default-settings.ts';
import { readCredentials } from '../../../src/hosts/credentials.ts';
import { createIncidentServices } from '../../../src/hosts/incident-services.ts';
import { resolveModel } from '../../../src/hosts/resolve-model.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';

const services = createIncidentServices({
  settings: { ...defaultSettings, model: resolveModel(defaultSettings.model, {}) },
  environment: {},
  credentials: readCredentials({}),
  offline: true,
  dryRun: false,
  warn: () => undefined,
  remainingMs: () => 60_000,
});
const address = 'postgres://reader@db.example.com/incidents';

it.each([
  ['an index', () => services.openTables(address)],
  ['a library', () => services.openLibrary(address)],
])('leaves %s in PostgreSQL alone', async (_what, open) => {
  const failure = await failureOfPromise(open());
  expect([failure.code, failure.message]).toEqual([
    'postgres/unavailable',
    'The incidents lie in PostgreSQL, and the run is offline.',
  ]);
});
