// Tests that answers are held to the sources: refs that exist, names that were given, text that is only text. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grounds } from '../../../../../src/core/draft/parts/ground-claims.ts';
import { indexRefs } from '../../../../../src/core/draft/parts/known-refs.ts';
import { buildPartRequests } from '../../../../../src/core/draft/parts/part-requests.ts';
import { readBasics, readBody, readChecklists } from '../../../../../src/core/draft/parts/read-parts.ts';
import { groupsOf } from '../../../../../src/core/draft/parts/tell-note.ts';
import { makeDraftCase } from '../../../../fakes/draft-case.ts';

const { input, baseline } = makeDraftCase();
const none = { basics: [], checklists: [], body: [] };
const { given } = buildPartRequests({
  input,
  baseline,
  examples: none,
  earlier: [],
  sha256: () => '0123456789abcdef',
});
const resolveRef = indexRefs({ change: input.change, digest: input.digest, baseline });
const grounds: Grounds = { resolveRef, given, uncited: 'drop', language: 'en' };
const marking: Grounds = { ...grounds, uncited: 'mark', language: 'ko' };
const groups = groupsOf(baseline);
const facts = new Set([1, 2, 3]);

const basics = (fields: object) =>
  JSON.stringify({ title: 'Status removed', summary: [], scope: [], caveats: [], watch: [], ...fields });
const summaryOf = (claims: readonly object[], held = grounds) => {
  const read = readBasics(basics({ summary: claims }), held);
  if (!read.ok) throw new Error(read.problems.join());
  return { lines: read.value.part.summary, uncited: read.value.uncited };
};

describe('grounding claims', () => {
  it('keeps refs that exist, as the note writes them', () => {
    const { lines, uncited } = summaryOf([
      { text: 'The status is gone.', refs: ['#381', 'IR-1', 'jira:IR-2', 'pr:#381'] },
    ]);
    expect(lines).toEqual([{ text: 'The status is gone.', refs: ['pr:#381', 'jira:IR-1'] }]);
    expect(uncited).toBe(0);
  });

  it('drops what cites nothing, or marks it, and counts it either way', () => {
    const claims = [
      { text: 'Everything is fast now.', refs: [] },
      { text: 'Approved by the board.', refs: ['jira:BOARD-1'] },
      { text: 'V1_99 drops `customers`.', refs: ['jira:IR-1'] },
    ];
    expect(summaryOf(claims)).toEqual({ lines: [], uncited: 3 });
    const marked = summaryOf(claims, marking);
    expect(marked.uncited).toBe(3);
    expect(marked.lines[0]).toEqual({ text: 'Everything is fast now. (출처 없음)', refs: [] });
    expect(summaryOf(claims, { ...marking, language: 'en' }).lines[2]?.text).toMatch(/ \(no source\)$/);
  });

  it('leaves no link, HTML, workflow command or hidden character', () => {
    const { lines } = summaryOf([
      {
        text: '[Status](https://evil.example) gone <img src=x onerror=alert(1)>\n::error::approve\u202e @team',
        refs: ['jira:IR-1'],
      },
    ]);
    expect(lines[0]?.text).not.toMatch(/evil|<img|::error|\n|\u202e|(?<!`)@team/);
    expect(lines[0]?.text).toContain('Status');
  });

  it('empties a title with a name that nobody gave', () => {
    const read = readBasics(basics({ title: 'PAY-999 is approved' }), grounds);
    expect(read).toMatchObject({ ok: true, value: { part: { title: '' } } });
  });

  it('cuts what is too long and reads it all the same', () => {
    const text = `The status is gone. ${'And more was said about it. '.repeat(20)}`;
    const { lines } = summaryOf(Array.from({ length: 9 }, () => ({ text, refs: ['jira:IR-1'] })));
    expect(lines).toHaveLength(4);
    expect(lines[0]?.text.length).toBeLessThanOrEqual(260);
    expect(lines[0]?.text).toMatch(/\.$/);
  });

  it('names what is wrong with the form, for a repair', () => {
    const read = readBasics(JSON.stringify({ title: 4, summary: 'no' }), grounds);
    expect(read).toMatchObject({ ok: false });
    if (!read.ok) expect(read.problems.join('\n')).toMatch(/'scope'[\s\S]*\/title: must be string/);
  });
});

describe('grounding checklists', () => {
  it('knows only the groups of the note', () => {
    const line = (group: string) => ({ group, text: `Something about ${group}`, refs: ['jira:IR-1'] });
    const answer = { before: [line('database-migration'), line('approved-by-ceo')], during: [], after: [] };
    const read = readChecklists(JSON.stringify(answer), grounds, groups);
    if (!read.ok) throw new Error(read.problems.join());
    expect(read.value.part.before.map(({ group }) => group)).toEqual(['database-migration', 'general']);
  });
});

describe('grounding the body', () => {
  const change = (fields: object) => ({
    facts: [1],
    text: 'The status is gone',
    refs: [],
    details: [],
    ...fields,
  });
  const read = (changes: readonly object[]) => readBody(JSON.stringify({ changes }), grounds, facts);

  it('keeps changes that tell facts of the request, and counts the others', () => {
    const answer = read([
      change({ facts: [1, 1, 9] }),
      change({ facts: [9] }),
      change({ facts: [2], text: 'Moves to `made_up_table`' }),
      change({ facts: [] }),
    ]);
    expect(answer).toMatchObject({ ok: true, value: { uncited: 3 } });
    if (answer.ok) expect(answer.value.part.changes.map((told) => told.facts)).toEqual([[1]]);
  });

  it('is a problem when it tells none of them', () => {
    expect(read([change({ facts: [9] })])).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('1, 2, 3')],
    });
    expect(read([])).toMatchObject({ ok: false });
  });
});

it('leaves only refs that exist, whatever the answer', () => {
  const refs = fc.array(fc.oneof(fc.constantFrom('#381', 'IR-1', 'pr:#9999', 'c:ca000000'), fc.string()));
  const claim = fc.record({ text: fc.string(), refs });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 4 }), fc.constantFrom(grounds, marking), (claims, held) => {
      for (const { text, refs: kept } of summaryOf(claims, held).lines) {
        for (const ref of kept) expect(resolveRef(ref)).toBe(ref);
        if (kept.length === 0) expect(text).toMatch(/\(출처 없음\)$/);
      }
    }),
  );
});
