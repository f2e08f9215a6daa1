// Chooses paths by globs. Pure.
import picomatch from 'picomatch';

/** true when every glob is a plain path: then there is no need to list what exists. */
export function arePlainPaths(globs: readonly string[]): boolean {
  return globs.every((glob) => !picomatch.scan(glob).isGlob);
}

/** The paths that at least one glob names, in their order. */
export function selectPaths(paths: readonly string[], globs: readonly string[]): readonly string[] {
  const matches = picomatch([...globs], { dot: true });
  return paths.filter((path) => matches(path));
}
