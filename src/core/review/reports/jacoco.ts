// Reads JaCoCo XML, which Kover writes too; several modules are groups of one report. Pure.
import type { Covered } from '../../../domain/evidence.ts';
import { addCovered, type CoverageReport, refusedReport, type SourceCoverage } from './source-coverage.ts';
import { childrenOf, countAttribute, type XmlElement } from './xml-document.ts';

/**
 * Reads a report by its source lines, and by its counters where classes were built without line numbers.
 *
 * @see https://www.jacoco.org/jacoco/trunk/coverage/report.dtd
 */
export function readJacoco(path: string, root: XmlElement): CoverageReport {
  const sources: SourceCoverage[] = [];
  const seen = new Map<string, number>();
  for (const element of packagesOf(root)) {
    for (const file of childrenOf(element, 'sourcefile')) {
      const name = [element.attributes.get('name') ?? '', file.attributes.get('name') ?? '']
        .filter((part) => part !== '')
        .join('/');
      const source = readSource(file, name);
      if (source === null) return refusedReport(path, `a line of ${name} has no number or no counts`);
      // Two groups with a file of one name are two modules.
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      sources.push(count === 1 ? source : { ...source, path: `${name}#${count}` });
    }
  }
  const lines = counterOf(root, 'LINE');
  const branches = counterOf(root, 'BRANCH');
  const told = sources.reduce((sum, source) => sum + source.lines.size, 0);
  if (told === 0 && lines === null) return refusedReport(path, 'it holds no lines and no counter of lines');
  const bare: SourceCoverage | null =
    told === 0 && lines !== null
      ? { path, lines: new Map(), branches: new Map(), counts: { lines, branches } }
      : null;
  return {
    path,
    sources: bare === null ? sources : [bare],
    hasBranches: branches !== null || sources.some((source) => source.branches.size > 0),
    isByPackage: true,
    problems:
      told > 0 && lines !== null && lines.total > told
        ? [`${path} says ${lines.total} lines and holds ${told} of them`]
        : [],
  };
}

const packagesOf = (element: XmlElement): readonly XmlElement[] => [
  ...childrenOf(element, 'package'),
  ...childrenOf(element, 'group').flatMap(packagesOf),
];

function readSource(file: XmlElement, path: string): SourceCoverage | null {
  const lines = new Map<number, boolean>();
  const branches = new Map<number, Covered>();
  for (const line of childrenOf(file, 'line')) {
    const number = countAttribute(line, 'nr');
    const ran = countAttribute(line, 'ci');
    const missed = countAttribute(line, 'mi');
    if (number === null || ran === null || missed === null) return null;
    // A line that only a filtered instruction stands on could not run.
    if (ran + missed === 0) continue;
    lines.set(number, ran > 0);
    const taken = countAttribute(line, 'cb') ?? 0;
    const total = taken + (countAttribute(line, 'mb') ?? 0);
    if (total > 0) branches.set(number, { covered: taken, total });
  }
  return { path, lines, branches, counts: null };
}

/** A counter of the element itself; of its groups together where it has none. */
function counterOf(element: XmlElement, type: 'LINE' | 'BRANCH'): Covered | null {
  const counter = childrenOf(element, 'counter').find((child) => child.attributes.get('type') === type);
  if (counter === undefined) {
    const parts = childrenOf(element, 'group').flatMap((group) => counterOf(group, type) ?? []);
    return parts.length === 0 ? null : addCovered(parts);
  }
  const missed = countAttribute(counter, 'missed');
  const covered = countAttribute(counter, 'covered');
  return missed === null || covered === null ? null : { covered, total: covered + missed };
}
