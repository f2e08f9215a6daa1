// Secrets that only what stands around them gives away: keys, addresses with credentials, `password: …`. Pure.
import { type SecretRule, signAhead, wordStart } from './redact-token-rules.ts';

/** A rule whose letter case does not matter, and whose matches are looked at once more. */
export type WordedRule = SecretRule & {
  /** Whether the match is a secret; `before` is the text in front of it, `after` one letter behind. */
  readonly isSecret: (found: {
    readonly secret: string;
    readonly before: string;
    readonly after: string;
  }) => boolean;
};

const passwordWords = 'passw(?:or)?d|passphrase|pwd|비밀번호|패스워드|암호|비번';
const tokenWords =
  'secret|token|(?:api|access|auth|private|signing|encryption|account|service|master|license|secret)[_-]?key|credential|connection[_-]?string|webhook[_-]?url|시크릿|토큰|인증키|비밀키|(?:액세스|접근) ?키';
const quote = '(?:\\\\?["\'`\\]]){0,2}';
/** Between a key and its value: `"password" : "`, `password=`, `password => `, `비밀번호는 `. */
const assigns = (keys: string): string =>
  `(?:(?<=(?:${keys})s?${quote}\\s{0,9})(?:=>|:=|[:=\\uff1a\\uff1d])|(?<=(?:${keys}))[는은] )`;
const value =
  '\\s{0,9}(?:\\\\?(?<quote>["\'`])(?<quoted>[^"\'`\\n\\\\]{4,400})\\\\?["\'`]|(?<bare>[^\\s"\'`,;<>(){}\\[\\]|\\\\]{4,400}))';

/** References to secrets, and words that stand where one will be. */
const standsForOne =
  /^(?:[$%{<*[#]|process\.|os\.environ|(?:env|vars|secrets|self|this|config|settings|local|var|data|module|props|request|req|args|options|params)\.|(?:https?|file|vault|op|ssm|arn|gs|s3|ref\+\w+):|[./~]|(?:x+|\.+|-+|_+|true|false|null|nil|none|undefined|string|str|text|number|required|optional|empty|redacted|masked|hidden|change-?me|changeit|dummy|sample|example|your|my|test|foo|bar|user|username)(?![A-Za-z0-9]))/i;
const namesOne = /passw(?:or)?d|passphrase|secret|token|credential|api[_-]?key|비밀번호|암호|패스워드|토큰/i;
/** Issue keys, versions, dates, file names, numbers with units, hashes of images. */
const isPlain =
  /^(?:[A-Z][A-Z0-9]+-\d+|v?\d+(?:\.\d+)+[\w.+-]*|\d{4}-\d\d(?:-\d\d)?.*|[\w./-]+\.[a-z]{2,5}|\d+(?:ms|s|m|h|d|kb|mb|gb|px|%)?|0x[0-9a-f]+|sha256:[0-9a-f]+)[.,!]?$/i;

/** Letters and digits mixed within one word, or a word longer than words are. */
const looksRandom = (secret: string): boolean =>
  /\d/.test(secret) &&
  /[A-Za-z]/.test(secret) &&
  secret
    .split(/[-_.:/@]/)
    .some(
      (part) =>
        /[A-Za-z]\d+[A-Za-z]|\d[A-Za-z]+\d/.test(part) || /^[A-Za-z]+\d{2,}$/.test(part) || part.length > 24,
    );

const isToken = (secret: string): boolean =>
  secret.length >= 8 && !standsForOne.test(secret) && !isPlain.test(secret) && looksRandom(secret);

/** Passwords are chosen by people: a word is one when it is quoted or stands behind `=` with nothing else. */
function isPassword({ secret, before, after }: Parameters<WordedRule['isSecret']>[0]): boolean {
  if (after === '(') return false;
  if (/^\d{6,}$/.test(secret)) return true;
  if (standsForOne.test(secret) || isPlain.test(secret) || namesOne.test(secret)) return false;
  if (/\p{Script=Hangul}/u.test(secret)) return false;
  if (/\s/.test(secret)) return /passphrase\W{1,9}$/i.test(before);
  const isWord = /^[A-Za-z]+(?:[-_.][A-Za-z]+)*[.:!?]?$/.test(secret);
  return !isWord || /["'`]$/.test(before) || (/[A-Za-z]=$/.test(before) && /^(?:$|[\s;&])/.test(after));
}

/** Base64 or hexadecimal, not a name such as `AuthenticationFilter`. */
const looksEncoded = (secret: string): boolean =>
  /=$/.test(secret) || (/\d/.test(secret) && /[A-Za-z]/.test(secret));

const always = (): boolean => true;

/** `hint` starts at a sign, and looks back from there. */
const worded = (
  name: string,
  {
    hint,
    after,
    startsAt = 'sign',
  }: { readonly hint: string; readonly after: string; readonly startsAt?: 'word' | 'sign' },
  isSecret: WordedRule['isSecret'] = always,
): WordedRule => ({
  name,
  startsAt,
  hint,
  pattern: new RegExp((startsAt === 'word' ? wordStart : signAhead) + hint + after, 'dgi'),
  isSecret,
});

const keyName = '-----BEGIN ?[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----';
const keyEnd = '-----END ?[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----';
const keyGap = '(?:\\\\[nrt]|[\\s"\',])';
const keyLine = '[A-Za-z0-9+/]{40,}={0,2}';
/** Without its end, as excerpts have it: as far as lines of base64 go. */
const keyLines = `${keyGap}{0,12}(?:[A-Za-z-]{1,20}: [^\\n]{0,200}${keyGap}{1,12}){0,4}${keyLine}(?:${keyGap}{1,12}${keyLine})*(?:${keyGap}{1,12}[A-Za-z0-9+/]{1,39}={0,2}(?=$|\\n))?`;
const schemes = 'basic|bearer|token|digest|apikey|negotiate|aws4-hmac-sha256';

/** What goes is the group `secret`, `quoted` or `bare`; without them the whole match. */
export const wordedRules: readonly WordedRule[] = [
  worded('private-key', {
    hint: keyName,
    after: `(?:(?:(?!-----BEGIN)[\\s\\S]){0,20000}?${keyEnd}|${keyLines})`,
  }),
  worded('private-key', {
    startsAt: 'word',
    hint: 'Private-Lines: ?\\d',
    after: '\\d{0,4}(?:\\s{1,4}[A-Za-z0-9+/]{8,100}={0,2}(?=\\s|$))+',
  }),
  worded('private-key', {
    hint: '(?<=private_key_id[\\\\"\']{1,4}\\s{0,9}):',
    after: '\\s{0,9}[\\\\"\']{1,3}(?<secret>[0-9a-f]{20,80})',
  }),
  worded(
    'credentials',
    { hint: '://[^\\s/?#@"\'<>`]{0,300}:', after: '(?<secret>[^\\s/?#"\'<>`]{1,300})@(?=[^\\s@])' },
    ({ secret }) =>
      !standsForOne.test(secret) && !/^(?:passw(?:or)?d|pass|pwd?|secret|token|\d{1,5})$/i.test(secret),
  ),
  worded(
    'credentials',
    { hint: '://(?=[A-Za-z0-9_-]{20,300}@)', after: '(?<secret>[A-Za-z0-9_-]{20,300})' },
    ({ secret }) => looksRandom(secret),
  ),
  worded(
    'authorization',
    {
      hint: assigns('authorization'),
      after: `\\s{0,9}\\\\?["'\`]?(?:${schemes})\\s{1,4}(?<secret>[^\\s"'\`,;<>\\\\]{6,4000})`,
    },
    ({ secret }) =>
      !standsForOne.test(secret) && (looksEncoded(secret) || /[A-Z].*[a-z].*[A-Z]/.test(secret)),
  ),
  worded(
    'authorization',
    {
      startsAt: 'word',
      hint: '(?:bearer|basic)\\s',
      after: '\\s{0,4}(?<secret>[A-Za-z0-9+/._~-]{16,4000}={0,2})',
    },
    ({ secret }) => !isPlain.test(secret) && looksEncoded(secret),
  ),
  worded('password', { hint: assigns(passwordWords), after: value }, isPassword),
  worded(
    'token',
    { hint: assigns(tokenWords), after: value },
    ({ secret, after }) => after !== '(' && isToken(secret),
  ),
  worded(
    'password',
    {
      hint: '--[a-z-]{0,30}(?:password|passwd|secret|token|api-?key)[ =]',
      after: '["\']?(?<secret>[^\\s"\'`,;<>(){}]{6,400})',
    },
    (found) => isToken(found.secret) || isPassword(found),
  ),
  worded(
    'password',
    { hint: '(?<=\\s)-(?:u|-user)[ =]', after: '["\']?[^\\s:"\']{1,80}:(?<secret>[^\\s"\']{4,200})' },
    isPassword,
  ),
  worded(
    'password',
    {
      startsAt: 'word',
      hint: 'login\\s{1,9}\\S{1,100}\\s{1,9}password\\s',
      after: '\\s{0,9}(?<secret>\\S{4,200})',
    },
    isPassword,
  ),
  worded(
    'password',
    { hint: "(?<=\\b(?:identified\\s{1,4}by|password)\\s{1,4})'", after: "(?<secret>[^'\\s]{4,200})'" },
    ({ secret }) => !standsForOne.test(secret),
  ),
];
