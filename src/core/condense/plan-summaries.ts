// Decides which chunks a model is asked about, and which share a call. Pure.
import { type Chunk, chunkKey } from '../../domain/digest.ts';

/** `passed` are taken as they are, `calls` are asked side by side, `left` are cut down by rules for want of calls. */
export type SummaryPlan = {
  readonly passed: readonly Chunk[];
  readonly calls: readonly (readonly Chunk[])[];
  readonly left: readonly Chunk[];
};

/** What one call may hold; a longer answer is slow and may be cut off. */
const chunksPerCallMax = 16;
const tokensPerCallMax = 24_000;

/** Issues and pull requests say why; commits are asked about when there is room. */
const order: readonly Chunk['kind'][] = ['issue', 'pull-request', 'note', 'commits'];

/**
 * Plans one call a chunk, and where there are more chunks than calls at a time, packs the smallest together.
 *
 * Shape: at most `concurrency` calls; large chunks stand alone, calls are of like size, and no call holds two chunks of
 * the same ref. The same chunks make the same plan, so that answers can be kept.
 */
export function planSummaries(
  chunks: readonly Chunk[],
  limits: { readonly passTokens: number; readonly concurrency: number },
): SummaryPlan {
  const passed = chunks.filter((chunk) => chunk.tokens <= limits.passTokens);
  const asked = chunks
    .filter((chunk) => chunk.tokens > limits.passTokens)
    .map((chunk, index) => ({ chunk, index }))
    .sort(
      (first, second) =>
        order.indexOf(first.chunk.kind) - order.indexOf(second.chunk.kind) || first.index - second.index,
    )
    .map(({ chunk }) => chunk);
  const room = asked.slice(0, limits.concurrency * chunksPerCallMax);
  const bins: Bin[] = [];
  const left: Chunk[] = asked.slice(room.length);
  for (const chunk of [...room].sort((first, second) => second.tokens - first.tokens)) {
    const bin = bins.length < limits.concurrency ? null : lightest(bins, chunk);
    if (bin !== null) {
      bin.chunks.push(chunk);
      bin.tokens += chunk.tokens;
    } else if (bins.length < limits.concurrency) bins.push({ chunks: [chunk], tokens: chunk.tokens });
    else left.push(chunk);
  }
  const place = new Map(chunks.map((chunk, index) => [chunkKey(chunk), index]));
  const placeOf = (chunk: Chunk) => place.get(chunkKey(chunk)) ?? 0;
  const inOrder = (list: readonly Chunk[]) =>
    [...list].sort((first, second) => placeOf(first) - placeOf(second));
  return { passed, calls: bins.map((bin) => inOrder(bin.chunks)), left: inOrder(left) };
}

type Bin = { readonly chunks: Chunk[]; tokens: number };

/** The call with the least text that can take the chunk; null when none can. */
function lightest(bins: readonly Bin[], chunk: Chunk): Bin | null {
  let best: Bin | null = null;
  for (const bin of bins) {
    const fits =
      bin.chunks.length < chunksPerCallMax &&
      bin.tokens + chunk.tokens <= tokensPerCallMax &&
      bin.chunks.every(({ ref }) => ref !== chunk.ref);
    if (fits && (best === null || bin.tokens < best.tokens)) best = bin;
  }
  return best;
}
