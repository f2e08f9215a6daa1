// Notes that rollback-plan, monitoring-plan, checklists, note-complete and coverage judge. Effects: makes a repository when asked.
import type { Note } from '../../../src/domain/generated/note.ts';
import { makeRepository } from '../../fakes/scratch-repository.ts';
import type { RuleScene } from './rule-scene.ts';

const topics = ['cart', 'search', 'stock', 'mail', 'map', 'photo', 'review', 'report', 'tag', 'wish'];

/** Ten changes that have nothing to do with each other. */
const makeTopics = (): string =>
  makeRepository([
    {
      message: 'Start',
      files: topics.map((topic) => [`src/${topic}/main.ts`, 'export const a = 1;\n'] as const),
      tag: 'v1',
    },
    ...topics.map((topic, index) => ({
      message: `feat(${topic}): Let ${topic} work ${index + 2} times as fast`,
      files: [[`src/${topic}/main.ts`, `export const a = ${index + 2};\n`] as const],
    })),
  ]);

const harsh = (level: 'block' | 'warn') => ({
  note: { 'max-changes': 1 },
  standard: {
    rules: {
      'rollback-plan': { level, strategies: ['BLUE_GREEN'] },
      'monitoring-plan': { level, 'min-hours': 48 },
      checklists: { level, required: { always: ['game-day'] } },
      coverage: { level, 'max-cut-percent': 0 },
    },
  },
});

const withoutReasons = (note: Note): Note => ({ ...note, impact: { ...note.impact, reasons: [] } });

/** Somebody adds what no commit shows. */
const withClaim = (note: Note): Note => ({
  ...note,
  changes: [...note.changes, { category: 'other', text: 'Everything is safer now.', refs: [] }],
});

/** A person who wants the numbers to look better: they are computed, and the edit does not count. */
const withTally = (note: Note): Note => ({
  ...note,
  coverage: { ...note.coverage, commits: { ...note.coverage.commits, seen: 3 } },
});

export const noteScenes: readonly RuleScene[] = [
  {
    name: 'a note as it is drafted',
    decision: 'pass',
    prepare: () => ({ repository: makeTopics(), edit: withTally }),
    cases: [
      {
        rule: 'rollback-plan',
        status: 'pass',
        because: 'trigger, action and verification are there',
        says: 'REDEPLOY, with trigger',
      },
      {
        rule: 'monitoring-plan',
        status: 'pass',
        because: 'it is watched for a day',
        says: 'watched for 24 h.',
      },
      {
        rule: 'checklists',
        status: 'pass',
        because: 'the general group is there',
        says: 'The required checklist groups are there: general.',
      },
      {
        rule: 'note-complete',
        status: 'pass',
        because: 'no part is empty',
        says: 'Every part is there; 10 changes told.',
      },
      {
        rule: 'coverage',
        status: 'pass',
        because: 'git counts ten, whatever somebody wrote',
        says: '10 of 10 commits told',
      },
    ],
  },
  {
    name: 'a short note without reasons, where the standard asks for more',
    decision: 'block',
    prepare: () => ({ repository: makeTopics(), config: harsh('block'), edit: withoutReasons }),
    cases: [
      {
        rule: 'rollback-plan',
        status: 'fail',
        because: 'only blue and green is allowed',
        says: 'The rollback strategy REDEPLOY is not allowed here.',
        korean: '허용되지 않은 롤백 전략입니다: REDEPLOY.',
      },
      {
        rule: 'monitoring-plan',
        status: 'fail',
        because: 'two days are asked for',
        says: 'watched for 24 h; the standard asks for 48 h',
        korean: '관찰 시간이 24시간으로, 기준 48시간보다 짧습니다',
      },
      {
        rule: 'checklists',
        status: 'fail',
        because: 'no template has a game day',
        says: 'The checklists have no line of: game-day.',
        korean: '체크리스트에 없는 그룹: game-day.',
      },
      {
        rule: 'note-complete',
        status: 'fail',
        because: 'a person took the reasons out',
        says: 'The note has empty parts: impact.reasons.',
        korean: '노트에 비어 있는 항목: impact.reasons.',
      },
      {
        rule: 'coverage',
        status: 'fail',
        because: 'one change is told, nine are cut',
        says: '9 of 10 commits (90 %) are left out',
        korean: '커밋 10건 중 9건(90%)이 노트에서 빠졌습니다',
      },
    ],
  },
  {
    name: 'the same where these rules only warn, with a claim that cites nothing',
    decision: 'warn',
    prepare: () => ({ repository: makeTopics(), config: harsh('warn'), edit: withClaim }),
    cases: [
      {
        rule: 'rollback-plan',
        status: 'warn',
        because: 'its level is warn',
        says: 'REDEPLOY is not allowed',
      },
      { rule: 'monitoring-plan', status: 'warn', because: 'its level is warn', says: 'asks for 48 h' },
      { rule: 'checklists', status: 'warn', because: 'its level is warn', says: 'game-day' },
      {
        rule: 'note-complete',
        status: 'warn',
        because: 'nobody can check the claim',
        says: '1 claim of the note without a source.',
      },
      {
        rule: 'coverage',
        status: 'warn',
        because: 'its level is warn',
        says: 'are left out of the note; at most 0 %',
      },
    ],
  },
];
