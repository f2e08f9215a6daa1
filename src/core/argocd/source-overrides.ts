// What an application says of a source beside its files, as documents that name images. Pure.
import type { SourceOverrides } from '../../domain/argocd.ts';
import type { DocumentFile } from './image-uses.ts';
import { isYamlMap, parseYamlDocuments } from './yaml-documents.ts';

/** How the paths of such documents begin: no path of a repository has that. */
export const overridePrefix = '(application)/';

/** `index` tells the sources of an application apart. */
export function overrideFiles(overrides: SourceOverrides, index: number): readonly DocumentFile[] {
  const folder = `${overridePrefix}${index}`;
  const { documents } = parseYamlDocuments(overrides.values ?? '');
  return [
    { path: `${folder}/kustomization.yaml`, documents: [{ images: overrides.images.flatMap(readImage) }] },
    { path: `${folder}/values.yaml`, documents },
    { path: `${folder}/parameters.yaml`, documents: [readParameters(overrides)] },
  ];
}

/** `NAME`, `NAME:TAG`, `NAME@DIGEST`, each with `=OTHER` behind its name. */
function readImage(text: string): readonly Readonly<Record<string, string>>[] {
  const equals = text.indexOf('=');
  const rest = equals < 0 ? text : text.slice(equals + 1);
  const [, newName = '', newTag, digest] = /^([^@]*?)(?::([^:/@]+))?(?:@(.+))?$/u.exec(rest.trim()) ?? [];
  const name = equals < 0 ? newName : text.slice(0, equals).trim();
  if (name === '' || newName === '') return [];
  return [
    {
      name,
      ...(newName === name ? {} : { newName }),
      ...(newTag === undefined ? {} : { newTag }),
      ...(digest === undefined ? {} : { digest }),
    },
  ];
}

/** `a.b.c` nested; an escaped dot stays in its name. */
function readParameters({ parameters }: SourceOverrides): unknown {
  const root: { [key: string]: unknown } = {};
  for (const { name, value } of parameters) {
    const keys = name.split(/(?<!\\)\./u).map((key) => key.replaceAll('\\.', '.'));
    const last = keys.pop();
    if (last === undefined || keys.some((key) => unsafe.has(key)) || unsafe.has(last)) continue;
    let node = root;
    for (const key of keys) {
      const inner = node[key];
      const next: { [key: string]: unknown } = isYamlMap(inner) ? inner : {};
      node[key] = next;
      node = next;
    }
    node[last] = value;
  }
  return root;
}

const unsafe: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
