// Where every key and value of a YAML document stands, and the faults that only the tree shows. Pure.
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import { type ConfigPath, showText } from './config-problem.ts';

/** Offsets in the text by `placeKey` of the path. */
export type Places = ReadonlyMap<string, { readonly key: number; readonly value: number }>;

export const placeKey = (path: ConfigPath): string => JSON.stringify(path);

type NodeProblem = { readonly path: ConfigPath; readonly offset: number; readonly message: string };

type Walk = {
  readonly document: Document.Parsed;
  readonly places: Map<string, { readonly key: number; readonly value: number }>;
  readonly problems: NodeProblem[];
};

/** Walks a document whose depth and number of aliases are bounded. */
export function placeNodes(document: Document.Parsed): {
  readonly places: Places;
  readonly problems: readonly NodeProblem[];
} {
  const walk: Walk = { document, places: new Map(), problems: [] };
  if (document.contents !== null) visit(walk, { node: document.contents, path: [], parents: [] });
  return walk;
}

type Spot = { readonly node: Node; readonly path: ConfigPath; readonly parents: readonly Node[] };

function visit(walk: Walk, { node, path, parents }: Spot): void {
  const below = [...parents, node];
  if (isAlias(node)) {
    const target = node.resolve(walk.document);
    const name = showText(node.source);
    const message =
      target === undefined ? `there is no &${name} before *${name}` : `*${name} contains itself`;
    if (target === undefined || parents.includes(target)) {
      walk.problems.push({ path, offset: startOf(node), message });
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      if (!isNode(item)) continue;
      const itemPath = [...path, index];
      walk.places.set(placeKey(itemPath), { key: startOf(item), value: startOf(item) });
      visit(walk, { node: item, path: itemPath, parents: below });
    }
  } else if (isMap(node)) {
    visitPairs(walk, { node, path, parents: below }, node.items);
  }
}

function visitPairs(
  walk: Walk,
  spot: Spot,
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
): void {
  const seen = new Set<string>();
  for (const { key, value } of pairs) {
    const offset = isNode(key) ? startOf(key) : startOf(spot.node);
    if (!isScalar(key) || typeof key.value !== 'string') {
      walk.problems.push({ path: spot.path, offset, message: 'a key must be text' });
      continue;
    }
    const path = [...spot.path, key.value];
    if (seen.has(key.value)) walk.problems.push({ path, offset, message: 'the key is there twice' });
    seen.add(key.value);
    walk.places.set(placeKey(path), { key: offset, value: isNode(value) ? startOf(value) : offset });
    if (isNode(value)) visit(walk, { node: value, path, parents: spot.parents });
  }
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;
