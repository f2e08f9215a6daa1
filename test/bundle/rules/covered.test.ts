// Every status of every built-in rule has a case through the bundle, or a reason why it cannot have one.
import { describe, expect, it } from 'vitest';
import { builtInRuleIds } from '../../../src/core/review/rules.ts';
import type { Finding } from '../../../src/domain/generated/review.ts';
import { evidenceScenes } from './evidence-scenes.ts';
import { incidentScenes } from './incident-scenes.ts';
import { migrationScenes } from './migration-scenes.ts';
import { noteScenes } from './note-scenes.ts';
import { rangeAndTimeScenes } from './range-and-time-scenes.ts';
import { serviceScenes } from './service-scenes.ts';

const scenes = [
  ...rangeAndTimeScenes,
  ...migrationScenes,
  ...noteScenes,
  ...evidenceScenes,
  ...incidentScenes,
  ...serviceScenes,
];
const cases = scenes.flatMap((scene) => scene.cases);
const statuses: readonly Finding['status'][] = ['pass', 'warn', 'fail', 'unknown'];

/** What a rule cannot say, and why. */
const excused: ReadonlyMap<string, string> = new Map([
  [
    'range fail',
    'a deploy that changes nothing does no harm, and may be meant: it must be seen, not stopped',
  ],
  ['takes-away unknown', 'git tells it, or the run ends with an error'],
  ['operators unknown', 'operators are named or they are not: nobody is a failure'],
  [
    'migration-files unknown',
    'a file that was not understood is told by irreversible-migration and migration-locks',
  ],
  ['breaking-change unknown', 'commits and note are both there, or there is no review'],
  ['rollback-plan unknown', 'the note is there, or there is no review'],
  ['monitoring-plan unknown', 'the note is there, or there is no review'],
  ['checklists unknown', 'the note is there, or there is no review'],
  ['note-complete unknown', 'the note is there, or there is no review'],
  [
    'coverage unknown',
    'code makes the tally, and an edited one does not count: only the unit tests can break it',
  ],
  ['sources unknown', 'a source that cannot be asked is what the rule finds, so that it warns or fails'],
]);

describe.each(builtInRuleIds)('%s', (rule) => {
  it.each(statuses)('has a case that is %s, or a reason why it has none', (status) => {
    const count = cases.filter((each) => each.rule === rule && each.status === status).length;
    const reason = excused.get(`${rule} ${status}`);
    expect(count > 0 ? 'a case' : reason, `${rule} is never ${status}`).toBeDefined();
    expect(count > 0 && reason !== undefined, `${rule} ${status} needs no excuse`).toBe(false);
  });

  it('has a case in Korean', () => {
    expect(cases.some((each) => each.rule === rule && each.korean !== undefined)).toBe(true);
  });
});

it('excuses no rule that is not there', () => {
  const known = builtInRuleIds.flatMap((rule) => statuses.map((status) => `${rule} ${status}`));
  expect([...excused.keys()].filter((each) => !known.includes(each))).toEqual([]);
});
