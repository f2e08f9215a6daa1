// What the issue tracker knows of the keys of a release. Effects: through the issue tracker.
import type { ModuleChange } from '../domain/change.ts';
import type { IssueContext, SourceReport } from '../domain/context.ts';
import type { Settings } from '../domain/settings.ts';
import { issueRef } from '../domain/units.ts';
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
  const keys = [...new Set(found.map(({ key }) => key))].slice(0, keysMax);
  if (keys.length === 0) {
    return { issues: [], masked: 0, report: sourceAnswered({ source, asked: 0, got: 0, problems: [] }) };
  }
  world.progress.step(`Asking for ${keys.length} issues`);
  try {
    const { readings, problems } = await world.issueTracker.readIssues(keys, input);
    const told = readings.filter((reading) => reading.status !== 'missing' || !doubtful.has(reading.key));
    const { value, masked } = await redactValues(told, world.redactor);
    const issues = value.map((reading): IssueContext => ({ ...reading, ref: issueRef(reading.key) }));
    const got = issues.filter(({ status }) => status !== 'failed' && status !== 'forbidden').length;
    return { issues, masked, report: sourceAnswered({ source, asked: issues.length, got, problems }) };
  } catch (error) {
    const required = input.settings.jira?.required ?? false;
    return { issues: [], masked: 0, report: sourceFailed({ source, asked: keys.length, error, required }) };
  }
}
