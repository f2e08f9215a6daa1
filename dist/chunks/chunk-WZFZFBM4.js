// src/hosts/argocd-options.ts
var withArgocd = ["argocd gate", "argocd event", "argocd hold", "argocd release"];
var withRevisions = ["argocd gate", "argocd event"];
var argocdOptions = {
  application: {
    value: "NAME",
    values: null,
    commands: withArgocd,
    description: "Application of Argo CD; NAMESPACE/NAME where it lies in a namespace of its own.",
    fallback: "ARGOCD_APP_NAME of the environment",
    variable: "LOCKKEEPER_APPLICATION",
    input: "application"
  },
  project: {
    value: "NAME",
    values: null,
    commands: withArgocd,
    description: "Project of the application.",
    fallback: "ARGOCD_APP_PROJECT_NAME of the environment, else what Argo CD says",
    variable: "LOCKKEEPER_PROJECT",
    input: "project"
  },
  "argocd-server": {
    value: "URL",
    values: null,
    commands: [...withArgocd, "doctor", "config print"],
    description: "Address of Argo CD; its token comes from ARGOCD_AUTH_TOKEN.",
    fallback: "argocd.server of the config, else ARGOCD_SERVER",
    variable: null,
    input: "argocd-server"
  },
  live: {
    value: "REVISION",
    values: null,
    commands: withRevisions,
    description: "Commit of the config repository that runs now.",
    fallback: "the last successful sync, as Argo CD says",
    variable: "LOCKKEEPER_LIVE",
    input: "live"
  },
  target: {
    value: "REVISION",
    values: null,
    commands: withRevisions,
    description: "Commit of the config repository that is about to run.",
    fallback: "ARGOCD_APP_REVISION, else the revision of the running sync, as Argo CD says",
    variable: "LOCKKEEPER_TARGET",
    input: "target"
  },
  "kept-decisions": {
    value: "DIR",
    values: null,
    commands: ["argocd gate"],
    description: "Folder where decisions are kept, so that a retry of the same sync is instant.",
    fallback: "none is kept",
    variable: "LOCKKEEPER_KEPT_DECISIONS",
    input: "kept-decisions"
  },
  reason: {
    value: "TEXT",
    values: null,
    commands: ["argocd hold"],
    description: "Why the application is held, for the description of the sync window.",
    fallback: "by hand",
    variable: null,
    input: "reason"
  },
  until: {
    value: "TIME",
    values: null,
    commands: ["argocd hold"],
    description: "When the hold ends by itself (ISO 8601; the time zone of the config, when it names none).",
    fallback: "when it is released",
    variable: null,
    input: null
  }
};

// src/hosts/command-names.ts
var commandNames = [
  "gate",
  "note",
  "review",
  "plan",
  "event",
  "ledger verify",
  "incidents add",
  "incidents remove",
  "incidents build",
  "incidents search",
  "incidents verify",
  "incidents learn",
  "incidents feedback",
  "incidents evaluate",
  "argocd gate",
  "argocd event",
  "argocd hold",
  "argocd release",
  "explain",
  "init",
  "doctor",
  "config print",
  "demo",
  "help"
];
var runnableCommands = commandNames.filter((name) => name !== "help");

// src/hosts/incident-options.ts
var withLibrary = [
  "incidents add",
  "incidents remove",
  "incidents build",
  "incidents learn",
  "incidents feedback",
  "incidents evaluate"
];
var asksIncidents = [
  "incidents add",
  "incidents build",
  "incidents search",
  "incidents verify",
  "incidents learn",
  "incidents evaluate"
];
var incidentOptions = {
  incidents: {
    value: "INDEX",
    values: null,
    commands: ["gate", "note", "review", "argocd gate", "doctor", "config print"],
    description: "Index of past incidents to ask: a folder, an https address with hash, an artifact or release asset on GitHub, or postgres://.",
    fallback: "incidents.index of the config; without one none is asked",
    variable: "LOCKKEEPER_INCIDENTS",
    input: "incidents"
  },
  source: {
    value: "FILE",
    values: null,
    commands: ["incidents add"],
    description: "Reports to add, also as the word after the command: JSON lines, the payload of a webhook, a post-mortem, or a folder of them.",
    fallback: "the payload of the event that started the workflow, or what --jql or --github-issues finds",
    variable: null,
    input: "source"
  },
  as: {
    value: "KIND",
    values: ["auto", "jsonl", "files", "github", "repository-dispatch", "jira", "pagerduty", "generic"],
    commands: ["incidents add"],
    description: "What the file is; generic: read by incidents.mapping of the config.",
    fallback: "auto: by its name and contents",
    variable: null,
    input: "as"
  },
  jql: {
    value: "JQL",
    values: null,
    commands: ["incidents add"],
    description: "Add the issues that Jira finds with it.",
    fallback: "none",
    variable: null,
    input: "jql"
  },
  "github-issues": {
    value: "OWNER/REPO",
    values: null,
    commands: ["incidents add"],
    description: "Add the issues of a repository that have the --label.",
    fallback: "none",
    variable: null,
    input: "github-issues"
  },
  label: {
    value: "NAME",
    values: null,
    commands: ["incidents add"],
    description: "Which issues of GitHub are reports of outages; also those of an event.",
    fallback: "incident, incidents, postmortem, post-mortem, outage",
    variable: "LOCKKEEPER_INCIDENT_LABEL",
    input: "label"
  },
  index: {
    value: "INDEX",
    values: null,
    commands: ["incidents search", "incidents verify", "incidents evaluate"],
    description: "Index to ask or to check, as --incidents takes it; for verify also as the word after the command.",
    fallback: "incidents.index of the config",
    variable: null,
    input: "index"
  },
  text: {
    value: "TEXT",
    values: null,
    commands: ["incidents search"],
    description: "What to look for, in words: a change, or a symptom.",
    fallback: "none",
    variable: null,
    input: "text"
  },
  queries: {
    value: "FILE",
    values: null,
    commands: ["incidents search", "incidents evaluate"],
    description: "Queries as JSON lines {id?, text, services?, relevant?}; to evaluate they name the relevant incidents.",
    fallback: "none",
    variable: null,
    input: "queries"
  },
  top: {
    value: "NUMBER",
    values: null,
    commands: ["incidents search", "incidents evaluate"],
    description: "How many incidents a query is answered with, 1 to 100.",
    fallback: "5",
    variable: null,
    input: "top"
  },
  full: {
    value: null,
    values: null,
    commands: ["incidents build"],
    description: "Fit and embed everything anew, whatever the index that is there could give.",
    fallback: "off: what has not changed is taken from the index that is there",
    variable: null,
    input: "full"
  },
  incident: {
    value: "ID",
    values: null,
    commands: ["incidents remove", "incidents feedback"],
    description: "Id of the incident, also as the word after the command. Required.",
    fallback: "none",
    variable: null,
    input: "incident"
  },
  verdict: {
    value: "VERDICT",
    values: ["relevant", "not-relevant"],
    commands: ["incidents feedback"],
    description: "Whether it was right to show the incident. Required.",
    fallback: "none",
    variable: null,
    input: "verdict"
  },
  "for-review": {
    value: "FILE",
    values: null,
    commands: ["incidents feedback"],
    description: "The review.json that showed it.",
    fallback: "review.json below --out",
    variable: null,
    input: "for-review"
  },
  library: {
    value: "DIR",
    values: null,
    commands: [...withLibrary, "event", "config print"],
    description: "Library of incidents: a folder, or postgres://USER@HOST/DATABASE. event: makes a draft of a release that failed.",
    fallback: "incidents.library of the config",
    variable: "LOCKKEEPER_LIBRARY",
    input: "library"
  }
};

// src/hosts/own-options.ts
var withDecision = ["gate", "review", "argocd gate"];
var ownOptions = {
  emergency: {
    value: "REASON",
    values: null,
    commands: withDecision,
    description: "Release although the standard says no; needs --approver and the config to allow it.",
    fallback: "no emergency",
    variable: null,
    input: "emergency"
  },
  approver: {
    value: "NAME",
    values: null,
    commands: withDecision,
    description: "Who approved the emergency; one of emergency.approvers of the config.",
    fallback: "nobody",
    variable: null,
    input: "approver"
  },
  "approved-by": {
    value: "A,B",
    values: null,
    commands: withDecision,
    description: "Who approved the release, where the pipeline knows it and the code host does not, separated by commas.",
    fallback: "what the code host says",
    variable: null,
    input: "approved-by"
  },
  rule: {
    value: "RULE",
    values: null,
    commands: ["explain"],
    description: "Id of the rule to explain, also as the word after the command.",
    fallback: "all rules, one line each",
    variable: null,
    input: "rule"
  },
  minutes: {
    value: "MINUTES",
    values: null,
    commands: ["plan"],
    description: "Length of the windows that are looked for.",
    fallback: "60",
    variable: null,
    input: "minutes"
  },
  count: {
    value: "NUMBER",
    values: null,
    commands: ["plan"],
    description: "How many free windows are looked for.",
    fallback: "3",
    variable: null,
    input: "count"
  },
  from: {
    value: "TIME",
    values: null,
    commands: ["plan"],
    description: "From when on windows are looked for (ISO 8601; the time zone of the config, when it names none).",
    fallback: "now",
    variable: null,
    input: "from"
  },
  record: {
    value: null,
    values: null,
    commands: ["plan"],
    description: "Announce --window in the ledger, so that other workspaces see it.",
    fallback: "off",
    variable: null,
    input: "record"
  },
  kind: {
    value: "KIND",
    values: ["deploy-started", "deploy-succeeded", "deploy-failed", "rollback-succeeded"],
    commands: ["event", "argocd event"],
    description: "What happened in the pipeline. Required.",
    fallback: "none",
    variable: null,
    input: "kind"
  },
  module: {
    value: "NAME",
    values: null,
    commands: ["event"],
    description: "The one module that it happened to.",
    fallback: "all modules of the config",
    variable: null,
    input: "module"
  }
};

// src/hosts/publish-options.ts
var withDecision2 = ["gate", "review", "argocd gate"];
var publishOptions = {
  publish: {
    value: "LIST",
    values: null,
    commands: [...withDecision2, "event", "argocd event", "config print"],
    description: "What others are shown, separated by commas: comment, check-run, status, deployment, artifact; or none.",
    fallback: "publish.to of the config: artifact in a workflow, none elsewhere",
    variable: "LOCKKEEPER_PUBLISH",
    input: "publish"
  },
  "pull-request": {
    value: "NUMBER",
    values: null,
    commands: ["gate", "review"],
    description: "The pull request that gets the comment.",
    fallback: "the one whose event started the workflow or the build",
    variable: "LOCKKEEPER_PULL_REQUEST",
    input: "pull-request"
  },
  "on-pass": {
    value: "CMD",
    values: null,
    commands: ["gate"],
    description: "Command line for the shell, run when the release may go (pass, or warn without --fail-on warn). LOCKKEEPER_DECISION and the files are in its environment.",
    fallback: "nothing is run",
    variable: null,
    input: "on-pass"
  },
  "on-block": {
    value: "CMD",
    values: null,
    commands: ["gate"],
    description: "The same when the release may not go; how it ends does not change the exit code.",
    fallback: "nothing is run",
    variable: null,
    input: "on-block"
  }
};

// src/hosts/options.ts
var everywhere = runnableCommands;
var withRelease = ["gate", "note", "review", "plan", "event"];
var withHook = ["argocd gate", "argocd event"];
var withServices = ["gate", "note", "review", "argocd gate"];
var withConfig = [
  "gate",
  "note",
  "review",
  "plan",
  "event",
  ...withHook,
  "doctor",
  "config print"
];
var withHistory = ["ledger verify", "incidents learn", "incidents evaluate"];
var outDefault = "lockkeeper-out";
var indexDefault = "lockkeeper-incidents";
var options = {
  repo: {
    value: "DIR",
    values: null,
    commands: [
      "gate",
      "note",
      "review",
      "plan",
      "event",
      "ledger verify",
      ...withHook,
      "explain",
      "init",
      "doctor",
      "config print"
    ],
    description: "Git repository, bare or not.",
    fallback: "the current folder",
    variable: "LOCKKEEPER_REPO",
    input: "repo"
  },
  note: {
    value: "FILE",
    values: null,
    commands: ["review"],
    description: "The edited note: note.json, or note.md with the comment in its last line. Required.",
    fallback: "none",
    variable: null,
    input: "note"
  },
  previous: {
    value: "FILE",
    values: null,
    commands: ["review"],
    description: "The review.json to compare with.",
    fallback: "the newest review of the same commits in the ledger",
    variable: null,
    input: "previous"
  },
  base: {
    value: "REF",
    values: null,
    commands: ["gate", "note", "review"],
    description: "What is deployed now: a commit, tag or branch, or auto.",
    fallback: "auto: the last successful deploy in the ledger, else the last deployment on GitHub that succeeded, else in Jenkins the commit of the last build that succeeded, else the newest reachable tag; for a pull request, where it left the branch that it goes to; review: what the note says, when the ledger keeps that note",
    variable: "LOCKKEEPER_BASE",
    input: "base"
  },
  head: {
    value: "REF",
    values: null,
    commands: withRelease,
    description: "What is about to be deployed; for event: what was; for review: only with --base. A cloned module goes by its own head in the config.",
    fallback: "HEAD; in a workflow the commit that started it",
    variable: "LOCKKEEPER_HEAD",
    input: "head"
  },
  environment: {
    value: "NAME",
    values: null,
    commands: withConfig,
    description: "Where the release goes.",
    fallback: "environment of the config: production",
    variable: "LOCKKEEPER_ENVIRONMENT",
    input: "environment"
  },
  operators: {
    value: "A,B",
    values: null,
    commands: ["gate", "note", "review", "plan", "argocd gate", "doctor", "config print"],
    description: "Who carries out and watches the deploy, separated by commas.",
    fallback: "operators of the config",
    variable: "LOCKKEEPER_OPERATORS",
    input: "operators"
  },
  window: {
    value: "WINDOW",
    values: null,
    commands: ["gate", "note", "review", "plan", "argocd gate", "config print"],
    description: "When it is deployed: START/END, START/DURATION (2026-03-31T10:00/PT30M) or now.",
    fallback: "window of the config; argocd gate: else now",
    variable: "LOCKKEEPER_WINDOW",
    input: "window"
  },
  model: {
    value: "NAME",
    values: ["none", "anthropic", "bedrock", "vertex"],
    commands: ["gate", "note", "argocd gate", "incidents add", "incidents learn", "doctor", "config print"],
    description: "Service of the language model that writes the prose; none: rules and templates alone.",
    fallback: "model.provider of the config: none",
    variable: "LOCKKEEPER_MODEL",
    input: "model"
  },
  "jira-url": {
    value: "URL",
    values: null,
    commands: ["gate", "note", "review", "argocd gate", "incidents add", "doctor", "config print"],
    description: "Address of Jira, where the issues that commits name are looked up.",
    fallback: "jira.url of the config; without one no issue is looked up",
    variable: "LOCKKEEPER_JIRA_URL",
    input: "jira-url"
  },
  deadline: {
    value: "SECONDS",
    values: null,
    commands: ["gate", "note", "review", "plan", ...withArgocd, ...asksIncidents, "doctor", "config print"],
    description: "Time for the whole run; what a service has not answered by then is left out, and said to be.",
    fallback: "deadline-seconds of the config: 120",
    variable: "LOCKKEEPER_DEADLINE",
    input: "deadline"
  },
  offline: {
    value: null,
    values: null,
    commands: [...withServices, "plan", ...asksIncidents, "doctor"],
    description: "Ask no service: no code host, no issue tracker, no model.",
    fallback: "off",
    variable: "LOCKKEEPER_OFFLINE",
    input: "offline"
  },
  language: {
    value: "LANG",
    values: ["en", "ko"],
    commands: ["gate", "note", "plan", "argocd gate", "explain", "config print", "demo"],
    description: "Language of the note and the findings.",
    fallback: "language of the config: en",
    variable: "LOCKKEEPER_LANGUAGE",
    input: "language"
  },
  "fail-on": {
    value: "LEVEL",
    values: ["block", "warn"],
    commands: ["gate", "review", "argocd gate", "config print"],
    description: "From which decision on the exit code is not 0.",
    fallback: "fail-on of the config: block",
    variable: "LOCKKEEPER_FAIL_ON",
    input: "fail-on"
  },
  ...ownOptions,
  ...publishOptions,
  ...argocdOptions,
  ...incidentOptions,
  ledger: {
    value: "DIR",
    values: null,
    commands: [...withRelease, ...withHook, ...withHistory, "doctor", "config print"],
    description: "Folder of the ledger.",
    fallback: "ledger of the config; without one nothing is recorded",
    variable: "LOCKKEEPER_LEDGER",
    input: "ledger"
  },
  at: {
    value: "TIME",
    values: null,
    commands: ["gate", "note", "review", "plan", "event", ...withHook],
    description: "Judge as if it were that time (ISO 8601; the time zone of the config, when it names none).",
    fallback: "now",
    variable: null,
    input: null
  },
  config: {
    value: "FILE",
    values: null,
    commands: everywhere,
    description: "Config file. A bare repository is never searched for one.",
    fallback: "lockkeeper.yml, .lockkeeper.yml or .github/lockkeeper.yml of the repository, else all defaults",
    variable: "LOCKKEEPER_CONFIG",
    input: "config"
  },
  out: {
    value: "DIR",
    values: null,
    commands: everywhere,
    description: "Folder for the files that the command writes.",
    fallback: `${outDefault}; incidents build: ${indexDefault}; demo: a new temporary folder; init: the repository`,
    variable: "LOCKKEEPER_OUT",
    input: "out"
  },
  format: {
    value: "FORMAT",
    values: ["text", "json"],
    commands: everywhere,
    description: "Form of what is printed on stdout; json is one document, on errors too; of incidents search, one line a query.",
    fallback: "text",
    variable: "LOCKKEEPER_FORMAT",
    input: "format"
  },
  "dry-run": {
    value: null,
    values: null,
    commands: everywhere,
    description: "Write, publish and record nothing; print what would have been done.",
    fallback: "off",
    variable: null,
    input: "dry-run"
  },
  verbose: {
    value: null,
    values: null,
    commands: everywhere,
    description: "Tell more on stderr: every step with its time, and the causes of an error.",
    fallback: "off",
    variable: "LOCKKEEPER_VERBOSE",
    input: "verbose"
  },
  help: {
    value: null,
    values: null,
    commands: everywhere,
    description: "Print this help.",
    fallback: "off",
    variable: null,
    input: null
  }
};
var wordOptions = {
  explain: "rule",
  "incidents add": "source",
  "incidents remove": "incident",
  "incidents verify": "index",
  "incidents feedback": "incident"
};
var optionList = Object.entries(options).map(([name, option]) => ({
  ...option,
  name: toOptionName(name)
}));
function optionsOf(command) {
  return optionList.filter((option) => option.commands.includes(command));
}
function toOptionName(name) {
  if (Object.hasOwn(options, name)) return name;
  throw new RangeError(`no option ${name}`);
}

export {
  commandNames,
  runnableCommands,
  outDefault,
  indexDefault,
  options,
  wordOptions,
  optionList,
  optionsOf
};
