// Holds advice to the sources: refs that exist, names that were given, nothing that is said already. Pure.
import type { AdvicePart } from '../../domain/generated/advice-part.ts';
import type { Advice } from '../../domain/generated/review.ts';
import type { Grounds } from '../draft/parts/ground-claims.ts';
import { groundLines } from '../draft/parts/ground-claims.ts';
import { groundChecklists } from '../draft/parts/ground-parts.ts';
import { withoutKnown } from '../draft/parts/same-lines.ts';

/** What advice is held to. */
export type AdviceGrounds = {
  readonly claims: Grounds;
  /** Ids of the findings. */
  readonly rules: ReadonlySet<string>;
  /** Groups of checklist lines that the note has. */
  readonly groups: readonly string[];
  /** What findings and note say: points that say it again are dropped. */
  readonly said: readonly string[];
  /** Texts of the checklist lines of the note. */
  readonly lines: readonly string[];
};

/** Advice that may be shown, and how many of its claims had no source. */
export type GroundedAdvice = Pick<Advice, 'points' | 'checklist'> & { readonly uncited: number };

const phases = ['before', 'during', 'after'] as const;
const textOf = ({ text }: { readonly text: string }): string => text;

/** Grounds an answer. What has no source is dropped, whatever the config says of the note's own claims. */
export function groundAdvice(part: AdvicePart, grounds: AdviceGrounds): GroundedAdvice {
  const claims: Grounds = { ...grounds.claims, uncited: 'drop' };
  const points = groundLines(part.points, claims);
  const kept = withoutKnown(points.lines, grounds.said, textOf).map(({ kind, rule, text, refs, raises }) => ({
    kind,
    ...(rule !== undefined && grounds.rules.has(rule) && { rule }),
    text,
    refs,
    raises,
  }));
  const { before, during, after, uncited } = groundLinesOf(part.checklist, claims, grounds.groups);
  const byPhase = { before, during, after };
  const checklist = phases.flatMap((phase) =>
    byPhase[phase].map(({ group, text, refs }) => ({ phase, group, text, refs })),
  );
  return {
    points: kept,
    checklist: [...withoutKnown(checklist, grounds.lines, textOf)],
    uncited: points.uncited + uncited,
  };
}

/** As lines of the note are grounded, phase by phase. */
function groundLinesOf(lines: AdvicePart['checklist'], claims: Grounds, groups: readonly string[]) {
  const [before, during, after] = phases.map((phase) =>
    lines.filter((line) => line.phase === phase).map(({ group, text, refs }) => ({ group, text, refs })),
  );
  const part = { before: before ?? [], during: during ?? [], after: after ?? [] };
  const grounded = groundChecklists(part, claims, groups);
  return { ...grounded.part, uncited: grounded.uncited };
}
