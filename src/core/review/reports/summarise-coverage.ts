// Counts the lines and branches of all reports together, each source file once. Pure.
import type { Covered, Reading, TestCoverage } from '../../../domain/evidence.ts';
import {
  addCovered,
  type CoverageReport,
  countBranches,
  countLines,
  mergeSources,
  type SourceCoverage,
} from './source-coverage.ts';

/** What the reports say together; branches are null where none of them tells any. */
export type CoverageSummary = { readonly lines: Covered; readonly branches: Covered | null };

/** Joins reports: a source file that several of them tell counts once. */
export function summariseCoverage(reports: readonly CoverageReport[]): CoverageSummary {
  const read = reports.flatMap((report) =>
    report.sources.map((source) => ({ key: keyOf(source, report), source })),
  );
  const known = new Set(read.map(({ key }) => key));
  const merged = new Map<string, SourceCoverage>();
  for (const { key, source } of read) {
    const name = isAbsolute(key) ? (relativeTwin(key, known) ?? key) : key;
    const other = merged.get(name);
    merged.set(name, other === undefined ? source : mergeSources(other, source));
  }
  const sources = [...merged.values()];
  return {
    lines: addCovered(sources.map(countLines)),
    branches: reports.some(({ hasBranches }) => hasBranches) ? addCovered(sources.map(countBranches)) : null,
  };
}

const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/.test(path);

/**
 * The path from the root of the repository, as far as it can be told.
 *
 * In a repository of several packages each test run names files from its own package: `src/index.ts` of
 * `packages/a/coverage/lcov.info` is another file than that of `packages/b/coverage/lcov.info`.
 */
function keyOf({ path }: SourceCoverage, report: CoverageReport): string {
  const plain = path.replace(/^(?:\.\/)+/, '');
  if (report.isByPackage || isAbsolute(plain)) return plain;
  const folder = packageFolder(report.path);
  return folder === '' || plain.startsWith(folder) ? plain : `${folder}${plain}`;
}

/** Folders that hold what a build leaves behind. */
const leftBehind = /^(?:\..*|.*coverage.*|.*reports?|.*results?|.*artifacts?|build|target|out|dist|tmp)$/i;

function packageFolder(reportPath: string): string {
  const folders = reportPath.split('/').slice(0, -1);
  const end = folders.findIndex((folder) => leftBehind.test(folder));
  const kept = end === -1 ? folders : folders.slice(0, end);
  return kept.length === 0 ? '' : `${kept.join('/')}/`;
}

/** The longest known path below some folder that an absolute path ends with. */
function relativeTwin(path: string, known: ReadonlySet<string>): string | null {
  const parts = path.split('/');
  for (let start = 1; start < parts.length - 1; start += 1) {
    const tail = parts.slice(start).join('/');
    if (known.has(tail)) return tail;
  }
  return null;
}

/** The share of covered lines, in percent; null when reports do not say it. */
export const linesPercentOf = (coverage: Reading<TestCoverage>): number | null =>
  coverage.status === 'known' && coverage.value.lines.total > 0
    ? (coverage.value.lines.covered * 100) / coverage.value.lines.total
    : null;
