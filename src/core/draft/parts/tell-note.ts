// Tells a model what the note says already, so that it adds and does not repeat. Pure.
import type { Note } from '../../../domain/generated/note.ts';
import { plainLine } from '../../text/plain-line.ts';
import { citedLine } from './release-source.ts';

/** Groups of checklist lines that the note has: a model adds to them and makes none. */
export function groupsOf({ checklists }: Note): readonly string[] {
  const lines = [...checklists.before, ...checklists.during, ...checklists.after];
  return [...new Set(lines.map(({ group }) => group))];
}

/** Title, summary and signals, a line each. */
export function basicsInNote({ title, summary, monitoring }: Note): string {
  return [
    `title: ${plainLine(title)}`,
    `summary: ${plainLine(summary)}`,
    'watch:',
    ...monitoring.scenario.map(
      ({ signal, threshold, refs }) => `- ${citedLine(`${signal}: ${threshold}`, refs)}`,
    ),
  ].join('\n');
}

/** All checklist lines with their groups. */
export function checklistsInNote({ checklists }: Note): string {
  return (['before', 'during', 'after'] as const)
    .flatMap((phase) => [
      `${phase}:`,
      ...checklists[phase].map(
        ({ group, text, refs }) => `- (${plainLine(group)}) ${citedLine(text, refs ?? [])}`,
      ),
    ])
    .join('\n');
}

/** The steps of the rollback, in order. Its caveats are told with the release. */
export const rollbackInNote = ({ rollback }: Note): string =>
  [
    'rollback:',
    ...rollback.scenario.map(({ step, text, refs }) => `- (${step}) ${citedLine(text, refs)}`),
  ].join('\n');
