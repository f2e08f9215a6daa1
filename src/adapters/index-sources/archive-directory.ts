// The directory of a zip archive → the files of an index in it, or why it is none. Pure.

/** A file of an index, and where its bytes lie in the archive. */
export type ArchiveEntry = {
  /** Without the folder that it may lie in. */
  readonly name: string;
  /** As the archive spells it, to compare with its local header. */
  readonly path: Uint8Array;
  readonly compressed: boolean;
  readonly sizeBytes: number;
  readonly packedBytes: number;
  readonly headerOffset: number;
};

/** Entries, or the problem as the end of a sentence. */
export type ReadDirectory =
  | { readonly ok: true; readonly entries: readonly ArchiveEntry[] }
  | { readonly ok: false; readonly problem: string };

/** Where the directory lies, from the end of the archive. */
export type DirectoryPlace = { readonly count: number; readonly offset: number; readonly sizeBytes: number };

const indexFiles: ReadonlySet<string> = new Set([
  'manifest.json',
  'incidents.jsonl',
  'vectors.f32',
  'lexicon.bin',
  'index.hnsw',
]);

/** The files, a folder around them, and nothing else. */
export const entriesMax = 6;

const endSignature = 0x06054b50;
const endBytes = 22;
const entrySignature = 0x02014b50;
const entryBytes = 46;

/** How much of the end of an archive must be read: the end record and the longest comment. */
export const tailBytes = endBytes + 0xffff;

/** Finds the directory of an archive of `archiveBytes` by its last bytes; null: it is none, or cut, or too large for one. */
export function findDirectory(tail: Uint8Array, archiveBytes: number): DirectoryPlace | null {
  const view = viewOf(tail);
  for (let at = tail.length - endBytes; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const commentBytes = view.getUint16(at + 20, true);
    if (at + endBytes + commentBytes !== tail.length) continue;
    const count = view.getUint16(at + 10, true);
    const sizeBytes = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    const isWhole = view.getUint32(at + 4, true) === 0 && view.getUint16(at + 8, true) === count;
    const end = archiveBytes - tail.length + at;
    return isWhole && offset + sizeBytes <= end ? { count, offset, sizeBytes } : null;
  }
  return null;
}

/** Reads the directory; `limitBytes` is the most that all files together may have. */
export function readDirectory(
  bytes: Uint8Array,
  { count, limitBytes }: { readonly count: number; readonly limitBytes: number },
): ReadDirectory {
  const view = viewOf(bytes);
  const entries: ArchiveEntry[] = [];
  const folders = new Set<string>();
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + entryBytes > bytes.length || view.getUint32(at, true) !== entrySignature)
      return refused('its directory is damaged');
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + entryBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) return refused('its directory is damaged');
    const path = bytes.subarray(at + entryBytes, at + entryBytes + nameBytes);
    const read = readEntry(view, { at, path });
    if (typeof read === 'string') return refused(read);
    folders.add(read.folder);
    if (read.entry !== null) entries.push(read.entry);
    at = next;
  }
  if (folders.size > 1) return refused('its files lie in more than one folder');
  return checkTogether(entries, limitBytes);
}

type PlacedEntry = { readonly folder: string; readonly entry: ArchiveEntry | null };

function readEntry(
  view: DataView,
  { at, path }: { readonly at: number; readonly path: Uint8Array },
): PlacedEntry | string {
  const text = new TextDecoder('latin1').decode(path);
  const told = JSON.stringify(text.slice(0, 80));
  const [, folder = '', name = ''] = /^([A-Za-z0-9][A-Za-z0-9 ._-]*\/)?([^/\\]*)$/u.exec(text) ?? [];
  if (`${folder}${name}` !== text || text === '') return `it holds the path ${told}, which no index has`;
  // High half: mode of the file on Unix. Links and devices are none of ours.
  const kind = (view.getUint16(at + 40, true) & 0xf000) >> 12;
  const isFolder = name === '';
  if (kind !== 0 && kind !== (isFolder ? 4 : 8)) return `${told} in it is no plain file`;
  if (isFolder) return { folder, entry: null };
  if (!indexFiles.has(name)) return `it holds ${told}, which is no file of an index`;
  const method = view.getUint16(at + 10, true);
  if ((view.getUint16(at + 8, true) & 1) === 1) return `${told} in it is encrypted`;
  if (method !== 0 && method !== 8) return `${told} in it is packed in a way that is not read`;
  const sizes = {
    sizeBytes: view.getUint32(at + 24, true),
    packedBytes: view.getUint32(at + 20, true),
    headerOffset: view.getUint32(at + 42, true),
  };
  if (Object.values(sizes).includes(0xffffffff)) return `${told} in it is too large`;
  return { folder, entry: { name, path, compressed: method === 8, ...sizes } };
}

function checkTogether(entries: readonly ArchiveEntry[], limitBytes: number): ReadDirectory {
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length) return refused('it holds a file twice');
  if (!names.has('manifest.json')) return refused('it holds no manifest.json');
  const total = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (total > limitBytes)
    return refused(`its files have ${total} bytes, which is more than such an archive may unpack to`);
  return { ok: true, entries };
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const refused = (problem: string): ReadDirectory => ({ ok: false, problem });
