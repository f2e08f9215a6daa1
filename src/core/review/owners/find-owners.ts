// Says who owns a path. Pure.
import type { CodeOwners, CodeOwnersRule } from '../../../domain/code-owners.ts';
import { compileOwnersPattern, type OwnersPattern } from './owners-pattern.ts';

type Entry = { readonly rule: CodeOwnersRule; readonly pattern: OwnersPattern; readonly order: number };

/** Finds owners, and says beforehand how many patterns a path has to be held against at the most. */
export type OwnersFinder = {
  /** The rule that decides for a path: the last one that matches; null: none does. */
  readonly find: (path: string) => CodeOwnersRule | null;
  readonly effortOf: (path: string) => number;
};

/** Rules are kept by the path at which they begin: a file of ten thousand rules is not gone through for each path. */
export function createOwnersFinder({ rules }: Pick<CodeOwners, 'rules'>): OwnersFinder {
  const byRoot = new Map<string, Entry[]>();
  for (const [order, rule] of rules.entries()) {
    const pattern = compileOwnersPattern(rule.pattern);
    const entries = byRoot.get(pattern.root);
    if (entries === undefined) byRoot.set(pattern.root, [{ rule, pattern, order }]);
    else entries.push({ rule, pattern, order });
  }
  const candidatesOf = (segments: readonly string[]): readonly (readonly Entry[])[] =>
    ['', ...segments.map((_, index) => segments.slice(0, index + 1).join('/'))].map(
      (root) => byRoot.get(root) ?? [],
    );
  return {
    find: (path) => {
      const segments = path.split('/');
      const last = candidatesOf(segments).reduce<Entry | null>((found, entries) => {
        const isLater = ({ order }: Entry) => found === null || order > found.order;
        return entries.findLast((entry) => isLater(entry) && entry.pattern.matches(segments)) ?? found;
      }, null);
      return last?.rule ?? null;
    },
    effortOf: (path) => candidatesOf(path.split('/')).reduce((sum, entries) => sum + entries.length, 0),
  };
}
