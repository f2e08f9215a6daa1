// Which notes are earlier ones: of this workspace, of other heads, newest first, each once.
import { describe, expect, test } from 'vitest';
import { listEarlierNotes } from '../../../../src/core/ledger/earlier-notes.ts';
import type { RecordDraft } from '../../../../src/domain/publication.ts';
import { sha } from '../../../fakes/change.ts';
import { failureOf } from '../../../fakes/failure-of.ts';
import { makeEmergencyDraft, makeRecordDraft, sealLines } from '../../../fakes/record.ts';

const hashOf = (digit: string): string => digit.repeat(64);
const module = (name: string, headSha: string) => ({ name, headSha });

function gateRun(note: string, overrides: Partial<RecordDraft> = {}): RecordDraft {
  const draft = makeEmergencyDraft(overrides);
  return draft.gate === undefined ? draft : { ...draft, gate: { ...draft.gate, noteSha256: hashOf(note) } };
}

const list = (drafts: readonly RecordDraft[], heads: readonly string[] = [sha('ff')]) =>
  listEarlierNotes(sealLines(drafts), { workspace: 'shop', heads }).map(({ sha256 }) => sha256);

describe('earlier notes', () => {
  test('come newest first, with the time of their run', () => {
    const lines = sealLines([
      gateRun('1', { at: '2026-03-01T00:00:00Z' }),
      gateRun('2', { at: '2026-03-02T00:00:00Z' }),
    ]);
    expect(listEarlierNotes(lines, { workspace: 'shop', heads: [] })).toEqual([
      { sha256: hashOf('2'), at: Date.UTC(2026, 2, 2) },
      { sha256: hashOf('1'), at: Date.UTC(2026, 2, 1) },
    ]);
  });

  test('a note that was written twice stands where it was last', () => {
    expect(list([gateRun('1'), gateRun('2'), gateRun('1')])).toEqual([hashOf('1'), hashOf('2')]);
  });

  test('of other workspaces are not looked at, those of other environments are', () => {
    expect(
      list([gateRun('1', { workspace: 'bank' }), gateRun('2', { environment: 'staging' }), gateRun('3')]),
    ).toEqual([hashOf('3'), hashOf('2')]);
  });

  test('are those of gate runs: an event has none', () => {
    expect(list([makeRecordDraft(), gateRun('1')])).toEqual([hashOf('1')]);
  });

  test('are not those of a gate that runs again on the same heads', () => {
    const again = gateRun('1', { modules: [module('api', sha('aa')), module('web', sha('bb'))] });
    expect(list([again], [sha('bb'), sha('aa')])).toEqual([]);
    expect(list([again], [sha('aa')])).toEqual([hashOf('1')]);
    expect(list([again], [sha('aa'), sha('cc')])).toEqual([hashOf('1')]);
  });

  test('an empty ledger has none', () => {
    expect(list([])).toEqual([]);
  });

  test('a line that cannot be read leaves no answer', () => {
    const lines = [...sealLines([gateRun('1')]), '{'];
    const failure = failureOf(() => listEarlierNotes(lines, { workspace: 'shop', heads: [] }));
    expect(failure.code).toBe('ledger/broken');
  });
});
