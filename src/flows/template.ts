// Chooses the template of a note, the workspace's own before the built-in, and reads its examples. Effects: reads files.
import { chooseNoteKind } from '../core/change/note-kind.ts';
import { chooseTemplate, parseTemplates } from '../core/draft/templates.ts';
import type { Change } from '../domain/change.ts';
import type { Note } from '../domain/generated/note.ts';
import { validateNote } from '../domain/generated/note.validate.js';
import type { Template } from '../domain/generated/template.ts';
import { schemaProblems } from '../domain/schema-problems.ts';
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
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

/**
 * The notes that show how the workspace writes, by file name.
 *
 * @throws {Failure} `template/invalid` with all that is wrong with the first that is no note
 */
export async function readExamples(
  settings: Pick<Settings, 'note'>,
  files: WorkspaceFiles,
): Promise<readonly Note[]> {
  const folder = settings.note.examples;
  const texts = folder === null ? new Map<string, string>() : await files.readExamples(folder);
  return [...texts].map(([name, text]) => parseExample(text, name));
}

function parseExample(text: string, name: string): Note {
  const invalid = (problems: readonly string[], cause?: unknown): Failure =>
    new Failure({
      code: 'template/invalid',
      message: `The example note ${name} cannot be used.`,
      hint: 'An example is a note.json as Lockkeeper writes it, by schemas/note.schema.json.',
      problems,
      cause,
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalid(['is no JSON'], cause);
  }
  if (!validateNote(value)) throw invalid(schemaProblems(validateNote.errors));
  return value;
}
