// Reads a note that a person edited, and the note that it was made from. Effects: reads files and the ledger.
import { findReviewedNote } from '../core/ledger/history.ts';
import type { NoteEdits } from '../core/note-edit/note-edits.ts';
import { type ReadEdits, readEdits } from '../core/note-edit/read-edits.ts';
import { readJsonEdits } from '../core/note-edit/read-json-edits.ts';
import { readNoteOrigins } from '../core/render/note-origin.ts';
import type { Note } from '../domain/generated/note.ts';
import { validateNote } from '../domain/generated/note.validate.js';
import { schemaProblems } from '../domain/schema-problems.ts';
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
import type { NoteFiles, World } from '../ports.ts';
import { checkWorkspace, isVouchedFor } from './trust-note.ts';

type NoteWorld = Pick<World, 'clock' | 'hash' | 'ledger' | 'progress'> & { readonly noteFiles: NoteFiles };

/** The note as Lockkeeper wrote it, its hash, and what people changed since. */
export type EditedNote = {
  readonly base: Note;
  readonly baseSha256: string;
  readonly edits: NoteEdits;
  /** Whether the ledger says that a gate or review of this workspace wrote `base`: it may be forged otherwise. */
  readonly isVouched: boolean;
};

type Base = { readonly note: Note; readonly sha256: string };

/**
 * Reads note.json or note.md.
 *
 * A note that was edited and reviewed before is compared with the one that Lockkeeper wrote first: what people wrote
 * in earlier rounds is theirs still.
 * @throws {Failure} `note/not-found`, `note/invalid`
 */
export async function readEditedNote(
  path: string,
  {
    settings,
    workspace,
  }: {
    readonly settings: Pick<Settings, 'timeZone'>;
    /** As config and repository name it: notes of others are refused. */
    readonly workspace: string;
  },
  world: NoteWorld,
): Promise<EditedNote> {
  const text = await world.noteFiles.readText(path);
  if (text === null) throw noSuchFile(path);
  const tellBase = async ({ note, sha256 }: Base, edits: NoteEdits): Promise<EditedNote> => ({
    ...{ base: note, baseSha256: sha256, edits },
    isVouched: await isVouchedFor({ workspace, sha256 }, world),
  });
  const clock = { now: world.clock.now(), timeZone: settings.timeZone };
  if (!isJson(path, text)) {
    const base = await findOrigin({ path, text }, world);
    checkWorkspace(base.note, { path, workspace });
    const read = readEdits({ base: base.note, markdown: text, ...clock });
    return tellBase(base, editsOf(path, read));
  }
  const edited = parseNote(path, text);
  checkWorkspace(edited, { path, workspace });
  const base = (await findBaseOf(edited, path, world)) ?? { note: edited, sha256: world.hash.sha256(text) };
  checkWorkspace(base.note, { path, workspace });
  const read = readJsonEdits({ base: base.note, edited, ...clock });
  return tellBase(base, editsOf(path, read));
}

const isJson = (path: string, text: string): boolean => /\.json$/i.test(path) || /^\s*\{/.test(text);

function editsOf(path: string, read: ReadEdits): NoteEdits {
  if (read.ok) return read.edits;
  throw invalidNote(
    path,
    read.problems.map((problem) => problem.replace(/^its /, 'Its ')),
  );
}

function parseNote(path: string, text: string): Note {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw invalidNote(path, ['It is no JSON.'], cause);
  }
  if (validateNote(value)) return value;
  throw invalidNote(path, schemaProblems(validateNote.errors));
}

/** The note that a Markdown file names in its last line. */
async function findOrigin(
  { path, text }: { readonly path: string; readonly text: string },
  world: NoteWorld,
): Promise<Base> {
  const [hash, ...others] = readNoteOrigins(text);
  if (hash === undefined) throw noOriginNamed(path);
  if (others.length > 0)
    throw invalidNote(path, [
      `It names ${others.length + 1} notes that it was made from: leave the one comment of the file that was edited.`,
    ]);
  const base = await findNote(hash, path, world);
  if (base === null) throw originMissing(path, hash);
  return findRoot(base, path, world);
}

/** The note that an edited note.json was made from; null: nothing says which. */
async function findBaseOf(edited: Note, path: string, world: NoteWorld): Promise<Base | null> {
  const hash = edited.editedFrom ?? (await findReviewed(edited, world));
  const base = hash === null ? null : await findNote(hash, path, world);
  if (base === null) {
    world.progress.warn(
      `Nothing says what was edited in ${path}: the note that it was made from is not there`,
    );
    return null;
  }
  return findRoot(base, path, world);
}

async function findReviewed(note: Note, { ledger }: NoteWorld): Promise<string | null> {
  if (ledger === null) return null;
  const { workspace, environment, repositories } = note;
  const heads = repositories.map(({ range }) => range.headSha);
  return findReviewedNote(await ledger.readLines(), { workspace, environment, heads });
}

/** The note that nobody had edited yet; `base` itself when it is not kept any more. */
async function findRoot(base: Base, path: string, world: NoteWorld): Promise<Base> {
  const { editedFrom } = base.note;
  if (editedFrom === undefined) return base;
  const root = await findNote(editedFrom, path, world);
  if (root !== null) return root;
  world.progress.warn(
    'The note that was edited first is not there: what people wrote before this edit does not count for the rules. Keep a ledger to keep it',
  );
  return base;
}

/** A note by its hash: note.json beside the file, else the one that the ledger keeps. */
async function findNote(sha256: string, path: string, world: NoteWorld): Promise<Base | null> {
  const beside = await world.noteFiles.readText(path.replace(/[^/\\]*$/, 'note.json')).catch(() => null);
  const isIt = beside !== null && world.hash.sha256(beside) === sha256;
  const text = isIt ? beside : ((await world.ledger?.readNote(sha256)) ?? null);
  return text === null ? null : { note: parseNote(`the note ${sha256.slice(0, 12)}`, text), sha256 };
}

const noSuchFile = (path: string): Failure =>
  new Failure({
    code: 'note/not-found',
    message: `There is no note at ${path}.`,
    hint: 'Give the note.json or note.md that a gate or note run wrote: --note lockkeeper-out/note.md.',
  });

const noOriginNamed = (path: string): Failure =>
  new Failure({
    code: 'note/not-found',
    message: `${path} does not say which note it was edited from: the comment in its last line is gone.`,
    hint: 'Put the line `<!-- lockkeeper note sha256:… -->` of the file before the edit back, or review note.json instead.',
  });

const originMissing = (path: string, sha256: string): Failure =>
  new Failure({
    code: 'note/not-found',
    message: `The note that ${path} was edited from (${sha256.slice(0, 12)}) is neither beside it as note.json nor in the ledger.`,
    hint: 'Put the note.json of the same run beside it, unchanged, or name the ledger that keeps it with --ledger DIR.',
  });

const invalidNote = (path: string, problems: readonly string[], cause?: unknown): Failure =>
  new Failure({
    code: 'note/invalid',
    message: `${path} cannot be read as a note.`,
    hint: 'Mend what is listed. What a note holds is in schemas/note.schema.json; the Markdown is read back by its headings and lists.',
    problems,
    cause,
  });
