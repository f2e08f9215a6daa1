// What counts for the rules: lines of people, and what code finds; never a line of a model that was only left standing.
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/core/note-edit/apply-edits.ts';
import { listEdits } from '../../../../src/core/note-edit/list-edits.ts';
import { readEdits } from '../../../../src/core/note-edit/read-edits.ts';
import { renderNoteMarkdown } from '../../../../src/core/render/note-markdown.ts';
import type { Note } from '../../../../src/domain/generated/note.ts';
import { tuesdayMorning } from '../../../fakes/change.ts';
import { makeNote } from '../../../fakes/note.ts';

const timeZone = 'Asia/Seoul';
const item = (text: string, source: 'template' | 'model') => ({
  ...{ group: source === 'model' ? 'database-migration' : 'general', text, source, done: false },
});

/** Drafted by rules: what the review drafts again. */
const baseline = makeNote();

/** What people saw: with what a model added. */
const base = makeNote({
  title: 'Receipts by e-mail, as the model puts it',
  changes: [...baseline.changes, { text: 'A claim of the model', category: 'feature', refs: ['c:a1000000'] }],
  rollback: {
    ...baseline.rollback,
    caveats: [{ text: 'A caveat of the model', refs: ['c:a1000000'] }],
  },
  checklists: {
    ...baseline.checklists,
    before: [
      item('Two operators are on duty', 'template'),
      item('Dump the table', 'model'),
      item('Tell support', 'model'),
    ],
  },
});

function edit(change: (markdown: string) => string, target: Note): Note {
  const shown = renderNoteMarkdown({ note: base, decision: null, timeZone, noteSha256: 'a'.repeat(64) });
  const read = readEdits({ base, markdown: change(shown), now: tuesdayMorning, timeZone });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return applyEdits({ base, target, edits: read.edits });
}

describe('the note that is judged', () => {
  it('has nothing of a model that people left as it was', () => {
    expect(edit((text) => text, baseline)).toEqual(baseline);
    const other = edit((text) => text.replace('Two operators', 'Three operators'), baseline);
    expect(other.checklists.before.map(({ text }) => text)).toEqual(['Three operators are on duty']);
    expect(other.changes).toEqual(baseline.changes);
  });

  it('has a line of a model that a person ticked or wrote anew', () => {
    const ticked = edit((text) => text.replace('- [ ] Dump the table', '- [x] Dump the table'), baseline);
    expect(ticked.checklists.before.map(({ text, done }) => [text, done])).toEqual(
      [
        ['Dump the table', true],
        ['Two operators are on duty', false],
      ].sort(([one]) => (one === 'Two operators are on duty' ? -1 : 1)),
    );
    const written = edit((text) => text.replace('A caveat of the model', 'A caveat of Mina'), baseline);
    expect(written.rollback.caveats).toEqual([{ text: 'A caveat of Mina', refs: ['c:a1000000'] }]);
  });

  it('has not what a person removed, and keeps what only code found since', () => {
    const fresh = makeNote({
      checklists: {
        ...baseline.checklists,
        before: [...baseline.checklists.before, item('Found since', 'template')],
      },
    });
    const removed = edit((text) => text.replace(/^- \[ \] Two operators.*\n/m, ''), fresh);
    expect(removed.checklists.before.map(({ text }) => text)).toEqual(['Found since']);
  });
});

describe('the note that is told', () => {
  it('keeps what the model wrote', () => {
    const told = edit((text) => text.replace('Two operators', 'Three operators'), base);
    expect(told).toEqual({
      ...base,
      checklists: {
        ...base.checklists,
        before: base.checklists.before.map((line, index) =>
          index === 0 ? { ...line, text: 'Three operators are on duty', source: 'person' } : line,
        ),
      },
    });
  });

  it('takes sources that a person cites, and a change that they call breaking', () => {
    const told = edit(
      (text) => text.replace('## Impact', '- **Breaking:** v1 is gone (a1000000, #12)\n\n## Impact'),
      base,
    );
    expect(told.changes.at(-1)).toEqual({
      ...{ text: 'v1 is gone', category: 'breaking', refs: ['c:a1000000', 'pr:#12'] },
    });
  });
});

describe('the list of edits', () => {
  it('tells field, kind, before and after', () => {
    const shown = renderNoteMarkdown({ note: base, decision: null, timeZone, noteSha256: 'a'.repeat(64) });
    const markdown = shown
      .replace('Operators: sre-1, sre-2', 'Operators: none given')
      .replace('## Watch (24 h)', '## Watch (2 h 30 min)')
      .replace(/^- \[ \] Tell support.*\n/m, '- [x] Tell support first\n');
    const read = readEdits({ base, markdown, now: tuesdayMorning, timeZone });
    expect(read.ok && listEdits(base, read.edits)).toEqual([
      { field: 'operators', kind: 'removed', from: 'sre-1, sre-2' },
      { field: 'monitoring.hours', kind: 'changed', from: '24', to: '2.5' },
      {
        field: 'checklists',
        kind: 'changed',
        from: 'before [ ] Tell support (database-migration)',
        to: 'before [x] Tell support first (database-migration)',
      },
    ]);
  });
});
