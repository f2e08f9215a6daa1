// Similar past incidents in an edited note: the section is computed, the lines of the checklist are not.
import { describe, expect, it } from 'vitest';
import { recallIncidents } from '../../../../src/core/draft/recall-incidents.ts';
import { applyEdits } from '../../../../src/core/note-edit/apply-edits.ts';
import type { NoteEdits } from '../../../../src/core/note-edit/note-edits.ts';
import { readEdits } from '../../../../src/core/note-edit/read-edits.ts';
import { renderNoteMarkdown } from '../../../../src/core/render/note-markdown.ts';
import { acknowledgedIn } from '../../../../src/core/review/incidents/acknowledged.ts';
import type { Note } from '../../../../src/domain/generated/note.ts';
import { makeNote } from '../../../fakes/note.ts';
import { makeShown } from '../../../fakes/past-incident.ts';
import { at } from '../../../fakes/release.ts';

const timeZone = 'Asia/Seoul';
const render = (note: Note): string =>
  renderNoteMarkdown({ note, decision: null, timeZone, noteSha256: '0'.repeat(64) });
const told = recallIncidents(makeNote(), [makeShown()]);

const refs = ['incident:INC-7', 'incident:INC-8', 'incident:INC-9'];
const sameAsk = refs.map((ref) => makeShown({ ref, url: null }));

function editsOf(base: Note, edit: (markdown: string) => string): NoteEdits {
  const markdown = edit(render(base));
  expect(markdown).not.toBe(render(base));
  const read = readEdits({ base, markdown, now: at('2026-03-03T10:00:00+09:00'), timeZone });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.edits;
}

/** What rules read: the baseline with what a person did to the told note. */
const judged = (edits: NoteEdits): Note => applyEdits({ base: told, target: makeNote(), edits });

describe('the note', () => {
  it('tells each incident below the impact, and what to do in the checklist', () => {
    const markdown = render(told);
    expect(markdown).toContain(
      [
        '## Similar past incidents',
        '',
        '- **Checkout down while orders was locked** · 2025-11-02 · checkout · probability 78 % ([INC-7](https://wiki.example.com/incidents/7))',
        '  - What happened: Checkout was down for 41 minutes because adding a NOT NULL column locked the table orders.',
        '  - Why it is alike: words shared with "Add tax to orders": orders, column',
        '  - **This time:** Add the column without NOT NULL, fill it in batches, then set NOT NULL.',
      ].join('\n'),
    );
    expect(markdown).toContain(
      '- [ ] Not again like "Checkout down while orders was locked" (2025-11-02): Add the column without NOT NULL, fill it in batches, then set NOT NULL. ([INC-7](https://wiki.example.com/incidents/7)) <!-- general -->',
    );
    expect(markdown.indexOf('## Impact')).toBeLessThan(markdown.indexOf('## Similar past incidents'));
    expect(markdown.indexOf('## Similar past incidents')).toBeLessThan(markdown.indexOf('## Rollback'));
  });

  it('tells them in Korean', () => {
    const markdown = render(recallIncidents(makeNote({ language: 'ko' }), [makeShown()]));
    expect(markdown).toContain('## 비슷한 과거 장애');
    expect(markdown).toContain('관련 확률 78%');
    expect(markdown).toContain('이번에 할 일');
    expect(markdown).toContain('- [ ] "Checkout down while orders was locked" (2025-11-02) 재발 방지:');
  });

  it('has a line in the phase in which it is due', () => {
    const { checklists } = recallIncidents(makeNote(), [makeShown({ phase: 'during' })]);
    expect(checklists.during[0]).toMatchObject({ source: 'incident', refs: ['incident:INC-7'], done: false });
  });

  it('has one line for incidents that ask for the same', () => {
    const { before } = recallIncidents(makeNote(), sameAsk).checklists;
    expect(before.filter(({ source }) => source === 'incident')).toEqual([
      {
        group: 'general',
        text: 'Not again like "Checkout down while orders was locked" (2025-11-02) and 2 more: Add the column without NOT NULL, fill it in batches, then set NOT NULL.',
        source: 'incident',
        done: false,
        refs: ['incident:INC-7', 'incident:INC-8', 'incident:INC-9'],
      },
    ]);
    const korean = recallIncidents(makeNote({ language: 'ko' }), sameAsk).checklists.before[0];
    expect(korean?.text).toMatch(
      /^"Checkout down while orders was locked" \(2025-11-02\) 외 2건 재발 방지: Add/,
    );
  });

  it('has two lines where the same is due in another phase', () => {
    const during = makeShown({ ref: 'incident:INC-8', phase: 'during' });
    const { checklists } = recallIncidents(makeNote(), [makeShown(), during]);
    expect([checklists.before[0]?.refs, checklists.during[0]?.refs]).toEqual([
      ['incident:INC-7'],
      ['incident:INC-8'],
    ]);
  });

  it('has three lines of incidents at most, and tells all of them', () => {
    const many = ['1', '2', '3', '4', '5'].map((id) =>
      makeShown({ ref: `incident:${id}`, instead: `Do ${id}.`, phase: id === '2' ? 'after' : 'before' }),
    );
    const first = recallIncidents(makeNote(), many);
    const again = recallIncidents(first, [...many, makeShown()]);
    for (const note of [first, again]) {
      const lines = Object.values(note.checklists)
        .flat()
        .filter(({ source }) => source === 'incident');
      expect(lines.flatMap(({ refs = [] }) => refs).toSorted()).toEqual([
        'incident:1',
        'incident:2',
        'incident:3',
      ]);
    }
    expect(first.incidents).toHaveLength(5);
    expect(again.incidents).toHaveLength(6);
  });

  it('is given no line again that a person took out', () => {
    const without = { ...told, checklists: makeNote().checklists };
    expect(recallIncidents(without, [makeShown()])).toBe(without);
  });
});

describe('an edit', () => {
  it('of the section does not count, and is told', () => {
    const edits = editsOf(told, (markdown) => markdown.replace('  - **This time:**', '  - **Never:**'));
    expect(edits.ignored.map(({ en }) => en)).toEqual([
      'The section Similar past incidents is computed from the index of past incidents: 1 lines written and 1 removed there do not count, for example "Never: Add the column without NOT NULL, fill it in batches, then set NOT NULL.".',
    ]);
    expect(edits.ignored[0]?.ko).toContain('과거 장애 인덱스에서 계산됩니다');
    expect(judged(edits).incidents).toBeUndefined();
  });

  it('that ticks its line says that somebody has seen to it', () => {
    const edits = editsOf(told, (markdown) => markdown.replace('- [ ] Not again', '- [x] Not again'));
    expect(edits.ignored).toEqual([]);
    expect(acknowledgedIn(judged(edits))('incident:INC-7')).toBe(true);
  });

  it('that ticks a line of several says so of each, however it is worded then', () => {
    const several = recallIncidents(makeNote(), sameAsk);
    expect(render(several)).toContain('(INC-7, INC-8, INC-9) <!-- general -->');
    for (const to of ['- [x] Not again', '- [x] Never again']) {
      const edits = editsOf(several, (markdown) => markdown.replace('- [ ] Not again', to));
      expect(edits.ignored).toEqual([]);
      const isAcknowledged = acknowledgedIn(applyEdits({ base: several, target: makeNote(), edits }));
      expect(refs.map(isAcknowledged)).toEqual([true, true, true]);
      expect(isAcknowledged('incident:INC-70')).toBe(false);
    }
  });

  it('that names one of several in a remark says so of that one alone', () => {
    const several = recallIncidents(makeNote(), sameAsk);
    const edits = editsOf(several, (markdown) =>
      markdown.replace('## Rollback', 'Seen to: incident:INC-8.\n\n## Rollback'),
    );
    const isAcknowledged = acknowledgedIn(applyEdits({ base: several, target: makeNote(), edits }));
    expect(refs.map(isAcknowledged)).toEqual([false, true, false]);
  });

  it('that adds a remark says so too', () => {
    const edits = editsOf(told, (markdown) =>
      markdown.replace('## Rollback', 'Seen to: incident:INC-7.\n\n## Rollback'),
    );
    expect(acknowledgedIn(judged(edits))('incident:INC-7')).toBe(true);
  });

  it('that adds a ticked line with the incident as its source says so too', () => {
    const edits = editsOf(told, (markdown) =>
      markdown.replace('- [ ] Not again', '- [x] The DBA agreed (INC-7)\n- [ ] Not again'),
    );
    expect(acknowledgedIn(judged(edits))('incident:INC-7')).toBe(true);
  });

  it('of anything else says nothing of it', () => {
    const edits = editsOf(told, (markdown) => markdown.replace('- [ ] ', '- [ ] Really: '));
    expect(acknowledgedIn(judged(edits))('incident:INC-7')).toBe(false);
  });
});
