// Finds the images that documents of a config repository deploy. Pure.

import { imageName, parseImageReference } from '../../domain/image-reference.ts';
import { roleOf } from './document-role.ts';
import { isYamlMap, scalarText, type YamlMap } from './yaml-documents.ts';

/** A file with what it holds. */
export type DocumentFile = { readonly path: string; readonly documents: readonly unknown[] };

/** A place that names an image. */
export type ImageUse = {
  /** The same place at another commit has the same slot. */
  readonly slot: string;
  /** As registries know it; null: a tag without the name of its image. */
  readonly name: string | null;
  /** Name with tag and digest; without a name, tag and digest alone. */
  readonly reference: string;
};

/** What else is known where an image is named in parts. */
type Surroundings = {
  /** Names of images at the same place of other values files. */
  readonly names: ReadonlyMap<string, string>;
  /** Places where some values file says the version. */
  readonly versioned: ReadonlySet<string>;
  /** `appVersion` by the folder of its chart. */
  readonly appVersions: ReadonlyMap<string, string>;
};

/** Kinds whose fields are data, not what runs. */
const dataKinds: ReadonlySet<string> = new Set(['ConfigMap', 'Secret', 'CustomResourceDefinition']);

/** Whether a manifest deploys nothing by itself: what it calls an image may be anything. */
export const isDataOnly = (manifest: YamlMap): boolean => dataKinds.has(String(manifest['kind']));
const depthMax = 60;

/**
 * The images of rendered manifests, or of the files that they are made from.
 *
 * What a kustomization replaces is taken from there. Values without a repository get it from another values file at the
 * same place, values without a tag from the chart's `appVersion`.
 */
export function listImageUses(files: readonly DocumentFile[]): readonly ImageUse[] {
  const parts = imageMapsIn(files);
  const surroundings = {
    names: new Map(parts.flatMap(({ pointer, value }) => named(pointer, nameInParts(value)))),
    versioned: new Set(parts.filter(({ value }) => hasVersion(value)).map(({ pointer }) => pointer)),
    appVersions: appVersionsOf(files),
  };
  const replaced = new Set(files.flatMap(replacedNames));
  return files.flatMap(({ path, documents }) =>
    documents.flatMap((document) => {
      const uses = imagesOf(document, path, surroundings);
      const isReplaced = ({ name }: ImageUse) => name !== null && replaced.has(name);
      return roleOf(path, document) === 'manifest' ? uses.filter((use) => !isReplaced(use)) : uses;
    }),
  );
}

function imagesOf(document: unknown, path: string, surroundings: Surroundings): readonly ImageUse[] {
  switch (roleOf(path, document)) {
    case 'kustomization':
      return kustomizedImages(document, path);
    case 'chart':
      return [];
    case 'manifest':
      return manifestImages(document, path);
    case 'values':
      return valuesImages(document, path, surroundings);
  }
}

function manifestImages(document: unknown, path: string): readonly ImageUse[] {
  if (!isYamlMap(document) || isDataOnly(document)) return [];
  const metadata = isYamlMap(document['metadata']) ? document['metadata'] : {};
  const name = scalarText(metadata['name']) ?? scalarText(metadata['generateName']) ?? path;
  // Two folders may hold the same name for two clusters.
  const owner = `${path}:${String(document['kind'])}/${scalarText(metadata['namespace']) ?? ''}/${name}`;
  return walk(document, [], (key, value) => key === 'image' && typeof value === 'string').flatMap(
    ({ pointer, value }) => {
      const reference = String(value).trim();
      const image = parseImageReference(reference);
      return image === null ? [] : [{ slot: `${owner}:${pointer}`, name: imageName(image), reference }];
    },
  );
}

function kustomizedImages(document: unknown, path: string): readonly ImageUse[] {
  return kustomizedEntries(document).flatMap((entry) => {
    const of = scalarText(entry['name']);
    const name = scalarText(entry['newName']) ?? of;
    if (of === null || name === null) return [];
    const tag = scalarText(entry['newTag']);
    const digest = scalarText(entry['digest']);
    const isReplaced = tag !== null || digest !== null || entry['newName'] !== undefined;
    return isReplaced ? compose({ slot: `${path}:images/${of}`, name, tag, digest }) : [];
  });
}

function kustomizedEntries(document: unknown): readonly YamlMap[] {
  const images = isYamlMap(document) ? document['images'] : null;
  return Array.isArray(images) ? images.filter(isYamlMap) : [];
}

function replacedNames({ path, documents }: DocumentFile): readonly string[] {
  return documents
    .filter((document) => roleOf(path, document) === 'kustomization')
    .flatMap(kustomizedEntries)
    .flatMap((entry) => {
      const image = parseImageReference(scalarText(entry['name']) ?? '');
      const version = scalarText(entry['newTag']) ?? scalarText(entry['digest']);
      return image === null || version === null ? [] : [imageName(image)];
    });
}

/** Whether a value of a chart names an image in parts. */
export function isImageMap(key: string, value: unknown): value is YamlMap {
  if (!isYamlMap(value)) return false;
  const has = (name: string) => Object.hasOwn(value, name);
  const hasVersion = has('tag') || has('digest');
  return /image$/iu.test(key) ? has('repository') || hasVersion : has('repository') && hasVersion;
}

/** Whether a value of a chart is the name of an image. */
export const isImageText = (key: string, value: unknown): value is string =>
  /image$/iu.test(key) &&
  typeof value === 'string' &&
  /[/:@]/u.test(value) &&
  parseImageReference(value) !== null;

function valuesImages(
  document: unknown,
  path: string,
  { names, versioned, appVersions }: Surroundings,
): readonly ImageUse[] {
  const isImage = (key: string, value: unknown) => isImageText(key, value) || isImageMap(key, value);
  return walk(document, [], isImage).flatMap(({ pointer, value }) => {
    const slot = `${path}:${pointer}`;
    if (!isYamlMap(value)) return compose({ slot, name: String(value), tag: null, digest: null });
    // Another file says which version that is.
    if (!hasVersion(value) && versioned.has(pointer)) return [];
    const name = nameInParts(value) ?? names.get(pointer) ?? null;
    const digest = scalarText(value['digest']);
    const tag = scalarText(value['tag']) ?? appVersionFor(path, appVersions);
    if (name !== null)
      return compose({ slot, name, tag: digest === null ? tag : scalarText(value['tag']), digest });
    const version = [scalarText(value['tag']), digest].filter((part) => part !== null).join('@');
    return version === '' ? [] : [{ slot, name: null, reference: version }];
  });
}

function nameInParts(value: YamlMap): string | null {
  const repository = scalarText(value['repository']);
  const registry = scalarText(value['registry']);
  if (repository === null) return null;
  return registry === null ? repository : `${registry.replace(/\/+$/u, '')}/${repository}`;
}

/** What cannot be read as a name is a version of an image that nothing names: a template, for example. */
function compose(input: {
  readonly slot: string;
  readonly name: string;
  readonly tag: string | null;
  readonly digest: string | null;
}): readonly ImageUse[] {
  const { slot, name, tag, digest } = input;
  const reference = `${name}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
  const image = parseImageReference(reference);
  if (image !== null) return [{ slot, name: imageName(image), reference }];
  const version = [tag, digest].filter((part) => part !== null).join('@');
  return version === '' ? [] : [{ slot, name: null, reference: version }];
}

type ImageParts = { readonly pointer: string; readonly value: YamlMap };

const imageMapsIn = (files: readonly DocumentFile[]): readonly ImageParts[] =>
  files.flatMap(({ path, documents }) =>
    documents
      .filter((document) => roleOf(path, document) === 'values')
      .flatMap((document) => walk(document, [], isImageMap))
      .flatMap(({ pointer, value }) => (isYamlMap(value) ? [{ pointer, value }] : [])),
  );

const named = (pointer: string, name: string | null): readonly (readonly [string, string])[] =>
  name === null ? [] : [[pointer, name]];

const hasVersion = (value: YamlMap): boolean =>
  scalarText(value['tag']) !== null || scalarText(value['digest']) !== null;

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

function appVersionsOf(files: readonly DocumentFile[]): ReadonlyMap<string, string> {
  const charts = files.flatMap(({ path, documents }) =>
    documents.flatMap((document): readonly (readonly [string, string])[] => {
      const isChart = roleOf(path, document) === 'chart' && isYamlMap(document);
      const version = isChart ? scalarText(document['appVersion']) : null;
      return version === null ? [] : [[folderOf(path), version]];
    }),
  );
  return new Map(charts);
}

/** Of the nearest chart around a file. */
function appVersionFor(path: string, versions: ReadonlyMap<string, string>): string | null {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const version = versions.get(folder);
    if (version !== undefined) return version;
    if (folder === '') return null;
  }
}

type Found = { readonly pointer: string; readonly value: unknown };

/** Members that `isWanted` wants, not looking into those. Items of lists are named where they have names. */
function walk(
  node: unknown,
  parents: readonly string[],
  isWanted: (key: string, value: unknown) => boolean,
): readonly Found[] {
  if (parents.length > depthMax) return [];
  if (Array.isArray(node)) {
    return node.flatMap((item: unknown, index) => {
      const name = isYamlMap(item) ? scalarText(item['name']) : null;
      return walk(item, [...parents, name ?? String(index)], isWanted);
    });
  }
  if (!isYamlMap(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const path = [...parents, key];
    return isWanted(key, value) ? [{ pointer: path.join('/'), value }] : walk(value, path, isWanted);
  });
}
