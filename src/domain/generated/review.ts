// Generated from schemas/review.schema.json by `npm run generate`: types. Pure.

export type Stand = 'pass' | 'warn' | 'fail' | 'unknown' | 'waived' | 'not-run';

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
  /**
   * The note that was judged; edited: a person changed it since Lockkeeper wrote it.
   */
  note?: {
    sha256: string;
    /**
     * What a person changed; absent: nothing.
     */
    edited?: Edit[];
    /**
     * Edits of what Lockkeeper computes: they do not count.
     */
    ignored?: string[];
  };
  /**
   * Other work around the window that touches something this release touches, by start.
   */
  work?: RelatedWork[];
  /**
   * The next free windows that meet the standard, when this one does not.
   */
  windows?: Period[];
  advice?: Advice;
  incidents?: ShownIncidents;
  difference?: Difference;
  /**
   * Earlier reviews of this workspace and environment in the ledger, newest first.
   */
  history?: EarlierReview[];
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
  /**
   * Rules of level auto that did not run because nothing that they read is configured.
   */
  notRun?: {
    rule: string;
    title: string;
    /**
     * What to configure to make it run.
     */
    configure: string;
  }[];
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
export interface Edit {
  /**
   * Where in the note, for example operators or checklists.before.
   */
  field: string;
  kind: 'added' | 'removed' | 'changed';
  from?: string;
  to?: string;
}
export interface RelatedWork {
  id: string;
  title: string;
  owner: string | null;
  start: string;
  /**
   * Exclusive.
   */
  end: string;
  allDay: boolean;
  kind: 'release' | 'work';
  source: {
    kind: 'calendar' | 'ledger' | 'config';
    name: string;
  };
  url: string | null;
  /**
   * What it shares with this release: hazards, services, then words.
   *
   * @minItems 1
   */
  shared: {
    /**
     * upstream: the release depends on it.
     */
    kind: 'service' | 'upstream' | 'downstream' | 'platform' | 'company-wide';
    name: string;
    /**
     * Steps in the catalog.
     */
    distance?: number;
  }[];
  strength: 'high' | 'medium' | 'low';
  /**
   * true: it overlaps the window, so it is a conflict.
   */
  overlaps: boolean;
}
export interface Period {
  start: string;
  end: string;
}
/**
 * What a model says of the risk of this release. It may add a warning; it changes no finding.
 */
export interface Advice {
  /**
   * none: the model was asked and gave none; the findings speak for themselves.
   */
  engine: 'model' | 'none';
  model?: string;
  /**
   * Id and version of the prompt.
   */
  prompt?: string;
  /**
   * Why the model gave none.
   */
  reason?: string;
  points: {
    /**
     * risk: why it is risky here. instead: what to do instead. missing: what the note does not say.
     */
    kind: 'risk' | 'instead' | 'missing';
    /**
     * The finding that it is about; absent: none.
     */
    rule?: string;
    text: string;
    /**
     * @minItems 1
     */
    refs: string[];
    /**
     * true: the model holds that an operator must see it before the deploy.
     */
    raises: boolean;
  }[];
  checklist: {
    phase: 'before' | 'during' | 'after';
    group: string;
    text: string;
    /**
     * @minItems 1
     */
    refs: string[];
  }[];
}
/**
 * What the index of past incidents answered; absent: none was asked.
 */
export interface ShownIncidents {
  /**
   * The index, as it was named.
   */
  index: string;
  /**
   * Incidents in it.
   */
  count: number;
  /**
   * Why only words and hazards were compared; null: vectors were, too, or the index has none.
   */
  wordsOnly: string | null;
  /**
   * The most pressing first.
   */
  found: ShownIncident[];
}
export interface ShownIncident {
  /**
   * By which a note acknowledges it.
   */
  ref: string;
  id: string;
  title: string;
  date: string | null;
  services: string[];
  severity: 'critical' | 'major' | 'minor' | 'unknown';
  status: 'final' | 'draft';
  url: string | null;
  /**
   * Probability that it is relevant.
   */
  score: number;
  /**
   * Share of the release's weight of words that it has.
   */
  lexical: number;
  /**
   * Cosine of the vectors; null: none were compared.
   */
  dense: number | null;
  /**
   * Ways in which both hurt.
   */
  hazards: string[];
  /**
   * What it shares with this release: hazards, services, then words.
   */
  why: string[];
  /**
   * What happened then, in the words of its report.
   */
  what: string;
  /**
   * The one thing to do this time.
   */
  instead: string;
  /**
   * When that is due.
   */
  phase: 'before' | 'during' | 'after';
  /**
   * What else keeps such a change from hurting.
   */
  checks: string[];
  /**
   * hypothesis: only the report that a model imagined led to it; it warns at most.
   */
  via: 'change' | 'hypothesis';
  /**
   * What it does to the release; shown: nothing.
   */
  stand: 'fail' | 'warn' | 'shown';
  /**
   * true: the note says that somebody has seen to it.
   */
  acknowledged: boolean;
}
/**
 * Against the review before: what was resolved and what is new.
 */
export interface Difference {
  previous: {
    at: string;
    decision: 'pass' | 'warn' | 'block';
    source: 'file' | 'ledger';
  };
  /**
   * Open before, met now.
   */
  resolved: FindingChange[];
  /**
   * Open now, met or not judged before.
   */
  added: FindingChange[];
  /**
   * Open before and now, in another way.
   */
  changed: FindingChange[];
}
export interface FindingChange {
  rule: string;
  title: string;
  from: Stand;
  to: Stand;
  /**
   * What was found now; absent when only the earlier review has it.
   */
  message?: string;
}
export interface EarlierReview {
  at: string;
  decision: 'pass' | 'warn' | 'block';
  grade: string;
  title: string;
  met?: number;
  total?: number;
  actor?: string;
  modules: {
    name: string;
    headSha: string;
  }[];
  /**
   * Ids of the rules that failed.
   */
  failed?: string[];
}
