// What a block of an edited file is. Pure.
import type { Heading, List, RootContent, Table } from 'mdast';
import { plainText } from './plain-text.ts';
import { spellings } from './split-sections.ts';

/** The times of work that a checklist has. */
export type Phase = 'before' | 'during' | 'after';

/** The phases in their order. */
export const phases = ['before', 'during', 'after'] as const satisfies readonly Phase[];

/** true for bullets, numbers and tasks. */
export const isList = (block: RootContent): block is List => block.type === 'list';

/** true for a table. */
export const isTable = (block: RootContent): block is Table => block.type === 'table';

/** The phase that a heading inside the checklist begins; null: a heading of somebody's own. */
export function phaseOf(heading: Heading): Phase | null {
  const text = plainText(heading.children)
    .toLowerCase()
    .replace(/\s*[::]$/, '');
  return phases.find((phase) => spellings(phase).includes(text)) ?? null;
}
