// Releases of public repositories as lists of subjects, for measuring how often an ordinary one warns. Effects: starts git.
//
// Repositories are looked for in $LOCKKEEPER_MIRROR/<owner+name>/repo, else beside the checkout; nothing of
// them is kept here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const repositories = [
  'prometheus+prometheus',
  'argoproj+argo-cd',
  'ministryofjustice+hmpps-incident-reporting-api',
] as const;
const releasesMax = 120;
const subjectsMax = 400;

export type OrdinaryRelease = {
  readonly repository: string;
  readonly name: string;
  readonly subjects: readonly string[];
};

/** The releases that can be read on this machine: between neighbouring tags, or every 15 commits where there are none. */
export function readOrdinaryReleases(root: string): readonly OrdinaryRelease[] {
  const mirrors = process.env['LOCKKEEPER_MIRROR'] ?? join(root, '..', '.mirror');
  return repositories.flatMap((repository) => {
    const directory = join(mirrors, repository, 'repo');
    return existsSync(directory) ? readReleases(repository, directory) : [];
  });
}

function git(directory: string, args: readonly string[]): readonly string[] {
  const { stdout, status } = spawnSync('git', ['-c', 'safe.directory=*', '-C', directory, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : [];
}

function readReleases(repository: string, directory: string): readonly OrdinaryRelease[] {
  const tags = git(directory, ['tag', '--sort=-creatordate', '--merged', 'HEAD', '--list', 'v*']).filter(
    (tag) => !/-(?:rc|alpha|beta)/.test(tag),
  );
  const log = (range: string): readonly string[] =>
    git(directory, ['log', '--no-merges', '--format=%s', `--max-count=${subjectsMax}`, range]);
  const releases = tags.slice(0, releasesMax).flatMap((tag, at) => {
    const before = tags[at + 1];
    return before === undefined ? [] : [{ repository, name: tag, subjects: log(`${before}..${tag}`) }];
  });
  return (releases.length >= 10 ? releases : bySize(repository, log('HEAD'))).filter(
    ({ subjects }) => subjects.length > 0,
  );
}

const bySize = (repository: string, subjects: readonly string[]): readonly OrdinaryRelease[] =>
  Array.from({ length: Math.ceil(subjects.length / 15) }, (_, at) => ({
    repository,
    name: `commits ${15 * at + 1} to ${15 * at + 15}`,
    subjects: subjects.slice(15 * at, 15 * at + 15),
  }));
