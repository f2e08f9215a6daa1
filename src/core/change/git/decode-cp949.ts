// Decodes CP949, the Korean encoding that contains EUC-KR. Pure.

/** On Node 20 and 24 it knows EUC-KR alone, although the Encoding Standard means CP949 by the name. */
const eucKr = new TextDecoder('euc-kr', { fatal: true });

/** Null when the bytes are not CP949. */
export function decodeCp949(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  let runStart = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[index + 1] ?? 0;
    if (!isDouble(lead, trail)) {
      const syllable = extension().charAt(extensionCell(lead, trail));
      if (syllable === '') return null;
      const run = decodeEucKr(bytes.subarray(runStart, index));
      if (run === null) return null;
      parts.push(run, syllable);
      runStart = index + 2;
    }
    index += 1;
  }
  const rest = decodeEucKr(bytes.subarray(runStart));
  return rest === null ? null : parts.join('') + rest;
}

/** Replacement and private-use characters stand for pairs that CP949 gives no meaning. */
const unassigned = /[\ufffd\ue000-\uf8ff]/u;

const isDouble = (lead: number, trail: number): boolean =>
  lead >= 0xa1 && lead <= 0xfe && trail >= 0xa1 && trail <= 0xfe;

function decodeEucKr(bytes: Uint8Array): string | null {
  try {
    const text = eucKr.decode(bytes);
    return unassigned.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Trail bytes of the extension in order: A to Z, a to z, 81 to FE. */
function trailCell(trail: number): number {
  if (trail >= 0x41 && trail <= 0x5a) return trail - 0x41;
  if (trail >= 0x61 && trail <= 0x7a) return trail - 0x61 + 26;
  return trail >= 0x81 && trail <= 0xfe ? trail - 0x81 + 52 : -1;
}

/** Where a pair stands in the extension: rows 81 to A0 have 178 cells, the rows after them 84; -1: nowhere. */
function extensionCell(lead: number, trail: number): number {
  const cell = trailCell(trail);
  if (cell === -1 || lead < 0x81 || lead > 0xc6) return -1;
  if (lead <= 0xa0) return (lead - 0x81) * 178 + cell;
  return cell < 84 ? 32 * 178 + (lead - 0xa1) * 84 + cell : -1;
}

let extensionSyllables: string | null = null;

/** The Hangul syllables that EUC-KR has no place for, in the order of Unicode: that is how CP949 lists them. */
function extension(): string {
  if (extensionSyllables === null) {
    const rows = Array.from({ length: 0xc8 - 0xb0 + 1 }, (_, row) => row + 0xb0);
    const cells = Array.from({ length: 94 }, (_, cell) => cell + 0xa1);
    const common = new Set(
      eucKr.decode(Uint8Array.from(rows.flatMap((row) => cells.flatMap((cell) => [row, cell])))),
    );
    const syllables = Array.from({ length: 0xd7a3 - 0xac00 + 1 }, (_, index) =>
      String.fromCharCode(0xac00 + index),
    );
    extensionSyllables = syllables.filter((syllable) => !common.has(syllable)).join('');
  }
  return extensionSyllables;
}
