// Takes away the characters that a person does not see and a model reads. Pure.

/** Terminal sequences: colours, cursor moves, titles, links. Without their escape they would leave `[31m` behind. */
const terminalSequences =
  /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\n\u0007\u001b\u009c]{0,4096}(?:\u0007|\u001b\\|\u009c)/gu;
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const controls = /(?![\n\t])\p{Cc}/gu;
/**
 * What Unicode asks programs not to show: soft hyphen, joiners and zero-width spaces, bidi marks, Hangul fillers,
 * variation selectors, the tag characters that mirror ASCII. And annotations between lines.
 *
 * The first two alternatives are parts of one emoji and stay: a joiner between two pictures, and one variation
 * selector after a picture or a digit.
 */
const hidden =
  /((?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d(?=\p{Extended_Pictographic})|(?<=[\p{Extended_Pictographic}\d#*])[\ufe0e\ufe0f](?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}]))|[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** Shown as empty room; a model may read them as letters. The last one is the blank of Braille. */
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800]/gu;
/** More marks on one letter than any language sets. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;
const plainAscii = /^[\n\t -~]*$/u;

/**
 * `text` in NFC, well-formed, with `\n` as its only line break, without control, reordering and invisible characters.
 *
 * Emoji of several parts stay whole, flags of regions excepted, which are spelt in tag characters.
 */
export const stripHidden = (text: string): string =>
  plainAscii.test(text)
    ? text
    : text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(terminalSequences, '')
        .replace(lineBreaks, '\n')
        .replace(controls, '')
        .replace(hidden, '$1')
        .replace(blanks, ' ')
        .normalize('NFC')
        .replace(piledMarks, '$1');
