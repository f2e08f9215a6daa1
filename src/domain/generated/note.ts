// Generated from schemas/note.schema.json by `npm run generate`: types. Pure.

/**
 * Template that shaped the note.
 */
export type TemplateId =
  | 'deploy'
  | 'work-database-upgrade'
  | 'work-server-replacement'
  | 'work-certificate-renewal'
  | 'work-kubernetes-upgrade'
  | 'work-network-change'
  | 'work-generic';
/**
 * Language of the prose.
 */
export type Language = 'en' | 'ko';
export type WorkType =
  | 'database-migration'
  | 'api-contract'
  | 'infrastructure'
  | 'kubernetes'
  | 'ci'
  | 'dependency'
  | 'configuration'
  | 'security'
  | 'certificate'
  | 'payment';
/**
 * Id of a source: c:1a2b3c4, pr:org/repo#12 or pr:#12, jira:PAY-7, file:path, check:name, incident:id, note:id.
 */
export type Ref = string;
export type Refs = Ref[];
export type ChangeCategory =
  | 'breaking'
  | 'migration'
  | 'feature'
  | 'fix'
  | 'performance'
  | 'security'
  | 'configuration'
  | 'dependency'
  | 'infrastructure'
  | 'refactor'
  | 'documentation'
  | 'test'
  | 'other';
export type ImpactLevel = 'low' | 'medium' | 'high' | 'critical';
export type Sha = string;

/**
 * A deploy note or work note: what a release contains, what it endangers, how to undo it and how to watch it. Every claim carries the ids of its sources (refs).
 */
export interface Note {
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  /**
   * deploy: application code. work: infrastructure work.
   */
  kind: 'deploy' | 'work';
  template: TemplateId;
  language: Language;
  /**
   * Name of the workspace that the config governs.
   */
  workspace: string;
  /**
   * Where the release goes, for example production.
   */
  environment: string;
  /**
   * Who wrote the prose: rules and templates alone, or, in one part at least, a model.
   */
  engine: 'extractive' | 'model';
  /**
   * Who wrote each part; present when a model was asked. Repositories are always computed.
   */
  parts?: {
    basics: Part;
    checklists: Part;
    body: Part;
  };
  /**
   * One line that names the release.
   */
  title: string;
  /**
   * What is dangerous and what changes, readable in ten seconds.
   */
  summary: string;
  /**
   * Kinds of work found in the change, most dangerous first.
   */
  workTypes: WorkTypeHit[];
  /**
   * What changes for users and operators, most important first.
   */
  changes: NoteChange[];
  impact: {
    level: ImpactLevel;
    /**
     * What is touched: tables, endpoints, settings, dependents.
     */
    scope: Claim[];
    /**
     * Why the level is what it is.
     */
    reasons: Claim[];
  };
  /**
   * Past incidents that are like this release, the most pressing first; absent: none was found, or none asked for.
   */
  incidents?: PastIncident[];
  rollback: {
    /**
     * How the release is undone: the old artifact as it is, a new build of the old commit, shifting traffic back, or something else that the scenario says.
     */
    strategy: 'REDEPLOY_NO_BUILD' | 'REDEPLOY' | 'CANARY' | 'BLUE_GREEN' | 'ETC';
    /**
     * Trigger, steps in order, and how to verify.
     */
    scenario: RollbackStep[];
    /**
     * What a rollback does not bring back.
     */
    caveats: Claim[];
  };
  monitoring: {
    /**
     * How long the release is watched, in hours.
     */
    hours: number;
    /**
     * What to watch, for how long, and which threshold means trouble.
     */
    scenario: Watch[];
    /**
     * Links given by the workspace.
     */
    dashboards: string[];
  };
  /**
   * In which order the modules are deployed, first to last; present when there are several. A rollback goes backwards.
   *
   * @minItems 2
   */
  order?: OrderStep[];
  /**
   * Who carries out and watches the deploy.
   */
  operators: string[];
  /**
   * Planned start and end; null when none was given.
   */
  window: Window | null;
  checklists: {
    before: ChecklistItem[];
    during: ChecklistItem[];
    after: ChecklistItem[];
  };
  /**
   * Free text that people added: paragraphs and sections that Lockkeeper did not write, in their order.
   */
  remarks?: {
    /**
     * Heading of their own section; null: they stand in the section named by after.
     */
    heading: string | null;
    /**
     * Section of the note that they stand in or follow.
     */
    after?: string;
    markdown: string;
  }[];
  /**
   * Hash of the note that a person edited; absent: nobody did.
   */
  editedFrom?: string;
  /**
   * One entry a module. Computed, never written by a model.
   *
   * @minItems 1
   */
  repositories: Repository[];
  coverage: {
    commits: Tally;
    files: Tally;
    /**
     * Files that are counted and never read as text, by reason.
     */
    unread: {
      binary: number;
      generated: number;
      vendored: number;
      lock: number;
    };
    /**
     * Size of the digest against its input, in estimated tokens.
     */
    digest: {
      inputTokens: number;
      tokens: number;
      budgetTokens: number;
      facts: number;
      factsCut: number;
    };
    /**
     * What was asked of each source beside git, and what came of it.
     */
    sources: SourceReport[];
    /**
     * Places that looked like secrets and were masked.
     */
    masked: number;
    /**
     * What the model did; present when one was asked.
     */
    model?: {
      /**
       * Sources to be summarised: seen = passed (small, taken as they are) + summarised by the model + fellBack (cut down by rules).
       */
      chunks: {
        seen: number;
        passed: number;
        summarised: number;
        fellBack: number;
      };
      /**
       * Statements dropped because they cited what was not in their source.
       */
      dropped: number;
      /**
       * Claims without a source of the release: left out, or marked, as the config says.
       */
      uncited: number;
    };
    /**
     * Sources that were not consulted, and why.
     */
    missing: string[];
  };
}
export interface Part {
  engine: 'extractive' | 'model';
  /**
   * Name of the model that wrote it.
   */
  model?: string;
  /**
   * Id and version of the prompt, for example body@1.
   */
  prompt?: string;
  /**
   * Why the model did not write it.
   */
  reason?: string;
}
export interface WorkTypeHit {
  type: WorkType;
  /**
   * Number of files that show it.
   */
  files: number;
  evidence: Refs;
}
export interface NoteChange {
  text: string;
  category: ChangeCategory;
  refs: Refs;
  /**
   * Lines below the change, for example how it came about.
   */
  details?: Claim[];
}
export interface Claim {
  text: string;
  refs: Refs;
}
export interface PastIncident {
  ref: Ref;
  title: string;
  /**
   * Day on which it began; null: nobody knows.
   */
  date: string | null;
  services: string[];
  /**
   * Probability that it is relevant.
   */
  score: number;
  /**
   * What happened then, in the words of its report.
   */
  what: string;
  /**
   * What it shares with this release: hazards, services, then words.
   */
  why: string[];
  /**
   * The one thing to do this time.
   */
  instead: string;
  url: string | null;
}
export interface RollbackStep {
  step: 'trigger' | 'action' | 'verify';
  text: string;
  refs: Refs;
}
export interface Watch {
  /**
   * What to look at.
   */
  signal: string;
  /**
   * What means trouble.
   */
  threshold: string;
  /**
   * For how long, in minutes.
   */
  minutes: number;
  /**
   * Present when a model or a person added it.
   */
  source?: 'model' | 'person';
  refs: Refs;
}
export interface OrderStep {
  module: string;
  /**
   * Modules that must be deployed before it.
   */
  after: string[];
  why: string;
  refs: Refs;
}
export interface Window {
  start: string;
  end: string;
  /**
   * Where the window came from; now: it starts when the gate runs.
   */
  source: 'flag' | 'config' | 'now';
}
export interface ChecklistItem {
  /**
   * Checklist group: general, a work type, or one of the workspace's own.
   */
  group: string;
  text: string;
  /**
   * Who put the line there.
   */
  source: 'template' | 'change' | 'config' | 'incident' | 'model' | 'person';
  done: boolean;
  refs?: Refs;
}
export interface Repository {
  /**
   * Module name.
   */
  name: string;
  /**
   * Web address of the repository, without credentials; null when it has no remote.
   */
  url: string | null;
  /**
   * Path filters of the module.
   */
  paths?: string[];
  range: {
    base: string;
    head: string;
    baseSha: Sha;
    headSha: Sha;
    /**
     * Who named the base; previous-build: the pipeline, by its last build that succeeded; note: only the note that was reviewed, for which no ledger vouches.
     */
    source: 'flag' | 'ledger' | 'deployment' | 'previous-build' | 'tag' | 'note';
    baseIsAncestor: boolean;
  };
  statistics: {
    commits: number;
    files: number;
    insertions: number;
    deletions: number;
  };
  commits: {
    sha: Sha;
    subject: string;
    author: string;
    authoredAt: string;
    ref: Ref;
    /**
     * Why the commit is not told on its own.
     */
    fate?: 'merge' | 'noise' | 'reverted' | 'revert';
  }[];
  pullRequests: {
    number: number;
    title?: string;
    url?: string;
    ref: Ref;
    commits?: Refs;
    author?: string;
    labels?: string[];
    /**
     * Reviewers whose newest review approves.
     */
    approvedBy?: string[];
    mergedBy?: string;
  }[];
  issues: {
    key: string;
    confidence: 'high' | 'medium' | 'low';
    /**
     * What the tracker said of the key; absent when it was not asked.
     */
    state?: 'found' | 'moved' | 'missing' | 'forbidden' | 'failed';
    /**
     * Its key now.
     */
    movedTo?: string;
    title?: string;
    type?: string;
    status?: string;
    url?: string;
    /**
     * @minItems 1
     */
    sources: {
      where: 'subject' | 'body' | 'trailer' | 'branch' | 'pull-request';
      ref: Ref;
    }[];
  }[];
  /**
   * Check runs and statuses of head; absent when they were not asked for.
   */
  checks?: {
    name: string;
    state: 'success' | 'failure' | 'pending' | 'neutral' | 'skipped' | 'cancelled';
    url?: string;
    ref: Ref;
  }[];
  /**
   * Commits that are deployed now and are not in the release: the deploy removes them.
   */
  takesAway: {
    sha: Sha;
    subject: string;
    author: string;
    ref: Ref;
    /**
     * Id of a source: c:1a2b3c4, pr:org/repo#12 or pr:#12, jira:PAY-7, file:path, check:name, incident:id, note:id.
     */
    equivalentIn?: string;
  }[];
  authors: {
    name: string;
    email: string;
    /**
     * Commits authored or co-authored.
     */
    commits: number;
    bot: boolean;
  }[];
}
/**
 * seen = summarised + grouped + cut + failed, always.
 */
export interface Tally {
  /**
   * As counted by git.
   */
  seen: number;
  /**
   * Told on its own in the note.
   */
  summarised: number;
  /**
   * Told as part of a group.
   */
  grouped: number;
  /**
   * Left out for want of space.
   */
  cut: number;
  /**
   * Could not be read.
   */
  failed: number;
}
export interface SourceReport {
  source:
    'pull-requests' | 'checks' | 'deployments' | 'issues' | 'notes' | 'approvals' | 'calendar' | 'model';
  /**
   * off: not configured, nothing was asked.
   */
  status: 'complete' | 'partial' | 'failed' | 'off';
  asked: number;
  got: number;
  problems: string[];
}
