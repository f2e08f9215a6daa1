// What a run that only writes the note publishes, in order. Pure.
import type { Note } from '../../domain/generated/note.ts';
import type { LocalPublication } from '../../domain/publication.ts';
import { jsonFile } from './json-file.ts';

/** Plans the files, and in a workflow where they lie: nothing was judged, so no decision is announced. */
export function planNote(input: {
  readonly note: Note;
  readonly noteMarkdown: string;
  readonly host: 'shell' | 'action';
}): readonly LocalPublication[] {
  const { note, noteMarkdown, host } = input;
  return [
    jsonFile('note.json', note),
    { kind: 'file', path: 'note.md', text: noteMarkdown },
    ...(host === 'action'
      ? ([
          { kind: 'output-path', name: 'note-path', path: 'note.json' },
          { kind: 'output-path', name: 'report-path', path: 'note.md' },
        ] as const)
      : []),
  ];
}
