// Collects what a deploy brings: every module, side by side, and what other systems know of them. Effects: through ports.
import { assessChange } from '../core/change/assess-change.ts';
import type { Change } from '../domain/change.ts';
import type { Settings } from '../domain/settings.ts';
import { type CollectRequest, type CollectWorld, collectModule } from './collect-module.ts';
import { readIssues } from './read-issues.ts';
import { readEarlierNotes } from './read-notes.ts';
import { mergeReports } from './source-report.ts';

/**
 * Share of what is left of the run that one question to a code host or issue tracker may take, counted from when it is
 * asked: a host that is slow takes no time from the others, and neither does a long history.
 */
const askShare = 0.25;

/**
 * Reads all modules side by side.
 *
 * A module without a name is called as its repository.
 * @throws {Failure} `git/not-a-repository`, `git/unknown-ref`, `git/no-base`, `git/shallow` …
 */
export async function collect(
  request: CollectRequest,
  settings: Settings,
  world: CollectWorld,
): Promise<Change> {
  const startAsking = () => world.deadline.within(world.deadline.remainingMs() * askShare);
  const collection = { request, settings, world, startAsking };
  const configured = settings.modules.length === 0 ? [null] : settings.modules;
  const collected = await Promise.all(configured.map((module) => collectModule(module, collection)));
  const modules = collected.map(({ module }) => module);
  const workspace = settings.workspace ?? modules[0]?.name ?? 'workspace';
  const heads = modules.map(({ range }) => range.headSha);
  const [issues, earlier] = await Promise.all([
    readIssues(modules, { settings, signal: startAsking() }, world),
    readEarlierNotes({ workspace, heads }, world),
  ]);
  const reports = [...collected.flatMap(({ context }) => context.sources), issues.report, earlier.report];
  return assessChange(modules, {
    settings,
    context: {
      pullRequests: collected.flatMap(({ context }) => context.pullRequests),
      issues: issues.issues,
      checks: collected.flatMap(({ context }) => context.checks),
      notes: earlier.notes,
      sources: mergeReports(reports),
      masked: collected.reduce((sum, { context }) => sum + context.masked, issues.masked),
    },
  });
}
