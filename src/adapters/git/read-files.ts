// Reads many files of one commit with one `git cat-file --batch`. Effects: runs git.
import { type GitRunner, gitFailed } from './run-git.ts';

type Wanted = {
  readonly directory: string;
  readonly sha: string;
  readonly paths: readonly string[];
  readonly sizeBytesMax: number;
};

/** Contents by path; a path that is missing, no file, or larger than `sizeBytesMax` is absent. Symlinks are followed inside the repository. */
export async function readFiles(git: GitRunner, input: Wanted): Promise<ReadonlyMap<string, Uint8Array>> {
  const { directory, sha, sizeBytesMax } = input;
  const paths = [...new Set(input.paths)].filter((path) => path !== '' && !path.includes('\0'));
  const contents = new Map<string, Uint8Array>();
  if (paths.length === 0) return contents;
  const names = await Promise.all(paths.map((path) => nameObject(git, { directory, sha, path })));
  const wanted = paths.filter((_, index) => names[index] !== null);
  let next = 0;
  const reader = createBatchReader({
    sizeBytesMax,
    take: (content) => {
      const path = wanted[next];
      next += 1;
      if (path !== undefined && content !== null) contents.set(path, content);
    },
  });
  const args = ['cat-file', '--batch', '--follow-symlinks', '--end-of-options'];
  const lines = names.filter((name) => name !== null).map((name) => `${name}\n`);
  for await (const chunk of git.stream({ directory, args, input: lines.join('') })) reader.push(chunk);
  if (next !== wanted.length)
    throw gitFailed(
      { directory, args },
      { exitCode: 0, complaint: `${next} of ${wanted.length} files were answered` },
    );
  return contents;
}

/** One line that names the file; a path with a newline is looked up first, as a line cannot hold it. Null: no such file. */
async function nameObject(
  git: GitRunner,
  input: { readonly directory: string; readonly sha: string; readonly path: string },
): Promise<string | null> {
  const { directory, sha, path } = input;
  if (!path.includes('\n')) return `${sha}:${path}`;
  const answer = await git.read({
    directory,
    args: ['ls-tree', '-z', '--full-tree', '--end-of-options', sha, '--', `:(literal)${path}`],
  });
  const [, objectName] = /^100\d{3} blob ([0-9a-f]+)\t/u.exec(new TextDecoder().decode(answer.stdout)) ?? [];
  return objectName ?? null;
}

/**
 * Reads the answers of `cat-file --batch` as they stream in, one call of `take` an answer.
 *
 * Shape: a header line; when it ends with a size and does not say `missing`, that many bytes and a newline.
 * Contents over the limit pass by without being kept.
 */
function createBatchReader(input: {
  readonly sizeBytesMax: number;
  readonly take: (content: Uint8Array | null) => void;
}) {
  let header: Uint8Array[] = [];
  let parts: Uint8Array[] = [];
  let keeps = false;
  /** Bytes of the content still to come, its newline included; 0 while a header is read. */
  let left = 0;

  const endContent = (): void => {
    input.take(keeps ? Buffer.concat(parts).subarray(0, -1) : null);
    parts = [];
  };
  const endHeader = (): void => {
    const [, kind, size] = contentHeader.exec(Buffer.concat(header).toString('utf8')) ?? [];
    header = [];
    if (kind === undefined) {
      input.take(null);
      return;
    }
    left = Number(size) + 1;
    keeps = kind.endsWith(' blob') && Number(size) <= input.sizeBytesMax;
  };
  const push = (chunk: Uint8Array): void => {
    for (let start = 0; start < chunk.length; ) {
      if (left > 0) {
        const part = chunk.subarray(start, start + left);
        if (keeps) parts.push(part);
        left -= part.length;
        start += part.length;
        if (left === 0) endContent();
      } else {
        const end = chunk.indexOf(newline, start);
        header.push(chunk.subarray(start, end === -1 ? chunk.length : end));
        start = end === -1 ? chunk.length : end + 1;
        if (end !== -1) endHeader();
      }
    }
  };
  return { push };
}

const newline = 0x0a;

/** An object, or what became of a symlink; every other header, such as `… missing`, has no content. */
const contentHeader = /^([0-9a-f]{40,64} (?:blob|tree|commit|tag)|symlink|dangling|loop|notdir) (\d+)$/u;
