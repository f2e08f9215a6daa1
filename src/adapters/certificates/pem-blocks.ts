// Finds the blocks of a text in PEM (RFC 7468), with any text between them. Pure.

/** One block; `bytes` is null when it does not end or is no Base64. */
export type PemBlock = {
  /** What stands after BEGIN, for example `CERTIFICATE`. */
  readonly label: string;
  /** Line of its BEGIN, counted from 1. */
  readonly line: number;
  readonly bytes: Uint8Array | null;
  /** true when its headers say that the content is encrypted (RFC 1421, as OpenSSL wrote keys for long). */
  readonly isEncrypted: boolean;
};

const blocksMax = 5000;
const marker = /-----(BEGIN|END) ([A-Z0-9][A-Z0-9 ]{0,40})-----/g;

/** The longest body that is decoded: larger than any certificate or key. */
const bodyLengthMax = 400_000;

/**
 * The blocks of a text, in its order.
 *
 * Indented blocks and those that JSON or code holds as one line with `\n` are blocks too; one behind a comment sign is
 * none. `strictly`: a block counts however broken it is; otherwise only when certificate-like content follows its
 * BEGIN, so that code that looks for the marker is not taken for a broken certificate.
 */
export function readPemBlocks(
  text: string,
  { strictly }: { readonly strictly: boolean },
): readonly PemBlock[] {
  const blocks: PemBlock[] = [];
  const markers = text.matchAll(marker);
  let line = 1;
  let counted = 0;
  let next = markers.next().value;
  while (next !== undefined && blocks.length < blocksMax) {
    const begin = next;
    next = markers.next().value;
    const [whole, kind, label = ''] = begin;
    const start = begin.index + whole.length;
    if (kind !== 'BEGIN' || isCommentedOut(text, begin.index)) continue;
    if (!strictly && !looksEncoded(text.slice(start, start + 200))) continue;
    line += countLines(text, counted, begin.index);
    counted = begin.index;
    // What comes next must be its end.
    const isEnded = next !== undefined && next[1] === 'END' && next[2] === label;
    const content = isEnded ? text.slice(start, next?.index) : null;
    blocks.push({ label, line, ...readBody(content) });
  }
  return blocks;
}

function readBody(content: string | null): Pick<PemBlock, 'bytes' | 'isEncrypted'> {
  if (content === null || content.length > bodyLengthMax) return { bytes: null, isEncrypted: false };
  const { headers, body } = splitHeaders(content.replace(/\\[rn]/g, '\n'));
  return { bytes: decodeBase64(body), isEncrypted: /^\s*Proc-Type:.*ENCRYPTED/m.test(headers) };
}

/** Headers are `Name: value` lines up to an empty line; Base64 has no colon. */
function splitHeaders(content: string): { readonly headers: string; readonly body: string } {
  if (!content.includes(':')) return { headers: '', body: content };
  const lines = content.split(/\r?\n/);
  const blank = lines.findIndex((each, index) => index > 0 && each.trim() === '');
  return blank === -1
    ? { headers: '', body: content }
    : { headers: lines.slice(0, blank).join('\n'), body: lines.slice(blank).join('\n') };
}

function decodeBase64(text: string): Uint8Array | null {
  // Quotes, commas and plus signs between lines come from code that joins strings.
  const body = text.replace(/["'](?:\s*[+,]?\s*)["']/g, '').replace(/[\s"']/g, '');
  if (body === '' || body.length % 4 === 1 || !/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return null;
  return Buffer.from(body, 'base64');
}

function isCommentedOut(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 200), index);
  return /^\s*(?:#|\/\/|;|<!--)/.test(before.slice(before.lastIndexOf('\n') + 1));
}

const looksEncoded = (following: string): boolean =>
  /^(?:["'+,\s]|\\[rn])*(?:MI[A-Za-z0-9+/]{2}|MC[4-9A-Za-z][A-Za-z0-9+/]|b3Blb)/.test(following) ||
  /^(?:\s|\\[rn])*Proc-Type:/.test(following);

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
