// Reads what a model made of chunks: facts whose refs are in their chunk, cleaned and cut. Pure.

import { type Chunk, chunkKey, type Statement } from '../../domain/digest.ts';
import type { Summary } from '../../domain/generated/summary.ts';
import { validateSummary } from '../../domain/generated/summary.validate.js';
import { schemaProblems } from '../../domain/schema-problems.ts';
import { parseAnswer } from '../model/parse-answer.ts';
import { cleanModelText } from '../text/untrusted-text.ts';
import { bareStatement } from './bare-statement.ts';
import { fieldLine } from './chunk-texts.ts';
import { statementLengthMax } from './extract-statements.ts';
import { isSaidBy, wordsOf } from './same-words.ts';
import { cutAtSentence } from './split-sentences.ts';

/** Statements of a source beyond this are not read: a digest has no place for them. */
const statementsMax = 20;
const lengthMin = 8;

/** What an answer holds, or all that is wrong with its form. */
export type SummaryReading =
  | {
      readonly ok: true;
      /** By `chunkKey`; a chunk of which the answer says nothing is absent. */
      readonly statements: ReadonlyMap<string, readonly Statement[]>;
      /** Statements that cite what is not in their chunk, or stand under no chunk of the call. */
      readonly dropped: number;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the answer to a call about `chunks`.
 *
 * A statement with a ref that its chunk may not cite is dropped whole: what else is wrong with it, nobody knows. One
 * without refs cites its chunk when that was asked about alone, where nothing else can be meant, and is dropped when not.
 */
export function readSummary(text: string, chunks: readonly Chunk[]): SummaryReading {
  const parsed = parseAnswer(text);
  if (!parsed.ok) return parsed;
  const answer: unknown = parsed.value;
  if (!validateSummary(answer)) return { ok: false, problems: schemaProblems(validateSummary.errors) };
  const statements = new Map<string, readonly Statement[]>();
  const chunkOf = new Map(chunks.map((chunk) => [chunk.ref, chunk]));
  const [only] = chunks.length === 1 ? chunks : [];
  let dropped = 0;
  for (const source of answer.sources) {
    // Asked about one source, a model has no other to name.
    const chunk = only ?? chunkOf.get(source.ref);
    if (chunk === undefined) {
      dropped += source.facts.length;
      continue;
    }
    const key = chunkKey(chunk);
    const cited = source.facts.flatMap((fact) => cite(fact, chunk, only !== undefined) ?? []);
    dropped += source.facts.length - cited.length;
    const told = tellOnce([...(statements.get(key) ?? []), ...cited.flatMap(clean)]);
    // An empty list is an answer; a list of which nothing can be used is none.
    if (told.length > 0 || source.facts.length === 0) statements.set(key, told.slice(0, statementsMax));
  }
  return { ok: true, statements, dropped };
}

type SummaryFact = Summary['sources'][number]['facts'][number];

/** The statement with its refs, each once; null when one of them is not of the chunk. */
function cite(fact: SummaryFact, chunk: Chunk, isAlone: boolean): Statement | null {
  const refs = [...new Set(fact.refs)];
  if (refs.length === 0) return isAlone ? { ...fact, refs: [chunk.ref] } : null;
  return refs.every((ref) => chunk.refs.includes(ref)) ? { ...fact, refs } : null;
}

function clean({ text, kind, refs }: Statement): readonly Statement[] {
  const line = cutAtSentence(bareStatement(cleanModelText(text)), statementLengthMax);
  return line.length < lengthMin || fieldLine.test(line) ? [] : [{ text: line, kind, refs }];
}

/** Leaves out what an earlier statement says already. */
function tellOnce(statements: readonly Statement[]): readonly Statement[] {
  const told: { statement: Statement; words: ReturnType<typeof wordsOf> }[] = [];
  for (const statement of statements) {
    const words = wordsOf(statement.text);
    if (!told.some((earlier) => isSaidBy(words, earlier.words))) told.push({ statement, words });
  }
  return told.map(({ statement }) => statement);
}
