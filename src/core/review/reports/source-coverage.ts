// Which lines and branches of a source file tests ran, and how several readings of it become one. Pure.
import type { Covered } from '../../../domain/evidence.ts';

/** What a report says of a source file. */
export type SourceCoverage = {
  /** As the report spells it, with slashes. */
  readonly path: string;
  /** Lines that could run, by number, and whether one did. */
  readonly lines: ReadonlyMap<number, boolean>;
  /** Branches by the line on which they lie. */
  readonly branches: ReadonlyMap<number, Covered>;
  /** Counts of a report that tells no lines; null when it tells them. */
  readonly counts: { readonly lines: Covered; readonly branches: Covered | null } | null;
};

/** A report of coverage; `sources` is empty where its text cannot be relied on. */
export type CoverageReport = {
  readonly path: string;
  readonly sources: readonly SourceCoverage[];
  /** false: the report tells no branches at all. */
  readonly hasBranches: boolean;
  /** true: paths begin at the package, not at a folder. */
  readonly isByPackage: boolean;
  readonly problems: readonly string[];
};

/** A line ran when it ran in either; of the branches of a line as many as ran in one of both, which may be too few. */
export function mergeSources(left: SourceCoverage, right: SourceCoverage): SourceCoverage {
  const lines = new Map(left.lines);
  for (const [line, ran] of right.lines) lines.set(line, ran || (lines.get(line) ?? false));
  const branches = new Map(left.branches);
  for (const [line, { covered, total }] of right.branches) {
    const other = branches.get(line) ?? { covered: 0, total: 0 };
    branches.set(line, { covered: Math.max(covered, other.covered), total: Math.max(total, other.total) });
  }
  return { path: left.path, lines, branches, counts: mergeCounts(left, right) };
}

/** Lines say more than counts; of two counts the lower share stands: they cannot be joined. */
function mergeCounts(left: SourceCoverage, right: SourceCoverage): SourceCoverage['counts'] {
  if (left.counts === null || right.counts === null) return null;
  const share = ({ covered, total }: Covered): number => (total === 0 ? 1 : covered / total);
  return share(left.counts.lines) <= share(right.counts.lines) ? left.counts : right.counts;
}

/** Lines of a source file. */
export function countLines({ lines, counts }: SourceCoverage): Covered {
  if (lines.size === 0 && counts !== null) return counts.lines;
  return { covered: [...lines.values()].filter(Boolean).length, total: lines.size };
}

/** Branches of a source file. */
export function countBranches({ lines, branches, counts }: SourceCoverage): Covered {
  if (lines.size === 0 && counts !== null) return counts.branches ?? { covered: 0, total: 0 };
  return addCovered([...branches.values()]);
}

/** The sum. */
export function addCovered(counts: readonly Covered[]): Covered {
  let covered = 0;
  let total = 0;
  for (const count of counts) {
    covered += count.covered;
    total += count.total;
  }
  return { covered, total };
}

/** A report that cannot be relied on: its numbers count nowhere. */
export const refusedReport = (path: string, reason: string): CoverageReport => ({
  path,
  sources: [],
  hasBranches: false,
  isByPackage: false,
  problems: [`${path}: ${reason}`],
});
