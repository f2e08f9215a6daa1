// The edited deploy order: modules stay, their order and the reasons for it are a person's. Pure.
import type { ClaimValue, EditedLine, EditedList } from './note-edits.ts';
import { wordsOf } from './read-claim-edits.ts';
import type { Reading } from './read-edits.ts';
import { modulesKept } from './told-ignored.ts';

/** What became of each step; a step that was removed stays behind those that are left. */
export function readOrderEdits(reading: Reading): EditedList<ClaimValue> {
  const { base, before, edited, ignore } = reading;
  const steps = base.order ?? [];
  const left = new Map(before.order.map(({ label }, index) => [index, label]));
  const unknown: string[] = [];
  const lines: EditedLine<ClaimValue>[] = [];
  for (const line of edited.order) {
    const from = [...left].find(([, label]) => label === line.label)?.[0];
    const step = from === undefined ? undefined : steps[from];
    if (from === undefined || step === undefined) {
      unknown.push(line.full);
      continue;
    }
    left.delete(from);
    const to =
      line.text === before.order[from]?.text
        ? null
        : (wordsOf(line.text, { text: step.why, refs: step.refs }, reading) ?? null);
    lines.push({ from, to });
  }
  const removed = [...left.keys()];
  const told = [...unknown, ...removed.flatMap((index) => steps[index]?.module ?? [])];
  if (told.length > 0) ignore(modulesKept(told));
  lines.push(...removed.map((from) => ({ from, to: null })));
  return lines.every(({ from, to }, index) => from === index && to === null) ? null : lines;
}
