// The words of a node whose kind is not known, or that lies too deep. Pure.
import { isObject, readText } from '../json-value.ts';

/** What nodes of other kinds say in their attributes. */
const tellingAttributes = ['title', 'text', 'alt', 'shortName', 'url'] as const;

const nodesMax = 20_000;

/** All text under a node, in order, without its form. Walks with a stack of its own: no depth is too deep. */
export function flattenAdf(root: unknown): string {
  const words: string[] = [];
  const stack: unknown[] = [root];
  for (let seen = 0; stack.length > 0 && seen < nodesMax; seen += 1) {
    const node = stack.pop();
    if (!isObject(node)) continue;
    const text = node['text'];
    if (typeof text === 'string') words.push(text);
    for (const name of tellingAttributes) {
      const told = readText(node, 'attrs', name);
      if (told !== null && told !== text) words.push(told);
    }
    const content = node['content'];
    if (Array.isArray(content))
      for (let index = content.length - 1; index >= 0; index -= 1) stack.push(content[index]);
  }
  return words.join(' ');
}
