// Cuts a path into the words that its names are made of. Pure.

/**
 * Words of a path in lower case: `src/OAuth2ClientConfig.kt` → src, o, auth, 2, client, config, kt.
 *
 * Whole words only, so that `author` is never taken for `auth`, nor `payload` for `pay`.
 */
export function wordsOfPath(path: string): readonly string[] {
  const words = path.slice(0, 1000).match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{Lo}+/gu) ?? [];
  return words.map((word) => word.toLowerCase());
}
