// Finds secrets in texts and masks them. Pure.

import { joinings } from './redact-split.ts';
import { suspects } from './redact-suspects.ts';
import { type SecretRule, signAhead, tokenRules, wordStart } from './redact-token-rules.ts';
import { type WordedRule, wordedRules } from './redact-worded-rules.ts';

/** A place of a text that holds a secret; `start` and `end` in UTF-16 code units. */
export type SecretPlace = { readonly rule: string; readonly start: number; readonly end: number };

type Hint = Pick<SecretRule, 'startsAt' | 'hint'>;

const suspectHints: readonly Hint[] = Object.values(suspects).flatMap(({ word, sign }) => [
  ...(word === undefined ? [] : [{ startsAt: 'word' as const, hint: word }]),
  ...(sign === undefined ? [] : [{ startsAt: 'sign' as const, hint: sign }]),
]);
const join = (hints: readonly Hint[], startsAt: Hint['startsAt']): string =>
  hints.flatMap((each) => (each.startsAt === startsAt ? [each.hint] : [])).join('|');
const atWords = (hints: readonly Hint[], flags: '' | 'i'): RegExp =>
  new RegExp(`${wordStart}(?:${join(hints, 'word')})`, flags);
const atSigns = (hints: readonly Hint[]): RegExp => new RegExp(`${signAhead}(?:${join(hints, 'sign')})`, 'i');

const suspectWords = atWords(suspectHints, '');
const suspectSigns = atSigns(suspectHints);
const words = atWords([...tokenRules, ...suspectHints], '');
const anyCaseWords = atWords(wordedRules, 'i');
const anySigns = atSigns([...tokenRules, ...wordedRules, ...suspectHints]);

/** true when the maintained rule set could find something in `text`. */
export const isSuspect = (text: string): boolean => suspectWords.test(text) || suspectSigns.test(text);

/** true when a rule could find something: the quick look that spares nearly all texts the slow one. */
export const mayHoldSecret = (text: string): boolean =>
  words.test(text) || anySigns.test(text) || anyCaseWords.test(text);

/** The places of `text` that look like secrets by the rules of Lockkeeper itself, in no order. */
export function findSecrets(text: string): readonly SecretPlace[] {
  const places: SecretPlace[] = [];
  const hasWord = words.test(text);
  for (const { name, startsAt, pattern } of tokenRules)
    if (hasWord || startsAt === 'sign')
      for (const match of text.matchAll(pattern))
        places.push({ rule: name, start: match.index, end: match.index + match[0].length });
  for (const rule of wordedRules) places.push(...findWorded(text, rule));
  return places;
}

function findWorded(text: string, { name, pattern, isSecret }: WordedRule): readonly SecretPlace[] {
  const places: SecretPlace[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { secret, quoted, bare } = match.indices?.groups ?? {};
    const whole = [match.index, match.index + match[0].length] as const;
    const [start, end] = secret ?? quoted ?? bare ?? whole;
    const before = text.slice(Math.max(0, start - leadLength), start);
    if (isSecret({ secret: text.slice(start, end), before, after: text.slice(end, end + 1) }))
      places.push({ rule: name, start, end });
    // What is none may have one inside: `password = request.password = "…"`.
    else pattern.lastIndex = match.index + 1;
  }
  return places;
}

/** As much as rules look at of what leads to a secret. */
const leadLength = 40;
/** What stands in place of a secret. */
const maskOf = (rule: string): string => `[redacted: ${rule}]`;
const onlyMasks = /^(?:\[redacted: [\w-]+\]|\s)*$/;

/**
 * `text` with each place masked, and how many masks that took. Lines stay lines: a secret over several leaves them empty.
 *
 * What was masked before is left alone, so that masking twice is masking once.
 */
export function maskPlaces(
  text: string,
  places: readonly SecretPlace[],
): { readonly text: string; readonly masked: number } {
  if (places.length === 0) return { text, masked: 0 };
  let shown = '';
  let end = 0;
  let masked = 0;
  for (const place of joinPlaces(text, places)) {
    const secret = text.slice(place.start, place.end);
    shown += text.slice(end, place.start) + maskOf(place.rule) + secret.replace(/[^\n]/g, '');
    end = place.end;
    masked += 1;
  }
  return { text: shown + text.slice(end), masked };
}

/** In order, apart from each other, without masks. */
function joinPlaces(text: string, places: readonly SecretPlace[]): readonly SecretPlace[] {
  const joined: SecretPlace[] = [];
  const sorted = places
    .filter(({ start, end }) => start < end && !onlyMasks.test(text.slice(start, end)))
    .sort((left, right) => left.start - right.start || right.end - left.end);
  for (const place of sorted) {
    const last = joined.at(-1);
    if (last === undefined || place.start >= last.end) joined.push(place);
    else if (place.end > last.end) joined[joined.length - 1] = { ...last, end: place.end };
  }
  return joined;
}

/**
 * `text` with what Lockkeeper's own rules find masked: for lines of a log, which cannot wait for the rule set.
 *
 * A secret that invisible characters or tags split is found as well; the text is then told without them.
 */
export const maskSecrets = (text: string): string =>
  joinings.reduce((told, join) => {
    const joined = join(told);
    const masked = joined === told ? told : maskFound(joined);
    return masked === joined ? told : masked;
  }, maskFound(text));

const maskFound = (text: string): string =>
  mayHoldSecret(text) ? maskPlaces(text, findSecrets(text)).text : text;
