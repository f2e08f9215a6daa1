// Phrases of operations in English and Korean → what they stand for: concepts, and English words. Pure.
import concepts from '../../../../schemas/incidents/concepts.json' with { type: 'json' };
import glossary from '../../../../schemas/incidents/glossary-ko-en.json' with { type: 'json' };
import { readWords, type Word } from './read-words.ts';

/** Something that a phrase stands for. */
export type Meaning = {
  /** Term of an index: a stem, a Korean word, or `#` and the name of a concept. */
  readonly term: string;
  /** 0 to 1: how far it says the same. */
  readonly share: number;
};

/** A phrase that was found in a text. */
export type PhraseHit = {
  /** As it stands in the text. */
  readonly surface: string;
  readonly meanings: readonly Meaning[];
};

/** Finds phrases in texts. */
export type PhraseBook = {
  /** English phrases by their first stem, longest first. */
  readonly latin: ReadonlyMap<string, readonly LatinPhrase[]>;
  /** Phrases with Korean in them, in small letters with single spaces. */
  readonly korean: ReadonlyMap<string, readonly Meaning[]>;
  /** First two characters of `korean`, and how long its longest is. */
  readonly koreanStarts: ReadonlyMap<string, number>;
};

type LatinPhrase = {
  readonly stems: readonly string[];
  /** The word itself, in small letters; null: it is of several. */
  readonly word: string | null;
  readonly meanings: readonly Meaning[];
};

/** What a config adds: a phrase, and the phrases that it stands for. */
export type Glossary = { readonly [phrase: string]: readonly string[] };

/** How far a word of a concept says the concept; marked with `~` in the data, it only hints at it. */
const conceptShare = 1;
const hintShare = 0.4;

const phraseLengthMax = 40;
const hangul = /[가-힣]/u;

const stemsOf = (phrase: string): readonly string[] =>
  readWords(phrase)
    .filter(({ isWhole }) => !isWhole)
    .map(({ term }) => term);

const koreanKey = (phrase: string): string =>
  phrase.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

function addMeanings(
  target: Map<string, Map<string, number>>,
  key: string,
  meanings: readonly Meaning[],
): void {
  const known = target.get(key) ?? new Map<string, number>();
  for (const { term, share } of meanings) known.set(term, Math.max(share, known.get(term) ?? 0));
  target.set(key, known);
}

type Drafts = {
  readonly latin: Map<string, Map<string, number>>;
  readonly korean: Map<string, Map<string, number>>;
};

function addPhrase(drafts: Drafts, phrase: string, meanings: readonly Meaning[]): void {
  if (phrase.length > phraseLengthMax) return;
  if (hangul.test(phrase)) addMeanings(drafts.korean, koreanKey(phrase), meanings);
  else {
    const stems = stemsOf(phrase);
    if (stems.length === 1) addMeanings(drafts.latin, phrase.toLowerCase(), meanings);
    if (stems.length > 1) addMeanings(drafts.latin, stems.join(' '), meanings);
  }
}

function addConcepts(drafts: Drafts): void {
  for (const [name, phrases] of Object.entries(concepts.concepts)) {
    for (const phrase of phrases) {
      const isHint = phrase.startsWith('~');
      const meaning = { term: `#${name}`, share: isHint ? hintShare : conceptShare };
      addPhrase(drafts, isHint ? phrase.slice(1) : phrase, [meaning]);
    }
  }
}

/** Words of either language, and the concepts that they say. */
function addTranslations(drafts: Drafts, entries: readonly (readonly [string, readonly string[]])[]): void {
  const said = freeze(drafts);
  for (const [phrase, translations] of entries) {
    const meanings = translations.flatMap((translation) => [
      ...readWords(translation)
        .filter(({ isStop, isWhole }) => !isStop && !isWhole)
        .map(({ term }) => ({ term, share: 1 })),
      ...findPhrases(translation, said).flatMap((hit) => hit.meanings),
    ]);
    addPhrase(drafts, phrase, meanings);
  }
}

function freeze({ latin, korean }: Drafts): PhraseBook {
  const listOf = (shares: ReadonlyMap<string, number>): readonly Meaning[] =>
    [...shares].map(([term, share]) => ({ term, share }));
  const byFirst = new Map<string, LatinPhrase[]>();
  for (const [key, shares] of latin) {
    const isOne = !key.includes(' ');
    const stems = isOne ? stemsOf(key) : key.split(' ');
    const [first = ''] = stems;
    const phrase = { stems, word: isOne ? key : null, meanings: listOf(shares) };
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [phrase]);
    else others.push(phrase);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  const starts = new Map<string, number>();
  for (const key of korean.keys()) {
    for (const start of [key.slice(0, 1), key.slice(0, 2)])
      starts.set(start, Math.max(starts.get(start) ?? 0, key.length));
  }
  const frozen = new Map([...korean].map(([key, shares]) => [key, listOf(shares)] as const));
  return { latin: byFirst, korean: frozen, koreanStarts: starts };
}

const none: Glossary = {};
const books = new WeakMap<Glossary, PhraseBook>();

/** The phrases that ship with this version, and those of a config; compiled once for each. */
export function createPhraseBook(extra: Glossary): PhraseBook {
  const key = Object.keys(extra).length === 0 ? none : extra;
  const book = books.get(key) ?? compile(key);
  books.set(key, book);
  return book;
}

function compile(extra: Glossary): PhraseBook {
  const drafts: Drafts = { latin: new Map(), korean: new Map() };
  addConcepts(drafts);
  addTranslations(
    drafts,
    Object.entries(glossary).map(([phrase, words]) => [phrase, [words]] as const),
  );
  addTranslations(drafts, Object.entries(extra));
  return freeze(drafts);
}

/** The phrases of `text`, in its order within each language; longer ones hide those that they contain. */
export function findPhrases(text: string, book: PhraseBook, words = readWords(text)): readonly PhraseHit[] {
  return [
    ...findLatin(
      words.filter(({ isWhole }) => !isWhole),
      book,
    ),
    ...findKorean(text, book),
  ];
}

function findLatin(words: readonly Word[], { latin }: PhraseBook): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (const [at, { term, surface }] of words.entries()) {
    const phrases = latin.get(term) ?? [];
    const longer = phrases.find(
      ({ stems, word }) => word === null && stems.every((stem, offset) => words[at + offset]?.term === stem),
    );
    if (longer === undefined) {
      const meanings = phrases
        .filter(({ word }) => word !== null && isFormOf(surface.toLowerCase(), word))
        .flatMap((phrase) => phrase.meanings);
      if (meanings.length > 0) hits.push({ surface, meanings });
      continue;
    }
    const said = words.slice(at, at + longer.stems.length).map((word) => word.surface);
    hits.push({ surface: said.join(' '), meanings: longer.meanings });
  }
  return hits;
}

const inflections = /^(?:|e|y|s|es|ies|d|ed|ied|.?ed|.?ing)$/;

/** Whether a word is another by its ending of grammar alone: stems hold `production` and `product` for one. */
function isFormOf(small: string, word: string): boolean {
  if (small === word) return true;
  const base = word.replace(/(?:ies|ed|ing|es|[esy])$/, '');
  return base.length >= 3 && small.startsWith(base) && inflections.test(small.slice(base.length));
}

const textLengthMax = 65_536;

function findKorean(text: string, book: PhraseBook): readonly PhraseHit[] {
  if (!hangul.test(text)) return [];
  const hits: PhraseHit[] = [];
  const small = koreanKey(text.slice(0, textLengthMax));
  let at = 0;
  while (at < small.length) {
    const length = koreanLengthAt(small, at, book);
    if (length > 0) {
      const surface = small.slice(at, at + length);
      hits.push({ surface, meanings: book.korean.get(surface) ?? [] });
    }
    at += Math.max(1, length);
  }
  return hits;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** How long the longest phrase is that begins there; 0: none. One of a single syllable must be a short word's beginning. */
function koreanLengthAt(small: string, at: number, { korean, koreanStarts }: PhraseBook): number {
  const startsWord = !isLetter(small[at - 1]);
  const longest =
    koreanStarts.get(small.slice(at, at + 2)) ?? (startsWord ? koreanStarts.get(small[at] ?? '') : 0) ?? 0;
  for (let length = Math.min(longest, small.length - at); length >= 1; length -= 1) {
    if (!korean.has(small.slice(at, at + length))) continue;
    if (length === 1 && !(startsWord && !isLetter(small[at + 3]))) continue;
    return length;
  }
  return 0;
}
