// An embedder that counts what it is asked for. Pure, but for the count.
import type { Embedder } from '../../../src/incident-ports.ts';
import { randomVectors } from './vectors.ts';

/** `asked`: how many texts each call brought. */
export function countingEmbedder({ model, dims }: { readonly model: string; readonly dims: number }): {
  readonly embedder: Embedder;
  readonly asked: readonly number[];
} {
  const asked: number[] = [];
  const embed: Embedder['embed'] = async (texts, { purpose }) => {
    if (purpose !== 'document') throw new Error('incidents are documents');
    asked.push(texts.length);
    return texts.map((text) => randomVectors({ count: 1, dims, seed: text.length }));
  };
  return { embedder: { id: { kind: 'voyage', model, dims }, embed }, asked };
}
