// How far the occurrences of a term say that a text is about it. Pure.

/**
 * Chosen on all labelled queries at once, by means over them (no folds); values near them do as well. Reports are short, so that a second mention says
 * little, and a long report is not much less about something than a short one.
 */
const k1 = 0.6;
const b = 0.4;

/**
 * The part of BM25 that a term gives before its rarity: 0 to below 1.
 *
 * `length` is the number of terms of the text over the mean of its index.
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009
 */
export const saturation = (occurrences: number, length: number): number =>
  occurrences <= 0 ? 0 : occurrences / (occurrences + k1 * (1 - b + b * length));
