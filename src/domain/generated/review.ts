// Generated from schemas/review.schema.json by `npm run generate`: types. Pure.

/**
 * The release judged rule by rule against the standard of the workspace.
 */
export interface Review {
  schemaVersion: 1;
  workspace: string;
  environment: string;
  language: 'en' | 'ko';
  /**
   * Declared time: differs between two runs on the same input.
   */
  reviewedAt: string;
  standard: StandardSummary;
  findings: Finding[];
}
export interface StandardSummary {
  /**
   * Hash of the effective rules, levels and options: which standard judged.
   */
  version: string;
  /**
   * Rules that passed.
   */
  met: number;
  /**
   * Rules that ran.
   */
  total: number;
}
export interface Finding {
  /**
   * Id of the rule.
   */
  rule: string;
  /**
   * Name of the rule for people.
   */
  title: string;
  status: 'pass' | 'warn' | 'fail' | 'unknown';
  /**
   * What a failure of this rule does to the release.
   */
  level: 'block' | 'warn';
  /**
   * What was found.
   */
  message: string;
  /**
   * Why it is risky; empty on pass.
   */
  why: string;
  /**
   * What to do instead; empty on pass.
   */
  instead: string;
  evidence: {
    text: string;
    ref?: string;
    /**
     * File of the repository.
     */
    path?: string;
    line?: number;
  }[];
  waiver?: AppliedWaiver;
}
export interface AppliedWaiver {
  owner: string;
  approver?: string;
  reason: string;
  expires: string;
}
