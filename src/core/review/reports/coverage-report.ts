// Tells by its content what kind of coverage report a file is, and reads it. Pure.
import { readCobertura } from './cobertura.ts';
import { readJacoco } from './jacoco.ts';
import { parseLcov } from './lcov.ts';
import { type CoverageReport, refusedReport } from './source-coverage.ts';
import { parseXml } from './xml-document.ts';

/** Reads lcov, Cobertura or JaCoCo; what is none of them, or not whole, is refused with a reason. */
export function parseCoverageReport(report: {
  readonly path: string;
  readonly text: string;
}): CoverageReport {
  const { path, text } = report;
  if (text.trim() === '') return refusedReport(path, 'it is empty');
  if (!/^\uFEFF?\s*</u.test(text)) {
    return /^\uFEFF?\s*(?:TN|SF|VER):/mu.test(text.slice(0, 100_000))
      ? parseLcov(report)
      : refusedReport(path, 'it is no lcov, Cobertura or JaCoCo report');
  }
  const document = parseXml(text);
  if (!document.ok) return refusedReport(path, document.reason);
  const [root, ...others] = document.roots;
  if (root === undefined || others.length > 0) return refusedReport(path, 'it holds several documents');
  if (root.name === 'coverage') return readCobertura(path, root);
  if (root.name === 'report') return readJacoco(path, root);
  return refusedReport(
    path,
    `it is no lcov, Cobertura or JaCoCo report: it starts with <${root.name.slice(0, 40)}>`,
  );
}
