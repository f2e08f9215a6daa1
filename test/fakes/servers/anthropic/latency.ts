// How long a model takes to answer. Pure.
import { createHash } from 'node:crypto';
import type { Usage } from './prompt-cache.ts';

/** Units: milliseconds. The same request always takes the same time under the same seed. */
export type LatencyProfile = {
  readonly seed: number;
  /** Until the first token, without the prompt. */
  readonly firstTokenMs: number;
  /** Reading the prompt; what the cache holds is read ten times as fast. */
  readonly perInputTokenMs: number;
  readonly perOutputTokenMs: number;
  /** Spread of the whole, as a share: 0.2 is ± 20 %. */
  readonly jitter: number;
  /** So many of all answers take so many times as long. */
  readonly tail: { readonly share: number; readonly factor: number };
  /** All times are multiplied with it: 0.01 makes a second of ten milliseconds. */
  readonly timeScale: number;
};

/** About what a middle-sized model of 2026 shows. */
export const realisticLatency: LatencyProfile = {
  seed: 1,
  firstTokenMs: 600,
  perInputTokenMs: 0.15,
  perOutputTokenMs: 12,
  jitter: 0.2,
  tail: { share: 0.03, factor: 3 },
  timeScale: 1,
};

const cachedShare = 0.1;

/** About what a small one shows. */
export const quickLatency: LatencyProfile = {
  ...realisticLatency,
  firstTokenMs: 400,
  perInputTokenMs: 0.1,
  perOutputTokenMs: 6,
};

/** Time to the first token and from there to the last, scaled. */
export function drawLatency(
  profile: LatencyProfile,
  call: { readonly requestText: string; readonly usage: Usage },
): { readonly firstTokenMs: number; readonly restMs: number } {
  const digest = createHash('sha256').update(`${profile.seed}\n${call.requestText}`).digest();
  const spread = 1 + (digest.readUInt32BE(0) / 2 ** 32 - 0.5) * 2 * profile.jitter;
  const isTail = digest.readUInt32BE(4) / 2 ** 32 < profile.tail.share;
  const factor = spread * (isTail ? profile.tail.factor : 1) * profile.timeScale;
  const { usage } = call;
  const read =
    usage.input_tokens + usage.cache_creation_input_tokens + usage.cache_read_input_tokens * cachedShare;
  return {
    firstTokenMs: (profile.firstTokenMs + profile.perInputTokenMs * read) * factor,
    restMs: profile.perOutputTokenMs * usage.output_tokens * factor,
  };
}
