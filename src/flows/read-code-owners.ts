// Reads who owns which files of a module. Effects: through source control.
import { decodeText } from '../core/change/git/decode-text.ts';
import { parseCodeOwners } from '../core/review/owners/parse-code-owners.ts';
import type { CodeOwners } from '../domain/code-owners.ts';
import type { World } from '../ports.ts';
import type { ModuleSource } from './read-range.ts';

/** In the order in which GitHub looks: the first one that is there counts. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub loads no larger one. */
const sizeBytesMax = 3 * 1024 * 1024;

/** A file above this size is as good as none; up to it, that it is too large is told. */
const readBytesMax = 4 * sizeBytesMax;

/** The file at base, else at head: a release does not choose its own owners. Null: neither has one. */
export async function readCodeOwners(
  { repository, range }: Pick<ModuleSource, 'repository' | 'range'>,
  { sourceControl }: Pick<World, 'sourceControl'>,
): Promise<CodeOwners | null> {
  for (const at of ['base', 'head'] as const) {
    const sha = at === 'base' ? range.baseSha : range.headSha;
    const contents = await sourceControl.readFiles(repository, {
      sha,
      paths: places,
      sizeBytesMax: readBytesMax,
    });
    const path = places.find((place) => contents.has(place));
    const bytes = path === undefined ? undefined : contents.get(path);
    if (path === undefined || bytes === undefined) continue;
    if (bytes.length < sizeBytesMax) return { path, at, ...parseCodeOwners(decodeText(bytes)) };
    return { path, at, rules: [], problems: [{ line: 0, kind: 'too-large', text: path }] };
  }
  return null;
}
