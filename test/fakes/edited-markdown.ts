// A person at an editor: changes lines of a rendered note, and says what note they mean by it. Pure.
import type { Note } from '../../src/domain/generated/note.ts';

/** A note, and the Markdown in which it was edited to become that. */
export type Edited = { readonly note: Note; readonly markdown: string };

/** Writes text as a careful person does: everything that Markdown could read otherwise is escaped. */
export const written = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** The lines of a section of the file that match, by their numbers. */
export function linesIn(markdown: string, heading: RegExp, line: RegExp): readonly number[] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((text) => heading.test(text));
  if (start < 0) return [];
  const level = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 6;
  const end = lines.findIndex(
    (text, index) => index > start && new RegExp(`^#{1,${level}} `).test(text) && !/^\s/.test(text),
  );
  return lines.flatMap((text, index) =>
    index > start && (end < 0 || index < end) && line.test(text) ? [index] : [],
  );
}

/** The file with one line written anew; null: without it. */
export function withLine(markdown: string, number: number, edit: (line: string) => string | null): string {
  return markdown
    .split('\n')
    .flatMap((line, index) => (index === number ? (edit(line) ?? []) : line))
    .join('\n');
}
