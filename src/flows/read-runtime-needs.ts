// Finds what the code of a range newly needs at run time, and whether the manifests at head give it. Effects: through ports.
import { decodeText } from '../core/change/git/decode-text.ts';
import { codeLanguage } from '../core/change/runtime/code-language.ts';
import { findRuntimeReads, hintsAtRead } from '../core/change/runtime/find-runtime-reads.ts';
import { manifestsMax, selectManifests } from '../core/change/runtime/manifest-path.ts';
import { matchNeeds, type NewRead, type PlacedManifest } from '../core/change/runtime/match-needs.ts';
import { readManifest } from '../core/change/runtime/read-manifest.ts';
import type { FileChange } from '../domain/change.ts';
import { noRuntimeNeeds, type RuntimeNeeds } from '../domain/runtime-need.ts';
import type { Settings } from '../domain/settings.ts';
import type { Sha } from '../domain/units.ts';
import type { World } from '../ports.ts';
import type { ModuleSource } from './read-range.ts';

export type RuntimeNeedsQuery = {
  readonly source: Pick<ModuleSource, 'repository' | 'range'>;
  readonly files: readonly FileChange[];
  readonly settings: Pick<Settings, 'evidence' | 'environment'>;
};

type NeedsWorld = Pick<World, 'sourceControl'>;

/** Source files and manifests above this size are not read. */
const sizeBytesMax = 1_000_000;
/** Source files of the range, and of base, that are read whole. */
const changedFilesMax = 1000;
const baseFilesMax = 4000;

/** Most releases need nothing new: then nothing but a few source files is read. */
export async function readRuntimeNeeds(query: RuntimeNeedsQuery, world: NeedsWorld): Promise<RuntimeNeeds> {
  const { reads, problems } = await readNewReads(query, world);
  if (reads.length === 0) return problems.length === 0 ? noRuntimeNeeds : { ...noRuntimeNeeds, problems };
  const matched = await matchManifests(reads, query, world);
  const open = new Set(
    matched.needs
      .filter(({ givenBy, hasDefault }) => givenBy.length === 0 && !hasDefault)
      .map(({ kind, name }) => `${kind} ${name}`),
  );
  if (open.size === 0) return { ...matched, problems: [...problems, ...matched.problems] };
  const written = reads.map(({ name, property }) => property ?? name);
  const old = await readAtBase({ open, written }, query, world);
  return {
    ...matched,
    needs: matched.needs.filter(({ kind, name }) => !old.has(`${kind} ${name}`)),
    problems: [...problems, ...matched.problems],
  };
}

type Reads = { readonly reads: readonly NewRead[]; readonly problems: RuntimeNeeds['problems'] };

/** What changed files read at head, and no changed file read at base. */
async function readNewReads({ source, files }: RuntimeNeedsQuery, world: NeedsWorld): Promise<Reads> {
  const code = files.filter(isCode);
  const touched = code.filter((file) => mayRead(file, '+') && file.status !== 'deleted');
  if (touched.length === 0) return { reads: [], problems: [] };
  const left = code.filter(
    (file) => file.status !== 'added' && (touched.includes(file) || mayRead(file, '-')),
  );
  const { baseSha, headSha } = source.range;
  const [now, before] = await Promise.all([
    readAll(
      touched.map(({ path }) => path),
      headSha,
      source,
      world,
    ),
    readAll(
      left.map(({ path, previousPath }) => previousPath ?? path),
      baseSha,
      source,
      world,
    ),
  ]);
  const old = new Set(before.reads.map(({ kind, name }) => `${kind} ${name}`));
  const unread = touched.filter(({ path }) => !now.paths.has(path));
  return {
    reads: now.reads.filter(({ kind, name }) => !old.has(`${kind} ${name}`)),
    problems: unread.slice(0, 20).map(({ path }) => ({
      kind: 'code',
      text: `${path}: too large, or one of too many, to look for what it needs`,
    })),
  };
}

const isCode = (file: FileChange): boolean =>
  file.class === 'text' &&
  !file.isTest &&
  !file.isDocumentation &&
  (file.entry === 'file' || file.entry === 'executable') &&
  codeLanguage(file.path) !== null;

const mayRead = ({ path, excerpt }: FileChange, sign: '+' | '-'): boolean =>
  !excerpt.complete || excerpt.lines.some((line) => line.sign === sign && hintsAtRead(path, line.text));

async function readAll(
  paths: readonly string[],
  sha: Sha,
  { repository }: RuntimeNeedsQuery['source'],
  { sourceControl }: NeedsWorld,
): Promise<{ readonly reads: readonly NewRead[]; readonly paths: ReadonlySet<string> }> {
  const contents = await sourceControl.readFiles(repository, {
    sha,
    paths: paths.slice(0, changedFilesMax),
    sizeBytesMax,
  });
  return {
    reads: [...contents].flatMap(([path, bytes]) =>
      findRuntimeReads({ path, text: decodeText(bytes) }).map((read): NewRead => ({ ...read, path })),
    ),
    paths: new Set(contents.keys()),
  };
}

async function matchManifests(
  reads: readonly NewRead[],
  { source, settings }: RuntimeNeedsQuery,
  { sourceControl }: NeedsWorld,
): Promise<RuntimeNeeds> {
  const { repository, range } = source;
  const paths = await sourceControl.listFiles(repository, range.headSha);
  const selected = selectManifests(paths, settings.evidence.manifests);
  const chosen = selected.slice(0, manifestsMax);
  const contents = await sourceControl.readFiles(repository, {
    sha: range.headSha,
    paths: chosen.map(({ path }) => path),
    sizeBytesMax,
  });
  const unread: string[] = [];
  if (selected.length > chosen.length) {
    unread.push(`only the first ${manifestsMax} of ${selected.length} manifests were read`);
  }
  const manifests = chosen.flatMap((place): readonly PlacedManifest[] => {
    const bytes = contents.get(place.path);
    if (bytes === undefined) {
      unread.push(`${place.path}: it is larger than ${sizeBytesMax / 1e6} MB, or no file`);
      return [];
    }
    return [{ ...place, ...readManifest(place, decodeText(bytes)) }];
  });
  const matched = matchNeeds({ reads, manifests, environment: settings.environment });
  const problems = unread.map((text) => ({ kind: 'manifest', text }) as const);
  return { ...matched, problems: [...problems, ...matched.problems] };
}

/** Those of the open needs that some file of base read already: it runs without what no manifest says. */
async function readAtBase(
  { open, written }: { readonly open: ReadonlySet<string>; readonly written: readonly string[] },
  { source }: RuntimeNeedsQuery,
  { sourceControl }: NeedsWorld,
): Promise<ReadonlySet<string>> {
  const { repository, range } = source;
  const paths = (await sourceControl.listFiles(repository, range.baseSha)).filter(
    (path) => codeLanguage(path) !== null,
  );
  const contents = await sourceControl.readFiles(repository, {
    sha: range.baseSha,
    paths: paths.slice(0, baseFilesMax),
    sizeBytesMax,
  });
  const found = new Set<string>();
  for (const [path, bytes] of contents) {
    const text = decodeText(bytes);
    if (!written.some((name) => text.includes(name))) continue;
    for (const { kind, name } of findRuntimeReads({ path, text })) {
      if (open.has(`${kind} ${name}`)) found.add(`${kind} ${name}`);
    }
  }
  return found;
}
