// Builds the index of a library: what has not changed is taken from the index that is there. Effects: through ports.
import { joinLexicons } from '../../core/incidents/index-build/join-lexicons.ts';
import { planRows, type RowPlan } from '../../core/incidents/index-build/plan-rows.ts';
import { encodeFiles, encodeManifest, sealManifest } from '../../core/incidents/index-format/encode-index.ts';
import { decodeLexicon, encodeLexicon } from '../../core/incidents/index-format/lexicon-codec.ts';
import { buildLexicon } from '../../core/incidents/search/build-lexicon.ts';
import { textVersion } from '../../core/incidents/search/text-version.ts';
import type { Incident } from '../../domain/generated/incident.ts';
import type { IndexManifest } from '../../domain/generated/index-manifest.ts';
import type { Lexicon } from '../../domain/incident-search.ts';
import type { IncidentsSettings } from '../../domain/incident-settings.ts';
import { Failure } from '../../failure.ts';
import type { HashBytes, IncidentLibrary, IndexFiles, IndexReading } from '../../incident-ports.ts';
import type { World } from '../../ports.ts';
import { buildGraph } from './build-graph.ts';
import { type EmbeddedRows, embedRowsByService, embedRowsOffline, fittedToKeep } from './embed-rows.ts';

/** Where the index goes, and where the one before lies. */
export type IndexTarget = {
  /** Refuses a place that nothing may be written to. @throws {Failure} `index/unwritable` */
  readonly check: () => Promise<void>;
  /** null: there is none that could be gone on with. @throws {Failure} `index/not-found`, `index/damaged`, `index/incompatible` */
  readonly readEarlier: () => Promise<IndexReading | null>;
  readonly write: (files: IndexFiles) => Promise<void>;
};

export type BuildIndexInput = {
  readonly library: IncidentLibrary;
  readonly target: IndexTarget;
  readonly settings: IncidentsSettings;
  /** Take nothing from the index that is there. */
  readonly isFull: boolean;
  /** Write nothing. */
  readonly dryRun: boolean;
  readonly hashBytes: HashBytes;
};

/** What was built, for people and programs. */
export type IndexBuild = {
  readonly count: number;
  /** Against the index that was there; without one all are new. */
  readonly changes: RowPlan['counts'];
  readonly vectors: { readonly reused: number; readonly made: number };
  readonly embedder: IndexManifest['embedder'];
  readonly hasGraph: boolean;
  /** Of all files. */
  readonly sizeBytes: number;
  /** Of manifest.json: who pins it pins every file. */
  readonly manifestSha256: string;
  /** false: the index that was there is this one. */
  readonly isChanged: boolean;
};

type BuildWorld = Pick<World, 'incidents' | 'progress' | 'deadline'>;

/**
 * Same library and same earlier index: same bytes.
 *
 * @throws {Failure} `library/…`, `embedder/…`, `index/unwritable`
 */
export async function buildIndex(input: BuildIndexInput, world: BuildWorld): Promise<IndexBuild> {
  await input.target.check();
  const incidents = await readIncidents(input.library);
  world.progress.step(`${incidents.length} incidents in the library`);
  const earlier = input.isFull ? null : await readEarlier(input.target, world);
  const { counts } = planRows(incidents, earlier?.incidents ?? []);
  const { files, reused } = await makeIndex(incidents, earlier, input, world);
  const manifest = encodeManifest(files.manifest);
  const manifestSha256 = input.hashBytes(manifest);
  const isChanged = earlier === null || input.hashBytes(encodeManifest(earlier.manifest)) !== manifestSha256;
  if (!input.dryRun && isChanged) await input.target.write(files);
  const sizes = Object.values(files.manifest.files).map(({ sizeBytes }) => sizeBytes);
  const made = files.manifest.embedder.dims === 0 ? 0 : incidents.length - reused;
  return {
    count: incidents.length,
    changes: counts,
    vectors: { reused, made },
    embedder: files.manifest.embedder,
    hasGraph: files.graph !== null,
    sizeBytes: sizes.reduce((sum, size) => sum + size, manifest.length),
    manifestSha256,
    isChanged,
  };
}

/** Those that are there, sorted by id; tombstones are not. */
async function readIncidents(library: IncidentLibrary): Promise<readonly Incident[]> {
  const incidents: Incident[] = [];
  for await (const { deleted, incident } of library.readEntries()) {
    if (!deleted && incident !== null) incidents.push(incident);
  }
  return incidents.sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** The library is the truth: an index that cannot be used costs time, and nothing else. */
async function readEarlier(target: IndexTarget, { progress }: BuildWorld): Promise<IndexReading | null> {
  try {
    return await target.readEarlier();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'index/not-found') return null;
    if (error.code !== 'index/damaged' && error.code !== 'index/incompatible') throw error;
    progress.warn(`${error.message} Everything is built anew from the library`);
    return null;
  }
}

type MadeIndex = { readonly files: IndexFiles; readonly reused: number };

async function makeIndex(
  incidents: readonly Incident[],
  earlier: IndexReading | null,
  input: BuildIndexInput,
  world: BuildWorld,
): Promise<MadeIndex> {
  const { settings, hashBytes } = input;
  const plan = planRows(incidents, earlier?.incidents ?? []);
  const earlierLexicon = earlier === null ? null : decodeLexicon(earlier.lexicon);
  const embedInput = { plan, earlier, settings, hashBytes };
  if (settings.embedder.kind !== 'offline') {
    const rows = await embedRowsByService(embedInput, world);
    return assemble({ plan, earlier, lexicon: lexiconOf(plan, earlierLexicon), rows }, hashBytes, world);
  }
  const kept = earlierLexicon === null ? null : fittedToKeep(embedInput, earlierLexicon);
  if (earlier !== null && kept === null) return makeIndex(incidents, null, input, world);
  const lexicon = lexiconOf(plan, earlierLexicon);
  world.progress.step(kept === null ? 'Fitting the embedder on the library' : 'Placing new incidents');
  const rows = embedRowsOffline(embedInput, lexicon, kept);
  return assemble({ plan, earlier, lexicon, rows }, hashBytes, world);
}

const lexiconOf = (plan: RowPlan, earlier: Lexicon | null): Lexicon =>
  earlier === null
    ? buildLexicon(plan.incidents)
    : joinLexicons({
        earlier,
        rowOfEarlier: plan.rowOfEarlier,
        keptCount: plan.keptCount,
        added: buildLexicon(plan.added),
      });

async function assemble(
  made: {
    readonly plan: RowPlan;
    readonly earlier: IndexReading | null;
    readonly lexicon: Lexicon;
    readonly rows: EmbeddedRows;
  },
  hashBytes: HashBytes,
  world: BuildWorld,
): Promise<MadeIndex> {
  const { plan, earlier, lexicon, rows } = made;
  const isContinued = rows.reused > 0 && rows.reused === earlier?.manifest.count;
  const { graph, parameters } = await buildGraph(
    { vectors: rows.vectors, dims: rows.embedder.dims, from: isContinued ? earlier : null },
    world,
  );
  const parts = {
    incidents: plan.incidents,
    vectors: rows.vectors,
    lexicon: encodeLexicon({ ...lexicon, fitted: rows.fitted }),
    graph,
  };
  const facts = {
    schemaVersion: 1,
    count: plan.incidents.length,
    embedder: rows.embedder,
    metric: 'cosine',
    graph: parameters,
    textVersion,
  } as const;
  const manifest = sealManifest(facts, encodeFiles(parts), hashBytes);
  return { files: { manifest, ...parts }, reused: rows.reused };
}
