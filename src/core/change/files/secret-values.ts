// Masks values that could be secrets before anybody reads them. Pure.

const mask = '***';
const secretWords =
  /(?:^|[^a-z])(?:pass(?:word|wd|phrase|code)?|pwd|secrets?|tokens?|credentials?|private|api-?keys?|apikeys?|keys?|salt|signing|auth|authorization|cookie|dsn|connection-?strings?|webhook)(?![a-z])/;
/** Last words of keys that say how a secret is handled, not what it is. */
const harmlessEnds =
  /(?:^|[^a-z])(?:ttl|timeout|expiry|expires|expiration|enabled|disabled|size|length|count|limit|seconds|minutes|millis|ms|url|uri|endpoint|host|port|name|type|algorithm|path|file|role|version|issuer|audience|scope|scopes|provider|method)$/;
const secretShapes =
  /-----BEGIN|\beyJ[\w-]{10,}\.|\bAKIA[0-9A-Z]{12,}|\bgh[pousr]_\w{20,}|\bxox[abpr]-|\bsk-[\w-]{16,}|\bAIza[\w-]{20,}|^[\w+/=-]{40,}$/;

/** The value to show under `key`: `***` when it could be a secret, a URL without its credentials. */
export function maskSecret(key: string, value: string): string {
  const words = key
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1-$2')
    .replace(/[_.\s/]+/g, '-')
    .toLowerCase();
  const isReference = /^\$\{[^}:]*\}$|^\$\(\w+\)$|^\{\{[^}]*\}\}$/.test(value);
  if (isReference) return value;
  if (secretShapes.test(value)) return mask;
  const last = words.slice(words.lastIndexOf('-') + 1);
  const isSecretKey =
    secretWords.test(words) && !harmlessEnds.test(last) && !/^(?:true|false|null|)$/i.test(value);
  if (isSecretKey) return mask;
  return value
    .replace(/(:\/\/)[^/\s@]+@/g, `$1${mask}@`)
    .replace(/((?:password|passwd|pwd|secret|token|api_?key|access_?key|sig)=)[^&;,\s]+/gi, `$1${mask}`)
    .replace(/(-D\S*(?:password|secret|token|key)\S*?=)\S+/gi, `$1${mask}`);
}
