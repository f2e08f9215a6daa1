// Looks into the nodes of PostgreSQL's syntax tree; what is not there reads as empty. Pure.
import type { SyntaxNode } from '../../../domain/postgres-syntax.ts';

/** A node with the kind that its only field names: `{"IndexStmt": {…}}`. */
export type TaggedNode = { readonly tag: string; readonly node: SyntaxNode };

const empty: SyntaxNode = {};

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Unwraps a tagged node; the tag is empty when there is none. */
export function unwrap(value: unknown): TaggedNode {
  if (!isNode(value)) return { tag: '', node: empty };
  const [tag = ''] = Object.keys(value);
  const node = value[tag];
  return { tag, node: isNode(node) ? node : empty };
}

/** The node in a field that holds one kind only, without a tag. */
export const nodeIn = (node: SyntaxNode, field: string): SyntaxNode => {
  const value = node[field];
  return isNode(value) ? value : empty;
};

/** The nodes of a list, each with its kind; empty when there is none. */
export const listIn = (node: SyntaxNode, field: string): readonly TaggedNode[] => {
  const value: unknown = node[field];
  return Array.isArray(value) ? value.map(unwrap) : [];
};

/** The text in a field; empty when there is none. */
export const textIn = (node: SyntaxNode, field: string): string => {
  const value = node[field];
  return typeof value === 'string' ? value : '';
};

/** PostgreSQL leaves out what is false. */
export const isSet = (node: SyntaxNode, field: string): boolean => node[field] === true;

/** The strings of a list of String nodes: parts of a name, columns of a key. */
export const stringsOf = (nodes: readonly TaggedNode[]): readonly string[] =>
  nodes.flatMap(({ tag, node }) => (tag === 'String' ? [textIn(node, 'sval')] : []));

/** The name of a relation (RangeVar) with its schema, as the tolerant reader writes it; undefined when it has none. */
export function relationName(relation: SyntaxNode): string | undefined {
  const parts = ['catalogname', 'schemaname', 'relname'].map((field) => textIn(relation, field));
  const name = parts.filter((part) => part !== '').join('.');
  return name === '' ? undefined : name;
}

/** Whether options (`DefElem`) hold `name`, and not as `name false` or `name off`. */
export function hasOption(options: readonly TaggedNode[], name: string): boolean {
  return options.some(({ node }) => {
    if (textIn(node, 'defname') !== name) return false;
    const { tag, node: given } = unwrap(node['arg']);
    return tag === 'Boolean' ? isSet(given, 'boolval') : !/^(?:false|off|0)$/i.test(textIn(given, 'sval'));
  });
}

const nodesMax = 10_000;

/** Every node of one kind at or below `value`; expressions are deep only in hostile texts. */
export function findNodes(value: unknown, kind: string): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0 && seen < nodesMax; seen += 1) {
    const current = waiting.pop();
    if (Array.isArray(current)) waiting.push(...current);
    else if (isNode(current)) {
      for (const [field, inner] of Object.entries(current)) {
        if (field === kind && isNode(inner)) found.push(inner);
        waiting.push(inner);
      }
    }
  }
  return found;
}
