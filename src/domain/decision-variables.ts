// The variables by which a command of --on-pass or --on-block learns of the decision. Pure.

/** Names by what they hold; the three last are absolute paths. */
export const decisionVariables = {
  decision: 'LOCKKEEPER_DECISION',
  reasonCode: 'LOCKKEEPER_REASON_CODE',
  grade: 'LOCKKEEPER_GRADE',
  out: 'LOCKKEEPER_OUT',
  note: 'LOCKKEEPER_NOTE',
  result: 'LOCKKEEPER_RESULT_FILE',
} as const;
