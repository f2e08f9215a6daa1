// Knows every source of a release, and which of them a model means by what it wrote. Pure.
import type { Change } from '../../../domain/change.ts';
import type { Digest } from '../../../domain/digest.ts';
import type { Note } from '../../../domain/generated/note.ts';
import { commitRef, fileRef, issueRef, type Ref, type Sha } from '../../../domain/units.ts';

/** The ref that `written` names, when it names exactly one; else null. */
export type ResolveRef = (written: string) => Ref | null;

const writtenMax = 300;
const wrapping = /^[\s[\](){}<>"'`*]+|[\s[\](){}<>"'`*.,;]+$/gu;
const pullRequestForms = /^(?:prs?|pulls?|pull[ -]?requests?|mr|merge[ -]?requests?)?[\s:/]*[#!](\d+)$/u;
const numberedPullRequest = /^(?:prs?|pulls?|pull[ -]?requests?|mr|merge[ -]?requests?)[\s:/#!]+(\d+)$/u;
const kinds = /^(?:commits?|c|sha|jira|issues?|files?|path|checks?|notes?|incident)\s*[:#]\s*/u;
const shaForm = /^[0-9a-f]{7,64}$/u;

/** Indexes the sources of a release: commits, pull requests, issues, files, checks, and whatever the note cites by code. */
export function indexRefs(input: {
  readonly change: Change;
  readonly digest: Digest;
  readonly baseline: Note;
}): ResolveRef {
  const shas = shasOf(input.change);
  const refs = new Set([
    ...refsOfChange(input.change),
    ...refsOfDigest(input.digest),
    ...refsOfNote(input.baseline),
  ]);
  const aliases = indexAliases(refs);
  const only = (found: ReadonlySet<Ref> | undefined): Ref | null =>
    found?.size === 1 ? ([...found][0] ?? null) : null;
  return (written) => {
    const bare = written.slice(0, writtenMax).replace(wrapping, '');
    if (refs.has(bare)) return bare;
    const lower = bare.toLowerCase();
    const number = (pullRequestForms.exec(lower) ?? numberedPullRequest.exec(lower))?.[1];
    if (number !== undefined) return only(aliases.get(`#${number}`));
    const named = lower.replace(kinds, '');
    if (shaForm.test(named)) {
      const found = only(refsOfSha(named, shas, refs));
      if (found !== null) return found;
    }
    return only(aliases.get(named)) ?? only(aliases.get(named.replace(/(?:#l|:)\d+(?:-l?\d+)?$/u, '')));
  };
}

function shasOf({ modules }: Change): readonly Sha[] {
  return modules.flatMap(({ commits, takesAway, range }) => [
    ...commits.map(({ sha }) => sha),
    ...takesAway.map(({ sha }) => sha),
    range.baseSha,
    range.headSha,
  ]);
}

/** Also of a longer or shorter sha than the eight digits of a ref. */
function refsOfSha(written: string, shas: readonly Sha[], refs: ReadonlySet<Ref>): ReadonlySet<Ref> {
  const found = shas.filter((sha) => sha.startsWith(written)).map(commitRef);
  return new Set(found.filter((ref) => refs.has(ref)));
}

function refsOfChange({ modules, context }: Change): readonly Ref[] {
  return [
    ...modules.flatMap((module) => [
      ...module.commits.map(({ ref }) => ref),
      ...module.takesAway.map(({ ref }) => ref),
      ...module.pullRequests.map(({ ref }) => ref),
      ...module.issues.map(({ key }) => issueRef(key)),
      ...module.files.map(({ path }) => fileRef(path)),
      commitRef(module.range.baseSha),
      commitRef(module.range.headSha),
    ]),
    ...context.pullRequests.map(({ ref }) => ref),
    ...context.issues.map(({ ref }) => ref),
    ...context.checks.map(({ ref }) => ref),
  ];
}

const refsOfDigest = ({ facts, cut }: Digest): readonly Ref[] =>
  [...facts, ...cut].flatMap((fact) => [...fact.refs, ...fact.details.flatMap(({ refs }) => refs)]);

const refsOfNote = ({ impact, rollback, monitoring, checklists }: Note): readonly Ref[] =>
  [
    ...impact.scope,
    ...impact.reasons,
    ...rollback.caveats,
    ...rollback.scenario,
    ...monitoring.scenario,
    ...checklists.before,
    ...checklists.during,
    ...checklists.after,
  ].flatMap(({ refs }) => refs ?? []);

/** Other ways to write each ref, in lower case; a way that fits several names none. */
function indexAliases(refs: ReadonlySet<Ref>): ReadonlyMap<string, ReadonlySet<Ref>> {
  const aliases = new Map<string, Set<Ref>>();
  for (const ref of refs) {
    for (const alias of aliasesOf(ref.toLowerCase())) {
      aliases.set(alias, (aliases.get(alias) ?? new Set()).add(ref));
    }
  }
  return aliases;
}

function aliasesOf(ref: string): readonly string[] {
  const id = ref.slice(ref.indexOf(':') + 1);
  if (ref.startsWith('pr:')) return [ref, id, id.slice(id.lastIndexOf('#'))];
  if (ref.startsWith('file:')) return [ref, id, id.slice(id.lastIndexOf('/') + 1)];
  return [ref, id];
}
