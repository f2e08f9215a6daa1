// Finds text that reads like the decision of the gate. Pure.

const verdicts: readonly RegExp[] = [
  /\b(?:decision|verdict)["'*\s]{0,4}(?:is\b|[:=])["'*\s]{0,4}(?:pass|warn|block|approve|allow|go\b)/iu,
  /(?:판정|결정)["'*\s]{0,4}(?:은|는|[:=])["'*\s]{0,4}(?:통과|승인|경고|차단|pass|warn|block)/iu,
];

/** Whether `text` says how the gate decided, which only the decision itself may say: `Decision: PASS`. */
export const tellsVerdict = (text: string): boolean => verdicts.some((pattern) => pattern.test(text));
