// Reads imagined reports: text to search with, and nothing else. Pure.
import type { HypothesisPart } from '../../../domain/generated/hypothesis-part.ts';
import { validateHypothesisPart } from '../../../domain/generated/hypothesis-part.validate.js';
import type { ReadAnswer } from '../../draft/parts/part.ts';
import { readBySchema } from '../../draft/parts/read-parts.ts';
import { cleanModelText } from '../../text/untrusted-text.ts';
import { hypothesisAnswerSchema } from './hypothesis-request.ts';

/** The reports of an answer, each on one line, the likeliest first; none is an answer too. */
export function readHypothesis(text: string): ReadAnswer<readonly string[]> {
  const read = readBySchema<HypothesisPart>(text, hypothesisAnswerSchema, validateHypothesisPart);
  if (!read.ok) return read;
  const reports = read.value.reports.map(({ trigger, symptom, cause }) =>
    [trigger, symptom, cause].map(cleanModelText).map(asSentence).join(' ').trim(),
  );
  return { ok: true, value: [...new Set(reports)].filter((report) => report !== '') };
}

const asSentence = (text: string): string => (text === '' || /[.!?]$/u.test(text) ? text : `${text}.`);
