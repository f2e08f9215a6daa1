// src/core/review/default-rule-settings.ts
var defaultRuleSettings = {
  operators: { level: "block", min: 2, allowed: null, authorAlone: false },
  window: {
    level: "block",
    days: ["mon", "tue", "wed", "thu", "fri"],
    hours: { from: "09:00", to: "18:00" },
    tailMinutes: 60,
    watchMinutes: 60,
    holidays: true,
    beforeDayOff: "warn",
    maxMinutes: 240
  },
  freeze: { level: "block" },
  checklists: {
    level: "block",
    required: {
      always: ["general"],
      "database-migration": ["database-migration"],
      "api-contract": ["api-contract"],
      infrastructure: ["infrastructure"],
      kubernetes: ["kubernetes"],
      security: ["security"],
      certificate: ["certificate"],
      payment: ["payment"]
    }
  },
  "rollback-plan": {
    level: "block",
    strategies: ["REDEPLOY_NO_BUILD", "REDEPLOY", "CANARY", "BLUE_GREEN", "ETC"]
  },
  "monitoring-plan": { level: "block", minHours: 1, minSignals: 1, requireDashboard: false },
  "irreversible-migration": { level: "warn", allowTables: [] },
  "migration-files": { level: "block" },
  "breaking-change": { level: "block" },
  "note-complete": { level: "block", uncited: "warn" },
  coverage: { level: "warn", maxCutPercent: 30, maxUnreadPercent: 30 },
  "takes-away": { level: "block", max: 0 },
  range: { level: "warn" },
  conflicts: {
    level: "auto",
    sameService: "fail",
    dependency: "warn",
    platform: "warn",
    companyWide: "fail",
    marginMinutes: 0
  },
  reviewers: {
    level: "auto",
    required: {
      low: { min: 1, teams: [], roles: [] },
      medium: { min: 1, teams: [], roles: [] },
      high: { min: 2, teams: [], roles: [] },
      critical: { min: 2, teams: [], roles: [] }
    },
    eachPullRequest: 1,
    codeOwners: "warn",
    withoutPullRequest: "warn",
    countStale: false
  },
  checks: { level: "auto", required: [], ignore: [] },
  tests: { level: "auto", min: 1, maxSkippedPercent: 20 },
  "test-coverage": { level: "auto", minPercent: null, maxDrop: 1 },
  "issue-state": {
    level: "auto",
    allowed: ["done"],
    acceptanceCriteria: "warn",
    acceptanceTypes: ["Story", "New Feature"]
  },
  certificates: { level: "block", minDays: 14, warnDays: 30, minRsaBits: 2048 },
  "migration-locks": { level: "warn", allowTables: [] },
  "runtime-needs": { level: "warn", ignore: [] },
  "similar-incident": {
    level: "auto",
    max: 5,
    // Gates over 80 releases of twelve public repositories against 230 outages: two warn, both with migrations that lock a
    // table; at .88 six would. A NOT NULL column or a renewed certificate in a small release scores .93 and more.
    warnScore: 0.93,
    failScore: 0.95,
    failSeverities: ["critical", "major"]
  },
  sources: { level: "warn", required: [] }
};

// src/config/default-settings.ts
var defaultSettings = {
  workspace: null,
  language: "en",
  timeZone: "UTC",
  environment: "production",
  modules: [],
  catalog: ["catalog-info.yaml"],
  issues: { projects: null, url: null },
  files: { generated: [], vendored: [], tests: [] },
  workTypes: {},
  impact: { criticalPaths: [], highPaths: [], dependentsHigh: 3 },
  note: {
    kind: "auto",
    template: "auto",
    templates: null,
    budgetTokens: 2300,
    maxChanges: 40,
    uncited: "drop",
    tone: null,
    examples: null
  },
  github: { apiUrl: null, timeoutMs: 2e4, required: false },
  jira: null,
  model: {
    provider: "none",
    baseUrl: null,
    region: null,
    project: null,
    summary: "claude-haiku-5-5",
    draft: "claude-sonnet-5-5",
    concurrency: 100,
    timeoutMs: 6e4,
    budgetTokens: 5e5,
    budgetUsd: null,
    prices: {},
    cache: { kind: "default" },
    passTokens: 120,
    required: false
  },
  advice: "warn",
  deadlineMs: 12e4,
  checklists: { before: [], during: [], after: [] },
  rollback: { strategy: "auto", trigger: null, steps: null },
  // null: as long as the template of the note says, 24 hours for a deploy.
  monitoring: { hours: null, signals: [], dashboards: [] },
  operators: [],
  window: null,
  calendar: {
    country: null,
    region: null,
    add: [],
    remove: [],
    freezes: [],
    sources: [],
    work: [],
    horizonDays: 14
  },
  people: { teams: {}, roles: {}, bots: [] },
  evidence: { tests: [], testCoverage: [], testCoverageBaseline: [], manifests: [] },
  endpoints: [],
  incidents: {
    index: null,
    library: null,
    embedder: { kind: "offline", model: null, baseUrl: null, dims: null, timeoutMs: 2e4 },
    glossary: {},
    mapping: null
  },
  publish: { to: null, artifactName: "lockkeeper", webhooks: [] },
  argocd: { server: null, timeoutMs: 2e4, images: [], keepMs: 30 * 6e4 },
  standard: { onUnknown: "block", rules: defaultRuleSettings, overrides: [], custom: [] },
  waivers: [],
  waiverDaysMax: 90,
  emergency: null,
  ledger: null,
  failOn: "block"
};
var emergenciesMaxDefault = 3;
var defaultJira = {
  deployment: "auto",
  auth: "auto",
  acceptanceFields: [],
  timeoutMs: 2e4,
  required: false
};

export {
  defaultRuleSettings,
  defaultSettings,
  emergenciesMaxDefault,
  defaultJira
};
