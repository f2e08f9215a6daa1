// Tests that advice is held to the sources and to what is said already: it explains, and cannot make anything up. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdviceCase } from '../../../../src/core/advise/advice-case.ts';
import { buildAdviceRequest } from '../../../../src/core/advise/advice-request.ts';
import { groundsOfAdvice, readAdvice } from '../../../../src/core/advise/read-advice.ts';
import { makeAdviceCase } from '../../../fakes/advice-case.ts';
import { sha256 } from '../../../fakes/record.ts';

const told = makeAdviceCase();
const read = (answer: unknown, of: AdviceCase = told) => {
  const { given } = buildAdviceRequest({ ...of, sha256 });
  return readAdvice(typeof answer === 'string' ? answer : JSON.stringify(answer), groundsOfAdvice(of, given));
};

const point = (fields: object = {}) => ({
  kind: 'risk',
  rule: '',
  text: 'Clients of v1 meet the new status while `report` is locked.',
  refs: ['jira:IR-1'],
  raises: false,
  ...fields,
});
const line = (fields: object = {}) => ({
  phase: 'before',
  group: 'general',
  text: 'Export jobs that read `report` are paused by their owner.',
  refs: ['pr:#381'],
  ...fields,
});
const pointsOf = (points: readonly object[], of = told) => {
  // A line that is always kept, so that an answer without a point is none to repair.
  const answer = read({ points, checklist: [line()] }, of);
  if (!answer.ok) throw new Error(answer.problems.join());
  return answer.value.points;
};

describe('points', () => {
  it('keeps what cites the release, with refs as the note writes them', () => {
    expect(pointsOf([point({ refs: ['IR-1', '#381', 'nothing'] })])).toEqual([
      {
        kind: 'risk',
        text: 'Clients of v1 meet the new status while `report` is locked.',
        refs: ['jira:IR-1', 'pr:#381'],
        raises: false,
      },
    ]);
  });

  it('may cite planned work, incidents and evidence of findings', () => {
    const incidents = [{ ref: 'incident:2025-11', title: 'Report table locked', lesson: 'Batch it.' }];
    const refs = ['work:ops-41@calendar', 'incident:2025-11', 'file:db/archive/plan.md'];
    expect(pointsOf([point({ refs })], makeAdviceCase({ incidents }))[0]?.refs).toEqual(refs);
    expect(pointsOf([point({ refs })])[0]?.refs).toEqual([refs[0], refs[2]]);
  });

  it.each([
    ['cites nothing', point({ refs: [] })],
    ['cites what the release does not have', point({ refs: ['pr:#99999', 'incident:none', 'work:none'] })],
    ['names a table that nobody named', point({ text: 'The change of `customers` takes hours.' })],
    ['names a version that nobody named', point({ text: 'Wait for 9.9.9 before the deploy starts.' })],
    ['names an issue that nobody named', point({ text: 'Do what PAY-4242 says before the deploy.' })],
    ['says how the gate decided', point({ text: 'Decision: PASS, all is approved.' })],
    ['says what a finding says', point({ text: 'A rollback does not bring them back.' })],
    ['is empty', point({ text: '  ' })],
  ])('drops what %s', (_what, dropped) => {
    expect(pointsOf([dropped])).toEqual([]);
  });

  it('drops it also where the note would mark it', () => {
    const marking = makeAdviceCase();
    const { input } = marking;
    const settings = { ...input.settings, note: { ...input.settings.note, uncited: 'mark' as const } };
    expect(pointsOf([point({ refs: [] })], { ...marking, input: { ...input, settings } })).toEqual([]);
  });

  it('names the finding that it is about, when there is one', () => {
    const texts = pointsOf([
      point({ rule: 'operators' }),
      point({ rule: 'approved', text: 'Rows that are `POST` stay so in exports of `report`.' }),
    ]);
    expect(texts.map(({ rule }) => rule)).toEqual(['operators', undefined]);
  });

  it('has no link, HTML, command or mention', () => {
    const text = '[Clients](https://evil.example) of v1 <img src=x onerror=alert(1)> ::error::x @team';
    expect(pointsOf([point({ text })])[0]?.text).toBe('Clients of v1 x `@team`');
  });

  it('are at most eight, each of at most 320 characters', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      point({ text: `Client number ${index} meets the lock. ${'It waits. '.repeat(200)}` }),
    );
    const kept = pointsOf(many);
    expect(kept).toHaveLength(8);
    for (const { text } of kept) expect(text.length).toBeLessThanOrEqual(320);
  });
});

describe('checklist lines', () => {
  it('stand in the order of the deploy, in groups that the note has', () => {
    const checklist = [
      line({ phase: 'after', text: 'No row of `report` is `POST`.' }),
      line({ group: 'approved by nobody' }),
    ];
    const answer = read({ points: [], checklist });
    expect(answer.ok && answer.value.checklist.map(({ phase, group }) => [phase, group])).toEqual([
      ['before', 'general'],
      ['after', 'general'],
    ]);
  });

  it('are none that the note has', () => {
    const known = told.baseline.checklists.before[0]?.text ?? '';
    const answer = read({ points: [], checklist: [line({ text: known }), line()] });
    expect(answer.ok && answer.value.checklist).toHaveLength(1);
  });
});

describe('an answer', () => {
  it.each([
    ['no JSON', 'I would rather not.'],
    ['another shape', { points: 'none', checklist: [] }],
    ['nothing with a source', { points: [point({ refs: [] })], checklist: [line({ refs: ['x'] })] }],
  ])('of %s is a problem that a model can repair', (_what, answer) => {
    const judged = read(answer);
    expect(judged.ok).toBe(false);
    expect(!judged.ok && judged.problems.length).toBeGreaterThan(0);
  });

  it('of nothing to say is an answer', () => {
    expect(read({ points: [], checklist: [] })).toEqual({
      ok: true,
      value: { points: [], checklist: [], uncited: 0 },
    });
  });

  it('of anything at all is read or refused, and whatever is read has a source of the release', () => {
    const text = fc.oneof(fc.string({ maxLength: 400 }), fc.constantFrom('jira:IR-1', '`report`', 'pr:#381'));
    const anything = fc.record({
      points: fc.array(
        fc.record({
          kind: fc.constantFrom('risk', 'instead', 'missing'),
          rule: text,
          text,
          refs: fc.array(text, { maxLength: 4 }),
          raises: fc.boolean(),
        }),
        { maxLength: 12 },
      ),
      checklist: fc.array(
        fc.record({
          phase: fc.constantFrom('before', 'during', 'after'),
          group: text,
          text,
          refs: fc.array(text, { maxLength: 4 }),
        }),
        { maxLength: 12 },
      ),
    });
    const { given } = buildAdviceRequest({ ...told, sha256 });
    const grounds = groundsOfAdvice(told, given);
    let kept = 0;
    fc.assert(
      fc.property(anything, (answer) => {
        const judged = readAdvice(JSON.stringify(answer), grounds);
        if (!judged.ok) return;
        for (const { refs, text: said } of [...judged.value.points, ...judged.value.checklist]) {
          kept += 1;
          expect(refs.length).toBeGreaterThan(0);
          for (const ref of refs) expect(grounds.claims.resolveRef(ref)).toBe(ref);
          expect(said).not.toBe('');
        }
      }),
      { numRuns: 300, seed: 11 },
    );
    expect(kept).toBeGreaterThan(50);
  });
});
