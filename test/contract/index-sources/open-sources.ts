// Index sources over a local server that stands in for a host of the web, GitHub and its blob store. Effects: listens on a local port.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import {
  createIndexSources,
  type IndexSourcesInput,
} from '../../../src/adapters/index-sources/index-sources.ts';
import { type IndexServer, startIndexServer } from '../../fakes/servers/index-server.ts';
import { type ZipPart, zipFile } from '../../fakes/zip-file.ts';

export const githubToken = 'ghs_5ecretTokenOfTheRun';
export const indexToken = 'index-5ecret';
/** Addresses of https that lead to the local server, which has no certificate. */
export const hosts = {
  web: 'https://index.example',
  api: 'https://api.github.example',
  blob: 'https://blob.example',
};

const text = (content: string) => new TextEncoder().encode(content);

/** Files of an index; what is in them is not looked at here. */
export const indexParts: readonly ZipPart[] = [
  { name: 'manifest.json', data: text('{"schemaVersion":1}') },
  { name: 'incidents.jsonl', data: text('{"id":"a"}\n'.repeat(5_000)) },
  { name: 'vectors.f32', data: new Uint8Array(4_096).fill(7), method: 0 },
  { name: 'lexicon.bin', data: new Uint8Array(0) },
  { name: 'index.hnsw', data: new Uint8Array(1_000) },
];

export const inFolder = (folder: string): readonly ZipPart[] =>
  indexParts.map((part) => ({ ...part, name: `${folder}/${part.name}` }));

export const goodArchive = zipFile(indexParts);

/** Other tests that run meanwhile make folders too: this one has a place of its own for them. */
export function useOwnTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'index-sources-'));
  vi.stubEnv('TMPDIR', folder);
  return folder;
}

export type Opened = {
  readonly server: IndexServer;
  readonly warnings: readonly string[];
  readonly locate: (location: string, signal?: AbortSignal) => Promise<string>;
};

export async function openSources(more: Partial<IndexSourcesInput> = {}): Promise<Opened> {
  const server = await startIndexServer();
  const warnings: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const { origin, pathname, search, href } = new URL(String(input));
    const host = Object.values(hosts).find((each) => each === origin);
    return globalThis.fetch(
      host === undefined ? href : `${server.url}/${new URL(host).host}${pathname}${search}`,
      init,
    );
  };
  const sources = createIndexSources({
    fetch,
    apiUrl: hosts.api,
    githubToken,
    indexToken,
    warn: (warning) => void warnings.push(warning),
    ...more,
    limits: {
      silenceMs: 10_000,
      retry: { attemptsMax: 2, baseDelayMs: 1, maxDelayMs: 50 },
      bytesMax: 2 * 1024 * 1024,
      ...more.limits,
    },
  });
  return {
    server,
    warnings,
    locate: (location, signal = AbortSignal.timeout(20_000)) => sources.locate(location, { signal }),
  };
}
