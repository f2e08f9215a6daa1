// A text → the terms that an index keeps of it, or those that a query asks for. Pure.
import { findPhrases, type Meaning, type PhraseBook } from './phrase-book.ts';
import { readWords, syllablePairs, type Word } from './read-words.ts';

/** A term that answers for a word of the query. */
export type Alternative = {
  readonly term: string;
  /** 0 to 1: how far it says the same as the word itself. */
  readonly share: number;
  readonly kind: 'word' | 'pair' | 'meaning';
};

/** A word or phrase of a query, and every term that answers for it. */
export type AskedWord = {
  /** As it stands in the query. */
  readonly surface: string;
  readonly alternatives: readonly Alternative[];
  /** Of the word in the query: numbers and joined identifiers say less. */
  readonly weight: number;
};

const weightOf = ({ script, isWhole }: Word): number => (isWhole ? 0.5 : script === 'number' ? 0.4 : 1);
const pairShare = 0.35;

/** Terms of a text with how often each occurs; a Korean one also by English words and by concepts. */
export function countTerms(text: string, book: PhraseBook): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
  const words = readWords(text);
  for (const word of words) {
    if (word.isStop) continue;
    add(word.term);
    if (word.script === 'hangul') for (const pair of syllablePairs(word.term)) add(pair);
  }
  for (const { meanings } of findPhrases(text, book, words)) {
    for (const { term, share } of meanings) if (share === 1) add(term);
  }
  return counts;
}

/** The words that `text` asks for, each once. */
export function askedWords(text: string, book: PhraseBook): readonly AskedWord[] {
  const words = readWords(text);
  const asked = new Map<string, AskedWord>();
  for (const word of words) {
    if (word.isStop || asked.has(word.term)) continue;
    const pairs = word.script === 'hangul' ? syllablePairs(word.term) : [];
    asked.set(word.term, {
      surface: word.surface,
      weight: weightOf(word),
      alternatives: [
        { term: word.term, share: 1, kind: 'word' },
        ...pairs.map((term) => ({ term, share: pairShare, kind: 'pair' as const })),
      ],
    });
  }
  for (const { surface, meanings } of findPhrases(text, book, words)) addMeanings(asked, surface, meanings);
  return [...asked.values()];
}

function addMeanings(asked: Map<string, AskedWord>, surface: string, meanings: readonly Meaning[]): void {
  const key = `\u0000${surface}`;
  if (asked.has(key)) return;
  const alternatives = meanings.map(({ term, share }) => ({ term, share, kind: 'meaning' as const }));
  asked.set(key, { surface, weight: 1, alternatives });
}
