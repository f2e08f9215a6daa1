// Turns refs into links, by code alone: a model never writes an address. Pure.
import type { Note } from '../../domain/generated/note.ts';
import type { Ref } from '../../domain/units.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const shownMax = 4;
const fileNameMax = 36;

/** Long file names keep their beginning: migrations carry their version there. */
const shorten = (name: string): string =>
  name.length > fileNameMax ? `${name.slice(0, fileNameMax - 1)}…` : name;

/** Renders the sources of a claim, most telling first; empty when there is none. */
export type RefLinks = (refs: readonly Ref[]) => string;

/** Issues and pull requests stand for their commits: a commit is shown only when it is all there is. */
export function refLinks(note: Note): RefLinks {
  const addresses = addressesOf(note);
  const link = (ref: Ref): string => {
    const [kind, id] = [ref.slice(0, ref.indexOf(':')), ref.slice(ref.indexOf(':') + 1)];
    const label =
      kind === 'pr' || kind === 'c'
        ? id
        : kind === 'file'
          ? shorten(id.slice(id.lastIndexOf('/') + 1))
          : null;
    const address = addresses.get(ref);
    const shown =
      label === null
        ? escapeMarkdown(id)
        : kind === 'pr' && address !== undefined && /^#\d+$/.test(label)
          ? label
          : codeSpan(label);
    return address === undefined ? shown : `[${shown}](${address})`;
  };
  return (refs) => {
    const planned = refs.filter((ref) => /^(jira|pr|check|incident|note):/.test(ref));
    const shown = planned.length > 0 ? [...planned, ...refs.filter((ref) => ref.startsWith('file:'))] : refs;
    if (shown.length === 0) return '';
    const rest = shown.length - shownMax;
    return ` (${shown.slice(0, shownMax).map(link).join(', ')}${rest > 0 ? ` +${rest}` : ''})`;
  };
}

/** Wraps hostile text in a code span that it cannot leave. */
export function codeSpan(text: string): string {
  const safe = text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const longest = Math.max(0, ...[...safe.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 ? ' ' : '';
  return `${fence}${padding}${safe}${padding}${fence}`;
}

/** Web addresses of the issues, pull requests, commits and incidents of a note; what is no web address is left out. */
export function addressesOf(note: Note): ReadonlyMap<Ref, string> {
  const addresses = new Map<Ref, string>();
  const add = (ref: Ref, address: string | undefined): void => {
    if (address !== undefined && isWebAddress(address)) addresses.set(ref, encodeAddress(address));
  };
  for (const { ref, url } of note.incidents ?? []) add(ref, url ?? undefined);
  for (const repository of note.repositories) {
    for (const issue of repository.issues) add(`jira:${issue.key}`, issue.url);
    for (const pull of repository.pullRequests) add(pull.ref, pull.url);
    if (repository.url === null) continue;
    for (const commit of [...repository.commits, ...repository.takesAway])
      add(commit.ref, `${repository.url}/commit/${commit.sha}`);
  }
  return addresses;
}

const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s]+$/.test(address);

/** Characters that would end a Markdown link or open HTML. */
const encodeAddress = (address: string): string =>
  address.replace(
    /[()<>"'`\\[\]|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
