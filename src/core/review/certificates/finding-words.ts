// The words of each kind of finding. Pure.
import { endpointWords } from './endpoint-words.ts';
import { fileWords } from './file-words.ts';
import type { FindingKind, FindingWords } from './finding.ts';
import { renewalWords } from './renewal-words.ts';

/** The words of every kind. */
export const findingWords: { readonly [kind in FindingKind]: FindingWords } = {
  ...fileWords,
  ...renewalWords,
  ...endpointWords,
};
