// Finds what of a config repository a source is made from, along its kustomizations and charts. Effects: through ports.
import {
  namedPaths,
  normalFolder,
  type ReachedPaths,
  referringFiles,
} from '../../core/argocd/reached-paths.ts';
import { parseYamlDocuments } from '../../core/argocd/yaml-documents.ts';
import type { ApplicationSource } from '../../domain/argocd.ts';
import type { Sha } from '../../domain/units.ts';
import type { Repository } from '../../ports.ts';
import type { FollowRequest, FollowWorld } from './follow-images.ts';

type Start = {
  readonly source: ApplicationSource;
  readonly request: FollowRequest;
  readonly repository: Repository;
  readonly sha: Sha;
};

const foldersMax = 500;
const sizeBytesMax = 1_000_000;

/** What was reached at a commit, and all files that there are. */
export type ReachedFiles = ReachedPaths & { readonly list: readonly string[] };

/** Too much to follow is the whole repository. */
export async function readReachedPaths(start: Start, { sourceControl }: FollowWorld): Promise<ReachedFiles> {
  const { source, repository, sha } = start;
  const list = await sourceControl.listFiles(repository, sha);
  const files = new Set(list);
  const reachedFiles = new Set(valueFilesOf(start).filter((path) => files.has(path)));
  // A source that others only read files of deploys nothing else.
  const first = source.path === null && source.ref !== null ? [] : [normalFolder(source.path ?? '')];
  const folders = new Set(first);
  for (let frontier = first; frontier.length > 0; ) {
    const paths = frontier.flatMap((folder) => referringFiles(list, folder));
    const contents = await sourceControl.readFiles(repository, { sha, paths, sizeBytesMax });
    const next = new Set<string>();
    for (const [path, bytes] of contents) {
      const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
      for (const document of parseYamlDocuments(new TextDecoder().decode(bytes)).documents) {
        const named = namedPaths(document, { folder, files });
        for (const file of named.files) reachedFiles.add(file);
        for (const one of named.folders) if (!folders.has(one)) next.add(one);
      }
    }
    for (const folder of next) folders.add(folder);
    if (folders.size > foldersMax) return { folders: new Set(['']), files: new Set(), list };
    frontier = [...next];
  }
  return { folders, files: reachedFiles, list };
}

/** Of Helm: relative to the folder, or `$REF/FILE` in the source of that name. */
function valueFilesOf({ source, request }: Start): readonly string[] {
  const own = named(source).filter((file) => !file.startsWith('$'));
  const here = own.map((file) => normalFolder(file.startsWith('/') ? file : `${source.path ?? ''}/${file}`));
  const prefix = `$${source.ref ?? ''}/`;
  const asked = source.ref === null ? [] : request.application.sources.flatMap(named);
  const lent = asked
    .filter((file) => file.startsWith(prefix))
    .map((file) => normalFolder(file.slice(prefix.length)));
  return [...here, ...lent];
}

const named = ({ liveOverrides, targetOverrides }: ApplicationSource): readonly string[] => [
  ...liveOverrides.valueFiles,
  ...targetOverrides.valueFiles,
];
