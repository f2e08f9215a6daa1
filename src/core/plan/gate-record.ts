// Drafts the ledger record of a gate run. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { RecordDraft } from '../../domain/publication.ts';
import type { Release } from '../../domain/release.ts';
import { isoTime } from '../time/iso-time.ts';
import { jsonFile } from './json-file.ts';

/** Everything that a later reader of the ledger needs to argue with the decision. */
export function draftGateRecord(input: {
  readonly note: Note;
  readonly decision: Decision;
  readonly release: Release;
  readonly actor: string | null;
  readonly sha256: (text: string) => string;
}): RecordDraft {
  const { note, decision, release } = input;
  return {
    schemaVersion: 1,
    at: isoTime(release.now),
    kind: 'gate',
    workspace: release.workspace,
    environment: release.environment,
    modules: note.repositories.map((repository) => ({
      name: repository.name,
      baseSha: repository.range.baseSha,
      headSha: repository.range.headSha,
      head: repository.range.head,
    })),
    operators: [...release.operators],
    ...(note.window && { window: { start: note.window.start, end: note.window.end } }),
    gate: {
      decision: decision.decision,
      reasonCode: decision.reasonCode,
      grade: decision.grade,
      impact: decision.impact,
      standard: decision.standard.version,
      noteSha256: input.sha256(jsonFile('note.json', note).text),
      title: note.title,
      failed: decision.findings.filter((finding) => finding.status === 'fail').map((finding) => finding.rule),
      waived: decision.findings
        .filter((finding) => finding.waiver !== undefined)
        .map((finding) => finding.rule),
      ...(decision.emergency && {
        emergency: { reason: decision.emergency.reason, approver: decision.emergency.approver },
      }),
    },
    ...(input.actor !== null && { actor: input.actor }),
  };
}
