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
  kind: 'gate' | 'deploy-started' | 'deploy-succeeded' | 'deploy-failed' | 'rollback-succeeded';
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
   * Present when kind is gate.
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
