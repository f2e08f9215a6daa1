// Reads JUnit XML in the dialects of Surefire, Gradle, pytest, jest-junit, Vitest, go-junit-report, PHPUnit, GoogleTest. Pure.
import { Temporal } from 'temporal-polyfill';
import type { RunTime, TestReport, TestRun } from './test-run.ts';
import { childrenOf, countAttribute, decodeEntities, parseXml, type XmlElement } from './xml-document.ts';

/**
 * Reads a report. Counts come from its cases; where its own counts say more than that, it was cut, and that is a problem.
 *
 * @see https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd
 * @see https://github.com/testmoapp/junitxml
 */
export function parseJunit(report: { readonly path: string; readonly text: string }): TestReport {
  const { path } = report;
  const document = parseXml(report.text);
  if (!document.ok) return { path, runs: [], problems: [`${path}: ${document.reason}`] };
  const foreign = document.roots.find(({ name }) => name !== 'testsuites' && name !== 'testsuite');
  if (foreign !== undefined) {
    return { path, runs: [], problems: [`${path}: no JUnit report: it starts with <${nameOf(foreign)}>`] };
  }
  const read = document.roots.map((root) => readSuite(root, { path, suites: [], ranAt: null }));
  return {
    path,
    runs: read.flatMap(({ runs }) => runs),
    problems: read.flatMap(({ problems }) => problems),
  };
}

type Place = {
  readonly path: string;
  /** Names of the suites around, outermost first. */
  readonly suites: readonly string[];
  readonly ranAt: RunTime | null;
};

/** `complaints` counts failure and error elements: some reports count those, not the cases that have them. */
type SuiteReading = {
  readonly runs: readonly TestRun[];
  readonly complaints: number;
  readonly problems: readonly string[];
};

function readSuite(suite: XmlElement, around: Place): SuiteReading {
  const name = suite.attributes.get('name') ?? '';
  const place: Place = {
    path: around.path,
    suites: name === '' ? around.suites : [...around.suites, name],
    ranAt: readRunTime(suite.attributes.get('timestamp')) ?? around.ranAt,
  };
  const nested = childrenOf(suite, 'testsuite').map((child) => readSuite(child, place));
  const cases = childrenOf(suite, 'testcase');
  const own = complaintsOf(suite);
  const runs = [
    ...cases.map((element, index) => readCase(element, place, index)),
    // What breaks outside of a case, like setting up the suite, breaks the run.
    ...own.map((element) => suiteFailure(element, place)),
    ...nested.flatMap((reading) => reading.runs),
  ];
  const complaints = [...cases.flatMap(complaintsOf), ...own].length + sum(nested, 'complaints');
  return {
    runs,
    complaints,
    problems: [
      ...nested.flatMap(({ problems }) => problems),
      ...findNameless(cases, place),
      ...findCut(suite, { place, runs, complaints }),
    ],
  };
}

const sum = (readings: readonly SuiteReading[], key: 'complaints'): number =>
  readings.reduce((total, reading) => total + reading[key], 0);

const complaintsOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter(({ name }) => name === 'failure' || name === 'error');

/** Fewer cases or failures than the suite says of itself: a part is missing. More: it does not count those of its parts. */
function findCut(
  suite: XmlElement,
  {
    place,
    runs,
    complaints,
  }: { readonly place: Place; readonly runs: readonly TestRun[]; readonly complaints: number },
): readonly string[] {
  const who = whereOf(place);
  const claimed = countAttribute(suite, 'tests') ?? 0;
  const claimedBad = (countAttribute(suite, 'failures') ?? 0) + (countAttribute(suite, 'errors') ?? 0);
  const failed = Math.max(complaints, runs.filter(({ outcome }) => outcome === 'failed').length);
  return [
    ...(claimed > runs.length ? [`${who} says ${claimed} tests and holds ${runs.length} of them`] : []),
    ...(claimedBad > failed ? [`${who} says ${claimedBad} failures and holds ${failed} of them`] : []),
  ];
}

const whereOf = ({ path, suites }: Place): string =>
  suites.at(-1) === undefined ? path : `${path}: suite ${clip(suites.at(-1) ?? '')}`;

/** Nobody can say which test it was, nor whether a later run of it passed. */
function findNameless(cases: readonly XmlElement[], place: Place): readonly string[] {
  const count = cases.filter(isNameless).length;
  if (count === 0) return [];
  return [`${whereOf(place)} holds ${count} ${count === 1 ? 'test' : 'tests'} without a name`];
}

const isNameless = ({ attributes }: XmlElement): boolean =>
  ['name', 'classname', 'class'].every((key) => (attributes.get(key) ?? '').trim() === '');

function readCase(element: XmlElement, place: Place, index: number): TestRun {
  const name = element.attributes.get('name') ?? '';
  const group =
    element.attributes.get('classname') ?? element.attributes.get('class') ?? place.suites.join(' ');
  const file = element.attributes.get('file') ?? element.attributes.get('filepath') ?? '';
  const complaint = complaintsOf(element)[0];
  const outcome = outcomeOf(element, complaint !== undefined);
  return {
    // One without a name is no other run of another one without.
    key: [group, name, file, ...(isNameless(element) ? [place.path, index] : [])].join('\0'),
    name: clip(
      name === '' || group === name
        ? group
        : group === '' || name.startsWith(group)
          ? name
          : `${group} ${name}`,
    ),
    file: clip(file === '' ? place.path : file),
    outcome,
    message: messageOf(complaint),
    isFlaky:
      outcome === 'passed' && element.children.some((child) => /^flaky(?:Failure|Error)$/.test(child.name)),
    ranAt: readRunTime(element.attributes.get('timestamp')) ?? place.ranAt,
  };
}

function outcomeOf(element: XmlElement, hasComplaint: boolean): TestRun['outcome'] {
  // GoogleTest says by `status` and `result` what others say by an element.
  const words = ['status', 'result'].map((key) => (element.attributes.get(key) ?? '').toLowerCase());
  if (hasComplaint || words.some((word) => /^(?:fail(?:ed|ure)?|error|broken)$/.test(word))) return 'failed';
  const isSkipped =
    element.children.some(({ name }) => name === 'skipped' || name === 'ignored') ||
    words.some((word) => /^(?:notrun|skipped|suppressed|disabled|ignored|pending)$/.test(word));
  return isSkipped ? 'skipped' : 'passed';
}

function suiteFailure(element: XmlElement, place: Place): TestRun {
  const name = place.suites.join(' ');
  return {
    key: [name, '', ''].join('\0'),
    name: clip(name === '' ? place.path : name),
    file: place.path,
    outcome: 'failed',
    message: messageOf(element),
    isFlaky: false,
    ranAt: place.ranAt,
  };
}

const messageMax = 200;

/** The first line of what a failure says. */
function messageOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const said = element.attributes.get('message') ?? '';
  const text = (said.trim() === '' ? decodeEntities(element.text.slice(0, 2000)) : said).trim();
  return clip(text.split('\n')[0] ?? '');
}

/** One line, without what a terminal would obey, at most 200 characters. */
function clip(text: string): string {
  const line = text.slice(0, 4 * messageMax).replace(/\u001b\[[\d;]*[A-Za-z]|\p{Cc}+/gu, ' ');
  const short = line.replace(/\s+/gu, ' ').trim();
  return short.length <= messageMax ? short : `${short.slice(0, messageMax - 1)}…`;
}

const nameOf = ({ name }: XmlElement): string => clip(name).slice(0, 40);

function readRunTime(text: string | undefined): RunTime | null {
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?$/.exec(
    text?.trim() ?? '',
  );
  if (match === null) return null;
  const [, date = '', time = '', offset] = match;
  try {
    const { epochMilliseconds } = Temporal.Instant.from(`${date}T${time}${offset ?? 'Z'}`);
    return { at: epochMilliseconds, hasOffset: offset !== undefined };
  } catch {
    return null;
  }
}
