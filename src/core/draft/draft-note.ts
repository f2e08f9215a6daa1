// Drafts the note from the digest, the change and a template, without a model. Pure.
import type { Note } from '../../domain/generated/note.ts';
import { deployOrder } from '../change/deploy-order.ts';
import { isoTime } from '../time/iso-time.ts';
import { draftChanges } from './draft-changes.ts';
import { draftChecklists } from './draft-checklists.ts';
import { draftCoverage } from './draft-coverage.ts';
import { draftImpact } from './draft-impact.ts';
import type { DraftInput } from './draft-input.ts';
import { draftMonitoring } from './draft-monitoring.ts';
import { draftRepositories } from './draft-repositories.ts';
import { draftRollback } from './draft-rollback.ts';
import { draftSummary, draftTitle } from './draft-summary.ts';
import { noteValues } from './note-values.ts';

/** Drafts the whole note. Same input, same note, to the byte. */
export function draftNote(input: DraftInput): Note {
  const { change, release, template } = input;
  const values = noteValues(input);
  const order = deployOrder(change, { ...input.settings, language: release.language });
  return {
    schemaVersion: 1,
    kind: template.kind,
    template: template.id,
    language: release.language,
    workspace: release.workspace,
    environment: release.environment,
    engine: 'extractive',
    title: draftTitle(input),
    summary: draftSummary(input, values),
    workTypes: change.workTypes.map((hit) => ({
      type: hit.type,
      files: hit.files,
      evidence: [...hit.evidence],
    })),
    changes: draftChanges(input.digest, release.language),
    impact: draftImpact(change, release.language),
    rollback: draftRollback(input, values, order),
    monitoring: draftMonitoring(input, values),
    operators: [...release.operators],
    window: release.window && {
      start: isoTime(release.window.start),
      end: isoTime(release.window.end),
      source: release.window.source,
    },
    ...(order.length > 0 && { order: [...order] }),
    checklists: draftChecklists(input, values),
    repositories: draftRepositories(change, input.settings),
    coverage: draftCoverage({
      change,
      digest: input.digest,
      language: release.language,
    }),
  };
}
