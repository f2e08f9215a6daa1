// Reads lcov tracefiles. Pure.
import type { Covered } from '../../../domain/evidence.ts';
import { type CoverageReport, mergeSources, refusedReport, type SourceCoverage } from './source-coverage.ts';

type Open = {
  readonly path: string;
  readonly lines: Map<number, boolean>;
  /** Whether each branch was taken, by its line, block and number. */
  readonly branches: Map<string, boolean>;
  /** What the record says of itself: LF, LH, BRF, BRH. */
  readonly said: Map<string, number>;
};

/**
 * Reads a tracefile. One that ends inside a record, or has a line that cannot be read, is refused whole.
 *
 * @see https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1 section FILES
 */
export function parseLcov({ path, text }: { readonly path: string; readonly text: string }): CoverageReport {
  const sources = new Map<string, SourceCoverage>();
  const problems: string[] = [];
  let open: Open | null = null;
  let hasBranches = false;
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    const line = raw.trim();
    const refuse = (reason: string): CoverageReport => refusedReport(path, `line ${index + 1}: ${reason}`);
    if (line.startsWith('SF:')) {
      if (open !== null) return refuse(`a record begins before that of ${open.path} ends`);
      open = startRecord(line.slice(3));
    } else if (line === 'end_of_record') {
      if (open === null) return refuse('a record ends that did not begin');
      const { source, problem } = endRecord(open);
      const earlier = sources.get(source.path);
      sources.set(source.path, earlier === undefined ? source : mergeSources(earlier, source));
      if (problem !== null) problems.push(`${path}: ${problem}`);
      hasBranches ||= open.branches.size > 0 || open.said.has('BRF');
      open = null;
    } else if (/^(?:DA|BRDA|LF|LH|BRF|BRH):/.test(line)) {
      if (open === null || !readLine(open, line)) return refuse('cannot be read');
    }
  }
  if (open !== null) return refusedReport(path, `it ends inside the record of ${open.path}: truncated?`);
  if (sources.size === 0) return refusedReport(path, 'it holds no record of a source file');
  if (!text.trimEnd().endsWith('end_of_record'))
    return refusedReport(path, 'it goes on after its last record: truncated?');
  return { path, sources: [...sources.values()], hasBranches, isByPackage: false, problems };
}

const startRecord = (path: string): Open => ({
  path: path.trim().replaceAll('\\', '/'),
  lines: new Map(),
  branches: new Map(),
  said: new Map(),
});

/** false when the line is none that lcov writes. */
function readLine(open: Open, line: string): boolean {
  const data = /^DA:(\d{1,9}),(-?\d{1,20}(?:\.\d+)?(?:e\+?\d+)?)(?:,.*)?$/.exec(line);
  if (data !== null) {
    const number = Number(data[1]);
    open.lines.set(number, Number(data[2]) > 0 || (open.lines.get(number) ?? false));
    return true;
  }
  const branch = /^BRDA:(\d{1,9}),((?:e?\d+),.{1,2000}),(-|\d{1,20})$/.exec(line);
  if (branch !== null) {
    const key = `${branch[1]},${branch[2]}`;
    const taken = branch[3] !== '-' && Number(branch[3]) > 0;
    open.branches.set(key, taken || (open.branches.get(key) ?? false));
    return true;
  }
  const said = /^(LF|LH|BRF|BRH):(\d{1,9})$/.exec(line);
  if (said?.[1] === undefined) return false;
  open.said.set(said[1], Number(said[2]));
  return true;
}

function endRecord({ path, lines, branches, said }: Open): {
  readonly source: SourceCoverage;
  readonly problem: string | null;
} {
  const byLine = new Map<number, Covered>();
  for (const [key, taken] of branches) {
    const line = Number(key.slice(0, key.indexOf(',')));
    const { covered, total } = byLine.get(line) ?? { covered: 0, total: 0 };
    byLine.set(line, { covered: covered + (taken ? 1 : 0), total: total + 1 });
  }
  const total = said.get('LF') ?? 0;
  const counts =
    lines.size === 0 && total > 0
      ? { lines: covered(said, 'LH', 'LF'), branches: said.has('BRF') ? covered(said, 'BRH', 'BRF') : null }
      : null;
  return {
    source: { path, lines, branches: byLine, counts },
    problem:
      lines.size > 0 && total > lines.size
        ? `${path} says ${total} lines and holds ${lines.size} of them`
        : null,
  };
}

function covered(said: ReadonlyMap<string, number>, hit: 'LH' | 'BRH', found: 'LF' | 'BRF'): Covered {
  const total = said.get(found) ?? 0;
  return { covered: Math.min(said.get(hit) ?? 0, total), total };
}
