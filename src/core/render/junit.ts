// The review as a JUnit report: what build servers show as tests. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Finding, Review } from '../../domain/generated/review.ts';
import { escapeXmlAttribute, escapeXmlText } from './escape-xml.ts';
import { findingWords, stateOf, waiverText } from './finding-states.ts';

/** Renders one test a rule: failed, not evaluable (error), waived (skipped), or passed, perhaps with a warning. */
export function renderJunit(review: Review, decision: Decision): string {
  const count = (element: string): number =>
    review.findings.filter((finding) => elementOf(finding) === element).length;
  const counts = attributes({
    tests: review.findings.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  });
  const name = `${review.workspace} ${review.environment}`;
  const properties = {
    decision: decision.decision,
    reasonCode: decision.reasonCode,
    grade: decision.grade,
    standard: review.standard.version,
    blocking: decision.blocking.join(','),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'Lockkeeper' })}${counts}>`,
    `  <testsuite${attributes({ name })}${counts}${attributes({ timestamp: localStamp(review.reviewedAt), time: 0 })}>`,
    '    <properties>',
    ...Object.entries(properties).map(
      ([key, value]) => `      <property${attributes({ name: key, value })}/>`,
    ),
    '    </properties>',
    ...review.findings.map((finding) => testCase(finding, review)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(finding: Finding, { workspace, language }: Review): string {
  const name = `${finding.rule}: ${finding.title}`;
  const open = `    <testcase${attributes({ classname: `lockkeeper.${workspace}`, name, time: 0 })}`;
  const element = elementOf(finding);
  if (element === null) return `${open}/>`;
  const told = escapeXmlText(describe(finding, language));
  const message = finding.waiver === undefined ? finding.message : waiverText(finding.waiver, language);
  const body =
    element === 'skipped'
      ? `<skipped${attributes({ message })}/>\n      <system-out>${told}</system-out>`
      : element === 'system-out'
        ? `<system-out>${told}</system-out>`
        : `<${element}${attributes({ message, type: finding.level })}>${told}</${element}>`;
  return `${open}>\n      ${body}\n    </testcase>`;
}

type Element = 'failure' | 'error' | 'skipped' | 'system-out';

/** A rule that only warns is a failure here too: a build server shows it and lets the build go on. */
function elementOf(finding: Finding): Element | null {
  switch (stateOf(finding)) {
    case 'passed':
      return null;
    case 'waived':
      return 'skipped';
    case 'unknown':
      return 'error';
    default:
      return finding.status === 'warn' ? 'system-out' : 'failure';
  }
}

function describe(finding: Finding, language: Review['language']): string {
  const words = findingWords(language);
  return [
    finding.message,
    ...(finding.why === '' ? [] : [`${words('why')}: ${finding.why}`]),
    ...(finding.instead === '' ? [] : [`${words('instead')}: ${finding.instead}`]),
    ...finding.evidence.map((evidence) => `- ${evidence.text}`),
  ].join('\n');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(String(value))}"`)
    .join('');
}

/** The schema that build servers use knows no zone and no fraction. */
const localStamp = (time: string): string => time.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
