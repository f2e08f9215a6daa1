// Holds a note to the repository that it tells of: which of its lines cite nothing, or what is not in the release. Effects: starts git.
import { spawnSync } from 'node:child_process';
import type { Note } from '../../src/domain/generated/note.ts';

/** A release as git knows it, without the program. */
export type GitRelease = { readonly repository: string; readonly base: string; readonly head: string };

type Claim = { readonly text: string; readonly refs?: readonly string[] | undefined };

/** Everything that is wrong with the sources of a note written by a model; `byRules` is the note of the same release without one. */
export function citationProblems(note: Note, byRules: Note, release: GitRelease): readonly string[] {
  const isOfRelease = readRefs(release);
  return claimsOf(note, byRules).flatMap(({ text, refs = [] }) => [
    ...(refs.length === 0 ? [`cites nothing: ${text}`] : []),
    ...refs.filter((ref) => !isOfRelease(ref)).map((ref) => `cites ${ref}, not of this release: ${text}`),
  ]);
}

/** All changes, and of the other parts what a model added to the lines of rules. */
function claimsOf(note: Note, byRules: Note): readonly Claim[] {
  const added = (claims: readonly Claim[], known: readonly Claim[]) => {
    const texts = new Set(known.map(({ text }) => text));
    return claims.filter(({ text }) => !texts.has(text));
  };
  const { before, during, after } = note.checklists;
  return [
    ...note.changes.flatMap((change) => [change, ...(change.details ?? [])]),
    ...added(note.impact.scope, byRules.impact.scope),
    ...added(note.rollback.caveats, byRules.rollback.caveats),
    ...note.monitoring.scenario
      .filter(({ source }) => source === 'model')
      .map(({ signal, refs }) => ({ text: signal, refs })),
    ...[...before, ...during, ...after].filter(({ source }) => source === 'model'),
  ];
}

/** What of git's own counts a note does not account for, and what its model said without a source. */
export function coverageProblems({ coverage, parts }: Note, release: GitRelease): readonly string[] {
  const range = `${release.base}..${release.head}`;
  const counted = Number(git(release, ['rev-list', '--count', range]));
  const { commits, files, model } = coverage;
  const tallies = [commits, files].filter(
    ({ seen, summarised, grouped, cut, failed }) =>
      failed > 0 || summarised + grouped + cut + failed !== seen,
  );
  return [
    ...(commits.seen === counted ? [] : [`${commits.seen} commits, git counts ${counted}`]),
    ...tallies.map((tally) => `does not add up: ${JSON.stringify(tally)}`),
    ...(model === undefined ? ['no account of the model'] : []),
    ...(model !== undefined && model.dropped + model.uncited > 0
      ? [`${model.dropped} statements and ${model.uncited} claims without a source`]
      : []),
    ...Object.entries(parts ?? {})
      .filter(([, { engine, reason }]) => engine !== 'model' || reason !== undefined)
      .map(([name, { reason }]) => `${name} not wholly by the model: ${reason}`),
  ];
}

/** Whether a ref names something between base and head: commits of either side, what their messages name, changed files. */
function readRefs(release: GitRelease): (ref: string) => boolean {
  const range = `${release.base}...${release.head}`;
  const shas = git(release, ['rev-list', range]).split('\n');
  const ends = [release.base, release.head].map((end) => git(release, ['rev-parse', `${end}^{commit}`]));
  const commits = new Set([...shas, ...ends].map((sha) => `c:${sha.slice(0, 8)}`));
  const messages = git(release, ['log', '--format=%B', range]);
  const names = ['--name-only', '-z', '--no-renames', release.base, release.head];
  const files = new Set(git(release, ['diff', ...names]).split('\0'));
  return (ref) => {
    const id = ref.slice(ref.indexOf(':') + 1);
    if (ref.startsWith('file:')) return files.has(id);
    if (ref.startsWith('pr:#') || ref.startsWith('jira:'))
      return new RegExp(`(?<![\\w-])${id}(?!\\d)`, 'iu').test(messages);
    return commits.has(ref);
  };
}

function git({ repository }: GitRelease, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', repository, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}
