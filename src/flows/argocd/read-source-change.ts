// What a sync changes in one source of an application: its files at both commits. Effects: through ports.

import { isYamlFile } from '../../core/argocd/document-role.ts';
import { isImageOnly } from '../../core/argocd/image-only.ts';
import type { DocumentFile } from '../../core/argocd/image-uses.ts';
import { makeModule } from '../../core/argocd/join-modules.ts';
import { isReached, pathsOf, type ReachedPaths } from '../../core/argocd/reached-paths.ts';
import { parseYamlDocuments } from '../../core/argocd/yaml-documents.ts';
import type { ApplicationSource } from '../../domain/argocd.ts';
import type { GitFile } from '../../domain/change.ts';
import type { ModuleSettings } from '../../domain/settings.ts';
import type { Sha } from '../../domain/units.ts';
import type { Repository } from '../../ports.ts';
import { readDiff } from '../read-range.ts';
import type { FollowRequest, FollowWorld } from './follow-images.ts';
import { openSource } from './open-source.ts';
import { readReachedPaths } from './read-reached-paths.ts';

/** Files of a source that hold YAML, at both commits. */
export type SourceChange = {
  readonly repository: Repository;
  readonly live: readonly DocumentFile[];
  readonly target: readonly DocumentFile[];
};

type ReadSource = {
  /** null: nothing of it can be read. */
  readonly change: SourceChange | null;
  /** null: a chart has no commits. */
  readonly module: ModuleSettings | null;
  readonly hasChanged: boolean;
  readonly isImageOnly: boolean;
  /** Changed files that should hold YAML and could not be read: templates above all, which may name images. */
  readonly unread: readonly string[];
  readonly problems: readonly string[];
};

type Source = {
  readonly source: ApplicationSource;
  readonly index: number;
  readonly request: FollowRequest;
};

/** More are not read: then the change is taken for more than images. */
const filesMax = 3000;
const sizeBytesMax = 2_000_000;

/** @throws {Failure} `git/…` */
export async function readSourceChange(input: Source, world: FollowWorld): Promise<ReadSource> {
  const { source, request } = input;
  if (source.chart !== null) return chartChange(source);
  const repository = await openSource(source, request, world);
  const named = { name: repository.name, repository: repository.directory, clone: null };
  const { live, target } = source;
  const head = await world.sourceControl.resolveCommit(repository, target ?? 'HEAD');
  if (live === null) {
    const paths = pathsOf(await readReachedPaths({ ...input, repository, sha: head }, world));
    return {
      change: null,
      module: makeModule({ ...named, base: null, head, paths }),
      hasChanged: true,
      isImageOnly: false,
      unread: [],
      problems: [
        `${repository.name}: Argo CD knows no successful sync of ${request.application.name}: what its images bring cannot be compared.`,
      ],
    };
  }
  const base = await world.sourceControl.resolveCommit(repository, live);
  const [before, after] = await Promise.all([
    readReachedPaths({ ...input, repository, sha: base }, world),
    readReachedPaths({ ...input, repository, sha: head }, world),
  ]);
  const reached = union(before, after);
  if (reached.folders.size + reached.files.size === 0) return lendsNothing(repository);
  const paths = pathsOf(reached);
  const range = { base: live, baseSha: base, head: target ?? 'HEAD', headSha: head, source: 'flag' } as const;
  const [changed, liveFiles, targetFiles] = await Promise.all([
    readDiff({ name: repository.name, repository, range, filter: { paths, exclude: [] } }, world),
    readDocuments({ repository, sha: base, reached, list: before.list }, world),
    readDocuments({ repository, sha: head, reached, list: after.list }, world),
  ]);
  const files = { live: liveFiles, target: targetFiles };
  return {
    change: { repository, live: liveFiles.files, target: targetFiles.files },
    module: makeModule({ ...named, base, head, paths }),
    hasChanged: changed.length > 0,
    isImageOnly: !liveFiles.isCut && !targetFiles.isCut && areImagesOnly(changed, files),
    unread: changed.flatMap(({ path }) => (targetFiles.unread.has(path) ? [path] : [])),
    problems: targetFiles.isCut
      ? [`${repository.name}: only ${filesMax} of its files are read for images.`]
      : [],
  };
}

/** Other sources may read files of it, and do not: nothing of it is deployed. */
const lendsNothing = (repository: Repository): ReadSource => ({
  change: { repository, live: [], target: [] },
  module: null,
  hasChanged: false,
  isImageOnly: true,
  unread: [],
  problems: [],
});

function chartChange({ chart, repository, live, target }: ApplicationSource): ReadSource {
  const hasChanged = live !== target;
  return {
    change: null,
    module: null,
    hasChanged,
    isImageOnly: !hasChanged,
    unread: [],
    problems: hasChanged
      ? [
          `The chart ${chart ?? ''} of ${repository} changes from ${live ?? '(none)'} to ${target ?? '(unknown)'}: charts have no commits, so that only the images are followed which it changes.`,
        ]
      : [],
  };
}

type ReadFiles = {
  readonly files: readonly DocumentFile[];
  readonly unread: ReadonlySet<string>;
  readonly isCut: boolean;
};
async function readDocuments(
  {
    repository,
    sha,
    reached,
    list,
  }: {
    readonly repository: Repository;
    readonly sha: Sha;
    readonly reached: ReachedPaths;
    readonly list: readonly string[];
  },
  { sourceControl }: FollowWorld,
): Promise<ReadFiles> {
  const all = list.filter((path) => isYamlFile(path) && isReached(path, reached));
  const paths = all.slice(0, filesMax);
  const contents = await sourceControl.readFiles(repository, { sha, paths, sizeBytesMax });
  const parsed = [...contents].map(([path, bytes]) => ({
    path,
    ...parseYamlDocuments(new TextDecoder().decode(bytes)),
  }));
  const unread = paths.filter((path) => !contents.has(path));
  const broken = parsed.filter(({ problem }) => problem !== null).map(({ path }) => path);
  return {
    files: parsed.map(({ path, documents }) => ({ path, documents })),
    unread: new Set([...unread, ...broken]),
    isCut: all.length > paths.length,
  };
}

/** What is no YAML, or cannot be read, may deploy anything. */
function areImagesOnly(
  changed: readonly GitFile[],
  { live, target }: { readonly live: ReadFiles; readonly target: ReadFiles },
): boolean {
  const isPlain = ({ path, status, entry }: GitFile) =>
    status === 'modified' &&
    entry === 'file' &&
    isYamlFile(path) &&
    !live.unread.has(path) &&
    !target.unread.has(path);
  const paths = new Set(changed.map(({ path }) => path));
  const ofChanged = ({ files }: ReadFiles) =>
    files.filter(({ path }) => paths.has(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  return changed.every(isPlain) && isImageOnly(ofChanged(live), ofChanged(target));
}

const union = (left: ReachedPaths, right: ReachedPaths): ReachedPaths => ({
  folders: new Set([...left.folders, ...right.folders]),
  files: new Set([...left.files, ...right.files]),
});
