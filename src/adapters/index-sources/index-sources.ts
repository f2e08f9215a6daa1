// Brings an index to this machine: from a folder, an address, an artifact or a release of GitHub. Effects: network, file system.
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorReason } from '../../domain/system-error.ts';
import { isReadableOnTheWay } from '../../domain/web-address.ts';
import type { IndexSources } from '../../incident-ports.ts';
import type { Fetch } from '../http/bounded-fetch.ts';
import { type DownloadLimits, download } from './download.ts';
import { type FoundArchive, findArtifact, findAsset, type Github } from './github-index.ts';
import { notFound, unavailable, wrongHash } from './index-failure.ts';
import { type IndexLocation, parseLocation } from './parse-location.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { unpackIndex } from './unpack-index.ts';

export type IndexSourcesInput = {
  /** null: no address may be asked. */
  readonly fetch: Fetch | null;
  /** Of GitHub's API. */
  readonly apiUrl: string;
  readonly githubToken: string | null;
  /** Sent to the server of an https address, and to nobody it sends us on to. */
  readonly indexToken: string | null;
  readonly warn: (text: string) => void;
  readonly limits?: Partial<IndexLimits>;
};

export type IndexLimits = DownloadLimits & {
  /** Of all files together, unpacked. */
  readonly unpackedBytesMax: number;
};

const limitsDefault: IndexLimits = {
  bytesMax: 1024 ** 3,
  unpackedBytesMax: 4 * 1024 ** 3,
  silenceMs: 30_000,
  retry: { attemptsMax: 3, baseDelayMs: 500, maxDelayMs: 20_000 },
};

type Place = Exclude<IndexLocation, { kind: 'folder' }>;
type Found = FoundArchive & { readonly expected: string | null };

/** The `IndexSources` port; what is fetched lies in a private folder that goes with the process. */
export function createIndexSources(input: IndexSourcesInput): IndexSources {
  const limits = { ...limitsDefault, ...input.limits };
  return {
    locate: async (location, { signal }) => {
      const place = parseLocation(location);
      if (place.kind === 'folder') return requireFolder(place.path);
      if (input.fetch === null) throw offline();
      const fetching = { ...input, fetch: input.fetch, limits, signal };
      return fetchIndex(await find(place, fetching), fetching);
    },
  };
}

type Fetching = Omit<IndexSourcesInput, 'fetch' | 'limits'> & {
  readonly fetch: Fetch;
  readonly limits: IndexLimits;
  readonly signal: AbortSignal;
};

async function find(place: Place, input: Fetching): Promise<Found> {
  if (place.kind === 'address') return { ...addressed(place, input), expected: place.sha256 };
  const github = githubOf(input);
  if (place.kind === 'artifact') return { ...(await findArtifact(place, github)), expected: null };
  return { ...(await findAsset(place, github)), expected: place.sha256 };
}

function addressed({ url }: Extract<Place, { kind: 'address' }>, { indexToken }: Fetching): FoundArchive {
  // Whoever listens on the way of plain http would have the token; the hash protects the index itself.
  const token = url.toLowerCase().startsWith('https:') ? indexToken : null;
  const { host, pathname } = new URL(url);
  return {
    // Without its query: it may be a signature that lets everybody in.
    what: `The index at ${host}${pathname}`,
    access: 'an https address is asked with LOCKKEEPER_INDEX_TOKEN as bearer token',
    url,
    headers: {
      accept: 'application/zip, application/octet-stream;q=0.9, */*;q=0.5',
      'user-agent': 'lockkeeper',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    sha256: null,
  };
}

function githubOf({ fetch, apiUrl, githubToken, limits, signal, warn }: Fetching): Github {
  if (githubToken !== null && isReadableOnTheWay(apiUrl))
    warn(
      `The index is asked for over plain http at ${new URL(apiUrl).host}: the token of GitHub can be read on its way`,
    );
  return { fetch, apiUrl: apiUrl.replace(/\/+$/u, ''), token: githubToken, limits, signal };
}

async function fetchIndex(found: Found, input: Fetching): Promise<string> {
  const root = makeTemporaryFolder();
  const file = join(root.path, 'index.zip');
  const directory = join(root.path, 'index');
  const { what, expected, sha256 } = found;
  const { fetch, signal, limits } = input;
  try {
    const actual = await download({ ...found, file, fetch, signal, limits });
    const wrong = [expected, sha256].find((hash) => hash !== null && hash !== actual) ?? null;
    if (wrong !== null) throw wrongHash(what, { expected: wrong, actual });
    await mkdir(directory, { mode: 0o700 });
    await unpackIndex({ file, directory, what, bytesMax: limits.unpackedBytesMax, signal });
    await rm(file, { force: true });
    return directory;
  } catch (error) {
    root.remove();
    throw error;
  }
}

async function requireFolder(path: string): Promise<string> {
  const found = await stat(path).catch((cause: unknown) => {
    throw notFound(
      `There is no index at ${path}: ${systemErrorReason(cause)}.`,
      'Build it with `lockkeeper incidents build --library DIR --out INDEX`, or check the path.',
      cause,
    );
  });
  if (found.isDirectory()) return path;
  throw notFound(
    `${path} is a file, and an index is a folder.`,
    'Name the folder that `lockkeeper incidents build` wrote; unpack an archive first.',
  );
}

const offline = () =>
  unavailable(
    'The index lies elsewhere, and the run is offline.',
    'Run without --offline, or fetch the index before and name its folder.',
  );
