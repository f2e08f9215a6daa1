// Tests that a model adds to a note and takes nothing away, whatever it answers. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyParts } from '../../../../../src/core/draft/parts/apply-parts.ts';
import type { PartAnswers, PartOutcomes } from '../../../../../src/core/draft/parts/part.ts';
import type { Note } from '../../../../../src/domain/generated/note.ts';
import { validateNote } from '../../../../../src/domain/generated/note.validate.js';
import { type DraftCase, makeDraftCase } from '../../../../fakes/draft-case.ts';

const chunks = { seen: 3, passed: 1, summarised: 1, fellBack: 1 };
const failed = { ok: false, reason: 'the model could not be reached' } as const;

function apply({ input, baseline }: DraftCase, parts: Partial<PartAnswers>): Note {
  const outcome = <T>(part: T | undefined) =>
    part === undefined ? failed : ({ ok: true, value: { part, uncited: 1 }, reason: null } as const);
  const outcomes: PartOutcomes = {
    basics: outcome(parts.basics),
    checklists: outcome(parts.checklists),
    body: outcome(parts.body),
  };
  return applyParts({ input, baseline, outcomes, chunks, dropped: 2 });
}

const plain = makeDraftCase();
const basics = (fields: Partial<PartAnswers['basics']> = {}): PartAnswers['basics'] => ({
  title: 'old status removed',
  summary: [{ text: 'The old status is gone', refs: ['jira:IR-1'] }],
  scope: [],
  caveats: [],
  watch: [],
  ...fields,
});
const change = (
  fields: Partial<PartAnswers['body']['changes'][number]>,
): PartAnswers['body']['changes'][number] => ({
  facts: [1],
  text: 'Something else',
  category: 'other',
  refs: [],
  details: [],
  ...fields,
});
const body = (...changes: readonly Parameters<typeof change>[0][]): PartAnswers['body'] => ({
  changes: changes.map(change),
});

describe('basics', () => {
  it('says risk first, then what the model tells, then the size', () => {
    const { summary, title } = apply(plain, { basics: basics() });
    expect(summary).toMatch(
      /^Risk: high\. .*cannot be undone.* runs now\. The old status is gone\. 1 change was undone.*commits, /,
    );
    for (const sentence of plain.baseline.summary.split(/(?<=\.) /)) expect(summary).toContain(sentence);
    expect(title).toBe('receipts → production: old status removed');
  });

  it('keeps the title of code when the model has none', () => {
    expect(apply(plain, { basics: basics({ title: '' }) }).title).toBe(plain.baseline.title);
  });

  it('adds caveats, scope and signals below those of code, and nothing twice', () => {
    const [known] = plain.baseline.rollback.caveats;
    const note = apply(plain, {
      basics: basics({
        caveats: [
          { text: known?.text ?? '', refs: ['jira:IR-1'] },
          { text: 'The old image cannot write the removed value.', refs: ['jira:IR-1'] },
        ],
        scope: [{ text: 'Clients that send `POST` get an error.', refs: ['jira:IR-1'] }],
        watch: [
          { signal: 'Errors that name `POST`', threshold: 'any', minutes: 99_999, refs: ['jira:IR-1'] },
        ],
      }),
    });
    const { caveats } = plain.baseline.rollback;
    expect(note.rollback.caveats.slice(0, caveats.length)).toEqual(caveats);
    expect(note.rollback.caveats.slice(caveats.length).map(({ text }) => text)).toEqual([
      'The old image cannot write the removed value.',
    ]);
    expect(note.impact.scope.at(-1)?.text).toMatch(/^Clients/);
    expect(note.monitoring.scenario.at(-1)).toEqual({
      signal: 'Errors that name `POST`',
      threshold: 'any',
      minutes: note.monitoring.hours * 60,
      source: 'model',
      refs: ['jira:IR-1'],
    });
  });
});

describe('the body', () => {
  it('puts the words of the model in the place of the fact, and keeps what code and sources know', () => {
    const number = plain.input.digest.facts.findIndex(({ category }) => category === 'migration') + 1;
    const note = apply(plain, {
      body: body({ facts: [number], text: 'Reports in `POST` become `ON_HOLD`', category: 'feature' }),
    });
    const told = note.changes[number - 1];
    expect(told).toMatchObject({ text: 'Reports in `POST` become `ON_HOLD`', category: 'migration' });
    const details = told?.details?.map(({ text }) => text).join('\n');
    expect(details).toContain('Told once: first done in #376');
    expect(details).toContain('V1_33: overwrites `POST`');
    expect(details).toContain('The flag `report-lock` is off by default.');
    expect(details).not.toContain('Clients that still send');
  });

  it('tells in Korean once what a source says in English', () => {
    const korean = makeDraftCase({ language: 'ko' });
    const number = korean.input.digest.facts.findIndex(({ category }) => category === 'migration') + 1;
    const note = apply(korean, {
      body: body({
        facts: [number],
        text: '`POST` 상태의 보고서는 `ON_HOLD` 상태로 열림',
        details: [{ text: '`report-lock` 플래그는 기본 비활성', refs: ['pr:#381'] }],
      }),
    });
    const details = note.changes[number - 1]?.details?.map(({ text }) => text).join('\n') ?? '';
    expect(details).toContain('`report-lock` 플래그는 기본 비활성');
    expect(details).not.toContain('is off by default');
  });

  it('tells facts together in one line, with the refs of all of them', () => {
    const { changes } = plain.baseline;
    const note = apply(plain, { body: body({ facts: [3, 2], text: 'Both at once' }) });
    expect(note.changes).toHaveLength(changes.length - 1);
    expect(note.changes[1]?.text).toBe('Both at once');
    const refs = [...(changes[1]?.refs ?? []), ...(changes[2]?.refs ?? [])];
    expect(note.changes[1]?.refs).toEqual(expect.arrayContaining(refs));
    expect(note.changes[1]?.category).toBe('breaking');
    expect(note.changes[1]?.details?.map(({ text }) => text)).toContain('Drop v1');
  });

  it('tells a fact once: what a second change says of it stands below', () => {
    const note = apply(plain, {
      body: body({ text: 'First words' }, { text: 'Second words on it', refs: ['pr:#370'] }),
    });
    expect(note.changes[0]?.text).toBe('First words');
    expect(note.changes[0]?.details?.map(({ text }) => text)).toContain('Second words on it');
    expect(note.changes.slice(1)).toEqual(plain.baseline.changes.slice(1));
  });

  it('leaves the line about smaller changes where it is', () => {
    const cut = makeDraftCase({
      edit: (digest) => ({ ...digest, facts: digest.facts.slice(0, 2), cut: digest.facts.slice(2) }),
    });
    const note = apply(cut, { body: body({ facts: [1, 2, 3], text: 'All' }) });
    expect(note.changes.map(({ text }) => text)).toEqual(['All', expect.stringContaining('not told here')]);
  });
});

describe('checklists', () => {
  it('adds lines of the model below those of code, marked, and none twice', () => {
    const { before, after } = plain.baseline.checklists;
    const line = { group: 'general', text: 'Clients know that `POST` is refused', refs: ['jira:IR-1'] };
    const note = apply(plain, {
      checklists: {
        before: [line, { ...line, text: before[0]?.text ?? '' }],
        during: [],
        after: [line, { ...line, text: 'The flag `report-lock` was tried', refs: ['pr:#381'] }],
      },
    });
    expect(note.checklists.before).toEqual([...before, { ...line, source: 'model', done: false }]);
    expect(note.checklists.after.slice(after.length).map(({ text }) => text)).toEqual([
      'The flag `report-lock` was tried',
    ]);
  });
});

describe('the account', () => {
  it('names who wrote each part, and why', () => {
    const note = apply(plain, { basics: basics() });
    expect(note.engine).toBe('model');
    expect(note.parts).toEqual({
      basics: { engine: 'model', model: plain.input.settings.model.draft, prompt: 'basics@2' },
      checklists: { engine: 'extractive', reason: failed.reason },
      body: { engine: 'extractive', reason: failed.reason },
    });
    expect(note.coverage.model).toEqual({ chunks, dropped: 2, uncited: 1 });
  });

  it('is the baseline when no part was written', () => {
    const { engine, parts, coverage, ...rest } = apply(plain, {});
    expect(engine).toBe('extractive');
    expect(parts?.body.engine).toBe('extractive');
    expect({ ...rest, engine, coverage: { ...coverage, model: undefined } }).toEqual({
      ...plain.baseline,
      coverage: { ...plain.baseline.coverage, model: undefined },
    });
  });
});

const text = fc.oneof(
  fc.constantFrom('Nothing changes', 'Drop v1', 'Snapshot of `report` is there', 'V1_33: overwrites `POST`'),
  fc.string({ minLength: 1, maxLength: 60 }).filter((one) => one.trim() !== ''),
);
const refs = fc.array(fc.constantFrom('pr:#381', 'jira:IR-1', 'c:c0000000'), { maxLength: 3 });
const claims = fc.array(fc.record({ text, refs }), { maxLength: 4 });
const lines = fc.array(fc.record({ group: fc.constantFrom('general', 'database-migration'), text, refs }), {
  maxLength: 4,
});
const anyParts: fc.Arbitrary<Partial<PartAnswers>> = fc.record(
  {
    basics: fc.record({
      title: fc.oneof(fc.constant(''), text),
      summary: claims,
      scope: claims,
      caveats: claims,
      watch: fc.array(
        fc.record({ signal: text, threshold: text, minutes: fc.integer({ min: 1, max: 10_080 }), refs }),
        { maxLength: 3 },
      ),
    }),
    checklists: fc.record({ before: lines, during: lines, after: lines }),
    body: fc.record({
      changes: fc.array(
        fc.record({
          facts: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
          text,
          category: fc.constantFrom('other', 'feature', 'fix'),
          refs,
          details: claims,
        }),
        { maxLength: 6 },
      ),
    }),
  },
  { requiredKeys: [] },
);

describe.each(['en', 'ko'] as const)('whatever the model answers, in %s,', (language) => {
  const drafted = makeDraftCase({ language });
  const { baseline } = drafted;

  it('the note is valid, and nothing that code knows is gone', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const note = apply(drafted, parts);
        expect(validateNote(note), JSON.stringify(validateNote.errors)).toBe(true);
        const cited = new Set(note.changes.flatMap((told) => told.refs));
        for (const ref of baseline.changes.flatMap((told) => told.refs)) expect(cited).toContain(ref);
        for (const phase of ['before', 'during', 'after'] as const)
          expect(note.checklists[phase].slice(0, baseline.checklists[phase].length)).toEqual(
            baseline.checklists[phase],
          );
        expect(note.rollback.caveats.slice(0, baseline.rollback.caveats.length)).toEqual(
          baseline.rollback.caveats,
        );
        expect(note.rollback.scenario).toEqual(baseline.rollback.scenario);
        expect(note.impact.level).toBe(baseline.impact.level);
        expect(note.impact.scope.slice(0, baseline.impact.scope.length)).toEqual(baseline.impact.scope);
        expect(note.repositories).toEqual(baseline.repositories);
        expect(note.coverage.commits).toEqual(baseline.coverage.commits);
      }),
      { numRuns: 200 },
    );
  });

  it('breaking changes, migrations and what code tells of them are told as such', () => {
    const grave = baseline.changes.filter(
      ({ category }) => category === 'breaking' || category === 'migration',
    );
    expect(grave.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(anyParts, (parts) => {
        const note = apply(drafted, parts);
        for (const fact of grave) {
          const told = note.changes.find(
            ({ category, refs: cited }) =>
              (category === 'breaking' || category === fact.category) &&
              fact.refs.every((ref) => cited.includes(ref)),
          );
          const texts = [told?.text, ...(told?.details ?? []).map((detail) => detail.text)].join('\n');
          expect(texts).toContain(fact.category === 'migration' ? 'V1_33' : 'v1');
        }
      }),
      { numRuns: 200 },
    );
  });
});
