// How an answer lies in its file. Pure.
import { createHash } from 'node:crypto';

const schemaVersion = 1;

export function writeEntry(entry: { readonly key: string; readonly text: string }): string {
  const { key, text } = entry;
  return `${JSON.stringify({ schemaVersion, key, status: 'answered', sha256: sha256(text), text })}\n`;
}

/** The text of the entry; null when it is damaged, of another version or for another key. */
export function readEntry(json: string, key: string): string | null {
  const entry = parse(json);
  if (typeof entry !== 'object' || entry === null) return null;
  const {
    schemaVersion: version,
    key: entryKey,
    status,
    sha256: hash,
    text,
  } = entry as Record<string, unknown>;
  const isOurs = version === schemaVersion && entryKey === key && status === 'answered';
  return isOurs && typeof text === 'string' && sha256(text) === hash ? text : null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
