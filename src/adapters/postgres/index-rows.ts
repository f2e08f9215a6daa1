// What of an index in tables differs from the one that is wanted. Pure.
import { createHash } from 'node:crypto';
import type { Incident } from '../../domain/generated/incident.ts';
import type { IndexManifest } from '../../domain/generated/index-manifest.ts';
import type { Lexicon } from '../../domain/incident-search.ts';

/** An index as a build makes it; row i of everything is the i-th incident. */
export type PostgresIndexContent = {
  readonly manifest: IndexManifest;
  readonly incidents: readonly Incident[];
  /** count × dims. */
  readonly vectors: Float32Array;
  readonly lexicon: Lexicon;
};

export type StoredRow = { readonly number: number; readonly id: string; readonly fingerprint: string };

/** Rows of the wanted index to write, and numbers of the stored one to take out. */
export type RowChanges = {
  readonly rows: readonly number[];
  readonly numbers: readonly number[];
  readonly inserted: number;
  readonly updated: number;
  readonly removed: number;
};

/** By row: a hash of all that tables hold of an incident, its terms and vector too. */
export function fingerprintRows({ manifest, incidents, vectors, lexicon }: PostgresIndexContent): string[] {
  const { dims } = manifest.embedder;
  const termKeys = Buffer.alloc(lexicon.terms.length * 8);
  lexicon.terms.forEach((term, at) => {
    createHash('sha256')
      .update(term)
      .digest()
      .copy(termKeys, at * 8, 0, 8);
  });
  const { starts, terms, counts } = transpose(lexicon);
  return incidents.map((incident, row) => {
    const hash = createHash('sha256').update(JSON.stringify(incident));
    const [start = 0, end = 0] = [starts[row], starts[row + 1]];
    const postings = Buffer.alloc((end - start) * 10);
    for (let at = start; at < end; at += 1) {
      const to = (at - start) * 10;
      termKeys.copy(postings, to, (terms[at] ?? 0) * 8, (terms[at] ?? 0) * 8 + 8);
      postings.writeUInt16LE(counts[at] ?? 0, to + 8);
    }
    const vector = vectors.subarray(row * dims, (row + 1) * dims);
    hash.update(postings).update(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
    return hash.digest('hex').slice(0, 32);
  });
}

/** Postings by row, each row's terms ascending. */
function transpose({ offsets, rows, counts, lengths, terms: names }: Lexicon) {
  const starts = new Uint32Array(lengths.length + 1);
  for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < lengths.length; row += 1)
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const next = starts.slice();
  const terms = new Uint32Array(rows.length);
  const byRow = new Uint16Array(rows.length);
  for (let term = 0; term < names.length; term += 1) {
    for (let at = offsets[term] ?? 0; at < (offsets[term + 1] ?? 0); at += 1) {
      const row = rows[at] ?? 0;
      const to = next[row] ?? 0;
      terms[to] = term;
      byRow[to] = counts[at] ?? 0;
      next[row] = to + 1;
    }
  }
  return { starts, terms, counts: byRow };
}

/** What to write and to take out so that the stored rows become the wanted ones. */
export function compareRows(
  incidents: readonly Incident[],
  fingerprints: readonly string[],
  stored: readonly StoredRow[],
): RowChanges {
  const waiting = new Map(stored.map((row) => [row.id, row]));
  const rows: number[] = [];
  const numbers: number[] = [];
  let updated = 0;
  for (const [row, { id }] of incidents.entries()) {
    const known = waiting.get(id);
    waiting.delete(id);
    if (known?.fingerprint === fingerprints[row]) continue;
    rows.push(row);
    if (known === undefined) continue;
    updated += 1;
    numbers.push(known.number);
  }
  for (const { number } of waiting.values()) numbers.push(number);
  return { rows, numbers, updated, inserted: rows.length - updated, removed: waiting.size };
}
