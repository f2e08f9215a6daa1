// The walk through a graph finds what would lead native code astray.
import { beforeAll, describe, expect, it } from 'vitest';
import { checkGraph } from '../../../../../src/core/incidents/index-format/check-graph.ts';
import {
  graphHeaderBytes,
  readGraphHeader,
  sizesOfGraph,
} from '../../../../../src/core/incidents/index-format/graph-layout.ts';
import { nativeGraphs } from '../../../../fakes/incident-index/build.ts';
import { randomVectors } from '../../../../fakes/incident-index/vectors.ts';

const count = 300;
const dims = 8;
const parameters = { m: 4, efConstruction: 40, seed: 1 };
const vectors = randomVectors({ count, dims, seed: 7 });
const expected = { count, dims, parameters, vectors };
const sizes = sizesOfGraph({ count, dims, m: parameters.m });
/** Where the upper lists begin. */
const upperAt = graphHeaderBytes + count * sizes.element;

let whole: Uint8Array;
beforeAll(async () => {
  const native = await nativeGraphs.load();
  whole = (await native?.build({ vectors, dims, parameters, from: null })) ?? new Uint8Array();
});

function edited(edit: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(whole);
  edit(new DataView(bytes.buffer));
  return bytes;
}

const groundAt = (id: number): number => graphHeaderBytes + id * sizes.element;

/** The first element with an upper level, and where the number of its links there is. */
function firstUpper(): { readonly id: number; readonly at: number } {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  let at = upperAt;
  for (let id = 0; id < count; id += 1) {
    const size = view.getUint32(at, true);
    if (size > 0) return { id, at: at + 4 };
    at += 4;
  }
  throw new Error('no element has an upper level');
}

/** An element that lies on the ground level alone. */
function groundOnly(): number {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  let at = upperAt;
  for (let id = 0; ; id += 1) {
    const size = view.getUint32(at, true);
    if (size === 0) return id;
    at += 4 + size;
  }
}

describe('checkGraph', () => {
  it('lets through what hnswlib wrote', () => {
    expect(checkGraph(whole, expected)).toEqual({ kind: 'fits' });
    expect(readGraphHeader(whole)).toMatchObject({
      count,
      maxElements: count,
      m: 4,
      maxM0: 8,
      efConstruction: 40,
    });
  });

  it.each<readonly [string, (view: DataView) => void]>([
    ['an offset of the level that is not 0', (view) => view.setBigUint64(0, 96n, true)],
    ['room for a billion elements', (view) => view.setBigUint64(8, 1_000_000_000n, true)],
    ['more elements than it has', (view) => view.setBigUint64(16, BigInt(count + 1), true)],
    ['elements of another size', (view) => view.setBigUint64(24, 8n, true)],
    ['labels elsewhere', (view) => view.setBigUint64(32, 0n, true)],
    ['vectors elsewhere', (view) => view.setBigUint64(40, 2n ** 63n, true)],
    ['a highest level below zero', (view) => view.setInt32(48, -1, true)],
    ['a highest level that its entry point lacks', (view) => view.setInt32(48, 31, true)],
    ['an entry point outside', (view) => view.setUint32(52, count, true)],
    ['other links on upper levels', (view) => view.setBigUint64(56, 5n, true)],
    ['other links on the ground level', (view) => view.setBigUint64(64, 1_000_000n, true)],
    ['no links at all', (view) => view.setBigUint64(72, 0n, true)],
    ['a level factor of infinity', (view) => view.setFloat64(80, Number.POSITIVE_INFINITY, true)],
    ['a level factor that is no number', (view) => view.setFloat64(80, Number.NaN, true)],
    ['a search without end', (view) => view.setBigUint64(88, 2n ** 40n, true)],
    ['more links than there is room for', (view) => view.setUint32(groundAt(3), 9, true)],
    ['a deleted element', (view) => view.setUint8(groundAt(3) + 2, 1)],
    ['a link to no element', (view) => view.setUint32(groundAt(3) + 4, count, true)],
    ['a link to itself', (view) => view.setUint32(groundAt(3) + 4, 3, true)],
    ['a label of another row', (view) => view.setUint32(groundAt(3) + sizes.element - 8, 4, true)],
    ['a label above 32 bits', (view) => view.setUint32(groundAt(3) + sizes.element - 4, 1, true)],
    ['a list of half a level', (view) => view.setUint32(upperAt, 4, true)],
    [
      'a list longer than the file',
      (view) => view.setUint32(firstUpper().at - 4, sizes.upperLinks * 200, true),
    ],
    ['more upper links than there is room for', (view) => view.setUint32(firstUpper().at, 5, true)],
    [
      'an upper link to an element below its level',
      (view) => {
        view.setUint32(firstUpper().at, 1, true);
        view.setUint32(firstUpper().at + 4, groundOnly(), true);
      },
    ],
  ])('refuses %s', (_, edit) => {
    expect(checkGraph(edited(edit), expected).kind).toBe('damaged');
  });

  it('refuses one that is cut anywhere, or goes on', () => {
    for (let size = 0; size < whole.length; size += 97) {
      expect(checkGraph(whole.slice(0, size), expected).kind).toBe('damaged');
    }
    expect(checkGraph(new Uint8Array([...whole, 0, 0, 0, 0]), expected).kind).toBe('damaged');
  });

  it('puts aside a sound one of other vectors or other parameters', () => {
    const others = randomVectors({ count, dims, seed: 8 });
    expect(checkGraph(whole, { ...expected, vectors: others }).kind).toBe('other');
    expect(checkGraph(whole, { ...expected, parameters: { ...parameters, m: 5 } }).kind).toBe('other');
    expect(checkGraph(whole, { ...expected, parameters: { ...parameters, efConstruction: 41 } }).kind).toBe(
      'other',
    );
  });

  it('puts aside one whose links lead nowhere: it would find nothing', () => {
    const unlinked = edited((view) => {
      for (let id = 0; id < count; id += 1) view.setUint32(groundAt(id), 0, true);
    });
    expect(checkGraph(unlinked, expected)).toEqual({
      kind: 'other',
      why: 'its links lead to 1 of 300 elements',
    });
  });
});
