// Puts the changes that a model wrote in the place of the facts that they tell. Nothing that code knows is lost. Pure.
import type { Digest, Fact, StatementKind } from '../../../domain/digest.ts';
import type { BodyPart } from '../../../domain/generated/body-part.ts';
import type { Note } from '../../../domain/generated/note.ts';
import { isCovered, isTranslated, withoutKnown } from './same-lines.ts';

type NoteChange = Note['changes'][number];
type NoteClaim = NonNullable<NoteChange['details']>[number];
type ToldChange = BodyPart['changes'][number];

/** Said even when a model leaves them out. */
const kept: ReadonlySet<StatementKind> = new Set(['breaking', 'migration', 'flag', 'deadline', 'acceptance']);
/** A category that code found is not talked away. Most dangerous first. */
const dangerous: readonly NoteChange['category'][] = ['breaking', 'migration', 'security'];
const toldDetailsMax = 6;

/**
 * Merges `told` into the changes of `baseline`, which tell `digest.facts` one by one, in their order.
 *
 * A change stands where its first fact stood and keeps the refs of all its facts and what code tells below them. A fact
 * that a second change names is told by the first; the second becomes a line below it. Facts that no change names stay
 * as they are, and so does what follows the facts.
 */
export function mergeChanges(
  baseline: readonly NoteChange[],
  digest: Digest,
  told: readonly ToldChange[],
): NoteChange[] {
  const tellers = assignFacts(told, digest.facts.length);
  const merged = baseline.flatMap((change, index) => {
    const teller = tellers.get(index + 1);
    if (teller === undefined) return [change];
    return teller.facts[0] === index + 1 ? [tellTogether(teller, digest, baseline)] : [];
  });
  return merged;
}

type Teller = { readonly change: ToldChange; readonly facts: number[]; readonly more: NoteClaim[] };

/** Which change tells each fact, by number from 1. `facts` of a teller are sorted. */
function assignFacts(told: readonly ToldChange[], count: number): ReadonlyMap<number, Teller> {
  const tellers = new Map<number, Teller>();
  for (const change of told) {
    const known = change.facts.filter((fact) => Number.isInteger(fact) && fact >= 1 && fact <= count);
    const facts = [...new Set(known)].filter((fact) => !tellers.has(fact)).sort((one, other) => one - other);
    const [first] = known;
    if (facts.length > 0) {
      const teller = { change, facts, more: [] };
      for (const fact of facts) tellers.set(fact, teller);
    } else if (first !== undefined) {
      const line = { text: change.text, refs: refsOf(change, []) };
      tellers.get(first)?.more.push(...(line.refs.length > 0 ? [line] : []), ...change.details);
    }
  }
  return tellers;
}

function tellTogether(teller: Teller, digest: Digest, baseline: readonly NoteChange[]): NoteChange {
  const { change, facts, more } = teller;
  const replaced = facts.flatMap((number) => baseline[number - 1] ?? []);
  const sources = facts.flatMap((number) => digest.facts[number - 1] ?? []);
  const written = [...change.details, ...more];
  const told = [{ text: change.text, refs: refsOf(change, replaced) }, ...written];
  const byCode = [
    ...headlines(replaced, change.text),
    ...detailsOfCode(sources),
    ...keyStatements(sources, told),
  ];
  const known = [change.text, ...byCode.map(({ text }) => text)];
  const details = [
    ...new Map(byCode.map((line) => [line.text, line])).values(),
    ...withoutKnown(written, known, ({ text }) => text).slice(0, toldDetailsMax),
  ];
  return {
    text: change.text,
    category: categoryOf(change, replaced),
    refs: refsOf(change, replaced),
    ...(details.length > 0 && { details: details.map(({ text, refs }) => ({ text, refs: [...refs] })) }),
  };
}

const refsOf = (change: ToldChange, replaced: readonly NoteChange[]): string[] => [
  ...new Set([...replaced.flatMap(({ refs }) => refs), ...change.refs]),
];

function categoryOf(change: ToldChange, replaced: readonly NoteChange[]): NoteChange['category'] {
  const found = replaced.map(({ category }) => category);
  return dangerous.find((category) => found.includes(category)) ?? change.category ?? found[0] ?? 'other';
}

/** The words in which code told what is dangerous, where the new line does not have them. */
const headlines = (replaced: readonly NoteChange[], text: string): readonly NoteClaim[] =>
  replaced
    .filter(({ category }) => dangerous.includes(category))
    .filter((change) => !isCovered(change.text, text))
    .map((change) => ({ text: change.text, refs: change.refs }));

const detailsOfCode = (facts: readonly Fact[]): readonly NoteClaim[] =>
  facts.flatMap(({ details }) => details.filter(({ kind }) => kind === undefined).map(copyClaim));

/** What sources say that must not be lost, unless the model has told it. */
const keyStatements = (facts: readonly Fact[], told: readonly NoteClaim[]): readonly NoteClaim[] =>
  facts.flatMap(({ details }) =>
    details
      .filter(
        (detail) =>
          detail.kind !== undefined &&
          kept.has(detail.kind) &&
          !told.some((line) => isCovered(detail.text, line.text) || isTranslated(detail, line)),
      )
      .map(copyClaim),
  );

const copyClaim = ({ text, refs }: Fact['details'][number]): NoteClaim => ({ text, refs: [...refs] });
