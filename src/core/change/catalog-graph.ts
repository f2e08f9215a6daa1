// Who depends on whom in the catalog, over any number of steps. Pure.
import type { Neighbour } from '../../domain/component.ts';

/** What the graph is made of; references are full and in lower case: `component:default/payments`. */
export type CatalogNode = {
  readonly ref: string;
  readonly kind: string;
  readonly name: string;
  readonly dependsOn: readonly string[];
  readonly dependencyOf: readonly string[];
  readonly providesApis: readonly string[];
  readonly consumesApis: readonly string[];
};

/** Steps beyond which one service does not feel the other. */
const neighbourDistanceMax = 3;
const neighboursMax = 500;

/**
 * Components that `ref` depends on and that depend on it, each once by its shortest way, nearest first, then by name.
 *
 * Who consumes an API depends on who provides it. Ways go up or down: two that depend on the same are no neighbours.
 */
export function findNeighbours(nodes: readonly CatalogNode[], ref: string): readonly Neighbour[] {
  const edges = edgesOf(nodes);
  const names = new Map(nodes.map((node) => [node.ref, node.name]));
  const upstream = walk(ref, edges.needs);
  const downstream = walk(ref, edges.neededBy);
  const found = [...new Set([...upstream.keys(), ...downstream.keys()])].flatMap((other): Neighbour[] => {
    const [up, down] = [upstream.get(other) ?? Infinity, downstream.get(other) ?? Infinity];
    const isComponent = other.startsWith('component:');
    const name = names.get(other) ?? other.slice(other.indexOf('/') + 1);
    const direction = up <= down ? 'upstream' : 'downstream';
    return isComponent ? [{ name, direction, distance: Math.min(up, down) }] : [];
  });
  const order = (a: Neighbour, b: Neighbour): number => a.distance - b.distance || (a.name < b.name ? -1 : 1);
  return found.sort(order).slice(0, neighboursMax);
}

type Edges = ReadonlyMap<string, ReadonlySet<string>>;

function edgesOf(nodes: readonly CatalogNode[]): { readonly needs: Edges; readonly neededBy: Edges } {
  const needs = new Map<string, Set<string>>();
  const neededBy = new Map<string, Set<string>>();
  const add = (consumer: string, provider: string): void => {
    needs.set(consumer, (needs.get(consumer) ?? new Set()).add(provider));
    neededBy.set(provider, (neededBy.get(provider) ?? new Set()).add(consumer));
  };
  const providers = new Map<string, string[]>();
  for (const node of nodes) {
    for (const api of node.providesApis) {
      const list = providers.get(api);
      if (list === undefined) providers.set(api, [node.ref]);
      else list.push(node.ref);
    }
  }
  for (const node of nodes) {
    for (const provider of node.dependsOn) add(node.ref, provider);
    for (const consumer of node.dependencyOf) add(consumer, node.ref);
    for (const api of node.consumesApis)
      for (const provider of providers.get(api) ?? []) add(node.ref, provider);
  }
  // Who depends on an API as a component does, depends on who provides it.
  for (const [api, refs] of providers)
    for (const consumer of neededBy.get(api) ?? []) for (const provider of refs) add(consumer, provider);
  return { needs, neededBy };
}

/** Steps to everything that can be reached, the start excepted. */
function walk(start: string, edges: Edges): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  let border: readonly string[] = [start];
  for (let distance = 1; distance <= neighbourDistanceMax && border.length > 0; distance += 1) {
    const next: string[] = [];
    for (const ref of border) {
      for (const other of edges.get(ref) ?? []) {
        if (other === start || steps.has(other)) continue;
        steps.set(other, distance);
        next.push(other);
      }
    }
    border = next;
  }
  return steps;
}
