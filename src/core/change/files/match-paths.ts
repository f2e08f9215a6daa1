// Matches paths against globs. Pure.
import picomatch from 'picomatch';

/** Matches any of the globs, from the root of the repository, dot files too; no globs match nothing. */
export function matchPaths(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}
