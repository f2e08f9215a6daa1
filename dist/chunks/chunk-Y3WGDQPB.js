// src/core/change/git/decode-cp949.ts
var eucKr = new TextDecoder("euc-kr", { fatal: true });
function decodeCp949(bytes) {
  const parts = [];
  let runStart = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 128) continue;
    const trail = bytes[index + 1] ?? 0;
    if (!isDouble(lead, trail)) {
      const syllable = extension().charAt(extensionCell(lead, trail));
      if (syllable === "") return null;
      const run = decodeEucKr(bytes.subarray(runStart, index));
      if (run === null) return null;
      parts.push(run, syllable);
      runStart = index + 2;
    }
    index += 1;
  }
  const rest = decodeEucKr(bytes.subarray(runStart));
  return rest === null ? null : parts.join("") + rest;
}
var unassigned = /[\ufffd\ue000-\uf8ff]/u;
var isDouble = (lead, trail) => lead >= 161 && lead <= 254 && trail >= 161 && trail <= 254;
function decodeEucKr(bytes) {
  try {
    const text = eucKr.decode(bytes);
    return unassigned.test(text) ? null : text;
  } catch {
    return null;
  }
}
function trailCell(trail) {
  if (trail >= 65 && trail <= 90) return trail - 65;
  if (trail >= 97 && trail <= 122) return trail - 97 + 26;
  return trail >= 129 && trail <= 254 ? trail - 129 + 52 : -1;
}
function extensionCell(lead, trail) {
  const cell = trailCell(trail);
  if (cell === -1 || lead < 129 || lead > 198) return -1;
  if (lead <= 160) return (lead - 129) * 178 + cell;
  return cell < 84 ? 32 * 178 + (lead - 161) * 84 + cell : -1;
}
var extensionSyllables = null;
function extension() {
  if (extensionSyllables === null) {
    const rows = Array.from({ length: 200 - 176 + 1 }, (_, row) => row + 176);
    const cells = Array.from({ length: 94 }, (_, cell) => cell + 161);
    const common = new Set(
      eucKr.decode(Uint8Array.from(rows.flatMap((row) => cells.flatMap((cell) => [row, cell]))))
    );
    const syllables = Array.from(
      { length: 55203 - 44032 + 1 },
      (_, index) => String.fromCharCode(44032 + index)
    );
    extensionSyllables = syllables.filter((syllable) => !common.has(syllable)).join("");
  }
  return extensionSyllables;
}

// src/core/change/git/decode-text.ts
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var windows1252 = new TextDecoder("windows-1252");
function decodeText(bytes) {
  const whole = decodeStrictly(bytes);
  if (whole !== null) return whole;
  return bytes.includes(newline) ? decodeLines(bytes) : decodeWindows1252(bytes);
}
function cutBytes(bytes, lengthMax) {
  if (bytes.length <= lengthMax) return bytes;
  let end = lengthMax;
  while (end > 0 && lengthMax - end < 4 && isContinuation(bytes[end] ?? 0)) end -= 1;
  return bytes.subarray(0, end);
}
var newline = 10;
var isContinuation = (byte) => byte >= 128 && byte < 192;
function decodeStrictly(bytes) {
  return decodeUtf8(bytes) ?? (looksKorean(bytes) ? decodeCp949(bytes) : null);
}
function decodeUtf8(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
var printable = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function decodeWindows1252(bytes) {
  return windows1252.decode(bytes).replace(/[\u0080-\u009f]/gu, (control) => printable.charAt(control.charCodeAt(0) - 128));
}
function decodeLines(bytes) {
  const lines = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    lines.push(decodeStrictly(line) ?? decodeWindows1252(line));
    start = end + 1;
  }
  return lines.join("\n");
}
function looksKorean(bytes) {
  let pairs = 0;
  let syllables = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 128) continue;
    const trail = bytes[index + 1] ?? 0;
    pairs += 1;
    if ((lead === 164 || lead >= 176 && lead <= 200) && trail >= 161) syllables += 1;
    index += 1;
  }
  return syllables > 0 && syllables * 2 >= pairs;
}

export {
  decodeText,
  cutBytes,
  decodeUtf8
};
