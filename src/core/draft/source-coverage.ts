// What a note says of the sources beside git: what was asked, what came, what was masked. Pure.
import type { ChangeContext } from '../../domain/context.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Language } from '../../domain/language.ts';
import { plainLine } from '../text/plain-line.ts';
import { missingSources } from './missing-sources.ts';

/** Accounts for the sources, in numbers and in sentences. */
export function sourceCoverage(
  context: ChangeContext,
  language: Language,
): Pick<Note['coverage'], 'sources' | 'masked' | 'missing'> {
  return {
    sources: context.sources.map((report) => ({
      ...report,
      problems: report.problems.map(({ message }) => plainLine(message)).filter((text) => text !== ''),
    })),
    masked: context.masked,
    missing: missingSources(context, language),
  };
}
