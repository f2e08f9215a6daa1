// What of a config repository an application is made from: its folder, and what that refers to. Pure.
import { isChartFile, isKustomizationFile } from './document-role.ts';
import { isYamlMap } from './yaml-documents.ts';

/** Folders and files, from the root of the repository; `''` is the root. */
export type ReachedPaths = { readonly folders: ReadonlySet<string>; readonly files: ReadonlySet<string> };

/** The folder of an application as git writes paths. */
export const normalFolder = (path: string): string => resolvePath('', path) ?? '';

/** The file of a folder that may refer to others; null: there is none. */
export const referringFiles = (files: readonly string[], folder: string): readonly string[] =>
  files.filter((file) => folderOf(file) === folder && (isKustomizationFile(file) || isChartFile(file)));

/**
 * Paths of the repository that a kustomization or chart in `folder` names, wherever it does: as resource, component, patch,
 * generator, values or dependency.
 */
export function namedPaths(
  document: unknown,
  { folder, files }: { readonly folder: string; readonly files: ReadonlySet<string> },
): { readonly folders: readonly string[]; readonly files: readonly string[] } {
  const folders = foldersOf(files);
  const named = new Set<string>();
  const texts = textsOf(document, 0);
  const climbs = texts.some((text) => /^\.\.(?:\/\.\.)*\/?$/u.test(text));
  for (const text of texts) {
    // `key=path` in generators, `file://path` in dependencies of charts.
    for (const spelled of [text, text.slice(text.indexOf('=') + 1), text.replace(/^file:\/\//u, '')]) {
      const path = resolvePath(folder, spelled);
      if (path !== null) named.add(path);
    }
  }
  const found = [...named];
  return {
    // The root is no folder of the list; only steps upwards lead there.
    folders: found.filter((path) => path !== folder && (path === '' ? climbs : folders.has(path))),
    files: found.filter((path) => files.has(path)),
  };
}

/** Globs that match what was reached; empty: the whole repository. */
export function pathsOf({ folders, files }: ReachedPaths): readonly string[] {
  if (folders.has('')) return [];
  const isInside = (path: string) => [...folders].some((folder) => path.startsWith(`${folder}/`));
  return [
    ...[...folders].filter((folder) => !isInside(folder)).map((folder) => `${escapeGlob(folder)}/**`),
    ...[...files].filter((file) => !isInside(file)).map(escapeGlob),
  ].sort();
}

/** Whether a file was reached. */
export const isReached = (file: string, { folders, files }: ReachedPaths): boolean =>
  files.has(file) || [...folders].some((folder) => folder === '' || file.startsWith(`${folder}/`));

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = folderOf(file); folder !== '' && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  }
  return folders;
}

/** null: it leaves the repository, or is no path. */
function resolvePath(folder: string, path: string): string | null {
  if (path === '' || path.length > 500 || /[\n\0]|:\/\//u.test(path)) return null;
  const parts: string[] = path.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

function textsOf(node: unknown, depth: number): readonly string[] {
  if (typeof node === 'string') return [node];
  if (depth > 20) return [];
  if (Array.isArray(node)) return node.flatMap((item) => textsOf(item, depth + 1));
  return isYamlMap(node) ? Object.values(node).flatMap((value) => textsOf(value, depth + 1)) : [];
}

const escapeGlob = (path: string): string => path.replace(/[\\*?[\]{}()!+@]/gu, '\\$&');
