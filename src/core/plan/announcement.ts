// What a gate tells other people's calendars of a release. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Footprint } from '../../domain/planned-work.ts';
import type { Announcement } from '../render/ics.ts';
import { releaseUid } from '../review/calendar/release-uid.ts';
import { readIsoTime } from '../time/iso-time.ts';

/** The announcement of a release that was judged; null: it has no window. One that is blocked is announced as cancelled. */
export function draftAnnouncement(input: {
  readonly note: Pick<Note, 'title' | 'window' | 'operators' | 'language'>;
  readonly decision: Decision;
  readonly footprint: Pick<Footprint, 'services' | 'platforms'>;
  readonly sha256: (text: string) => string;
}): Announcement | null {
  const { note, decision, footprint, sha256 } = input;
  if (!note.window) return null;
  const { workspace, environment, modules } = decision;
  const heads = modules.map(({ headSha }) => headSha);
  return {
    uid: releaseUid({ workspace, environment, heads }, sha256),
    workspace,
    environment,
    title: note.title,
    description: describe(decision, note.language),
    operators: note.operators,
    start: readIsoTime(note.window.start),
    end: readIsoTime(note.window.end),
    decidedAt: readIsoTime(decision.decidedAt),
    status: decision.decision === 'block' ? 'cancelled' : 'confirmed',
    services: footprint.services,
    platforms: footprint.platforms,
  };
}

function describe({ environment, decision, reason, modules }: Decision, language: Note['language']): string {
  const words =
    language === 'ko'
      ? { to: `환경: ${environment}`, decision: `판정: ${decision}. ${reason}` }
      : { to: `Environment: ${environment}`, decision: `Decision: ${decision}. ${reason}` };
  const lines = modules.map(
    ({ name, baseSha, headSha }) => `${name}: ${baseSha.slice(0, 8)}..${headSha.slice(0, 8)}`,
  );
  return [words.to, ...lines, words.decision].join('\n');
}
