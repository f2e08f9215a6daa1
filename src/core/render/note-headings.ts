// The words of a rendered note in each language. Pure.
import type { Bilingual, Language } from '../../domain/language.ts';

const headings = {
  deployNote: { en: 'Deploy note', ko: '배포 노트' },
  workNote: { en: 'Work note', ko: '작업 노트' },
  decision: { en: 'Decision', ko: '판정' },
  environment: { en: 'Environment', ko: '환경' },
  operators: { en: 'Operators', ko: '운영자' },
  window: { en: 'Window', ko: '배포 시간' },
  none: { en: 'none given', ko: '미지정' },
  changes: { en: 'What changes', ko: '변경 내용' },
  impact: { en: 'Impact', ko: '영향 범위' },
  why: { en: 'Why this level', ko: '판단 근거' },
  order: { en: 'Deploy order', ko: '배포 순서' },
  rollback: { en: 'Rollback', ko: '롤백' },
  trigger: { en: 'Trigger', ko: '조건' },
  verify: { en: 'Verify', ko: '확인' },
  caveat: { en: 'Caveat', ko: '주의' },
  watch: { en: 'Watch', ko: '모니터링' },
  signal: { en: 'What', ko: '항목' },
  trouble: { en: 'Act when', ko: '이상 기준' },
  howLong: { en: 'For', ko: '기간' },
  dashboards: { en: 'Dashboards', ko: '대시보드' },
  checklist: { en: 'Checklist', ko: '체크리스트' },
  before: { en: 'Before', ko: '작업 전' },
  during: { en: 'During', ko: '작업 중' },
  after: { en: 'After', ko: '작업 후' },
  repositories: { en: 'Repositories', ko: '저장소' },
  takesAway: { en: 'What this deploy takes away', ko: '이번 배포로 사라지는 것' },
  equivalent: { en: 'comes back as', ko: '동일 변경 포함:' },
  issues: { en: 'Issues', ko: '이슈' },
  lessSure: { en: 'mentioned', ko: '언급됨' },
  pullRequests: { en: 'Pull requests', ko: 'PR' },
  approved: { en: 'approved', ko: '승인' },
  notApproved: { en: 'without approval', ko: '미승인' },
  checks: { en: 'Checks of head', ko: '체크' },
  passed: { en: 'passed', ko: '성공' },
  success: { en: 'passed', ko: '성공' },
  failure: { en: 'failed', ko: '실패' },
  pending: { en: 'pending', ko: '진행 중' },
  neutral: { en: 'neutral', ko: '중립' },
  skipped: { en: 'skipped', ko: '건너뜀' },
  cancelled: { en: 'cancelled', ko: '취소됨' },
  people: { en: 'People', ko: '작성자' },
  pass: { en: 'PASS', ko: '통과' },
  warn: { en: 'WARN', ko: '경고' },
  block: { en: 'BLOCK', ko: '차단' },
  stable: { en: 'stable', ko: '안정' },
  caution: { en: 'caution', ko: '유의' },
  warning: { en: 'warning', ko: '주의' },
  danger: { en: 'danger', ko: '위험' },
  merge: { en: 'merge', ko: '병합' },
  noise: { en: 'grouped', ko: '묶음' },
  reverted: { en: 'reverted', ko: '되돌려짐' },
  revert: { en: 'revert', ko: '되돌림' },
  commits: { en: 'All commits', ko: '전체 커밋' },
  coverage: { en: 'Coverage', ko: '반영 범위' },
} as const satisfies Record<string, Bilingual>;

/** A word or phrase that the layout of a note needs. */
export type Heading = keyof typeof headings;

/** Returns the words of a note in `language`. */
export function headingsIn(language: Language): (heading: Heading) => string {
  return (heading) => headings[heading][language];
}
