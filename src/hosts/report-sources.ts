// Where `incidents add` takes reports from: a file, a folder, the event of a workflow, Jira or GitHub. Effects: through what it opens.
import { resolve } from 'node:path';
import { incidentLabels } from '../core/incidents/sources/github-issue.ts';
import { joinReadings } from '../core/incidents/sources/make-report.ts';
import { postMortemReport } from '../core/incidents/sources/post-mortem.ts';
import { type PayloadKind, readPayload } from '../core/incidents/sources/read-payload.ts';
import { trackedReport } from '../core/incidents/sources/tracked-report.ts';
import type { ReportReading } from '../domain/incident-report.ts';
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
import type { ReportsSource } from '../incident-ports.ts';
import type { GivenOptions, Surroundings } from './command.ts';
import { isOn, listOf, textOf } from './given-options.ts';
import { readJiraReports, readRepositoryReports } from './remote-reports.ts';

type SourceInput = {
  readonly given: GivenOptions;
  readonly surroundings: Surroundings;
  readonly settings: Settings;
};

/** How the file or event is to be read. */
type As = PayloadKind | 'files' | 'auto';

const kinds: readonly As[] = [
  'auto',
  'jsonl',
  'files',
  'github',
  'repository-dispatch',
  'jira',
  'pagerduty',
  'generic',
];

/** Events of a workflow that bring a report, and the form of their payload. */
const events: Readonly<Record<string, PayloadKind>> = {
  issues: 'github',
  repository_dispatch: 'repository-dispatch',
};

/**
 * The one source that was given; without one, the event that started the workflow.
 *
 * @throws {Failure} `arguments/invalid` when there is none, or more than one
 */
export function reportsSourceOf(input: SourceInput): ReportsSource {
  const { given, surroundings } = input;
  const file = textOf(given, 'source');
  const jql = textOf(given, 'jql');
  const issues = textOf(given, 'github-issues');
  const named = [file, jql, issues].filter((value) => value !== null);
  if (named.length > 1) throw tooMany();
  const labels = listOf(given, 'label') ?? incidentLabels;
  if (jql !== null || issues !== null) checkOnline(given);
  if (jql !== null)
    return { readReports: ({ signal }) => tracked(readJiraReports({ jql, signal, ...input }), 'jira') };
  if (issues !== null)
    return {
      readReports: ({ signal }) =>
        tracked(readRepositoryReports({ issues, labels, signal, ...input }), 'github-issue'),
    };
  const as = kinds.find((kind) => kind === textOf(given, 'as')) ?? 'auto';
  const from = file === null ? eventOf(surroundings, as) : { path: file, as };
  const path = resolve(surroundings.workingDirectory, from.path);
  return { readReports: () => readFile(path, { as: from.as, labels, settings: input.settings }) };
}

async function readFile(
  path: string,
  {
    as,
    labels,
    settings,
  }: { readonly as: As; readonly labels: readonly string[]; readonly settings: Settings },
): Promise<ReportReading> {
  const { readSource } = await import('../adapters/post-mortems/read-source.ts');
  const source = readSource(path, { asFiles: as === 'auto' ? null : as === 'files' });
  if (source.kind === 'post-mortems') {
    const readings = source.files.map(postMortemReport);
    return joinReadings([{ events: [], problems: source.problems, notes: source.notes }, ...readings]);
  }
  const { valueText } = await import('../adapters/jira/jira-text.ts');
  return readPayload(source.text, {
    as: as === 'auto' && source.isLines ? 'jsonl' : as === 'files' ? 'auto' : as,
    labels,
    mapping: settings.incidents.mapping,
    jiraText: (value) => valueText(value, 'wiki'),
  });
}

/** What a tracker gave, as a reading. */
async function tracked(
  reading: ReturnType<typeof readJiraReports>,
  kind: 'jira' | 'github-issue',
): Promise<ReportReading> {
  const { reports, problems } = await reading;
  return joinReadings([
    { events: [], problems, notes: [] },
    ...reports.map((report) => trackedReport(report, kind)),
  ]);
}

/** @throws {Failure} `arguments/invalid` when no event brings a report */
function eventOf({ environment }: Surroundings, as: As): { readonly path: string; readonly as: As } {
  const name = environment['GITHUB_EVENT_NAME'] || null;
  const path = environment['GITHUB_EVENT_PATH'] || null;
  if (name === null || path === null) throw noSource('incidents add needs something to add.');
  const kind = Object.hasOwn(events, name) ? events[name] : undefined;
  if (kind === undefined)
    throw noSource(`The event ${name} that started this workflow brings no report of an outage.`);
  return { path, as: as === 'auto' ? kind : as };
}

const noSource = (message: string): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message,
    hint: 'Give a FILE or folder, --jql or --github-issues; or run it on the events issues or repository_dispatch.',
  });

const tooMany = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: 'incidents add takes one source at a time: a FILE, --jql or --github-issues.',
    hint: 'Run it once for each; what the library has already is not added again.',
  });

function checkOnline(given: GivenOptions): void {
  if (!isOn(given, 'offline')) return;
  throw new Failure({
    code: 'arguments/invalid',
    message: 'With --offline no service is asked, and --jql and --github-issues ask one.',
    hint: 'Leave --offline out, or give a FILE.',
  });
}
