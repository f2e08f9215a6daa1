// Whether a change touches nothing but versions of images. Pure.

import { imageName, parseImageReference } from '../../domain/image-reference.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import type { ImagePair } from './compare-images.ts';
import { type DocumentRole, roleOf } from './document-role.ts';
import { type DocumentFile, isDataOnly, isImageMap, isImageText } from './image-uses.ts';
import { isYamlMap, scalarText } from './yaml-documents.ts';

/**
 * Compares values, not lines: order, comments and quotes are nothing, a name of an image is something.
 *
 * Files that are on one side alone are more than a version.
 */
export function isImageOnly(live: readonly DocumentFile[], target: readonly DocumentFile[]): boolean {
  const before = new Map(live.map((file) => [file.path, file]));
  return (
    live.length === target.length &&
    target.every((file) => {
      const old = before.get(file.path);
      return old !== undefined && maskedText(old) === maskedText(file);
    })
  );
}

const maskedText = ({ path, documents }: DocumentFile): string =>
  canonicalJson(documents.map((document) => maskDocument(document, roleOf(path, document))));

function maskDocument(document: unknown, role: DocumentRole): unknown {
  if (!isYamlMap(document)) return document;
  switch (role) {
    case 'chart':
      return { ...document, appVersion: null };
    case 'kustomization':
      return { ...document, images: maskEntries(document['images']) };
    case 'manifest':
      if (isDataOnly(document)) return document;
      return mask(document, (key, value) =>
        key === 'image' && typeof value === 'string' ? nameOf(value) : null,
      );
    case 'values':
      return mask(document, (key, value) => {
        if (isImageText(key, value)) return nameOf(value);
        return isImageMap(key, value) ? { ...value, tag: null, digest: null } : null;
      });
  }
}

const maskEntries = (images: unknown): unknown =>
  Array.isArray(images)
    ? images.map((entry: unknown) => (isYamlMap(entry) ? { ...entry, newTag: null, digest: null } : entry))
    : images;

/** null: not to be masked. */
function nameOf(text: string): string | null {
  const image = parseImageReference(text.trim());
  return image === null ? null : imageName(image);
}

function mask(node: unknown, replace: (key: string, value: unknown) => unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => mask(item, replace));
  if (!isYamlMap(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, replace(key, value) ?? mask(value, replace)]),
  );
}

/**
 * The same of manifests as Argo CD renders them, by kind and name: charts repeat the version of an image in labels, which
 * is let through.
 *
 * Data of secrets is hidden there, so that this alone is no proof.
 */
export function isImageOnlyRender(
  live: readonly unknown[],
  target: readonly unknown[],
  pairs: readonly ImagePair[],
): boolean {
  const masked = (documents: readonly unknown[], side: 'from' | 'to'): string => {
    const versions = new Set(pairs.flatMap((pair) => versionOf(pair[side])));
    return canonicalJson(
      documents.map((one) => canonicalJson(maskVersions(maskDocument(one, 'manifest'), versions))).sort(),
    );
  };
  return masked(live, 'from') === masked(target, 'to');
}

function versionOf(reference: string | null): readonly string[] {
  const tag = reference === null ? null : (parseImageReference(reference)?.tag ?? null);
  return tag === null ? [] : [tag, tag.replace(/^v/u, '')];
}

function maskVersions(node: unknown, versions: ReadonlySet<string>, isTold = false): unknown {
  if (Array.isArray(node)) return node.map((item) => maskVersions(item, versions));
  if (!isYamlMap(node)) return isTold && versions.has(scalarText(node) ?? '') ? null : node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      maskVersions(value, versions, isTold || key === 'labels' || key === 'annotations'),
    ]),
  );
}
