// Makes the vectors of an index: those that are there stay, the rest is embedded. Effects: through ports.

import { joinVectors } from '../../core/incidents/index-build/join-vectors.ts';
import { needsRefit } from '../../core/incidents/index-build/needs-refit.ts';
import type { RowPlan } from '../../core/incidents/index-build/plan-rows.ts';
import { encodeFitted } from '../../core/incidents/index-format/lexicon-codec.ts';
import { documentText } from '../../core/incidents/search/document-text.ts';
import { embedOffline, fitEmbedder } from '../../core/incidents/search/offline-embedder.ts';
import type { IndexManifest } from '../../domain/generated/index-manifest.ts';
import type { FittedEmbedder, Lexicon } from '../../domain/incident-search.ts';
import type { IncidentsSettings } from '../../domain/incident-settings.ts';
import { invariant } from '../../failure.ts';
import type { HashBytes, IndexReading } from '../../incident-ports.ts';
import type { World } from '../../ports.ts';

/** Numbers of a vector of the offline embedder, where the config names none. */
const offlineDims = 256;
/** Texts that are embedded before the progress is told. */
const textsAtOnce = 512;

export type EmbeddedRows = {
  readonly embedder: IndexManifest['embedder'];
  /** A row a line of the plan that was given or, when `isAnew`, of a plan from nothing. */
  readonly vectors: Float32Array;
  readonly fitted: FittedEmbedder | null;
  /** Vectors that were taken from the earlier index. */
  readonly reused: number;
};

export type EmbedInput = {
  readonly plan: RowPlan;
  readonly earlier: IndexReading | null;
  readonly settings: IncidentsSettings;
  readonly hashBytes: HashBytes;
};

type EmbedWorld = Pick<World, 'incidents' | 'progress' | 'deadline'>;

const nothing = (kind: 'none' = 'none'): EmbeddedRows => ({
  embedder: { kind, model: null, dims: 0, fitted: null },
  vectors: new Float32Array(),
  fitted: null,
  reused: 0,
});

/**
 * What the offline embedder of `earlier` can go on with: null when it has to be fitted anew. An index that is fitted
 * anew is built as if nothing had been there, so that it has the same bytes wherever it is built.
 */
export function fittedToKeep(
  { plan, earlier, settings }: Pick<EmbedInput, 'plan' | 'earlier' | 'settings'>,
  lexicon: Lexicon,
): FittedEmbedder | null {
  const { fitted } = lexicon;
  if (earlier === null || fitted === null || earlier.manifest.embedder.fitted === null) return null;
  const { counts } = plan;
  const isStale = needsRefit({
    fitted,
    fittedCount: earlier.manifest.embedder.fitted.count,
    count: plan.incidents.length,
    changedCount: counts.new + counts.changed + counts.removed,
    dims: settings.embedder.dims ?? offlineDims,
  });
  return isStale ? null : fitted;
}

/** Offline: `lexicon` is that of all rows of the plan; `kept` null: fit on it. */
export function embedRowsOffline(
  input: EmbedInput,
  lexicon: Lexicon,
  kept: FittedEmbedder | null,
): EmbeddedRows {
  const { plan, earlier, settings, hashBytes } = input;
  const fitted = kept ?? fitEmbedder(lexicon, { dims: settings.embedder.dims ?? offlineDims });
  if (fitted.dims === 0) return nothing();
  const isReusing = kept !== null && earlier !== null;
  const added = embedOffline(fitted, (isReusing ? plan.added : plan.incidents).map(documentText));
  const vectors = joinVectors({
    earlier: isReusing ? earlier.vectors : new Float32Array(),
    rowOfEarlier: isReusing ? plan.rowOfEarlier : new Int32Array(),
    keptCount: isReusing ? plan.keptCount : 0,
    added,
    dims: fitted.dims,
  });
  const count = (isReusing ? earlier.manifest.embedder.fitted?.count : null) ?? plan.incidents.length;
  const sha256 = hashBytes(encodeFitted(fitted));
  return {
    embedder: { kind: 'offline', model: null, dims: fitted.dims, fitted: { sha256, count } },
    vectors,
    fitted,
    reused: isReusing ? plan.keptCount : 0,
  };
}

/** By a service, which is asked for what is new only. @throws {Failure} `embedder/…` */
export async function embedRowsByService(input: EmbedInput, world: EmbedWorld): Promise<EmbeddedRows> {
  const { plan, earlier, settings } = input;
  const { kind, model, dims } = settings.embedder;
  if (kind === 'none' || plan.incidents.length === 0) return nothing();
  const embedder = await world.incidents.embedderOf({ kind, model, dims: dims ?? 0 }, settings);
  invariant(embedder !== null, `there is no embedder of the kind ${kind}`);
  const before = earlier?.manifest.embedder;
  const mayReuse =
    before?.kind === kind && before.model === embedder.id.model && (dims ?? before.dims) === before.dims;
  const embed = (texts: readonly string[]) =>
    embedInParts(texts, (part, signal) => embedder.embed(part, { purpose: 'document', signal }), world);
  let reused = mayReuse ? plan.keptCount : 0;
  let added = await embed(plan.incidents.slice(reused).map(documentText));
  // The service gives vectors of another length than it did: none of the earlier ones can stay.
  if (reused > 0 && added.some((vector) => vector.length !== before?.dims)) {
    added = await embed(plan.incidents.map(documentText));
    reused = 0;
  }
  const length = added[0]?.length ?? before?.dims ?? 0;
  const isReusing = reused > 0 && earlier !== null;
  return {
    embedder: { kind, model: embedder.id.model, dims: length, fitted: null },
    vectors: joinVectors({
      earlier: isReusing ? earlier.vectors : new Float32Array(),
      rowOfEarlier: isReusing ? plan.rowOfEarlier : new Int32Array(),
      keptCount: reused,
      added,
      dims: length,
    }),
    fitted: null,
    reused,
  };
}

async function embedInParts(
  texts: readonly string[],
  embed: (texts: readonly string[], signal: AbortSignal) => Promise<readonly Float32Array[]>,
  { deadline, progress }: EmbedWorld,
): Promise<readonly Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (let from = 0; from < texts.length; from += textsAtOnce) {
    const part = texts.slice(from, from + textsAtOnce);
    vectors.push(...(await embed(part, deadline.within(deadline.remainingMs()))));
    progress.step(`Embedded ${vectors.length} of ${texts.length} incidents`);
  }
  return vectors;
}
