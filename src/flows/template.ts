// Chooses the template of a note, the workspace's own before the built-in. Effects: reads template files.
import { chooseNoteKind } from '../core/change/note-kind.ts';
import { chooseTemplate, parseTemplates } from '../core/draft/templates.ts';
import type { Change } from '../domain/change.ts';
import type { Template } from '../domain/generated/template.ts';
import type { Settings } from '../domain/settings.ts';
import type { WorkspaceFiles } from '../ports.ts';

/** The template that fits the change. @throws {Failure} `template/invalid` */
export async function readTemplate(
  change: Change,
  settings: Settings,
  files: WorkspaceFiles,
): Promise<Template> {
  const folder = settings.note.templates;
  const own = parseTemplates(folder === null ? new Map() : await files.readTemplates(folder));
  return chooseTemplate(chooseNoteKind(change, settings).template, own);
}
