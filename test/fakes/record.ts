// Builders of ledger records for tests, and the real hash. Pure.
import { createHash } from 'node:crypto';
import { sealRecord } from '../../src/core/ledger/seal.ts';
import type { RecordDraft } from '../../src/domain/publication.ts';
import { sha } from './change.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export function makeRecordDraft(overrides: Partial<RecordDraft> = {}): RecordDraft {
  return {
    schemaVersion: 1,
    at: '2026-03-03T01:00:00Z',
    kind: 'deploy-succeeded',
    workspace: 'shop',
    environment: 'production',
    modules: [{ name: 'receipts', headSha: sha('a1'), head: 'v1.4.0' }],
    ...overrides,
  };
}

/** A draft of a gate run that an emergency let through. */
export function makeEmergencyDraft(overrides: Partial<RecordDraft> = {}): RecordDraft {
  return makeRecordDraft({
    kind: 'gate',
    gate: {
      decision: 'warn',
      reasonCode: 'emergency',
      grade: 'danger',
      impact: 'high',
      standard: `sha256:${'1'.repeat(64)}`,
      noteSha256: '2'.repeat(64),
      title: 'Fix the checkout',
      failed: ['window'],
      waived: [],
      emergency: { reason: 'checkout is down', approver: 'cto' },
    },
    ...overrides,
  });
}

/** The lines of a ledger that holds the drafts. */
export function sealLines(drafts: readonly RecordDraft[]): readonly string[] {
  const lines: string[] = [];
  for (const draft of drafts) lines.push(JSON.stringify(sealRecord(draft, lines.at(-1) ?? null, sha256)));
  return lines;
}
