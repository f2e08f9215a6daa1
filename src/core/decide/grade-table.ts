// The grade: how dangerous the release is as it stands, from decision, impact and what is open. Pure.
import type { Decision } from '../../domain/generated/decision.ts';

type Graded = {
  readonly decision: Decision['decision'];
  readonly reasonCode: Decision['reasonCode'];
  readonly impact: Decision['impact'];
  readonly openCount: number;
};
type GradeRow = {
  readonly grade: Decision['grade'];
  readonly when: string;
  readonly applies: (input: Graded) => boolean;
};

/** The first row that applies; `when` says it for people. `openCount` counts what was waived or could not be evaluated. */
const gradeTable: readonly GradeRow[] = [
  { grade: 'danger', when: 'the release is blocked', applies: ({ decision }) => decision === 'block' },
  {
    grade: 'danger',
    when: 'an emergency overrules a rule',
    applies: ({ reasonCode }) => reasonCode === 'emergency',
  },
  {
    grade: 'danger',
    when: 'the impact is critical and anything warns',
    applies: ({ decision, impact }) => impact === 'critical' && decision === 'warn',
  },
  { grade: 'warning', when: 'the impact is critical', applies: ({ impact }) => impact === 'critical' },
  {
    grade: 'warning',
    when: 'the impact is high and anything warns',
    applies: ({ decision, impact }) => impact === 'high' && decision === 'warn',
  },
  {
    grade: 'warning',
    when: 'a rule was waived or could not be evaluated',
    applies: ({ openCount }) => openCount > 0,
  },
  { grade: 'caution', when: 'the impact is high', applies: ({ impact }) => impact === 'high' },
  { grade: 'caution', when: 'anything warns', applies: ({ decision }) => decision === 'warn' },
  { grade: 'stable', when: 'nothing of the above', applies: () => true },
];

/** The grade of a release. */
export const gradeOf = (input: Graded): Decision['grade'] =>
  gradeTable.find((row) => row.applies(input))?.grade ?? 'danger';
