// The last line of a rendered note: which note.json it shows, so that an edited copy can be read back. Pure.

/** Hidden in every viewer. `noteSha256` is the hash of the text of note.json, as the ledger keeps it. */
export const noteOrigin = (noteSha256: string): string => `<!-- lockkeeper note sha256:${noteSha256} -->`;

/** A line of its own: text of others never is one, because a note escapes `<` everywhere. */
const origins = /^[ \t]*<!--\s*lockkeeper note sha256:([0-9a-f]{64})\s*-->[ \t]*\r?$/gim;

/** The hashes that a Markdown file names, each once, in their order. */
export function readNoteOrigins(markdown: string): readonly string[] {
  return [...new Set([...markdown.matchAll(origins)].flatMap(([, hash]) => hash?.toLowerCase() ?? []))];
}

/** The file without those lines; all others keep their numbers. */
export const withoutNoteOrigins = (markdown: string): string => markdown.replace(origins, '');

/** Of a note that is rendered only to be compared. */
export const noOrigin = '0'.repeat(64);
