// Who is who, where reports lie, and which endpoints are looked at, with every default filled in. Pure.
import { resolve } from 'node:path';
import type { Config } from '../domain/generated/config.ts';
import type { Endpoint, Settings } from '../domain/settings.ts';
import { defaultSettings as defaults } from './default-settings.ts';

export function toEvidence(evidence: Config['evidence']): Settings['evidence'] {
  return {
    tests: evidence?.tests ?? defaults.evidence.tests,
    testCoverage: evidence?.['test-coverage'] ?? defaults.evidence.testCoverage,
    testCoverageBaseline: evidence?.['test-coverage-baseline'] ?? defaults.evidence.testCoverageBaseline,
    manifests: evidence?.manifests ?? defaults.evidence.manifests,
  };
}

/** `directory` is the folder of the config file. */
export function toEndpoint(endpoint: NonNullable<Config['endpoints']>[number], directory: string): Endpoint {
  return {
    host: endpoint.host,
    port: endpoint.port ?? 443,
    serverName: endpoint['server-name'] ?? null,
    authorities: endpoint.authorities === undefined ? null : resolve(directory, endpoint.authorities),
  };
}

export function toPeople(people: Config['people']): Settings['people'] {
  return {
    teams: given(people?.teams ?? {}),
    roles: given(people?.roles ?? {}),
    bots: people?.bots ?? defaults.people.bots,
  };
}

const given = <Value>(record: { readonly [name: string]: Value | undefined }): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
