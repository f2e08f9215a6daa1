// Drafts the ledger record of a gate run or of the review of an edited note. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Review } from '../../domain/generated/review.ts';
import type { Footprint } from '../../domain/planned-work.ts';
import type { RecordDraft } from '../../domain/publication.ts';
import type { Release } from '../../domain/release.ts';
import { standOf } from '../review/difference.ts';
import { isoTime } from '../time/iso-time.ts';
import { jsonFile } from './json-file.ts';

/** Everything that a later reader of the ledger needs to argue with the decision. */
export function draftGateRecord(input: {
  readonly kind: 'gate' | 'review';
  readonly note: Note;
  readonly review: Review;
  readonly decision: Decision;
  readonly release: Release;
  readonly footprint: Pick<Footprint, 'services' | 'platforms'>;
  /** Share of lines that tests cover, in percent, as their reports say; null: there are none. */
  readonly linesPercent: number | null;
  readonly actor: string | null;
  readonly sha256: (text: string) => string;
}): RecordDraft {
  const { kind, note, review, decision, release, footprint, linesPercent } = input;
  return {
    schemaVersion: 1,
    at: isoTime(release.now),
    kind,
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
    footprint: { services: [...footprint.services], platforms: [...footprint.platforms] },
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
      met: review.standard.met,
      total: review.standard.total,
      findings: review.findings.map((finding) => ({
        rule: finding.rule,
        title: finding.title,
        stand: standOf(finding),
      })),
      ...(review.incidents !== undefined && {
        incidents: review.incidents.found.map(({ id, score, stand }) => ({ id, score, stand })),
      }),
      ...(linesPercent !== null && { testCoverage: { linesPercent } }),
      ...(decision.emergency && {
        emergency: { reason: decision.emergency.reason, approver: decision.emergency.approver },
      }),
    },
    ...(input.actor !== null && { actor: input.actor }),
  };
}
