// Which releases the ledger calls failed, and which gate judged them.
import { describe, expect, it } from 'vitest';
import { draftReport } from '../../../../../src/core/incidents/learn/draft-report.ts';
import { listFailedReleases } from '../../../../../src/core/incidents/learn/failed-releases.ts';
import type { RecordDraft } from '../../../../../src/domain/publication.ts';
import { sha } from '../../../../fakes/change.ts';
import { makeNote } from '../../../../fakes/note.ts';
import { makeEmergencyDraft, makeRecordDraft, sealLines } from '../../../../fakes/record.ts';

const old = [{ name: 'receipts', headSha: sha('a1'), head: 'v1.4.1' }];
const bad = [{ name: 'receipts', headSha: sha('b2'), head: 'v1.4.2' }];
const newer = [{ name: 'receipts', headSha: sha('c3'), head: 'v1.4.3' }];
const gate = (modules: RecordDraft['modules'], title: string): RecordDraft => {
  const draft = makeEmergencyDraft({ modules });
  return draft.gate === undefined ? draft : { ...draft, gate: { ...draft.gate, title } };
};
const did = (kind: RecordDraft['kind'], modules: RecordDraft['modules'], more: Partial<RecordDraft> = {}) =>
  makeRecordDraft({ kind, modules, ...more });
const told = (...drafts: readonly RecordDraft[]) =>
  listFailedReleases(sealLines(drafts)).map(({ record, modules, gate: judged }) => ({
    sequence: record.sequence,
    heads: modules.map(({ head }) => head),
    title: judged?.title ?? null,
  }));

describe('a release that failed', () => {
  it('is the deploy that failed, with the last gate of its commits', () => {
    expect(
      told(
        gate(old, 'old'),
        gate(bad, 'first'),
        gate(bad, 'second'),
        gate(newer, 'newer'),
        did('deploy-failed', bad),
      ),
    ).toEqual([{ sequence: 5, heads: ['v1.4.2'], title: 'second' }]);
  });

  it('is what a rollback led away from, not what it led back to, and not what was judged meanwhile', () => {
    expect(
      told(
        gate(old, 'old'),
        did('deploy-succeeded', old),
        gate(bad, 'bad'),
        did('deploy-succeeded', bad),
        gate(newer, 'newer'),
        did('rollback-succeeded', old),
      ),
    ).toEqual([{ sequence: 6, heads: ['v1.4.2'], title: 'bad' }]);
  });

  it('is the release itself when the rollback names it', () => {
    expect(told(gate(bad, 'bad'), did('deploy-succeeded', bad), did('rollback-succeeded', bad))).toEqual([
      { sequence: 3, heads: ['v1.4.2'], title: 'bad' },
    ]);
  });

  it('without recorded deploys is what was judged last', () => {
    expect(told(gate(old, 'old'), gate(bad, 'bad'), did('rollback-succeeded', old))).toEqual([
      { sequence: 3, heads: ['v1.4.2'], title: 'bad' },
    ]);
  });

  it('is told once when it failed and was rolled back', () => {
    expect(told(gate(bad, 'bad'), did('deploy-failed', bad), did('rollback-succeeded', old))).toEqual([
      { sequence: 2, heads: ['v1.4.2'], title: 'bad' },
    ]);
  });

  it('is told again when it fails again', () => {
    expect(
      told(did('deploy-failed', bad), did('deploy-succeeded', bad), did('rollback-succeeded', old)),
    ).toHaveLength(2);
  });

  it('of elsewhere has no part in it', () => {
    const elsewhere = { environment: 'staging' };
    expect(
      told(
        { ...gate(bad, 'staging'), ...elsewhere },
        { ...gate(bad, 'other'), workspace: 'bank' },
        did('deploy-failed', bad),
      ),
    ).toEqual([{ sequence: 3, heads: ['v1.4.2'], title: null }]);
  });

  it('is none that succeeded', () => {
    expect(told(gate(bad, 'bad'), did('deploy-started', bad), did('deploy-succeeded', bad))).toEqual([]);
  });
});

describe('its draft', () => {
  const draft = (
    kind: RecordDraft['kind'],
    note: Parameters<typeof draftReport>[1]['note'],
    modules = bad,
  ) => {
    const [failed] = listFailedReleases(
      sealLines([
        gate(bad, 'Receipts 1.4.2'),
        did(kind, modules, { at: '2026-03-02T16:30:00Z', actor: 'ada' }),
      ]),
    );
    if (failed === undefined) throw new Error('nothing failed');
    return draftReport(failed, { note, language: 'ko', timeZone: 'Asia/Seoul' });
  };
  const note = makeNote({ engine: 'model', language: 'en', operators: ['mina', 'joon'] });

  it('tells what the release was, in the language of its note, on the day of its place', () => {
    const report = draft('rollback-succeeded', note);
    expect(report).toMatchObject({
      title: 'Rollback of receipts v1.4.2 in production',
      date: '2026-03-03',
      services: ['receipts'],
      language: 'en',
      status: 'draft',
      source: { kind: 'release' },
    });
    expect(report.id).toBe(`release:${report.source.key.slice(0, 12)}`);
    expect(report.text).toContain(note.summary);
    for (const { text } of note.changes) expect(report.text).toContain(text);
    expect(report.text).toContain('has not been written down yet');
  });

  it('leaves out a summary by rules, which counts commits', () => {
    expect(draft('deploy-failed', { ...note, engine: 'extractive' }).text).not.toContain(note.summary);
  });

  it('names nobody', () => {
    expect(JSON.stringify(draft('deploy-failed', note))).not.toMatch(/ada|mina|joon/u);
  });

  it('without note says little, and in Korean where the config does', () => {
    const report = draft('deploy-failed', null);
    expect(report.title).toBe('production 환경 receipts v1.4.2 배포 실패');
    expect(report.text).toContain('Receipts 1.4.2');
  });

  it('is the same each time', () => {
    expect(draft('deploy-failed', note)).toEqual(draft('deploy-failed', note));
  });
});
