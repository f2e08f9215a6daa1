// Reads Cobertura XML, as coverage.py, istanbul, coverlet, gcovr and PHPUnit write it. Pure.
import type { Covered } from '../../../domain/evidence.ts';
import { type CoverageReport, mergeSources, refusedReport, type SourceCoverage } from './source-coverage.ts';
import { childrenOf, countAttribute, descendantsOf, type XmlElement } from './xml-document.ts';

/**
 * Reads a report. Classes of one file are one source; a line without a number of hits makes the report unreadable.
 *
 * @see https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd
 */
export function readCobertura(path: string, root: XmlElement): CoverageReport {
  const classes = descendantsOf(root, 'class');
  if (classes.length === 0 && countAttribute(root, 'lines-valid') !== 0) {
    return refusedReport(path, 'it is neither Cobertura nor JaCoCo: <coverage> holds no class');
  }
  const folder = folderOf(root);
  const sources = new Map<string, SourceCoverage>();
  let told = 0;
  let hasBranches = (countAttribute(root, 'branches-valid') ?? 0) > 0;
  for (const element of classes) {
    const read = readClass(element, folder);
    if (typeof read === 'string') return refusedReport(path, read);
    told += read.told;
    hasBranches ||= read.source.branches.size > 0;
    const earlier = sources.get(read.source.path);
    sources.set(read.source.path, earlier === undefined ? read.source : mergeSources(earlier, read.source));
  }
  const valid = countAttribute(root, 'lines-valid') ?? 0;
  return {
    path,
    sources: [...sources.values()],
    hasBranches,
    isByPackage: false,
    problems: valid > told ? [`${path} says ${valid} lines and holds ${told} of them`] : [],
  };
}

/** The one folder that file names start from, where it is relative; an absolute one says nothing about the repository. */
function folderOf(root: XmlElement): string {
  const [only, ...others] = descendantsOf(root, 'source').map(({ text }) =>
    text.trim().replaceAll('\\', '/'),
  );
  if (only === undefined || others.length > 0 || /^(?:\/|[A-Za-z]:|\.{0,2}$)/.test(only)) return '';
  return `${only.replace(/^\.\//, '').replace(/\/+$/, '')}/`;
}

function readClass(
  element: XmlElement,
  folder: string,
): { readonly source: SourceCoverage; readonly told: number } | string {
  const name = element.attributes.get('filename')?.trim().replaceAll('\\', '/') ?? '';
  if (name === '') return 'a class names no file';
  const own = childrenOf(element, 'lines').flatMap((lines) => childrenOf(lines, 'line'));
  const all = own.length > 0 ? own : descendantsOf(element, 'line');
  const lines = new Map<number, boolean>();
  const branches = new Map<number, Covered>();
  for (const line of all) {
    const number = countAttribute(line, 'number');
    const hits = line.attributes.get('hits') ?? '';
    if (number === null || !/^\d{1,20}$/.test(hits)) return `a line of ${name} has no number or no hits`;
    lines.set(number, Number(hits) > 0 || (lines.get(number) ?? false));
    const share = /\((\d{1,9})\s*\/\s*(\d{1,9})\)/.exec(line.attributes.get('condition-coverage') ?? '');
    const total = Number(share?.[2] ?? 0);
    if (total > 0) branches.set(number, { covered: Math.min(Number(share?.[1]), total), total });
  }
  return {
    source: {
      path: /^(?:\/|[A-Za-z]:)/.test(name) ? name : `${folder}${name}`,
      lines,
      branches,
      counts: null,
    },
    told: all.length,
  };
}
