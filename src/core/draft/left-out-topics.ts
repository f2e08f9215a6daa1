// Which generic lines of a template a change makes idle, because its own lines say it better or it does not arise. Pure.
import type { Change } from '../../domain/change.ts';
import type { Template } from '../../domain/generated/template.ts';
import { findConfigEdits } from '../change/files/config-edits.ts';
import { findDependencyBumps } from '../change/files/dependency-bumps.ts';
import { dataLosses } from '../change/migrations/irreversible-statements.ts';

/** What a line of a template is about, where a change may have a better line. */
export type Topic = NonNullable<Template['monitoring']['signals'][number]['topic']>;

/** The topics whose template lines are left out for `change`. */
export function leftOutTopics(change: Change): ReadonlySet<Topic> {
  const { modules } = change;
  const live = modules.flatMap((module) => module.migrations.filter(({ status }) => status !== 'deleted'));
  const leftOut = new Set<Topic>();
  if (live.length > 0) leftOut.add('migration-history');
  if (dataLosses(live).length > 0) leftOut.add('snapshot');
  if (
    modules.some((module) =>
      findConfigEdits(module.files).some(({ kind }) => kind === 'resources' || kind === 'replicas'),
    )
  )
    leftOut.add('resources');
  if (!modules.some((module) => findDependencyBumps(module.files).some(({ jump }) => jump === 'major')))
    leftOut.add('major-upgrade');
  return leftOut;
}

/** Whether a line is told: it is about no topic, or about one that is not left out. */
export function isTold(topic: Topic | undefined, leftOut: ReadonlySet<Topic>): boolean {
  return topic === undefined || !leftOut.has(topic);
}
