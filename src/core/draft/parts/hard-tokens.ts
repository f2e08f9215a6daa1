// Finds what a claim may only copy and never make up: versions, keys, names of migrations, code in backticks. Pure.

/**
 * A heuristic, kept simple: what looks exact must occur in what the model was given. Plain numbers may be added up
 * (4 replicas of 3.5 G need 14 G), so a number with a unit is not looked for; a number of three parts is a version.
 */
const patterns: readonly RegExp[] = [
  /\bv?\d+\.\d+\.\d+[\w.+-]*/giu,
  /\bv\d+(?:\.\d+)*\b/giu,
  /\bV\d+(?:[._]\d+)*__\w+|\bV\d+(?:_\d+)+\b/gu,
  /\bCVE-\d{4}-\d{4,}\b/giu,
  /(?<![\w-])[A-Z][A-Z0-9_]{1,20}-[1-9]\d{0,9}(?![\w-])/gu,
];
/** Standards, not issues. */
const noKeys = /^(?:UTF|SHA|ISO|RFC|AES|RSA|HTTP|TLS|MD|BASE|IPV|UTC|GMT|P|EC)-\d+$/u;
const codeSpans = /`([^`\n]{1,200})`/gu;
const trailing = /[.,:+-]+$/u;
const wordCharacter = /[\p{L}\p{N}_]/u;

/** Those exact tokens of `claim` that do not occur in `given`, each once. Case does not matter. */
export function unknownTokens(claim: string, given: string): readonly string[] {
  const source = given.toLowerCase();
  const exact = patterns
    .flatMap((pattern) => [...claim.matchAll(pattern)].map(([token]) => token.replace(trailing, '')))
    .filter((token) => !noKeys.test(token));
  const spans = [...claim.matchAll(codeSpans)].map((match) => (match[1] ?? '').trim());
  return [
    ...new Set([
      ...exact.filter((token) => !hasWord(source, token.toLowerCase())),
      ...spans.filter((span) => !source.includes(span.toLowerCase())),
    ]),
  ];
}

/** Whether `word` stands in `text` with no letter, digit or underscore at either side. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    if (!wordCharacter.test(before) && !wordCharacter.test(after)) return true;
  }
  return false;
}
