// What the issue tracker knows of the keys of a release. Effects: through the issue tracker.
import type { Confidence, IssueKey, ModuleChange } from '../domain/change.ts';
import type { IssueContext, SourceProblem, SourceReport } from '../domain/context.ts';
import type { Settings } from '../domain/settings.ts';
import { issueRef } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';
import { redactValues } from './redact-values.ts';
import { sourceAnswered, sourceFailed, sourceOff } from './source-report.ts';

/** Keys asked for beyond this many are not; a release of thousands is not read issue by issue. */
const keysMax = 1000;

type Told = {
  readonly issues: readonly IssueContext[];
  readonly masked: number;
  readonly report: SourceReport;
};

/**
 * Asks for every key of the release, surest first.
 *
 * A word that only looked like a key, and that the tracker does not know, is not told as missing.
 */
export async function readIssues(
  modules: readonly Pick<ModuleChange, 'issues'>[],
  input: { readonly settings: Pick<Settings, 'jira'>; readonly signal: AbortSignal },
  world: Pick<World, 'issueTracker' | 'redactor' | 'progress'>,
): Promise<Told> {
  const source = 'issues';
  if (world.issueTracker === null) return { issues: [], masked: 0, report: sourceOff(source) };
  const found = modules.flatMap(({ issues }) => issues);
  const doubtful = new Set(found.filter(({ confidence }) => confidence === 'low').map(({ key }) => key));
  for (const { key, confidence } of found) if (confidence !== 'low') doubtful.delete(key);
  const known = [...new Set([...found].sort(bySureness).map(({ key }) => key))];
  const keys = known.slice(0, keysMax);
  if (keys.length === 0) {
    return { issues: [], masked: 0, report: sourceAnswered({ source, asked: 0, got: 0, problems: [] }) };
  }
  world.progress.step(`Asking for ${keys.length} issues`);
  try {
    const { readings, problems } = await world.issueTracker.readIssues(keys, input);
    const told = readings.filter((reading) => reading.status !== 'missing' || !doubtful.has(reading.key));
    const { value, masked } = await redactValues(told, world.redactor);
    const issues = value.map((reading): IssueContext => ({ ...reading, ref: issueRef(reading.key) }));
    if (isBlind(issues)) throw nothingSeen(issues.length);
    const got = issues.filter(({ status }) => status !== 'failed' && status !== 'forbidden').length;
    const asked = issues.length + known.length - keys.length;
    const all = known.length > keys.length ? [...problems, tooMany(known.length)] : problems;
    return { issues, masked, report: sourceAnswered({ source, asked, got, problems: all }) };
  } catch (error) {
    const required = input.settings.jira?.required ?? false;
    return { issues: [], masked: 0, report: sourceFailed({ source, asked: keys.length, error, required }) };
  }
}

const ranks: { readonly [confidence in Confidence]: number } = { high: 0, medium: 1, low: 2 };

const bySureness = (one: IssueKey, other: IssueKey): number =>
  ranks[one.confidence] - ranks[other.confidence];

/** Issues that a release is about and that all do not exist: an account that may see none of them is told just that. */
const blindFrom = 3;

const isBlind = (issues: readonly IssueContext[]): boolean =>
  issues.length >= blindFrom && issues.every(({ status }) => status === 'missing');

const nothingSeen = (count: number): Failure =>
  new Failure({
    code: 'jira/forbidden',
    message: `Jira shows none of the ${count} issues that the release names.`,
    hint: 'Give the account permission to browse the projects, check jira.url, or name the project keys with issues.projects.',
  });

const tooMany = (count: number): SourceProblem => ({
  code: 'jira/bad-answer',
  message: `The release names ${count} issues; only the surest ${keysMax} were asked for.`,
  hint: 'Deploy in smaller steps, or name the project keys that count with issues.projects.',
});
