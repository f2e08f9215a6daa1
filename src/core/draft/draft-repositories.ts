// Computes the repositories part of the note: exact ranges, counts, commits, issues, people. Pure.
import type { Change, Commit, ModuleChange } from '../../domain/change.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Settings } from '../../domain/settings.ts';
import { isoTime } from '../time/iso-time.ts';

type RepositoryPart = Note['repositories'][number];

/** One entry a module; nothing here is ever written by a model. */
export function draftRepositories(change: Change, settings: Settings): [RepositoryPart, ...RepositoryPart[]] {
  const [first, ...rest] = change.modules.map((module) => draftRepository(module, settings));
  return [first as RepositoryPart, ...rest];
}

function draftRepository(module: ModuleChange, settings: Settings): RepositoryPart {
  return {
    name: module.name,
    url: module.url,
    ...(module.paths.length > 0 && { paths: [...module.paths] }),
    range: { ...module.range },
    statistics: { ...module.statistics },
    commits: module.commits.map(draftCommit),
    pullRequests: module.pullRequests.map((pull) => ({
      number: pull.number,
      ...(pull.title !== undefined && { title: pull.title }),
      ...pullUrl(module.url, pull.number),
      ref: pull.ref,
      commits: [...pull.commits],
    })),
    issues: module.issues.map((issue) => ({
      key: issue.key,
      confidence: issue.confidence,
      ...(settings.issues.url !== null && {
        url: settings.issues.url.replaceAll('{key}', encodeURIComponent(issue.key)),
      }),
      sources: issue.sources.map((source) => ({ ...source })) as RepositoryPart['issues'][number]['sources'],
    })),
    takesAway: module.takesAway.map((taken) => ({
      sha: taken.sha,
      subject: taken.subject,
      author: taken.author.name,
      ref: taken.ref,
      ...(taken.equivalentIn !== undefined && { equivalentIn: taken.equivalentIn }),
    })),
    authors: module.authors.map((author) => ({
      name: author.name,
      email: author.email,
      commits: author.commits,
      bot: author.bot,
    })),
  };
}

function draftCommit({
  sha,
  subject,
  author,
  authoredAt,
  ref,
  fate,
}: Commit): RepositoryPart['commits'][number] {
  const told = { sha, subject, author: author.name, authoredAt: isoTime(authoredAt), ref };
  return fate === 'told' ? told : { ...told, fate };
}

/** Web address of a pull request where the host's form is known. */
function pullUrl(repositoryUrl: string | null, number: number): { url?: string } {
  if (repositoryUrl === null) return {};
  const host = /^https?:\/\/([^/]+)\//.exec(repositoryUrl)?.[1] ?? '';
  const path = /gitlab/.test(host)
    ? '/-/merge_requests/'
    : /bitbucket/.test(host)
      ? '/pull-requests/'
      : '/pull/';
  return { url: `${repositoryUrl}${path}${number}` };
}
