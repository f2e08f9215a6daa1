// A ledger in memory. Pure.
import type { Ledger } from '../../src/ports.ts';
import { sha256 } from './record.ts';

/** Appends to `lines` and keeps notes in `notes`, both of which the test can read and prepare. */
export function makeLedger(
  input: { readonly lines?: string[]; readonly notes?: Map<string, string> } = {},
): Ledger & { readonly lines: string[]; readonly notes: Map<string, string> } {
  const { lines = [], notes = new Map<string, string>() } = input;
  return {
    lines,
    notes,
    readLines: async () => [...lines],
    append: async (seal) => {
      const record = seal(lines.at(-1) ?? null);
      lines.push(JSON.stringify(record));
      return record;
    },
    readNote: async (hash) => {
      const text = notes.get(hash) ?? null;
      return text !== null && sha256(text) === hash ? text : null;
    },
    keepNote: async ({ sha256: hash, text }) => void notes.set(hash, text),
  };
}
