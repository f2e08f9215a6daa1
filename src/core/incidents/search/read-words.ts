// A text → its words: identifiers split, English stemmed, Korean without its particles. Pure.
import { stemmer } from 'stemmer';
import { stopWords } from './stop-words.ts';

/** A word of a text. */
export type Word = {
  /** As it stands in the text, NFKC. */
  readonly surface: string;
  /** What it is compared by: the stem, or the Korean word without its particle. */
  readonly term: string;
  readonly script: 'latin' | 'hangul' | 'number';
  readonly isStop: boolean;
  /** Number of the run of characters without a space or mark that it belongs to: parts of an identifier share one. */
  readonly run: number;
  /** It is its run with nothing in between: `not-after` besides `not` and `after`. */
  readonly isWhole: boolean;
};

/** Characters of a text that are read; the rest of a longer one is not. */
const textLengthMax = 65_536;
const wordLengthMax = 40;
const partsMax = 6;

const runs = /[\p{L}\p{N}]+(?:[._\-'’/+#][\p{L}\p{N}]+)*/gu;
/** Hangul, numbers with their points, humps of camelCase, capitals, other letters. */
const parts = /[가-힣]+|\d+(?:\.\d+)*|\p{Lu}+(?![\p{Ll}])|\p{Lu}?[\p{Ll}]+|[^\d가-힣._\-'’/+#]+/gu;

/** The words of `text` in its order; at most its first 65,536 characters are read. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let run = 0;
  for (const [whole] of text.slice(0, textLengthMax).normalize('NFKC').matchAll(runs)) {
    readRun(whole, run, words);
    run += 1;
  }
  return words;
}

function readRun(whole: string, run: number, words: Word[]): void {
  const found = whole.replace(/['’]s$/u, '').match(parts) ?? [];
  for (const part of found) {
    if (part.length <= wordLengthMax) words.push(readWord(part, run));
  }
  const isJoined = found.length > 1 && found.length <= partsMax && !/[가-힣]/u.test(whole);
  const joined = isJoined ? found.join('').toLowerCase() : '';
  if (joined === '' || joined.length > wordLengthMax || !/\p{L}/u.test(joined)) return;
  words.push({ surface: whole, term: joined, script: 'latin', isStop: false, run, isWhole: true });
}

function readWord(surface: string, run: number): Word {
  const small = surface.toLowerCase();
  const script = /^[가-힣]/u.test(small) ? 'hangul' : /^\d/.test(small) ? 'number' : 'latin';
  const term = script === 'hangul' ? withoutParticle(small) : script === 'latin' ? stemOf(small) : small;
  const isStop = stopWords.has(small) || stopWords.has(term) || (script === 'latin' && small.length < 2);
  return { surface, term, script, isStop, run, isWhole: false };
}

const stems = /^[a-z]{3,}$/;

/** Words of other letters than a to z have no stem that is known here. */
const stemOf = (small: string): string => (stems.test(small) ? stemmer(small) : small);

const endings = [
  '으로부터 에서부터 했으며 하였다 하면서 되면서 되었다 되었고 되어서 되지 하지 했다가 에서는 에서도 에게는 으로는 으로써 으로서',
  '했다 한다 하는 하여 해서 하고 하자 하던 했고 됐다 된다 되는 되어 되자 되고 됐고 시켜 에서 에게 으로 까지 부터 보다 처럼 마다 이나 라고 이라 하도록',
  '은 는 이 가 을 를 의 에 와 과 도 로 만 나 랑 한 할 함 된 될 됨 해 돼',
].flatMap((line) => line.split(' '));

/** A Korean word that ends in a particle or in a form of `하다` keeps at least two syllables of its own. */
function withoutParticle(word: string): string {
  const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 2);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Every two neighbouring syllables of a Korean word of more than two. */
export function syllablePairs(term: string): readonly string[] {
  const pairs: string[] = [];
  for (let at = 0; term.length > 2 && at + 2 <= term.length; at += 1) pairs.push(term.slice(at, at + 2));
  return pairs;
}
