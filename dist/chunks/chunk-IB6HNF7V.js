// src/hosts/commands.ts
var commands = {
  gate: {
    summary: "Write the note, judge it against the release standard, and say pass, warn or block.",
    examples: [
      "lockkeeper gate --base v1.4.0 --head HEAD --environment production --operators sre-1,sre-2 --window now",
      "lockkeeper gate --window 2026-03-31T10:00/PT30M --fail-on warn --format json",
      'lockkeeper gate --emergency "payments are down, INC-42" --approver mina'
    ],
    load: async () => (await import("./gate-7VRA6UNW.js")).gateCommand
  },
  note: {
    summary: "Write only the note.",
    examples: ["lockkeeper note --base v1.4.0 --head v1.5.0 --language ko"],
    load: async () => (await import("./note-DGSWSBET.js")).noteCommand
  },
  review: {
    summary: "Judge a release again by the note that people edited, and say what that changed.",
    examples: [
      "lockkeeper review --note lockkeeper-out/note.md --ledger ../ledger",
      "lockkeeper review --note lockkeeper-out/note.md --base auto --head HEAD",
      "lockkeeper review --note note.md --operators sre-1,sre-2 --previous first/review.json --out second"
    ],
    load: async () => (await import("./review-OWNPMIQS.js")).reviewCommand
  },
  plan: {
    summary: "Print what else is going on and the next free windows; with --window, judge that one.",
    examples: [
      "lockkeeper plan --minutes 30",
      "lockkeeper plan --window 2026-03-31T10:00/PT30M --environment production",
      "lockkeeper plan --window 2026-03-31T10:00/PT30M --record --operators sre-1,sre-2"
    ],
    load: async () => (await import("./plan-AIFIM5KB.js")).planCommand
  },
  event: {
    summary: "Record in the ledger what the pipeline did, so that --base auto knows what is deployed.",
    examples: ["lockkeeper event --kind deploy-succeeded --head v1.5.0 --environment production"],
    load: async () => (await import("./event-FONW4TXW.js")).eventCommand
  },
  "ledger verify": {
    summary: "Check that no record of the ledger was changed, removed or added in between.",
    examples: ["lockkeeper ledger verify --ledger ../ledger"],
    load: async () => (await import("./ledger-verify-27QY2KOB.js")).ledgerVerifyCommand
  },
  explain: {
    summary: "Say what a rule protects, how it decides, its options and an example.",
    examples: ["lockkeeper explain", "lockkeeper explain conflicts --language ko"],
    load: async () => (await import("./explain-FVYPK6IZ.js")).explainCommand
  },
  init: {
    summary: "Write a commented config and a workflow for this repository; files that are there stay as they are.",
    examples: ["lockkeeper init", "lockkeeper init --dry-run"],
    load: async () => (await import("./init-TKJOH44C.js")).initCommand
  },
  "config print": {
    summary: "Print every value of the config and where it came from.",
    examples: ["lockkeeper config print", "lockkeeper config print --environment staging --format json"],
    load: async () => (await import("./config-print-X4W2QQW6.js")).configPrintCommand
  },
  demo: {
    summary: "Run the whole gate on a made-up payment service, offline: one release is blocked, one passes.",
    examples: ["lockkeeper demo", "lockkeeper demo --language ko --out demo"],
    load: async () => (await import("./demo-YTFJWZEZ.js")).demoCommand
  }
};

export {
  commands
};
