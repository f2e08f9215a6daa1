import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/hosts/exit.ts
var exits = {
  done: { code: 0, meaning: "pass, or warn; the command did what it was asked" },
  warn: { code: 20, meaning: "warn, with `--fail-on warn`" },
  block: { code: 21, meaning: "block" },
  command: { code: 22, meaning: "the release may go, and the command of `--on-pass` failed" },
  usage: {
    code: 64,
    meaning: "bad arguments, config, or repository: put right what was given and run again"
  },
  unavailable: { code: 69, meaning: "a program or service that the gate needs is missing or failed" },
  bug: { code: 70, meaning: "a bug in Lockkeeper" },
  files: {
    code: 74,
    meaning: "the output folder, the ledger, or a library or index of incidents could not be written or read"
  },
  refused: { code: 77, meaning: "credentials refused" },
  interrupted: {
    code: 130,
    meaning: "interrupted (Ctrl-C); 143 when terminated (SIGTERM), 129 when its terminal is gone (SIGHUP)"
  }
};
var failureExits = {
  "arguments/invalid": { exit: "usage", when: "An option is unknown, or its value is not one it takes." },
  "arguments/unknown-command": { exit: "usage", when: "There is no such command." },
  "calendar/invalid": {
    exit: "usage",
    when: "A calendar is no iCalendar file. In a gate run the rule `conflicts` says so instead."
  },
  "calendar/unreadable": {
    exit: "unavailable",
    when: "A calendar cannot be read. In a gate run the rule `conflicts` says so instead."
  },
  "calendar/unknown-country": {
    exit: "usage",
    when: "No public holidays are known for `calendar.country` or `region`."
  },
  "config/invalid": {
    exit: "usage",
    when: "The config file has mistakes; all are listed with line and column."
  },
  "config/not-found": { exit: "usage", when: "The file given with `--config` is not there." },
  "config/too-large": { exit: "usage", when: "The config file is larger than 256 KiB." },
  "config/unreadable": { exit: "usage", when: "The config file is there and cannot be read." },
  "config/untrusted": {
    exit: "usage",
    when: "The config lies in a checkout that a fork may have written, in a run that has secrets."
  },
  "expression/invalid": { exit: "usage", when: "The CEL expression of an own rule does not compile." },
  "argocd/bad-answer": {
    exit: "unavailable",
    when: "Argo CD answered with something that is not its API."
  },
  "argocd/conflict": {
    exit: "unavailable",
    when: "Somebody else kept changing the project in Argo CD while a sync window was written."
  },
  "argocd/forbidden": { exit: "refused", when: "The account of Argo CD may not do what was asked." },
  "argocd/not-configured": {
    exit: "usage",
    when: "Argo CD must be asked, and its address, its token or the name of the application is missing."
  },
  "argocd/not-found": { exit: "usage", when: "Argo CD has no such application or project." },
  "argocd/unauthorized": { exit: "refused", when: "Argo CD refuses the token." },
  "argocd/unavailable": { exit: "unavailable", when: "Argo CD could not be reached." },
  "argocd/untraceable-image": {
    exit: "usage",
    when: "An image changes, and neither its labels nor its tag nor the config say from which commit it was built."
  },
  "artifact/failed": {
    exit: "unavailable",
    when: "The files could not be kept as an artifact of the workflow run. In a gate run it is told and changes nothing."
  },
  "artifact/unsupported": {
    exit: "usage",
    when: "The server has no store for artifacts of this kind (Enterprise Server). In a gate run it is told and changes nothing."
  },
  "command/failed": {
    exit: "command",
    when: "The release may go, and the command of `--on-pass` failed."
  },
  "command/not-started": {
    exit: "command",
    when: "The release may go, and the command of `--on-pass` was not run: its shell could not be started, or it is not the time of the window."
  },
  "git/bad-output": { exit: "bug", when: "git answered in a way that Lockkeeper does not understand." },
  "git/clone-failed": {
    exit: "unavailable",
    when: "The repository of a module could not be cloned: address, credentials or network."
  },
  "git/failed": {
    exit: "unavailable",
    when: "git ended with an error, for example on a damaged repository."
  },
  "git/no-base": {
    exit: "usage",
    when: "Nothing says what is deployed now: no `--base`, no record, no deployment, no tag."
  },
  "git/not-a-repository": { exit: "usage", when: "The folder is not in a git repository." },
  "git/not-installed": { exit: "unavailable", when: "The program git is not on the path." },
  "git/shallow": { exit: "usage", when: "The clone is too shallow for the range and could not be deepened." },
  "git/unknown-ref": { exit: "usage", when: "Base or head names no commit." },
  "git/untrusted-repository": {
    exit: "usage",
    when: "git refuses the repository because it belongs to another user (`safe.directory`)."
  },
  "github/bad-answer": {
    exit: "unavailable",
    when: "GitHub answered with something that is not its API, and `github.required` is set."
  },
  "github/forbidden": {
    exit: "refused",
    when: "The token of GitHub lacks a permission, and `github.required` is set."
  },
  "github/not-found": {
    exit: "refused",
    when: "GitHub does not show the repository to this token, and `github.required` is set."
  },
  "github/rate-limited": {
    exit: "unavailable",
    when: "The rate limit of GitHub is used up, and `github.required` is set."
  },
  "github/unauthorized": { exit: "refused", when: "GitHub refuses the token, and `github.required` is set." },
  "github/unavailable": {
    exit: "unavailable",
    when: "GitHub could not be reached, and `github.required` is set."
  },
  "internal/bug": { exit: "bug", when: "Lockkeeper reached a state that it should not." },
  "embedder/bad-answer": {
    exit: "unavailable",
    when: "The service of vectors answered with something that is not its API. In a gate run the rule `similar-incident` says so, and words alone are compared."
  },
  "embedder/not-configured": {
    exit: "usage",
    when: "An index was built with a service of vectors whose key, model or address is missing here."
  },
  "embedder/rate-limited": { exit: "unavailable", when: "The service of vectors limits the rate of calls." },
  "embedder/unauthorized": { exit: "refused", when: "The service of vectors refuses the key." },
  "embedder/unavailable": { exit: "unavailable", when: "The service of vectors could not be reached." },
  "incidents/invalid": {
    exit: "usage",
    when: "What `incidents add` was given is no report of an outage in a form that it knows."
  },
  "index/damaged": {
    exit: "files",
    when: "An index of incidents is not what its manifest says. In a gate run the rule `similar-incident` says so instead."
  },
  "index/incompatible": {
    exit: "usage",
    when: "An index of incidents was built by another version, or with other vectors than the config asks for."
  },
  "index/not-found": { exit: "usage", when: "There is no index of incidents where it was said to be." },
  "index/unavailable": { exit: "unavailable", when: "An index of incidents could not be fetched." },
  "index/unwritable": { exit: "files", when: "The index could not be written, for example on a full disk." },
  "index/wrong-hash": {
    exit: "refused",
    when: "What was fetched does not have the hash that was asked for; it was not opened."
  },
  "library/broken": { exit: "files", when: "An entry of a library of incidents cannot be read." },
  "library/locked": { exit: "files", when: "Another run holds the lock of the library." },
  "library/not-found": { exit: "usage", when: "There is no library of incidents where it was said to be." },
  "library/unwritable": { exit: "files", when: "An entry could not be written to the library." },
  "postgres/failed": { exit: "unavailable", when: "PostgreSQL refused a statement." },
  "postgres/no-vector": { exit: "usage", when: "The database has no pgvector, and vectors are asked for." },
  "postgres/unauthorized": { exit: "refused", when: "PostgreSQL refuses user or password." },
  "postgres/unavailable": { exit: "unavailable", when: "PostgreSQL could not be reached." },
  interrupted: { exit: "interrupted", when: "The run was stopped by a signal; nothing was decided." },
  "jira/bad-answer": {
    exit: "unavailable",
    when: "Jira answered with something that is not its API, and `jira.required` is set."
  },
  "jira/forbidden": {
    exit: "refused",
    when: "The account may not use the API of Jira, and `jira.required` is set."
  },
  "jira/rate-limited": {
    exit: "unavailable",
    when: "Jira limits the rate of calls, and `jira.required` is set."
  },
  "jira/unauthorized": { exit: "refused", when: "Jira refuses the credentials, and `jira.required` is set." },
  "jira/unavailable": { exit: "unavailable", when: "Jira could not be reached, and `jira.required` is set." },
  "ledger/broken": { exit: "files", when: "The ledger cannot be read, or its chain does not hold." },
  "ledger/locked": { exit: "files", when: "Another run holds the lock of the ledger." },
  "ledger/unwritable": { exit: "files", when: "The record could not be added to the ledger." },
  "model/bad-answer": {
    exit: "unavailable",
    when: "The model service answered with something that is not its API, and `model.required` is set."
  },
  "model/not-configured": {
    exit: "usage",
    when: "A model is asked for, and its key, region, project or, with Bedrock, the names of its models are missing."
  },
  "model/rate-limited": {
    exit: "unavailable",
    when: "The model service limits the rate of calls, and `model.required` is set."
  },
  "model/rejected": {
    exit: "usage",
    when: "The model service refuses the request, for example an unknown model, and `model.required` is set."
  },
  "model/unauthorized": {
    exit: "refused",
    when: "The model service refuses the key, and `model.required` is set."
  },
  "model/unavailable": {
    exit: "unavailable",
    when: "The model service could not be reached, and `model.required` is set."
  },
  "note/invalid": {
    exit: "usage",
    when: "The note that is to be reviewed breaks its schema, or its Markdown cannot be read back."
  },
  "note/not-found": {
    exit: "usage",
    when: "The note that is to be reviewed, or the one that it was edited from, is not there."
  },
  "output/unwritable": {
    exit: "files",
    when: "A file below `--out` could not be written, for example on a full disk."
  },
  "registry/bad-answer": {
    exit: "unavailable",
    when: "A registry of images answered with something that is not its API."
  },
  "registry/not-found": { exit: "usage", when: "A registry of images has no such image." },
  "registry/unauthorized": { exit: "refused", when: "A registry of images refuses the credentials." },
  "registry/unavailable": { exit: "unavailable", when: "A registry of images could not be reached." },
  "report/unreadable": {
    exit: "files",
    when: "Reports of tests or coverage cannot be read. In a gate run their rules say so instead."
  },
  "review/invalid": { exit: "usage", when: "The earlier review to compare with breaks its schema." },
  "run/deadline": {
    exit: "unavailable",
    when: "The time for the run was up before a service that is required had answered."
  },
  "template/invalid": {
    exit: "usage",
    when: "A template or example note of the workspace cannot be read or breaks its schema."
  },
  "webhook/failed": {
    exit: "unavailable",
    when: "A webhook did not take its delivery. In a gate run it is told and changes nothing."
  },
  "webhook/not-configured": {
    exit: "usage",
    when: "The variable with the address or the secret of a webhook is not set. In a gate run it is told and changes nothing."
  }
};
function exitCodeOf(thrown) {
  return exits[thrown instanceof Failure ? failureExits[thrown.code].exit : "bug"].code;
}
function exitCodeOfDecision(decision, failOn) {
  if (decision === "block") return exits.block.code;
  return decision === "warn" && failOn === "warn" ? exits.warn.code : exits.done.code;
}

export {
  exits,
  failureExits,
  exitCodeOf,
  exitCodeOfDecision
};
