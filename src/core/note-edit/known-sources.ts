// Which sources a note knows, and those that a line of a person names. Pure.
import type { Note } from '../../domain/generated/note.ts';
import { type RefLinks, refLinks } from '../render/ref-links.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { plainText } from './plain-text.ts';

/** The sources of one note, and how they are shown behind a line. */
export type KnownSources = {
  /** How the sources of a line are shown, as plain text with a space in front; empty: not at all. */
  readonly shown: (refs: readonly string[]) => string;
  /** Takes the sources off the end of a line that somebody wrote: only known ones count. */
  readonly split: (text: string) => { readonly text: string; readonly refs: readonly string[] };
};

/** Reads what the note cites and what its repositories hold. */
export function knownSources(note: Note): KnownSources {
  const links = refLinks(note);
  const names = nameRefs(note);
  return {
    shown: (refs) => shownText(links, refs),
    split: (text) => {
      const [, words, inside] = /^(.*?)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/u.exec(text) ?? [];
      if (words === undefined || words === '' || inside === undefined) return { text, refs: [] };
      const named = inside
        .replace(/\s+\+\d+$/, '')
        .split(',')
        .map((piece) => names.get(keyOf(piece)));
      const refs = named.filter((ref) => ref !== undefined);
      return refs.length === named.length ? { text: words, refs } : { text, refs: [] };
    },
  };
}

function shownText(links: RefLinks, refs: readonly string[]): string {
  const markdown = links(refs);
  if (markdown === '') return '';
  const [paragraph] = parseMarkdown(`x${markdown}`).tree.children;
  return paragraph?.type === 'paragraph' ? plainText(paragraph.children).slice(1) : '';
}

/** A source as people spell it: without code marks, without the address behind it. */
const keyOf = (piece: string): string =>
  piece
    .replace(/\s*\(https?:[^()]*\)\s*$/u, '')
    .replaceAll('`', '')
    .trim()
    .toLowerCase();

function nameRefs(note: Note): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const ref of allRefs(note)) {
    const id = ref.slice(ref.indexOf(':') + 1);
    for (const name of [ref, id, ...(ref.startsWith('file:') ? [id.slice(id.lastIndexOf('/') + 1)] : [])]) {
      if (!names.has(keyOf(name))) names.set(keyOf(name), ref);
    }
  }
  return names;
}

function allRefs(note: Note): readonly string[] {
  const { changes, impact, rollback, monitoring, checklists, repositories, incidents = [] } = note;
  const claims: readonly { readonly refs?: readonly string[] }[] = [
    ...changes,
    ...changes.flatMap(({ details }) => details ?? []),
    ...impact.scope,
    ...impact.reasons,
    ...rollback.scenario,
    ...rollback.caveats,
    ...monitoring.scenario,
    ...checklists.before,
    ...checklists.during,
    ...checklists.after,
    ...(note.order ?? []),
  ];
  return [
    ...claims.flatMap(({ refs }) => refs ?? []),
    ...incidents.map(({ ref }) => ref),
    ...repositories.flatMap(({ commits, takesAway, pullRequests, issues }) => [
      ...[...commits, ...takesAway, ...pullRequests].map(({ ref }) => ref),
      ...issues.map(({ key }) => `jira:${key}`),
    ]),
  ];
}
