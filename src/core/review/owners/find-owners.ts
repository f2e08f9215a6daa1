// Says who owns a path. Pure.
import type { CodeOwners, CodeOwnersRule } from '../../../domain/code-owners.ts';
import { compileOwnersPattern, type OwnersPattern } from './owners-pattern.ts';

type Entry = { readonly rule: CodeOwnersRule; readonly pattern: OwnersPattern; readonly order: number };

/**
 * The rule that decides for a path: the last one that matches; null: none does.
 *
 * Rules are kept by the path at which they begin: a file of ten thousand rules is not gone through for each path.
 */
export function createOwnersFinder({
  rules,
}: Pick<CodeOwners, 'rules'>): (path: string) => CodeOwnersRule | null {
  const byRoot = new Map<string, Entry[]>();
  for (const [order, rule] of rules.entries()) {
    const pattern = compileOwnersPattern(rule.pattern);
    const entries = byRoot.get(pattern.root);
    if (entries === undefined) byRoot.set(pattern.root, [{ rule, pattern, order }]);
    else entries.push({ rule, pattern, order });
  }
  return (path) => {
    const segments = path.split('/');
    const roots = ['', ...segments.map((_, index) => segments.slice(0, index + 1).join('/'))];
    return (
      roots.reduce<Entry | null>((found, root) => {
        const entries = byRoot.get(root) ?? [];
        const isLater = ({ order }: Entry) => found === null || order > found.order;
        return entries.findLast((entry) => isLater(entry) && entry.pattern.matches(segments)) ?? found;
      }, null)?.rule ?? null
    );
  };
}
