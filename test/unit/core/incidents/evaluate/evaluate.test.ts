// Figures of the search and of the gate, counted by hand.
import { describe, expect, it } from 'vitest';
import { measureGatePrecision } from '../../../../../src/core/incidents/evaluate/gate-precision.ts';
import { measureRecall } from '../../../../../src/core/incidents/evaluate/recall.ts';
import { measureReliability } from '../../../../../src/core/incidents/evaluate/reliability.ts';
import { renderEvaluation } from '../../../../../src/core/incidents/evaluate/render-evaluation.ts';
import { readRecords } from '../../../../../src/core/ledger/read-record.ts';
import type { Feedback } from '../../../../../src/domain/incident-report.ts';
import { makeEmergencyDraft, sealLines } from '../../../../fakes/record.ts';

const query = (track: string | null, relevant: readonly string[] | null) => ({
  id: null,
  text: 'x',
  services: [],
  hazards: [],
  relevant,
  language: 'ko' as const,
  track,
});
const found = (...ids: readonly string[]) => ids.map((id, index) => ({ id, score: 0.9 - index / 10 }));

describe('recall', () => {
  it('is counted for all and for each track; who names nothing is not counted', () => {
    const figures = measureRecall([
      { query: query('en-en', ['a']), found: found('a', 'b') },
      { query: query('en-en', ['a', 'c']), found: found('b', 'c') },
      { query: query('ko-en', ['z']), found: found('a') },
      { query: query(null, ['a']), found: found('b', 'd', 'e', 'a') },
      { query: query('en-en', null), found: found('a') },
      { query: query('en-en', []), found: found('a') },
    ]);
    expect(figures).toEqual([
      { name: 'all', queries: 4, recallAt1: 0.25, recallAtK: 0.75, meanReciprocalRank: (1 + 0.5 + 0.25) / 4 },
      { name: 'en-en', queries: 2, recallAt1: 0.5, recallAtK: 1, meanReciprocalRank: 0.75 },
      { name: 'ko', queries: 1, recallAt1: 0, recallAtK: 1, meanReciprocalRank: 0.25 },
      { name: 'ko-en', queries: 1, recallAt1: 0, recallAtK: 0, meanReciprocalRank: 0 },
    ]);
  });

  it('of nothing is nothing', () => expect(measureRecall([])).toEqual([]));
});

it('reliability has five bins, the ends of scores in them', () => {
  const bins = measureReliability([
    { score: 0, relevant: false },
    { score: 0.2, relevant: true },
    { score: 0.39, relevant: false },
    { score: 1, relevant: true },
  ]);
  expect(bins.map(({ count, kept }) => [count, kept])).toEqual([
    [1, 0],
    [2, 0.5],
    [0, null],
    [0, null],
    [1, 1],
  ]);
  expect(bins[1]?.promised).toBeCloseTo(0.295);
});

describe('precision at the gate', () => {
  const notes = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64));
  const said = (incident: string, note: number, verdict: Feedback['verdict']): Feedback => ({
    at: '2026-03-03T01:00:00Z',
    incident,
    verdict,
    release: { noteSha256: notes[note] ?? '' },
    actor: null,
  });
  const draft = makeEmergencyDraft();
  const gate = draft.gate;
  const records = readRecords(
    sealLines(
      notes.map((noteSha256) => ({
        ...draft,
        ...(gate !== undefined && {
          gate: {
            ...gate,
            noteSha256,
            incidents: [
              { id: 'good', score: 0.9, stand: 'fail' as const },
              { id: 'bad', score: 0.3, stand: 'shown' as const },
            ],
          },
        }),
      })),
    ),
  );
  const feedback = [
    said('good', 0, 'not-relevant'),
    said('good', 0, 'relevant'),
    ...[0, 1, 2].map((note) => said('bad', note, 'not-relevant')),
    said('other', 3, 'relevant'),
    { ...said('good', 1, 'relevant'), release: { text: 'a query' } },
  ];

  it('counts the last word about each incident and release', () => {
    const precision = measureGatePrecision(feedback, records);
    expect(precision).toMatchObject({ judged: 5, relevant: 2, precision: 0.4 });
    expect(precision.byStand).toEqual([
      { stand: 'fail', judged: 1, relevant: 1, precision: 1 },
      { stand: 'warn', judged: 0, relevant: 0, precision: null },
      { stand: 'shown', judged: 3, relevant: 0, precision: 0 },
    ]);
    expect(precision.reliability.map(({ count }) => count)).toEqual([0, 3, 0, 0, 1]);
  });

  it('names what is shown in vain, and not what is sometimes right', () => {
    expect(measureGatePrecision(feedback, []).inVain).toEqual([
      { incident: 'bad', relevant: 0, notRelevant: 3 },
    ]);
    expect(measureGatePrecision(feedback.slice(0, 4), []).inVain).toEqual([]);
    const mixed = [...feedback, said('bad', 3, 'relevant')];
    expect(measureGatePrecision(mixed, []).inVain).toEqual([
      { incident: 'bad', relevant: 1, notRelevant: 3 },
    ]);
    const right = [
      said('bad', 0, 'relevant'),
      said('bad', 1, 'relevant'),
      ...[2, 3].map((n) => said('bad', n, 'not-relevant')),
    ];
    expect(measureGatePrecision(right, []).inVain).toEqual([]);
  });

  it('of nobody who said anything is said to be', () => {
    const none = measureGatePrecision([], records);
    expect(none.precision).toBeNull();
    expect(renderEvaluation({ search: null, feedback: none }).join('\n')).toContain('incidents feedback');
  });

  it('is told in tables whose columns stand below one another', () => {
    const text = renderEvaluation({
      search: {
        index: 'idx',
        count: 60,
        k: 5,
        groups: measureRecall([
          { query: query('en-en', ['a']), found: found('a') },
          { query: query('\u001b[31m\n::error::x', ['a']), found: found('a') },
        ]),
        reliability: measureReliability([]),
        unlabelled: 2,
        missing: ['INC-9'],
        wordsOnly: 'the embedder is down',
      },
      feedback: measureGatePrecision(feedback, records),
    });
    const [, , head, ...rows] = text;
    expect(head).toMatch(/^queries of +count {2}recall@1 {2}recall@5 {3}MRR$/u);
    for (const row of rows.slice(0, 3)) expect(row).toMatch(/^.{10,} [12] {6}1\.00 {6}1\.00 {2}1\.00$/u);
    expect(new Set([head, ...rows.slice(0, 3)].map((line) => line?.length)).size).toBe(1);
    expect(text.join()).not.toMatch(/\u001b|^::error/mu);
    expect(text.join('\n')).toMatch(/INC-9[\s\S]*2 of 5 judged[\s\S]*bad: not relevant 3 times/u);
  });
});
