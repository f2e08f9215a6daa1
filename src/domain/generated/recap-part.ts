// Generated from schemas/parts/recap.schema.json by `npm run generate`: types. Pure.

/**
 * Numbers of the sentences that say it, as they stand in brackets before them.
 *
 * @maxItems 12
 */
export type Numbers = number[];

/**
 * What a report of an outage says, as a model answers it.
 */
export interface RecapPart {
  headline: Line;
  date: Day;
  severity: {
    /**
     * critical: everybody, or the whole product, or data lost. major: many, or for hours. minor: few, or for minutes. unknown: the report does not say.
     */
    grade: 'critical' | 'major' | 'minor' | 'unknown';
    sentences: Numbers;
  };
  /**
   * What was down, each as the report names it.
   *
   * @maxItems 12
   */
  services: Service[];
  summary: Claim;
  trigger: Claim;
  cause: Claim;
  impact: Claim;
  mitigation: Claim;
  prevention: Claim;
  /**
   * Named ways in which the change hurt here, the most telling first.
   *
   * @maxItems 6
   */
  hazards: Hazard[];
  /**
   * English words under which an engineer would look for it, whatever the language of the report.
   *
   * @maxItems 20
   */
  searchTerms: string[];
}
/**
 * What failed and why, in one line, as the title of the report.
 */
export interface Line {
  text: string;
  sentences: Numbers;
}
/**
 * Day on which it began.
 */
export interface Day {
  /**
   * YYYY-MM-DD, or empty when the report does not name day, month and year.
   */
  text: string;
  sentences: Numbers;
}
export interface Service {
  text: string;
  sentences: Numbers;
}
/**
 * What the report says of it, in one or two sentences; empty where it says nothing.
 */
export interface Claim {
  text: string;
  sentences: Numbers;
}
export interface Hazard {
  hazard:
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
   * The words of the report that show it, copied.
   */
  evidence: string;
  sentences: Numbers;
}
