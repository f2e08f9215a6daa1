// Generated from schemas/webhook.schema.json by `npm run generate`: types. Pure.
import type { ReasonCode } from './decision.ts';

/**
 * What a webhook of format lockkeeper is told: a decision, or an event of the pipeline. Texts are cut and lists are bounded, so that it stays small.
 */
export interface WebhookDocument {
  schemaVersion: 1;
  /**
   * Same as the header webhook-id. The same when the same thing is sent again.
   */
  id: string;
  /**
   * What happened; review: the decision on a note that a person has edited.
   */
  type:
    | 'gate'
    | 'review'
    | 'planned'
    | 'deploy-started'
    | 'deploy-succeeded'
    | 'deploy-failed'
    | 'rollback-succeeded';
  /**
   * When it happened, not when it was sent.
   */
  time: string;
  workspace: string;
  environment: string;
  /**
   * One line that names the release.
   */
  title?: string;
  /**
   * What is dangerous and what changes.
   */
  summary?: string;
  /**
   * @maxItems 200
   */
  modules: {
    name: string;
    /**
     * What was deployed when it was decided.
     */
    baseSha?: string;
    headSha: string;
    /**
     * The name by which the commit was given, for example v1.4.0.
     */
    head?: string;
    /**
     * Web address of the repository; null: it is not known.
     */
    url: string | null;
  }[];
  /**
   * Modules beyond the longest list; absent: none.
   */
  modulesLeftOut?: number;
  /**
   * @maxItems 50
   */
  operators: string[];
  /**
   * Planned start and end; null: none was given, or the event does not say.
   */
  window: null | {
    start: string;
    end: string;
  };
  decision?: DecisionSummary;
  /**
   * Who started the run, as the pipeline says.
   */
  actor: string | null;
  urls: {
    /**
     * Page of the pipeline's run.
     */
    run: string | null;
  };
}
/**
 * Present when type is gate or review.
 */
export interface DecisionSummary {
  decision: 'pass' | 'warn' | 'block';
  reasonCode: ReasonCode;
  reason: string;
  grade: 'stable' | 'caution' | 'warning' | 'danger';
  impact: 'low' | 'medium' | 'high' | 'critical';
  /**
   * Version of the standard that judged.
   */
  standard: string;
  /**
   * Hash of note.json.
   */
  noteSha256: string;
  counts: {
    pass: number;
    warn: number;
    fail: number;
    unknown: number;
    waived: number;
  };
  /**
   * Rules that did not pass, those that block first.
   *
   * @maxItems 30
   */
  findings: {
    rule: string;
    title: string;
    status: 'warn' | 'fail' | 'unknown';
    /**
     * Whether it stops this release.
     */
    blocks: boolean;
    waived: boolean;
    /**
     * What was found.
     */
    message: string;
    /**
     * What to do instead.
     */
    instead: string;
  }[];
  /**
   * Findings beyond the longest list; absent: none.
   */
  findingsLeftOut?: number;
  emergency?: {
    reason: string;
    approver: string;
  };
}
