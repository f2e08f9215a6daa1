// Builders of pages for tests: a release that is blocked with something in every section, and one that passes. Pure.
import type { PageInput } from '../../src/core/render/page/render-page.ts';
import type { EarlierReview, Finding, RelatedWork, Review } from '../../src/domain/generated/review.ts';
import type { Bilingual, Language } from '../../src/domain/language.ts';
import { sha } from './change.ts';
import { makeNote, makeRepository } from './note.ts';
import { makeShownIncidents } from './past-incident.ts';
import { makeDecision, makeFinding, makeReview, waiver } from './review.ts';

type Say = (text: Bilingual) => string;

const sayIn =
  (language: Language): Say =>
  (text) =>
    text[language];

/** The release that nobody may let through: Friday evening, one operator, a column that is dropped. */
export function blockedPage(language: Language = 'en'): PageInput {
  const say = sayIn(language);
  const findings = blockedFindings(say);
  const standard = { ...makeReview().standard, met: 1, total: 6, notRun: notRun(say) };
  const review = makeReview({
    language,
    reviewedAt: '2026-03-13T09:10:00Z',
    standard,
    findings,
    note: { sha256: '0'.repeat(64), edited: [...edits] },
    work: [...work(say)],
    windows: [
      { start: '2026-03-16T04:00:00Z', end: '2026-03-16T05:00:00Z' },
      { start: '2026-03-17T01:00:00Z', end: '2026-03-17T02:00:00Z' },
    ],
    advice: advice(say),
    difference: {
      previous: { at: '2026-03-13T06:00:00Z', decision: 'block', source: 'ledger' },
      resolved: [{ rule: 'checklists', title: 'Checklists', from: 'fail', to: 'pass' }],
      added: [{ rule: 'freeze', title: 'Freeze', from: 'not-run', to: 'unknown', message: 'Not read.' }],
      changed: [{ rule: 'irreversible-migration', title: 'Migration', from: 'fail', to: 'waived' }],
    },
    history: [...history],
  });
  return { note: blockedNote(language), review, decision: blockedDecision(review), timeZone: 'Asia/Seoul' };
}

const blockedDecision = (review: Review) =>
  makeDecision({
    decision: 'block',
    reasonCode: 'rule-failed',
    reason: {
      en: 'Blocked: one rule failed (Deploy window), one could not be evaluated (Freeze).',
      ko: '차단: 규칙 1개를 충족하지 못했고(배포 시간), 1개는 확인할 수 없습니다(배포 동결).',
    }[review.language],
    grade: 'danger',
    impact: 'high',
    standard: review.standard,
    counts: { pass: 1, warn: 1, fail: 2, unknown: 2, waived: 1 },
    blocking: ['window', 'freeze'],
    findings: review.findings,
  });

function blockedFindings(say: Say): Finding[] {
  return [
    makeFinding({ title: say({ en: 'Operators', ko: '운영자' }) }),
    makeFinding({
      rule: 'window',
      title: say({ en: 'Deploy window', ko: '배포 시간' }),
      status: 'fail',
      message: say({
        en: 'The window starts at Fri 2026-03-13 18:30, after working hours.',
        ko: '배포 시간이 근무 시간 이후인 2026-03-13(금) 18:30에 시작합니다.',
      }),
      why: say({
        en: 'The people who can fix it are not at work.',
        ko: '문제를 고칠 수 있는 사람이 자리에 없습니다.',
      }),
      instead: say({ en: 'Move it to Mon 2026-03-16 13:00.', ko: '2026-03-16(월) 13:00으로 옮기세요.' }),
    }),
    makeFinding({
      rule: 'freeze',
      title: say({ en: 'Freeze', ko: '배포 동결' }),
      status: 'unknown',
      message: say({ en: 'The calendar could not be read.', ko: '일정을 읽지 못했습니다.' }),
      why: say({ en: 'A freeze may be in force.', ko: '동결 기간일 수 있습니다.' }),
      instead: say({ en: 'Set `calendar.country`.', ko: '`calendar.country`를 설정하세요.' }),
    }),
    makeFinding({
      rule: 'irreversible-migration',
      title: say({ en: 'Irreversible migration', ko: '되돌릴 수 없는 마이그레이션' }),
      status: 'fail',
      message: say({ en: 'V2_7_2 drops a column.', ko: 'V2_7_2가 컬럼을 삭제합니다.' }),
      why: say({ en: 'Redeploying does not bring it back.', ko: '재배포해도 돌아오지 않습니다.' }),
      instead: say({ en: 'Take a snapshot first.', ko: '먼저 스냅샷을 확보하세요.' }),
      evidence: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({
        text: `DROP COLUMN ${name}`,
        ref: 'pr:#12',
        path: `db/V2_7_2__${name}.sql`,
        line: 1,
      })),
      waiver,
    }),
    makeFinding({
      rule: 'coverage',
      title: say({ en: 'Coverage', ko: '반영 범위' }),
      status: 'warn',
      level: 'warn',
      message: say({ en: 'Two files were cut.', ko: '파일 2개가 생략되었습니다.' }),
      why: say({ en: 'What was not read was not judged.', ko: '읽지 않은 내용은 점검되지 않았습니다.' }),
      instead: say({ en: 'Look at them yourself.', ko: '직접 확인하세요.' }),
    }),
    makeFinding({
      rule: 'sources',
      title: say({ en: 'Sources', ko: '출처' }),
      status: 'unknown',
      level: 'warn',
      message: say({ en: 'Jira did not answer.', ko: 'Jira가 응답하지 않았습니다.' }),
    }),
  ];
}

const notRun = (say: Say) => [
  {
    rule: 'tests',
    title: say({ en: 'Tests', ko: '테스트' }),
    configure: say({ en: 'evidence.tests', ko: 'evidence.tests' }),
  },
];

const edits = [
  { field: 'operators', kind: 'added', to: 'mina' },
  { field: 'checklists.before', kind: 'changed', from: 'Take a snapshot', to: 'Take a snapshot of payment' },
] as const;

/** Work of other teams around Friday evening; one shares nothing nearer than the company. */
export function makeWork(overrides: Partial<RelatedWork> = {}): RelatedWork {
  return {
    id: 'w1',
    title: 'checkout 2.14',
    owner: 'team-checkout',
    start: '2026-03-13T09:00:00Z',
    end: '2026-03-13T11:00:00Z',
    allDay: false,
    kind: 'release',
    source: { kind: 'calendar', name: 'platform' },
    url: 'https://calendar.example.com/w1',
    shared: [{ kind: 'downstream', name: 'checkout', distance: 1 }],
    strength: 'high',
    overlaps: true,
    ...overrides,
  };
}

const work = (say: Say): readonly RelatedWork[] => [
  makeWork(),
  makeWork({
    id: 'w2',
    title: say({ en: 'MySQL patch', ko: 'MySQL 패치' }),
    kind: 'work',
    shared: [
      { kind: 'platform', name: 'mysql' },
      { kind: 'service', name: 'receipts' },
    ],
    end: '2026-03-13T14:00:00Z',
  }),
  makeWork({
    id: 'w3',
    title: say({ en: 'Spring sale', ko: '봄 세일' }),
    owner: null,
    url: null,
    start: '2026-03-13T15:00:00Z',
    end: '2026-03-15T15:00:00Z',
    allDay: true,
    shared: [{ kind: 'company-wide', name: say({ en: 'Spring sale', ko: '봄 세일' }) }],
    strength: 'medium',
    overlaps: false,
  }),
  makeWork({
    id: 'w4',
    title: 'ledger 5.1',
    start: '2026-03-16T01:00:00Z',
    end: '2026-03-16T03:00:00Z',
    shared: [{ kind: 'upstream', name: 'ledger', distance: 2 }],
    strength: 'low',
    overlaps: false,
  }),
];

const advice = (say: Say): NonNullable<Review['advice']> => ({
  engine: 'model',
  model: 'model-1',
  prompt: 'advice@1',
  points: [
    {
      kind: 'risk',
      rule: 'window',
      text: say({ en: 'The cluster is being patched.', ko: '클러스터 패치와 겹칩니다.' }),
      refs: ['pr:#12'],
      raises: true,
    },
    {
      kind: 'missing',
      text: say({ en: 'Who tells checkout?', ko: 'checkout에 누가 알리나요?' }),
      refs: ['c:a1000000'],
      raises: false,
    },
  ],
  checklist: [
    {
      phase: 'before',
      group: 'general',
      text: say({ en: 'Tell checkout.', ko: 'checkout에 알립니다.' }),
      refs: ['pr:#12'],
    },
  ],
});

const history: readonly EarlierReview[] = (['stable', 'caution', 'warning', 'danger'] as const).map(
  (grade, index) => ({
    at: `2026-03-1${2 - (index % 3)}T05:00:00Z`,
    decision: grade === 'danger' ? 'block' : grade === 'stable' ? 'pass' : 'warn',
    grade,
    title: `receipts, production: 1.3.${index}`,
    met: 5,
    total: 6,
    actor: 'mina',
    modules: [{ name: 'receipts', headSha: sha('a1') }],
    failed: grade === 'danger' ? ['window'] : [],
  }),
);

function blockedNote(language: Language) {
  const note = makeNote({ language });
  const [line] = note.checklists.before;
  return makeNote({
    language,
    window: { start: '2026-03-13T09:30:00Z', end: '2026-03-13T10:30:00Z', source: 'flag' },
    monitoring: {
      ...note.monitoring,
      dashboards: ['https://grafana.example.com/d/1', 'javascript:alert(1)'],
    },
    checklists: { ...note.checklists, before: line === undefined ? [] : [{ ...line, done: true }, line] },
    remarks: [{ heading: 'Contacts', markdown: '* **On call**: 1234' }],
    order: [
      { module: 'ledger', after: [], why: 'receipts calls it', refs: [] },
      { module: 'receipts', after: ['ledger'], why: 'it calls ledger', refs: [] },
    ],
    repositories: [
      makeRepository({
        pullRequests: [
          { number: 12, ref: 'pr:#12', url: 'https://github.com/example/receipts/pull/12', approvedBy: [] },
        ],
        issues: [
          {
            key: 'PAY-7',
            confidence: 'high',
            title: 'Receipts',
            status: 'Done',
            url: 'https://jira.example.com/browse/PAY-7',
            sources: [{ where: 'subject', ref: 'c:a1000000' }],
          },
        ],
        checks: [{ name: 'build', state: 'failure', ref: 'check:build' }],
        takesAway: [{ sha: sha('c3'), subject: 'fix: hotfix', author: 'Ada', ref: 'c:c3000000' }],
      }),
    ],
    coverage: {
      ...note.coverage,
      sources: [{ source: 'issues', status: 'failed', asked: 3, got: 0, problems: ['jira/unreachable'] }],
      missing: ['Check results: not configured'],
      masked: 1,
    },
  });
}

/** A release without a blemish, on a Tuesday morning; nothing that is optional is there. */
export function passingPage(language: Language = 'en'): PageInput {
  return {
    note: makeNote({ language }),
    review: makeReview({ language, work: [], incidents: makeShownIncidents() }),
    decision: makeDecision(),
    timeZone: 'Asia/Seoul',
  };
}
