// Reads the reports that earlier steps of a pipeline left in a folder. Effects: reads files.
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import picomatch from 'picomatch';
import { systemErrorReason } from '../../domain/system-error.ts';
import type { ReportFiles } from '../../service-ports.ts';

/** Bounds of one reading; what lies beyond is a problem. */
export type ReportLimits = {
  readonly filesMax: number;
  readonly sizeBytesMax: number;
  readonly totalBytesMax: number;
  /** Files and folders looked at. */
  readonly entriesMax: number;
};

const defaultLimits: ReportLimits = {
  filesMax: 10_000,
  // Taking XML apart takes about a second for 4 MB, more on a busy machine.
  sizeBytesMax: 20_000_000,
  totalBytesMax: 100_000_000,
  entriesMax: 500_000,
};

/** Reads reports below a folder. It never leaves that folder, not even by a link, and never fails. */
export async function readReports(
  { directory, globs }: Parameters<ReportFiles['readReports']>[0],
  limits: ReportLimits = defaultLimits,
): ReturnType<ReportFiles['readReports']> {
  const problems: string[] = [];
  const paths = await findPaths({ directory, globs, limits, problems });
  if (paths.length > limits.filesMax) {
    problems.push(`${paths.length} files match; only the first ${limits.filesMax} were read`);
  }
  const files: { readonly path: string; readonly text: string }[] = [];
  let left = limits.totalBytesMax;
  for (const path of paths.slice(0, limits.filesMax)) {
    const read = await readText(directory, path, { ...limits, left });
    if (typeof read === 'string') problems.push(`${path}: ${read}`);
    else {
      left -= read.bytes;
      files.push({ path, text: read.text });
    }
  }
  return { files, problems };
}

type Search = {
  readonly directory: string;
  readonly globs: readonly string[];
  readonly limits: ReportLimits;
  readonly problems: string[];
};

/** Paths that match any glob, sorted, each once. */
async function findPaths({ directory, globs, limits, problems }: Search): Promise<readonly string[]> {
  const found = new Set<string>();
  let entriesLeft = limits.entriesMax;
  for (const given of globs) {
    const glob = given.replace(/^(?:\.\/)+/, '');
    if (glob === '' || /^(?:\/|\\|[A-Za-z]:)/.test(glob) || glob.split('/').includes('..')) {
      problems.push(`"${given}" names no place below the folder of the repository`);
      continue;
    }
    const { base } = picomatch.scan(glob);
    const isMatch = picomatch(glob, { dot: true });
    const walk = await listBelow({ directory, start: base, entriesLeft, skips: skippedBy(glob) });
    entriesLeft -= walk.looked;
    problems.push(...walk.problems);
    const matching = walk.paths.filter((path) => isMatch(path));
    if (matching.length === 0) problems.push(`nothing matches "${given}"`);
    for (const path of matching) found.add(path);
  }
  return [...found].sort();
}

/** Folders that hold no reports of this repository, unless the glob names them. */
const skippedBy = (glob: string): ReadonlySet<string> =>
  new Set(['.git', 'node_modules'].filter((name) => !glob.split('/').includes(name)));

type Walk = {
  readonly paths: readonly string[];
  readonly looked: number;
  readonly problems: readonly string[];
};

/** Every file at or below `start`; links are listed, and linked folders not entered. */
async function listBelow(input: {
  readonly directory: string;
  readonly start: string;
  readonly entriesLeft: number;
  readonly skips: ReadonlySet<string>;
}): Promise<Walk> {
  const { directory, start, entriesLeft, skips } = input;
  const paths: string[] = [];
  const problems: string[] = [];
  const folders = [start];
  let looked = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      if (folder === start && !(await isFolder(directory, folder))) {
        paths.push(folder);
        continue;
      }
      for (const entry of await readdir(join(directory, folder), { withFileTypes: true })) {
        looked += 1;
        if (looked > entriesLeft)
          return {
            paths,
            looked,
            problems: [...problems, 'the folder holds too many files to look at: name a narrower glob'],
          };
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!skips.has(entry.name)) folders.push(path);
        } else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path);
      }
    } catch (error) {
      // That the place of a glob is not there is told as a glob that matches nothing.
      if (folder !== start) problems.push(`${folder}: ${systemErrorReason(error)}`);
    }
  }
  return { paths, looked, problems };
}

async function isFolder(directory: string, path: string): Promise<boolean> {
  const [root, target] = await Promise.all([realpath(directory), realpath(join(directory, path))]);
  if (target !== root && !target.startsWith(root + sep))
    throw new RangeError('it lies outside of the folder');
  return (await stat(target)).isDirectory();
}

async function readText(
  directory: string,
  path: string,
  limits: ReportLimits & { readonly left: number },
): Promise<{ readonly text: string; readonly bytes: number } | string> {
  try {
    const [root, target] = await Promise.all([realpath(directory), realpath(join(directory, path))]);
    if (!target.startsWith(root + sep)) return 'it is a link that leads out of the folder';
    const status = await stat(target);
    if (!status.isFile()) return 'it is no file';
    if (status.size > limits.sizeBytesMax) return `it is larger than ${inMegabytes(limits.sizeBytesMax)}`;
    if (status.size > limits.left) {
      return `all reports together are larger than ${inMegabytes(limits.totalBytesMax)}`;
    }
    const bytes = await readFile(target);
    const text = decode(bytes);
    return text === null
      ? 'it is not in the encoding that it says (UTF-8 where it says none)'
      : { text, bytes: bytes.length };
  } catch (error) {
    return systemErrorReason(error);
  }
}

const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1e5) / 10} MB`;

/** In the encoding of the byte order mark or of the XML declaration, else UTF-8; null when it is none. */
function decode(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/u.exec(
    start,
  )?.[1];
  const marked = start.startsWith('\u00ff\u00fe')
    ? 'utf-16le'
    : start.startsWith('\u00fe\u00ff')
      ? 'utf-16be'
      : null;
  try {
    return new TextDecoder(marked ?? declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
