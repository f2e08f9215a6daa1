// Reads the files of a module at head that are needed whole: migrations, attributes, its catalog. Effects: through ports.
import { findComponent, parseCatalog } from '../core/change/catalog.ts';
import { listAttributesPaths } from '../core/change/files/attributes.ts';
import { arePlainPaths, selectPaths } from '../core/change/files/select-paths.ts';
import { decodeText } from '../core/change/git/decode-text.ts';
import { isMigration } from '../core/change/migrations/migrations.ts';
import type { GitFile } from '../domain/change.ts';
import type { Component } from '../domain/component.ts';
import type { World } from '../ports.ts';
import type { ModuleSource } from './read-range.ts';

type TextWorld = Pick<World, 'sourceControl' | 'progress'>;

/** Migrations, catalog and .gitattributes files above this size are not read. */
const textBytesMax = 2_000_000;

/** The contents at head that rules read whole, and the .gitattributes that say which files are not text. */
export async function readTexts(
  { repository, range }: ModuleSource,
  files: readonly GitFile[],
  world: TextWorld,
) {
  const attributesPaths = new Set(listAttributesPaths(files.map((file) => file.path)));
  const migrations = files.filter(
    (file) => file.status !== 'deleted' && !file.binary && isMigration(file.path),
  );
  const paths = [...attributesPaths, ...migrations.map((file) => file.path)];
  const contents = await world.sourceControl.readFiles(repository, {
    sha: range.headSha,
    paths,
    sizeBytesMax: textBytesMax,
  });
  const texts = new Map([...contents].map(([path, bytes]) => [path, decodeText(bytes)]));
  const attributes = [...texts]
    .filter(([path]) => attributesPaths.has(path))
    .map(([path, text]) => ({ path, text }));
  return { attributes, texts };
}

export async function readComponent(
  {
    name,
    repository,
    range,
  }: Pick<ModuleSource, 'name' | 'repository'> & { readonly range: Pick<ModuleSource['range'], 'headSha'> },
  { globs, component }: { readonly globs: readonly string[]; readonly component: string | null },
  world: TextWorld,
): Promise<Component | null> {
  const sha = range.headSha;
  const paths = arePlainPaths(globs)
    ? globs
    : selectPaths(await world.sourceControl.listFiles(repository, sha), globs);
  const contents = await world.sourceControl.readFiles(repository, {
    sha,
    paths,
    sizeBytesMax: textBytesMax,
  });
  const catalog = parseCatalog(new Map([...contents].map(([path, bytes]) => [path, decodeText(bytes)])));
  for (const problem of catalog.problems) world.progress.warn(`${name}: ${problem}`);
  const found = findComponent(catalog, { module: name, component });
  if (found === null && component !== null)
    world.progress.warn(`${name}: the catalog has no component ${component}`);
  return found;
}
