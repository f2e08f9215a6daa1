// Generated from schemas/decision.schema.json by `npm run generate`: types. Pure.
import type { Finding, StandardSummary } from './review.ts';

/**
 * Closed list. Why the decision is what it is; the first of the decision table that applies.
 */
export type ReasonCode =
  | 'all-rules-passed'
  | 'rule-warned'
  | 'rule-waived'
  | 'rule-unknown-allowed'
  | 'emergency'
  | 'rule-failed'
  | 'rule-unknown'
  | 'no-rule-ran';

/**
 * Whether the release may pass, with the reason. What pipelines read.
 */
export interface Decision {
  schemaVersion: 1;
  decision: 'pass' | 'warn' | 'block';
  reasonCode: ReasonCode;
  /**
   * One sentence for people.
   */
  reason: string;
  grade: 'stable' | 'caution' | 'warning' | 'danger';
  workspace: string;
  environment: string;
  /**
   * Declared time: differs between two runs on the same input.
   */
  decidedAt: string;
  impact: 'low' | 'medium' | 'high' | 'critical';
  standard: StandardSummary;
  counts: {
    pass: number;
    warn: number;
    fail: number;
    unknown: number;
    waived: number;
  };
  modules: {
    name: string;
    baseSha: string;
    headSha: string;
  }[];
  /**
   * Rules that stop this release, failed or not evaluable, in the order of their findings. Empty unless the decision is block.
   */
  blocking: string[];
  emergency?: {
    reason: string;
    approver: string;
    /**
     * Rules that would have blocked.
     */
    overruled: string[];
  };
  /**
   * What the language model cost; present when one was asked. It has no part in the decision.
   */
  usage?: {
    provider: string;
    models: string[];
    /**
     * Requests sent, retries included.
     */
    calls: number;
    /**
     * Answers of earlier runs, which cost nothing.
     */
    fromCache: number;
    /**
     * Calls without a usable answer.
     */
    failed: number;
    /**
     * Input tokens that neither came from nor went to the prompt cache.
     */
    inputTokens: number;
    outputTokens: number;
    cacheReadTokens: number;
    cacheWriteTokens: number;
    /**
     * US dollars by the prices of the config; null when a price is missing.
     */
    usd: number | null;
  };
  findings: Finding[];
}
