// Texts → the portions in which a service takes them. Pure.

/** What one request may hold. */
export type BatchLimits = { readonly textsMax: number; readonly tokensMax: number };

/** Portions in the order of the texts; a text over the limit of tokens goes alone: the service cuts or refuses it. */
export function splitBatches(
  texts: readonly string[],
  { textsMax, tokensMax }: BatchLimits,
): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let current: string[] = [];
  let tokens = 0;
  for (const text of texts) {
    const more = estimateTokens(text);
    if (current.length > 0 && (current.length >= textsMax || tokens + more > tokensMax)) {
      batches.push(current);
      current = [];
      tokens = 0;
    }
    current.push(text);
    tokens += more;
  }
  if (current.length > 0) batches.push(current);
  return batches;
}

/** Never low for English and Korean: a token is at least three letters of ASCII, or one character of anything else. */
export function estimateTokens(text: string): number {
  const ascii = text.replace(/[^\x20-\x7e]/gu, '').length;
  return Math.ceil(ascii / 3) + (text.length - ascii) + 1;
}
