// Holds claims of a model to the sources: refs that exist, exact tokens that were given, text that is only text. Pure.
import type { Language } from '../../../domain/language.ts';
import type { Ref } from '../../../domain/units.ts';
import { cleanModelText } from '../../text/untrusted-text.ts';
import { unknownTokens } from './hard-tokens.ts';
import type { ResolveRef } from './known-refs.ts';
import { tellsVerdict } from './told-verdict.ts';

/** What claims are held to. */
export type Grounds = {
  readonly resolveRef: ResolveRef;
  /** All text that the model was given about this release. */
  readonly given: string;
  /** What becomes of claims without a source. */
  readonly uncited: 'drop' | 'mark';
  readonly language: Language;
};

/** Sources kept of one claim. */
const refsMax = 12;

const noSource = { en: '(no source)', ko: '(출처 없음)' } as const;

/** Lines as they may stand in a note, and how many had no source. */
export type GroundedLines<T> = { readonly lines: T[]; readonly uncited: number };

/** Grounds texts with refs; `textsOf` gives what else of a line must be supported. Empty lines are dropped. */
export function groundLines<T extends { readonly text: string; readonly refs: readonly string[] }>(
  lines: readonly T[],
  grounds: Grounds,
): GroundedLines<T> {
  const kept: T[] = [];
  let uncited = 0;
  for (const line of lines) {
    const text = cleanModelText(line.text);
    if (text === '') continue;
    const refs = groundRefs(line.refs, grounds);
    const isCited = refs.length > 0 && isSupported(text, grounds);
    if (!isCited) uncited += 1;
    if (isCited) kept.push({ ...line, text, refs });
    else if (grounds.uncited === 'mark')
      kept.push({ ...line, text: markUncited(text, grounds.language), refs: [] });
  }
  return { lines: kept, uncited };
}

/** The refs that exist among those written, each once, at most twelve. */
export function groundRefs(written: readonly string[], grounds: Grounds): Ref[] {
  const refs = new Set<Ref>();
  for (const one of written) {
    const ref = grounds.resolveRef(one);
    if (ref !== null) refs.add(ref);
  }
  return [...refs].slice(0, refsMax);
}

/** Whether every exact token of `text` was in what the model was given, and it leaves the decision to the gate. */
export const isSupported = (text: string, grounds: Grounds): boolean =>
  !tellsVerdict(text) && unknownTokens(text, grounds.given).length === 0;

/** Says in the text itself that no source says it. */
const markUncited = (text: string, language: Language): string => `${text} ${noSource[language]}`;
