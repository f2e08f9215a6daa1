// Estimates how many tokens a text costs a model, without a model. Pure.

/** Latin text: about four characters a token (OpenAI and Anthropic documentation). */
const asciiCharactersPerToken = 4;
/** Hangul, Han and kana: a syllable costs a little more than one token. */
const wideTokensPerCharacter = 1.1;
/** Other letters with diacritics, symbols: between the two. */
const otherTokensPerCharacter = 0.6;

const ascii = /^[\0-\x7f]*$/;

/**
 * Estimates the tokens of `text`.
 *
 * Units: tokens, rounded up. Errs on the high side for Korean, so that a budget holds.
 */
export function estimateTokens(text: string): number {
  // Nearly all text of a release is ASCII, and the pattern is several times as fast as the loop.
  if (ascii.test(text)) return Math.ceil(text.length / asciiCharactersPerToken);
  let narrow = 0;
  let wide = 0;
  let other = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) narrow += 1;
    else if (
      code >= 0x1100 &&
      (code <= 0x11ff || (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7ff))
    )
      wide += 1;
    else other += 1;
  }
  return Math.ceil(
    narrow / asciiCharactersPerToken + wide * wideTokensPerCharacter + other * otherTokensPerCharacter,
  );
}
