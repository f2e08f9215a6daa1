// Which reviews the ledger remembers: of this workspace and environment, newest first, at most twenty.
import { describe, expect, it } from 'vitest';
import {
  findPreviousReview,
  findReviewedNote,
  isNoteOf,
  listEarlierReviews,
} from '../../../../src/core/ledger/history.ts';
import type { RecordDraft } from '../../../../src/domain/publication.ts';
import { sha } from '../../../fakes/change.ts';
import { makeEmergencyDraft, makeRecordDraft, sealLines } from '../../../fakes/record.ts';

const query = { workspace: 'shop', environment: 'production' };

function reviewed(title: string, overrides: Partial<RecordDraft> = {}): RecordDraft {
  const { gate, ...draft } = makeEmergencyDraft({ actor: 'ada', ...overrides });
  return {
    ...draft,
    gate: {
      ...{ ...gate, decision: 'block', reasonCode: 'rule-failed', grade: 'danger', impact: 'high' },
      ...{ standard: `sha256:${'1'.repeat(64)}`, noteSha256: '2'.repeat(64), failed: ['window'], waived: [] },
      ...{ title, met: 12, total: 14 },
      findings: [{ rule: 'window', title: 'Deploy window', stand: 'fail' }],
    },
  };
}

const at = (head: string) => ({ modules: [{ name: 'receipts', headSha: sha(head) }] });

describe('the history of reviews', () => {
  it('tells gates and reviews of here, newest first', () => {
    const lines = sealLines([
      reviewed('first'),
      reviewed('elsewhere', { environment: 'staging' }),
      reviewed('of others', { workspace: 'search' }),
      makeRecordDraft(),
      reviewed('second', { kind: 'review' }),
    ]);
    const history = listEarlierReviews(lines, query);
    expect(history.map(({ title }) => title)).toEqual(['second', 'first']);
    expect(history[0]).toMatchObject({
      ...{ decision: 'block', grade: 'danger', met: 12, total: 14, actor: 'ada', failed: ['window'] },
      modules: [{ name: 'receipts', headSha: sha('a1') }],
    });
  });

  it('holds twenty', () => {
    const lines = sealLines(Array.from({ length: 25 }, (_entry, index) => reviewed(`run ${index}`)));
    const titles = listEarlierReviews(lines, query).map(({ title }) => title);
    expect([titles.length, titles[0], titles.at(-1)]).toEqual([20, 'run 24', 'run 5']);
  });
});

describe('a note that the ledger vouches for', () => {
  const lines = sealLines([makeRecordDraft(), reviewed('first')]);

  it.each([
    ['written by a gate of the workspace', { workspace: 'shop', sha256: '2'.repeat(64) }, true],
    ['of another workspace', { workspace: 'search', sha256: '2'.repeat(64) }, false],
    ['another text', { workspace: 'shop', sha256: '3'.repeat(64) }, false],
  ])('%s', (_name, note, expected) => {
    expect(isNoteOf(lines, note)).toBe(expected);
  });
});

describe('the review before', () => {
  const lines = sealLines([reviewed('of the commits', at('a1')), reviewed('of other commits', at('c3'))]);

  it('is the newest of the same commits', () => {
    const found = findPreviousReview(lines, { ...query, heads: [sha('a1')] });
    expect(found?.previous).toEqual({ at: '2026-03-03T01:00:00Z', decision: 'block', source: 'ledger' });
    expect([...(found?.stands ?? [])]).toEqual([['window', { title: 'Deploy window', stand: 'fail' }]]);
    expect(findReviewedNote(lines, { ...query, heads: [sha('a1')] })).toBe('2'.repeat(64));
  });

  it('is none of other commits, elsewhere, or from before findings were kept', () => {
    expect(findPreviousReview(lines, { ...query, heads: [sha('b2')] })).toBeNull();
    expect(findPreviousReview(lines, { ...query, heads: [sha('a1'), sha('b2')] })).toBeNull();
    expect(findPreviousReview(lines, { ...query, environment: 'staging', heads: [sha('a1')] })).toBeNull();
    const old = sealLines([makeEmergencyDraft(at('a1'))]);
    expect(findPreviousReview(old, { ...query, heads: [sha('a1')] })).toBeNull();
  });
});
