// Generated from schemas/record.schema.json by `npm run generate`: types. Pure.

/**
 * One line of the ledger. Records form a chain: each holds the hash of the one before.
 */
export interface LedgerRecord {
  schemaVersion: 1;
  sequence: number;
  at: string;
  /**
   * What happened.
   */
  kind:
    | 'gate'
    | 'review'
    | 'planned'
    | 'deploy-started'
    | 'deploy-succeeded'
    | 'deploy-failed'
    | 'rollback-succeeded';
  workspace: string;
  environment: string;
  modules: {
    name: string;
    baseSha?: string;
    headSha: string;
    head?: string;
  }[];
  operators?: string[];
  window?: {
    start: string;
    end: string;
  };
  /**
   * How long the deploy is to be watched, where kind is deploy-succeeded.
   */
  watch?: {
    from: string;
    until: string;
  };
  /**
   * What is planned, where kind is planned.
   */
  title?: string;
  /**
   * What the release touches beside its modules, so that others see whether they share it.
   */
  footprint?: {
    services: string[];
    platforms: string[];
  };
  /**
   * Present when kind is gate or review.
   */
  gate?: {
    decision: 'pass' | 'warn' | 'block';
    reasonCode: string;
    grade: string;
    impact: string;
    /**
     * Version of the standard that judged.
     */
    standard: string;
    noteSha256: string;
    title: string;
    failed: string[];
    waived: string[];
    /**
     * Rules that passed.
     */
    met?: number;
    /**
     * Rules that ran.
     */
    total?: number;
    /**
     * How each rule stood, for the difference to the next review.
     */
    findings?: {
      rule: string;
      title: string;
      stand: 'pass' | 'warn' | 'fail' | 'unknown' | 'waived';
    }[];
    /**
     * Past incidents that were shown, best first; absent: none was asked for.
     */
    incidents?: {
      id: string;
      /**
       * Probability that it is relevant.
       */
      score: number;
      /**
       * What it did to the release; shown: nothing.
       */
      stand: 'fail' | 'warn' | 'shown';
    }[];
    testCoverage?: {
      linesPercent: number;
    };
    emergency?: {
      reason: string;
      approver: string;
    };
  };
  actor?: string;
  /**
   * Hash of the record before; 64 zeros for the first.
   */
  previous: string;
  /**
   * sha256 of the record's canonical JSON (keys sorted) without this field.
   */
  hash: string;
}
