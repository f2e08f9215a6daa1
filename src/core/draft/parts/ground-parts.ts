// Grounds whole parts: what is left of an answer may stand in the note. Pure.
import type { BasicsPart } from '../../../domain/generated/basics-part.ts';
import type { BodyPart } from '../../../domain/generated/body-part.ts';
import type { ChecklistsPart } from '../../../domain/generated/checklists-part.ts';
import { cleanModelText } from '../../text/untrusted-text.ts';
import { type Grounds, groundLines, groundRefs, isSupported } from './ground-claims.ts';
import type { Grounded } from './part.ts';

/** Grounds the basics. The title cites nothing; one with an exact token that nobody gave is emptied. */
export function groundBasics(part: BasicsPart, grounds: Grounds): Grounded<BasicsPart> {
  const title = cleanModelText(part.title);
  const summary = groundLines(part.summary, grounds);
  const scope = groundLines(part.scope, grounds);
  const caveats = groundLines(part.caveats, grounds);
  const watch = groundWatch(part.watch, grounds);
  return {
    part: {
      title: isSupported(title, grounds) ? title : '',
      summary: summary.lines,
      scope: scope.lines,
      caveats: caveats.lines,
      watch: watch.lines,
    },
    uncited: summary.uncited + scope.uncited + caveats.uncited + watch.uncited,
  };
}

type Signal = BasicsPart['watch'][number];

/** A threshold is the model's advice: its numbers need no source, its names do. */
function groundWatch(watch: readonly Signal[], grounds: Grounds): { lines: Signal[]; uncited: number } {
  const clean = watch
    .map(({ signal, threshold, ...rest }) => ({
      ...rest,
      text: signal,
      threshold: cleanModelText(threshold),
    }))
    .filter(({ threshold }) => threshold !== '');
  const supported = clean.map((line) =>
    isSupported(line.threshold, grounds) ? line : { ...line, refs: [] as string[] },
  );
  const { lines, uncited } = groundLines(supported, grounds);
  return { lines: lines.map(({ text, ...rest }) => ({ ...rest, signal: text })), uncited };
}

/** Grounds the checklists. A group that the note does not have becomes the first that it has. */
export function groundChecklists(
  part: ChecklistsPart,
  grounds: Grounds,
  groups: readonly string[],
): Grounded<ChecklistsPart> {
  const [fallback = 'general'] = groups.includes('general') ? ['general'] : groups;
  const known = new Set(groups);
  const ground = (lines: ChecklistsPart['before']) =>
    groundLines(
      lines.map((line) => ({ ...line, group: known.has(line.group) ? line.group : fallback })),
      grounds,
    );
  const [before, during, after] = [ground(part.before), ground(part.during), ground(part.after)];
  return {
    part: { before: before.lines, during: during.lines, after: after.lines },
    uncited: before.uncited + during.uncited + after.uncited,
  };
}

/**
 * Grounds changes that tell some of the `facts` (by number, from 1).
 *
 * A change cites through its facts; one that names none of them, or an exact token that nobody gave, is left out, and
 * its facts are told as rules tell them.
 */
export function groundBody(part: BodyPart, grounds: Grounds, facts: ReadonlySet<number>): Grounded<BodyPart> {
  const changes: BodyPart['changes'] = [];
  let uncited = 0;
  for (const change of part.changes) {
    const told = [...new Set(change.facts)].filter((fact) => facts.has(fact));
    const text = cleanModelText(change.text);
    if (text === '') continue;
    if (told.length === 0 || !isSupported(text, grounds)) {
      uncited += 1;
      continue;
    }
    const details = groundLines(change.details, grounds);
    uncited += details.uncited;
    changes.push({
      ...change,
      text,
      facts: told,
      refs: groundRefs(change.refs, grounds),
      details: details.lines,
    });
  }
  return { part: { changes }, uncited };
}
