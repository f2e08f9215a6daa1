// What the note admits: what was read, cut and masked, what each source answered, and what was not asked. Pure.

import type { Decision } from '../../../domain/generated/decision.ts';
import type { Note } from '../../../domain/generated/note.ts';
import { countedLines } from '../coverage-lines.ts';
import { usageText } from '../usage-text.ts';
import { dataTable } from './data-table.ts';
import { html } from './html.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';
import { listOf, titleText } from './text.ts';

/** Counts, sources and what is missing. */
export function coverageSection(note: Note, decision: Decision, context: PageContext): PageSection {
  const { word, language, limits } = context;
  const { sources, missing } = note.coverage;
  const entry = (line: string) => titleText(line, context);
  const usage = decision.usage === undefined ? [] : [usageText(decision.usage, language)];
  const rows = sources
    .slice(0, limits.items)
    .map(({ source, status, asked, got, problems }) => [
      html`${word(`source-${source}`)}`,
      html`${word(`source-${status}`)}`,
      html`${status === 'off' ? '–' : `${got}/${asked}`}`,
      titleText(problems.slice(0, limits.nested).join(' '), context),
    ]);
  const table = dataTable({
    caption: word('sources'),
    captionShown: true,
    columns: [word('source'), word('status'), word('answered'), word('problems')],
    rows,
  });
  const body = html`
    ${listOf([...countedLines(note), ...usage], { className: 'claims', context, file: 'note.json', entry })}
    ${missing.length === 0 ? null : html`<h3>${word('missingSources')}</h3>${listOf(missing, { className: 'claims', context, file: 'note.json', entry })}`}
    ${rows.length === 0 ? null : table}`;
  return { id: 'coverage', title: word('coverage'), body };
}
