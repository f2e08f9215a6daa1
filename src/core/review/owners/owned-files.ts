// The changed files of a module with the rule that says who owns them. Pure.
import type { ModuleChange } from '../../../domain/change.ts';
import type { CodeOwnersRule } from '../../../domain/code-owners.ts';
import { createOwnersFinder } from './find-owners.ts';

/** A changed file that somebody owns. */
export type OwnedFile = { readonly path: string; readonly rule: CodeOwnersRule };

/** `left` are those that were not held against the patterns: there are too many of both. */
export type OwnedFiles = { readonly files: readonly OwnedFile[]; readonly left: readonly string[] };

/** Paths held against patterns, of all modules together: one to three seconds. A file of 3 MB, GitHub's limit, may hold 300,000 of them. */
const effortMax = 2_000_000;

/** Who owns what is asked for the teams to read and for the finding. */
const known = new WeakMap<ModuleChange, { readonly moduleCount: number; readonly owned: OwnedFiles }>();

/** A renamed file has the owners of both its names. As many files as fit into the share of one of `moduleCount`. */
export function ownersOf(module: ModuleChange, moduleCount: number): OwnedFiles {
  const before = known.get(module);
  if (before?.moduleCount === moduleCount) return before.owned;
  const owned = findOwned(module, effortMax / moduleCount);
  known.set(module, { moduleCount, owned });
  return owned;
}

function findOwned({ codeOwners, files }: ModuleChange, effort: number): OwnedFiles {
  if (codeOwners === null) return { files: [], left: [] };
  const { find, effortOf } = createOwnersFinder(codeOwners);
  const paths = new Set(
    files.flatMap(({ path, previousPath, status }) =>
      previousPath !== undefined && status === 'renamed' ? [path, previousPath] : [path],
    ),
  );
  const owned: OwnedFile[] = [];
  const left: string[] = [];
  let effortLeft = effort;
  for (const path of paths) {
    effortLeft -= effortOf(path);
    const rule = effortLeft < 0 ? null : find(path);
    if (effortLeft < 0) left.push(path);
    else if (rule !== null && rule.owners.length > 0) owned.push({ path, rule });
  }
  return { files: owned, left };
}
