// One line of plain text out of hostile text. Pure.

// Controls, and the marks that reorder or hide text: bidi embeddings, overrides and isolates, zero-width space,
// byte-order mark. The zero-width joiner stays: emoji need it.
const invisible = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Words of ASCII between single spaces, as nearly all subjects are: nothing to do, which is worth knowing fast. */
const plain = /^[!-~]+(?: [!-~]+)*$/u;
const lineBreaks = /[\t\n\v\f\r]/gu;

/** Returns `text` on one line, without control characters and marks that reorder or hide text, trimmed. */
export const plainLine = (text: string): string =>
  plain.test(text) ? text : text.replace(lineBreaks, ' ').replace(invisible, '').replace(/\s+/gu, ' ').trim();
