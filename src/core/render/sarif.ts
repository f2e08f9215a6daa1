// The review as SARIF 2.1.0: what code scanning and editors read. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Finding, Review } from '../../domain/generated/review.ts';
import { findingWords, waiverText } from './finding-states.ts';
import { safeLine } from './safe-line.ts';

type Level = 'error' | 'warning' | 'note';
type Json = { readonly [key: string]: unknown };

/**
 * Builds the log: every rule that ran, and a result for each finding that is not a pass.
 *
 * A result has locations only where its evidence names a file. Fingerprints hold while the same rule finds
 * the same files in the same environment, whatever the words and line numbers.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function buildSarif(review: Review, decision: Decision): Json {
  const open = review.findings.filter((finding) => finding.status !== 'pass');
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Lockkeeper',
            rules: review.findings.map((finding) => ruleOf(finding, review.language)),
          },
        },
        automationDetails: { id: `lockkeeper/${review.workspace}/${review.environment}/` },
        invocations: [{ executionSuccessful: true, endTimeUtc: review.reviewedAt }],
        columnKind: 'utf16CodeUnits',
        properties: {
          decision: decision.decision,
          reasonCode: decision.reasonCode,
          grade: decision.grade,
          standard: review.standard.version,
          blocking: decision.blocking,
        },
        results: open.map((finding) => resultOf(finding, review)),
      },
    ],
  };
}

function ruleOf(finding: Finding, language: Review['language']): Json {
  const words = findingWords(language);
  const help = [
    ...(finding.why === '' ? [] : [`${words('why')}: ${safeLine(finding.why)}`]),
    ...(finding.instead === '' ? [] : [`${words('instead')}: ${safeLine(finding.instead)}`]),
  ].join('\n');
  return {
    id: finding.rule,
    name: finding.rule,
    shortDescription: { text: safeLine(finding.title) },
    help: { text: help === '' ? safeLine(finding.title) : help },
    defaultConfiguration: { level: finding.level === 'block' ? 'error' : 'warning' },
  };
}

function resultOf(finding: Finding, review: Review): Json {
  const { waiver } = finding;
  const locations = finding.evidence.flatMap((evidence) => locationOf(evidence));
  const details = finding.evidence.map((evidence) => `\n- ${safeLine(evidence.text)}`).join('');
  return {
    ruleId: finding.rule,
    ruleIndex: review.findings.indexOf(finding),
    level: levelOf(finding),
    message: { text: `${safeLine(finding.message)}${details}` },
    ...(locations.length > 0 && { locations }),
    partialFingerprints: { 'lockkeeperFinding/v1': fingerprintOf(finding, review) },
    ...(waiver !== undefined && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: safeLine(waiverText(waiver, review.language)),
        },
      ],
    }),
  };
}

function levelOf(finding: Finding): Level {
  if (finding.status === 'warn') return finding.level === 'block' ? 'warning' : 'note';
  return finding.level === 'block' ? 'error' : 'warning';
}

function locationOf(evidence: Finding['evidence'][number]): readonly Json[] {
  if (evidence.path === undefined) return [];
  const artifactLocation = { uri: uriOf(evidence.path), uriBaseId: '%SRCROOT%' };
  const region = evidence.line === undefined ? {} : { region: { startLine: evidence.line } };
  return [{ physicalLocation: { artifactLocation, ...region } }];
}

/** A relative reference that every name of a file survives. */
const uriOf = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

function fingerprintOf(finding: Finding, { workspace, environment }: Review): string {
  const paths = new Set(
    finding.evidence.flatMap((evidence) => (evidence.path === undefined ? [] : [evidence.path])),
  );
  return JSON.stringify([workspace, environment, finding.rule, ...[...paths].sort()]);
}
