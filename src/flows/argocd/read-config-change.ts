// What a sync changes in the config repositories of an application: images, and whether there is more. Effects: through ports.
import { compareImages, type ImagePair } from '../../core/argocd/compare-images.ts';
import { isImageOnly, isImageOnlyRender } from '../../core/argocd/image-only.ts';
import { listImageUses } from '../../core/argocd/image-uses.ts';
import { joinSources } from '../../core/argocd/join-modules.ts';
import { overrideFiles, overridePrefix } from '../../core/argocd/source-overrides.ts';
import { parseYamlDocuments } from '../../core/argocd/yaml-documents.ts';
import type { ApplicationSource, ArgocdApplication } from '../../domain/argocd.ts';
import type { ModuleSettings } from '../../domain/settings.ts';
import { Failure } from '../../failure.ts';
import type { FollowRequest, FollowWorld } from './follow-images.ts';
import { readSourceChange, type SourceChange } from './read-source-change.ts';

export type ConfigChange = {
  readonly pairs: readonly ImagePair[];
  /** What was changed is nothing but versions of images, as far as files and manifests say. */
  readonly isImageOnly: boolean;
  /** The config repositories, each at its commits. */
  readonly modules: readonly ModuleSettings[];
  /** Web addresses of the config repositories. */
  readonly urls: readonly string[];
  readonly problems: readonly string[];
};

/**
 * Which images run is what Argo CD renders, where it can be asked: nobody else knows all that goes into it. Whether there
 * is more to the change is what the files say: manifests come without the data of secrets. Both must agree that there is
 * not.
 *
 * @throws {Failure} `git/…`
 */
export async function readConfigChange(request: FollowRequest, world: FollowWorld): Promise<ConfigChange> {
  const { application } = request;
  const sources = await Promise.all(
    application.sources.map((source, index) => readSourceChange({ source, index, request }, world)),
  );
  const read = sources.flatMap(({ change }) => change ?? []);
  const rendered = await readRendered(request, world);
  const fromFiles = imagesInFiles(application, read);
  const pairs = rendered.manifests === null ? fromFiles : imagesRendered(rendered.manifests, fromFiles);
  const { manifests } = rendered;
  const overridden = overridesProblems(application);
  const unread = manifests === null ? unreadProblems(sources.flatMap((each) => each.unread)) : [];
  return {
    pairs,
    isImageOnly:
      read.length > 0 &&
      overridden.length === 0 &&
      sources.every(({ isImageOnly }) => isImageOnly) &&
      sources.some(({ hasChanged }) => hasChanged) &&
      (manifests === null || isImageOnlyRender(manifests.live, manifests.target, pairs)),
    modules: joinSources(
      sources.flatMap(({ module, hasChanged }) => (module === null ? [] : [{ module, hasChanged }])),
    ),
    urls: read.flatMap(({ repository }) => repository.url ?? []),
    problems: [
      ...sources.flatMap(({ problems }) => problems),
      ...overridden,
      ...unread,
      ...rendered.problems,
    ],
  };
}

/** Files of all sources, and what the application says beside them. */
function imagesInFiles({ sources }: ArgocdApplication, read: readonly SourceChange[]): readonly ImagePair[] {
  const filesAt = (side: 'live' | 'target') => [
    ...read.flatMap((change) => change[side]),
    ...sources.flatMap((source, index) => overrideFiles(source[`${side}Overrides`], index)),
  ];
  // An image of a source that has not run before has no earlier version.
  return compareImages(listImageUses(filesAt('live')), listImageUses(filesAt('target')));
}

/** Without what Argo CD renders, images in templates are not seen. */
const unreadProblems = (paths: readonly string[]): readonly string[] =>
  paths.length === 0
    ? []
    : [
        `No YAML, as templates are, but changed: ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}. Images in them are not followed: let Argo CD be asked, or read them by hand.`,
      ];

/** What somebody sets in the application itself has no commit that could be judged. */
function overridesProblems({ name, sources }: ArgocdApplication): readonly string[] {
  const hasMore = ({ live, liveOverrides, targetOverrides }: ApplicationSource, index: number) =>
    live !== null &&
    !(
      isImageOnly(overrideFiles(liveOverrides, index), overrideFiles(targetOverrides, index)) &&
      liveOverrides.valueFiles.join('\n') === targetOverrides.valueFiles.join('\n')
    );
  return sources.some(hasMore)
    ? [
        `${name}: the application itself says other values or images than at the last sync. They have no commit: only the versions of images in them are followed; read the rest by hand.`,
      ]
    : [];
}

type Manifests = { readonly live: readonly unknown[]; readonly target: readonly unknown[] };

/** Both were rendered with what the application says now: what that changes stands in the overrides alone. */
function imagesRendered({ live, target }: Manifests, fromFiles: readonly ImagePair[]): readonly ImagePair[] {
  const usesIn = (documents: readonly unknown[]) => listImageUses([{ path: '', documents }]);
  const pairs = compareImages(usesIn(live), usesIn(target));
  const known = new Set(pairs.map(({ name }) => name));
  const more = fromFiles.filter(({ name, slot }) => slot.startsWith(overridePrefix) && !known.has(name));
  return [...pairs, ...more];
}

async function readRendered(
  { application, signal }: FollowRequest,
  { argocd }: FollowWorld,
): Promise<{ readonly manifests: Manifests | null; readonly problems: readonly string[] }> {
  const { sources, name, namespace, project } = application;
  const live = revisionsAt(sources, 'live');
  const target = revisionsAt(sources, 'target');
  if (argocd === null || live === null || target === null) return { manifests: null, problems: [] };
  try {
    const [before, after] = await Promise.all(
      [live, target].map((revisions) =>
        argocd.readManifests({ name, namespace, project }, { revisions, signal }),
      ),
    );
    return { manifests: { live: documentsOf(before ?? []), target: documentsOf(after ?? []) }, problems: [] };
  } catch (error) {
    if (!(error instanceof Failure) || !error.code.startsWith('argocd/')) throw error;
    const problem = `Argo CD did not render the manifests (${error.message}) Images are read from the files of the config repository.`;
    return { manifests: null, problems: [problem] };
  }
}

/** null: a source has none. */
function revisionsAt(
  sources: readonly ApplicationSource[],
  side: 'live' | 'target',
): readonly string[] | null {
  const revisions = sources.flatMap((source) => source[side] ?? []);
  return revisions.length === sources.length && revisions.length > 0 ? revisions : null;
}

const documentsOf = (texts: readonly string[]): readonly unknown[] =>
  texts.flatMap((text) => parseYamlDocuments(text).documents);
