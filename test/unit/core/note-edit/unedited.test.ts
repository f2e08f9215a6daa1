// A note that nobody edited reads back without an edit, whatever its texts and whatever an editor did to its layout.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnedited } from '../../../../src/core/note-edit/note-edits.ts';
import { readEdits } from '../../../../src/core/note-edit/read-edits.ts';
import { renderNoteMarkdown } from '../../../../src/core/render/note-markdown.ts';
import type { Note } from '../../../../src/domain/generated/note.ts';
import { validateNote } from '../../../../src/domain/generated/note.validate.js';
import { anyNote } from '../../../fakes/arbitrary-note.ts';
import { tuesdayMorning } from '../../../fakes/change.ts';
import { makeNote } from '../../../fakes/note.ts';

const timeZone = 'America/New_York';
const numRuns = 120;

const render = (note: Note): string =>
  renderNoteMarkdown({ note, decision: null, timeZone, noteSha256: 'a'.repeat(64) });

const read = (base: Note, markdown: string) => readEdits({ base, markdown, now: tuesdayMorning, timeZone });

/** The fields that have edits, so that a failure names them. */
function expectUnedited(base: Note, markdown: string): void {
  const result = read(base, markdown);
  expect(result.ok ? [] : result.problems).toEqual([]);
  if (!result.ok) return;
  expect(Object.entries(result.edits).filter(([, edit]) => edit !== null)).toEqual([['ignored', []]]);
  expect(isUnedited(result.edits)).toBe(true);
}

/** What editors and formatters do to Markdown without changing a word. */
const layouts: readonly (readonly [string, (markdown: string) => string])[] = [
  ['none', (text) => text],
  ['line breaks of Windows and a byte-order mark', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ['spaces at the ends of lines', (text) => text.replaceAll('\n', ' \n')],
  ['stars for bullets', (text) => text.replace(/^( *)- /gm, '$1* ')],
  [
    'plus signs for bullets and deep indentation',
    (text) => text.replace(/^ {2}- /gm, '    + ').replace(/^- /gm, '+   '),
  ],
  ['tabs behind and before bullets', (text) => text.replace(/^ {2}- /gm, '\t-\t').replace(/^- /gm, '-\t')],
  ['every number a 1', (text) => text.replace(/^\d+\. /gm, '1. ')],
  ['large crosses', (text) => text.replace(/^- \[x\]/gm, '- [X]')],
  [
    'wide tables',
    (text) => text.replace(/^\| /gm, '|    ').replace('|---|---|---|', '| :--- | --- | ---: |'),
  ],
  ['no comments behind lines', (text) => text.replace(/ <!-- [^-]* -->$/gm, '')],
  ['sections in another order', moveSections],
  ['headings with closing marks', (text) => text.replace(/^## (.*[^#\\\s])$/gm, '## $1 ##')],
];

function moveSections(text: string): string {
  const [head = '', ...sections] = text.split(/\n(?=## )/);
  const isOurs = (section: string): boolean =>
    /^## (?:What|Impact|Rollback|Watch|Checklist|Cover|Repos)/.test(section);
  return sections.every(isOurs) ? [head, ...sections.reverse()].join('\n') : text;
}

describe('a note that nobody edited', () => {
  it('is made by the schema', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect([validateNote(note), validateNote.errors ?? []]).toEqual([true, []]);
      }),
      { numRuns: 30 },
    );
  });

  it.each(layouts)('has no edits with %s', (_name, layout) => {
    fc.assert(
      fc.property(anyNote, (note) => expectUnedited(note, layout(render(note)))),
      { numRuns: Math.ceil(numRuns / layouts.length), interruptAfterTimeLimit: 20_000 },
    );
  });

  it('has none in another time zone of the workspace', () => {
    const note = makeNote();
    expect(
      read(
        note,
        renderNoteMarkdown({ note, decision: null, timeZone: 'Asia/Seoul', noteSha256: 'b'.repeat(64) }),
      ),
    ).toMatchObject({
      ok: true,
      edits: { window: null },
    });
  });
});
