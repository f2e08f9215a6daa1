// Generated from schemas/incident.schema.json by `npm run generate`: types. Pure.

/**
 * Id of the incident, from its source; unique in a library.
 */
export type IncidentId = string;
/**
 * Numbers of the sentences that say so, from 0.
 *
 * @minItems 1
 */
export type SentenceRefs = number[];
/**
 * A named way in which changes hurt.
 */
export type HazardId =
  | 'access.permission'
  | 'build.artifact'
  | 'cache.flush'
  | 'capacity.exhaustion'
  | 'capacity.removal'
  | 'cert.expiry'
  | 'cert.replacement'
  | 'code.concurrency'
  | 'code.input'
  | 'code.regex'
  | 'config.global-push'
  | 'config.invalid'
  | 'data.corruption'
  | 'data.deletion'
  | 'data.schema-drift'
  | 'db.backfill'
  | 'db.connections'
  | 'db.failover'
  | 'db.integer-overflow'
  | 'db.lock'
  | 'db.maintenance'
  | 'db.query'
  | 'db.replication'
  | 'dependency.outage'
  | 'dependency.upgrade'
  | 'dns.change'
  | 'failover.untested'
  | 'flag.default'
  | 'hardware.failure'
  | 'infra.automation'
  | 'infra.migration'
  | 'kubernetes.workload'
  | 'monitoring.gap'
  | 'network.load-balancer'
  | 'network.routing'
  | 'platform.upgrade'
  | 'queue.backlog'
  | 'quota.limit'
  | 'recovery.backup'
  | 'resource.disk'
  | 'resource.memory'
  | 'retry.storm'
  | 'rollout.all-at-once'
  | 'rollout.order'
  | 'secret.rotation'
  | 'security.filter'
  | 'time.clock'
  | 'timeout.change'
  | 'traffic.surge';

/**
 * A past outage, recapped: one line of incidents.jsonl, and what an entry of the library holds.
 */
export interface Incident {
  schemaVersion: 1;
  id: IncidentId;
  /**
   * SHA-256 of the report and of how it was recapped: same revision, same incident.
   */
  revision: string;
  title: string;
  /**
   * Day on which it began; null: the report does not say.
   */
  date: string | null;
  /**
   * What was down, as the report names it.
   *
   * @maxItems 50
   */
  services: string[];
  severity: 'critical' | 'major' | 'minor' | 'unknown';
  language: 'en' | 'ko';
  url: string | null;
  source: {
    /**
     * Where the report came from; release: a draft made of a release that was rolled back or failed.
     */
    kind:
      | 'jsonl'
      | 'file'
      | 'github-issue'
      | 'repository-dispatch'
      | 'jira'
      | 'pagerduty'
      | 'generic'
      | 'release';
    /**
     * Id of the report there.
     */
    key: string;
  };
  /**
   * draft: made of a release that failed; nobody has written down yet what happened.
   */
  status: 'final' | 'draft';
  /**
   * Who wrote the recap.
   */
  engine: 'rules' | 'model';
  recap: {
    summary: RecapClaim;
    /**
     * What set it off.
     */
    trigger: null | RecapClaim1;
    /**
     * Why it could happen.
     */
    cause: null | RecapClaim1;
    /**
     * Who noticed what, for how long.
     */
    impact: null | RecapClaim1;
    /**
     * What ended it.
     */
    mitigation: null | RecapClaim1;
    /**
     * What to do next time.
     */
    prevention: null | RecapClaim1;
  };
  /**
   * Ways in which a change hurt here, strongest first.
   *
   * @maxItems 12
   */
  hazards: {
    hazard: HazardId;
    /**
     * Words of the report that show it.
     */
    evidence: string;
    sentences: SentenceRefs;
  }[];
  /**
   * English words under which it should be found, whatever its language.
   *
   * @maxItems 40
   */
  searchTerms: string[];
  /**
   * The report, sentence by sentence, without secrets and personal data.
   *
   * @minItems 1
   * @maxItems 400
   */
  sentences: string[];
}
/**
 * What happened, in one or two sentences.
 */
export interface RecapClaim {
  text: string;
  sentences: SentenceRefs;
}
export interface RecapClaim1 {
  text: string;
  sentences: SentenceRefs;
}
