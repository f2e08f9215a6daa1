// Tells whether a sentence denies what a sign says: "no data was lost", "유실은 없었습니다". Pure.
import type { TextToken } from './text-tokens.ts';

const noBefore: ReadonlySet<string> = new Set('no without zero neither nor'.split(' '));
const noBetween: ReadonlySet<string> = new Set('no not never without nor neither'.split(' '));
const reaches = 3;

/** `not caused by`, `unrelated to`, `rather than`: what follows was not it. */
const notIt: readonly (readonly [string, RegExp])[] = [
  ['not', /^(?:caused?|due|result|related|because|involv\w*|affect\w*|require\w*|need\w*)$/],
  ['unrelated', /^to$/],
  ['rather', /^than$/],
  ['instead', /^of$/],
];

/** true when the words at `places` are denied; a denial that is itself a word of the sign denies nothing. */
export function isDenied(tokens: readonly TextToken[], places: readonly number[]): boolean {
  const [first = 0] = places;
  const last = places.at(-1) ?? first;
  const own = new Set(places);
  for (let place = first + 1; place < last; place += 1)
    if (!own.has(place) && noBetween.has(tokens[place]?.word ?? '')) return true;
  for (let place = Math.max(0, first - reaches); place < first; place += 1)
    if (noBefore.has(tokens[place]?.word ?? '') && !endsBetween(tokens, place, first)) return true;
  for (let place = Math.max(0, first - reaches - 2); place < first - 1; place += 1) {
    const [word, next] = [tokens[place]?.word ?? '', tokens[place + 1]?.word ?? ''];
    if (notIt.some(([lead, follow]) => lead === word && follow.test(next))) return true;
  }
  return isUnneeded(tokens, first) || isDeniedAfter(tokens, last);
}

/** "Undoing needs no backup", "can be undone without a backup": what is missing is not wanted. */
function isUnneeded(tokens: readonly TextToken[], first: number): boolean {
  const word = tokens[first]?.word ?? '';
  const before = tokens[first - 1]?.word ?? '';
  if (word === 'no') return /^(?:needs?|needed|needing|requires?|required|requiring)$/.test(before);
  return word === 'without' && /^(?:undone|undo|undoing|reversible|revertible|reverted|back)$/.test(before);
}

/** Words such as `longer`, `one` after a `no` begin something else: `no longer`, `no one`. */
const endsBetween = (tokens: readonly TextToken[], place: number, first: number): boolean => {
  const next = tokens[place + 1]?.word ?? '';
  return place + 1 < first && /^(?:longer|one|way|matter|able|warning|sufficient|enough)$/.test(next);
};

function isDeniedAfter(tokens: readonly TextToken[], last: number): boolean {
  const word = tokens[last]?.word ?? '';
  const next = tokens[last + 1]?.word ?? '';
  if (word < '\uAC00') {
    if (/^(?:was|were|is|are|did|has|have)$/.test(next)) {
      const then = tokens[last + 2]?.word ?? '';
      const what = tokens[last + 3]?.word ?? '';
      return then === 'not' && /^(?:affect\w*|impact\w*|lost|involv\w*|compromis\w*|occur\w*)$/.test(what);
    }
    return /^(?:없|아니|아닙)/.test(next);
  }
  if (/없(?:이|음|었|습)/.test(word)) return true;
  if (/(?:유실|손실|삭제|손상|유출|노출|중단|발생)\S{0,3}지[는도]?$/.test(word)) return /^않/.test(next);
  return (
    /^(?:없었|없음|없습|없으며|없이|아니|아닙|무관)/.test(next) ||
    (/^(?:발생하지|확인되지|일어나지)/.test(next) && /^않/.test(tokens[last + 2]?.word ?? ''))
  );
}
