// src/hosts/commands.ts
var commands = {
  gate: {
    summary: "Write the note, judge it against the release standard, and say pass, warn or block.",
    examples: [
      "lockkeeper gate --base v1.4.0 --head HEAD --environment production --operators sre-1,sre-2 --window now",
      "lockkeeper gate --window 2026-03-31T10:00/PT30M --fail-on warn --format json",
      'lockkeeper gate --emergency "payments are down, INC-42" --approver mina'
    ],
    load: async () => (await import("./gate-FZAPMGA5.js")).gateCommand
  },
  note: {
    summary: "Write only the note.",
    examples: ["lockkeeper note --base v1.4.0 --head v1.5.0 --language ko"],
    load: async () => (await import("./note-5EY4CA2F.js")).noteCommand
  },
  review: {
    summary: "Judge a release again by the note that people edited, and say what that changed.",
    examples: [
      "lockkeeper review --note lockkeeper-out/note.md --ledger ../ledger",
      "lockkeeper review --note lockkeeper-out/note.md --base auto --head HEAD",
      "lockkeeper review --note note.md --operators sre-1,sre-2 --previous first/review.json --out second"
    ],
    load: async () => (await import("./review-BXDHWC2T.js")).reviewCommand
  },
  plan: {
    summary: "Print what else is going on and the next free windows; with --window, judge that one.",
    examples: [
      "lockkeeper plan --minutes 30",
      "lockkeeper plan --window 2026-03-31T10:00/PT30M --environment production",
      "lockkeeper plan --window 2026-03-31T10:00/PT30M --record --operators sre-1,sre-2"
    ],
    load: async () => (await import("./plan-GS252MYN.js")).planCommand
  },
  event: {
    summary: "Record in the ledger what the pipeline did, so that --base auto knows what is deployed.",
    examples: ["lockkeeper event --kind deploy-succeeded --head v1.5.0 --environment production"],
    load: async () => (await import("./event-UMUVMGXW.js")).eventCommand
  },
  "ledger verify": {
    summary: "Check that no record of the ledger was changed, removed or added in between.",
    examples: ["lockkeeper ledger verify --ledger ../ledger"],
    load: async () => (await import("./ledger-verify-NCPCU7SF.js")).ledgerVerifyCommand
  },
  "incidents add": {
    summary: "Add reports of outages to a library: from a webhook, Jira, GitHub, files or JSON lines.",
    examples: [
      "lockkeeper incidents add postmortems/ --library incidents",
      "lockkeeper incidents add incidents.jsonl --library incidents",
      'lockkeeper incidents add --jql "project = INC AND resolution is not empty" --library incidents',
      "lockkeeper incidents add --github-issues shop/ops --label incident --library incidents"
    ],
    load: async () => (await import("./incidents-add-UAD6ATYU.js")).incidentsAddCommand
  },
  "incidents remove": {
    summary: "Take an incident out of a library; it stays out until its source brings it again.",
    examples: ["lockkeeper incidents remove jira:INC-7 --library incidents"],
    load: async () => (await import("./incidents-remove-HQ4LNPII.js")).incidentsRemoveCommand
  },
  "incidents build": {
    summary: "Build the index of a library: what a gate asks.",
    examples: ["lockkeeper incidents build --library incidents --out lockkeeper-incidents"],
    load: async () => (await import("./incidents-build-KI3LM75B.js")).incidentsBuildCommand
  },
  "incidents search": {
    summary: "Ask an index which past incidents a text resembles, and why.",
    examples: [
      'lockkeeper incidents search --index lockkeeper-incidents --text "add a NOT NULL column to orders"',
      "lockkeeper incidents search --index lockkeeper-incidents --queries queries.jsonl --top 5 --format json"
    ],
    load: async () => (await import("./incidents-search-PMIIBWHI.js")).incidentsSearchCommand
  },
  "incidents verify": {
    summary: "Check that an index is whole and what its manifest says.",
    examples: ["lockkeeper incidents verify lockkeeper-incidents"],
    load: async () => (await import("./incidents-verify-KCEC3NBK.js")).incidentsVerifyCommand
  },
  "incidents learn": {
    summary: "Make drafts of incidents from the releases in the ledger that failed or were rolled back.",
    examples: ["lockkeeper incidents learn --ledger ../ledger --library incidents"],
    load: async () => (await import("./incidents-learn-ELQ6GU7B.js")).incidentsLearnCommand
  },
  "incidents feedback": {
    summary: "Say whether it was right that a review showed an incident.",
    examples: ["lockkeeper incidents feedback jira:INC-7 --verdict not-relevant --library incidents"],
    load: async () => (await import("./incidents-feedback-YKDKQMFH.js")).incidentsFeedbackCommand
  },
  "incidents evaluate": {
    summary: "Report how good the search is: precision by feedback, recall by labelled queries.",
    examples: [
      "lockkeeper incidents evaluate --index lockkeeper-incidents --queries labelled.jsonl --library incidents"
    ],
    load: async () => (await import("./incidents-evaluate-XHNBXJXM.js")).incidentsEvaluateCommand
  },
  "argocd gate": {
    summary: "Gate the sync that is about to run: the PreSync hook of Argo CD.",
    examples: [
      "lockkeeper argocd gate --application payments --operators sre-1,sre-2 --window now",
      "lockkeeper argocd gate --repo config --live 1a2b3c4 --target 5d6e7f8 --window now"
    ],
    load: async () => (await import("./argocd-gate-B75OGVAT.js")).argocdGateCommand
  },
  "argocd event": {
    summary: "Record how a sync ended: the PostSync and SyncFail hooks of Argo CD.",
    examples: ["lockkeeper argocd event --application payments --kind deploy-succeeded"],
    load: async () => (await import("./argocd-event-QPM3KW2G.js")).argocdEventCommand
  },
  "argocd hold": {
    summary: "Deny syncs of an application with a sync window of its project, until it is released.",
    examples: ['lockkeeper argocd hold --application payments --reason "blocked: no rollback plan"'],
    load: async () => (await import("./argocd-hold-7SU5TFYS.js")).argocdHoldCommand
  },
  "argocd release": {
    summary: "Take that sync window away again.",
    examples: ["lockkeeper argocd release --application payments"],
    load: async () => (await import("./argocd-release-B3WJQSGJ.js")).argocdReleaseCommand
  },
  explain: {
    summary: "Say what a rule protects, how it decides, its options and an example.",
    examples: ["lockkeeper explain", "lockkeeper explain conflicts --language ko"],
    load: async () => (await import("./explain-K45HIFSX.js")).explainCommand
  },
  init: {
    summary: "Write a commented config and what the pipelines here need; files that are there stay as they are.",
    examples: ["lockkeeper init", "lockkeeper init --dry-run"],
    load: async () => (await import("./init-YHFDU5HZ.js")).initCommand
  },
  doctor: {
    summary: "Check what a gate needs: config, git, tokens and their permissions, services, ledger, index.",
    examples: ["lockkeeper doctor", "lockkeeper doctor --offline --format json"],
    load: async () => (await import("./doctor-USNNGIHA.js")).doctorCommand
  },
  "config print": {
    summary: "Print every value of the config and where it came from.",
    examples: ["lockkeeper config print", "lockkeeper config print --environment staging --format json"],
    load: async () => (await import("./config-print-V6IG6XG5.js")).configPrintCommand
  },
  demo: {
    summary: "Run the whole gate on a made-up payment service, offline: one release is blocked, one passes.",
    examples: ["lockkeeper demo", "lockkeeper demo --language ko --out demo"],
    load: async () => (await import("./demo-I2JMFQCL.js")).demoCommand
  }
};

export {
  commands
};
