// Zip archives, right and wrong ones, byte by byte. Pure.
import { deflateRawSync } from 'node:zlib';

/** What a test says of a file in an archive; all but name and data default to what is right. */
export type ZipPart = {
  readonly name: string;
  readonly data: Uint8Array;
  readonly method?: number;
  /** Stored as they are, whatever the method says. */
  readonly packed?: Uint8Array;
  readonly declaredBytes?: number;
  readonly localName?: string;
  /** Mode on Unix. */
  readonly mode?: number;
  readonly flags?: number;
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The bytes of an archive with these files, in order. */
export function zipFile(
  parts: readonly ZipPart[],
  { comment = '' }: { readonly comment?: string } = {},
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const { method = 8, flags = 0 } = part;
    const packed = part.packed ?? (method === 8 ? deflateRawSync(part.data) : part.data);
    const size = part.declaredBytes ?? part.data.length;
    const localName = bytesOf(part.localName ?? part.name);
    const local = fields(30, [
      [0, 4, 0x04034b50],
      [4, 2, 20],
      [6, 2, flags],
      [8, 2, method],
      [18, 4, packed.length],
      [22, 4, size],
      [26, 2, localName.length],
    ]);
    const name = bytesOf(part.name);
    const entry = fields(46, [
      [0, 4, 0x02014b50],
      [4, 2, 0x031e],
      [6, 2, 20],
      [8, 2, flags],
      [10, 2, method],
      [20, 4, packed.length],
      [24, 4, size],
      [28, 2, name.length],
      [38, 4, ((part.mode ?? 0o100644) << 16) >>> 0],
      [42, 4, offset],
    ]);
    pieces.push(local, localName, packed);
    directory.push(entry, name);
    offset += local.length + localName.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = fields(22, [
    [0, 4, 0x06054b50],
    [8, 2, parts.length],
    [10, 2, parts.length],
    [12, 4, size],
    [16, 4, offset],
    [20, 2, bytesOf(comment).length],
  ]);
  return Buffer.concat([...pieces, ...directory, end, bytesOf(comment)]);
}

function fields(
  length: number,
  values: readonly (readonly [at: number, bytes: number, value: number])[],
): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [at, size, value] of values) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return bytes;
}
