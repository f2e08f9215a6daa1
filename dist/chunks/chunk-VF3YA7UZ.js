// src/hosts/commands.ts
var commands = {
  gate: {
    summary: "Write the note, judge it against the release standard, and say pass, warn or block.",
    examples: [
      "lockkeeper gate --base v1.4.0 --head HEAD --environment production --operators sre-1,sre-2 --window now",
      "lockkeeper gate --window 2026-03-31T10:00/PT30M --fail-on warn --format json",
      'lockkeeper gate --emergency "payments are down, INC-42" --approver mina'
    ],
    load: async () => (await import("./gate-BEQVATUB.js")).gateCommand
  },
  note: {
    summary: "Write only the note.",
    examples: ["lockkeeper note --base v1.4.0 --head v1.5.0 --language ko"],
    load: async () => (await import("./note-4TBO5NY4.js")).noteCommand
  },
  event: {
    summary: "Record in the ledger what the pipeline did, so that --base auto knows what is deployed.",
    examples: ["lockkeeper event --kind deploy-succeeded --head v1.5.0 --environment production"],
    load: async () => (await import("./event-KWMD7KUE.js")).eventCommand
  },
  "ledger verify": {
    summary: "Check that no record of the ledger was changed, removed or added in between.",
    examples: ["lockkeeper ledger verify --ledger ../ledger"],
    load: async () => (await import("./ledger-verify-MDYXMFPT.js")).ledgerVerifyCommand
  },
  init: {
    summary: "Write a commented config and a workflow for this repository; files that are there stay as they are.",
    examples: ["lockkeeper init", "lockkeeper init --dry-run"],
    load: async () => (await import("./init-2QLJIMSM.js")).initCommand
  },
  "config print": {
    summary: "Print every value of the config and where it came from.",
    examples: ["lockkeeper config print", "lockkeeper config print --environment staging --format json"],
    load: async () => (await import("./config-print-EHWNVO5W.js")).configPrintCommand
  },
  demo: {
    summary: "Run the whole gate on a made-up payment service, offline: one release is blocked, one passes.",
    examples: ["lockkeeper demo", "lockkeeper demo --language ko --out demo"],
    load: async () => (await import("./demo-SZJZCHGT.js")).demoCommand
  }
};

export {
  commands
};
