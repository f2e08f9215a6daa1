// Groups the changed lines of a file into blocks that were replaced together. Pure.
import type { Excerpt, ExcerptLine } from '../../../domain/change.ts';

/** Lines that stood next to each other: what was removed and what came in its place. */
export type ChangedBlock = {
  readonly removed: readonly ExcerptLine[];
  readonly added: readonly ExcerptLine[];
};

/** Groups the lines of an excerpt; between two blocks stands at least one line that did not change. */
export function changedBlocks(excerpt: Excerpt): readonly ChangedBlock[] {
  const blocks: { removed: ExcerptLine[]; added: ExcerptLine[] }[] = [];
  // Where the next line of the old and of the new file would stand, were it changed too.
  let oldNext = -1;
  let newNext = -1;
  let offset = 0;
  for (const line of excerpt.lines) {
    const isRemoved = line.sign === '-';
    const joins = isRemoved ? line.line === oldNext : line.line === newNext;
    let block = blocks.at(-1);
    if (block === undefined || !joins) {
      block = { removed: [], added: [] };
      blocks.push(block);
    }
    if (isRemoved) {
      if (!joins) newNext = line.line + offset;
      oldNext = line.line + 1;
      offset -= 1;
      block.removed.push(line);
    } else {
      if (!joins) oldNext = line.line - offset;
      newNext = line.line + 1;
      offset += 1;
      block.added.push(line);
    }
  }
  return blocks;
}
