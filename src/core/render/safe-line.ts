// One line that prints as what it is, out of hostile text. Pure.
import { plainLine } from '../text/plain-line.ts';

// Soft hyphen, word joiner and the tag characters show nothing and hide text from a reader.
const hidden = /[\u00ad\u2060-\u2064\u{e0000}-\u{e007f}]/gu;

/** Returns `text` on one line, well-formed, without control, reordering or invisible characters, trimmed. */
export const safeLine = (text: string): string =>
  plainLine(text.replace(/\p{Surrogate}/gu, '\ufffd').replace(hidden, ''));
