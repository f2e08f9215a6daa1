// The entries of YAML and JSON documents with their lines, templates of Helm included. Pure.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
} from 'yaml';

/** A key of a mapping; `parents` are the keys above, items of lists left out. */
export type YamlEntry = {
  readonly parents: readonly string[];
  readonly key: string;
  /** null: what stands there is no scalar. */
  readonly value: string | null;
  readonly line: number;
  /** Which document of the file, from 0. */
  readonly document: number;
  /** The items of a list of scalars that stands there. */
  readonly items: readonly { readonly text: string; readonly line: number }[];
};

/** `problem` says why a text has no entries, or not all. */
export type YamlReading = { readonly entries: readonly YamlEntry[]; readonly problem: string | null };

/** Stands for what a template would put there. */
export const templateHole = 'template-hole';

const depthMax = 40;
/** Nodes that are visited: aliases of aliases would be endless. */
const visitsMax = 200_000;

/** Reads a text; expressions of templates become holes, lines that hold nothing else are left out. */
export function yamlEntries(text: string): YamlReading {
  const counter = new LineCounter();
  const entries: YamlEntry[] = [];
  const budget = { left: visitsMax };
  try {
    const documents = parseAllDocuments(fillTemplate(text), {
      lineCounter: counter,
      logLevel: 'silent',
      prettyErrors: false,
      uniqueKeys: false,
      strict: false,
    });
    const all: readonly Document[] = Array.isArray(documents) ? documents : [];
    for (const [index, document] of all.entries()) {
      const walk = {
        document,
        index,
        entries,
        budget,
        lineOf: (offset: number) => counter.linePos(offset).line,
      };
      visit(document.contents, { ...walk, parents: [], depth: 0 });
    }
    const error = all.flatMap(({ errors }) => errors)[0];
    if (budget.left < 0) return { entries, problem: 'it is too large to be read whole' };
    return { entries, problem: error === undefined ? null : `it is no plain YAML (${error.code})` };
  } catch {
    return { entries, problem: 'it is no YAML that can be read' };
  }
}

type Walk = {
  readonly document: Document;
  readonly index: number;
  readonly entries: YamlEntry[];
  readonly budget: { left: number };
  readonly lineOf: (offset: number) => number;
  readonly parents: readonly string[];
  readonly depth: number;
};

function visit(node: unknown, walk: Walk): void {
  // Following an alias walks through the document.
  walk.budget.left -= isAlias(node) ? 100 : 1;
  if (walk.depth > depthMax || walk.budget.left < 0) return;
  const deeper = { ...walk, depth: walk.depth + 1 };
  if (isAlias(node)) visit(node.resolve(walk.document), deeper);
  else if (isSeq(node)) for (const item of node.items) visit(item, deeper);
  else if (isMap(node)) {
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const start = rangeStart(pair.key);
      const value: unknown = isAlias(pair.value) ? pair.value.resolve(walk.document) : pair.value;
      if (key === '<<') {
        visit(value, deeper);
        continue;
      }
      walk.entries.push({
        parents: walk.parents,
        key,
        value: isScalar(value) ? String(value.value ?? '') : value === null ? '' : null,
        line: walk.lineOf(start),
        document: walk.index,
        items: isSeq(value) ? scalarItems(value.items, walk) : [],
      });
      visit(value, { ...deeper, parents: [...walk.parents, key] });
    }
  }
}

const scalarItems = (items: readonly unknown[], walk: Walk): YamlEntry['items'] =>
  items.flatMap((item) =>
    isScalar(item) ? [{ text: String(item.value ?? ''), line: walk.lineOf(rangeStart(item)) }] : [],
  );

const rangeStart = (node: unknown): number =>
  node !== null && typeof node === 'object' && 'range' in node ? ((node as Node).range?.[0] ?? 0) : 0;

function fillTemplate(text: string): string {
  if (!text.includes('{{')) return text;
  // Holes keep the number of lines, so that every entry keeps its own.
  const joined = text.replace(
    /\{\{[^{}]*\}\}/gu,
    (hole) => `\u0002${'\n'.repeat(hole.split('\n').length - 1)}`,
  );
  return joined
    .split('\n')
    .map((line) =>
      /^[\s\u0002-]*\u0002[\s\u0002]*$/u.test(line) ? '' : line.replaceAll('\u0002', templateHole),
    )
    .join('\n');
}
