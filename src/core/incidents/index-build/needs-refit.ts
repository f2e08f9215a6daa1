// Whether the offline embedder still speaks for its library. Pure.
import type { FittedEmbedder } from '../../../domain/incident-search.ts';

/** Share of the incidents it was fitted on by which the library may change before it is fitted anew. */
const driftMax = 0.2;

/**
 * Tells whether to fit anew; else new texts are placed among the directions that are there, and no other vector changes.
 *
 * `changedCount` counts what was added or dropped since the last build: many small edits over many builds are seen only
 * as far as they make the library grow or shrink, and `--full` fits anew at any time.
 */
export function needsRefit(input: {
  readonly fitted: FittedEmbedder;
  /** Incidents that it was fitted on. */
  readonly fittedCount: number;
  readonly count: number;
  readonly changedCount: number;
  /** Numbers of a vector that are asked for. */
  readonly dims: number;
}): boolean {
  const { fitted, fittedCount, count, changedCount, dims } = input;
  const drift = Math.max(Math.abs(count - fittedCount), changedCount);
  if (drift > fittedCount * driftMax) return true;
  if (dims < fitted.dims) return true;
  // A small library has fewer directions than are asked for; a large one had been asked for fewer.
  return dims > fitted.dims && fitted.dims < Math.min(fittedCount / 2, fitted.terms.size);
}
