// A release ready for advice: drafted by rules, judged, with work of others beside it. Pure.
import type { AdviceCase } from '../../src/core/advise/advice-case.ts';
import type { Finding, RelatedWork } from '../../src/domain/generated/review.ts';
import { type DraftCase, makeDraftCase } from './draft-case.ts';
import { makeFinding } from './review.ts';

/** Work of another team on the database of the release. */
const otherWork: RelatedWork = {
  id: 'ops-41@calendar',
  title: 'Resize the report database',
  owner: 'platform',
  start: '2026-03-03T02:00:00Z',
  end: '2026-03-03T04:00:00Z',
  allDay: false,
  kind: 'work',
  source: { kind: 'calendar', name: 'platform' },
  url: null,
  shared: [{ kind: 'platform', name: 'report-db' }],
  strength: 'medium',
  overlaps: true,
};

/** One finding of each status. */
export const adviceFindings: readonly Finding[] = [
  makeFinding({ rule: 'window', status: 'pass', why: '', instead: '', evidence: [] }),
  makeFinding({
    rule: 'operators',
    status: 'warn',
    level: 'warn',
    message: 'One operator is named: sre-1.',
    why: 'Nobody takes over when sre-1 is away.',
    instead: 'Name a second operator.',
    evidence: [],
  }),
  makeFinding({
    rule: 'irreversible-migration',
    status: 'fail',
    message: 'V1_47 deletes rows of `report`.',
    why: 'A rollback does not bring them back.',
    instead: 'Copy the rows first.',
    evidence: [{ text: 'V1_47 deletes rows', path: 'db/archive/plan.md', line: 3 }],
  }),
];

/** A case for advice; the draft case may be given. */
export const makeAdviceCase = (
  overrides: Partial<Omit<AdviceCase, keyof DraftCase>> & { readonly drafted?: DraftCase } = {},
): AdviceCase => {
  const { drafted = makeDraftCase(), ...rest } = overrides;
  return { ...drafted, findings: adviceFindings, work: [otherWork], incidents: [], ...rest };
};
