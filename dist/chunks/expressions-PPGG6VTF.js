import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/cel/expressions.ts
import { createContext, Script } from "node:vm";

// src/domain/expression-schema.ts
var factTypes = {
  Release: {
    workspace: { type: "string", about: "Name of the workspace." },
    environment: { type: "string", about: "Where the release goes." },
    timeZone: { type: "string", about: "Time zone of the workspace." },
    operators: { type: "list<string>", about: "Who carries out and watches the deploy." },
    emergency: { type: "bool", about: "An emergency was asked for." }
  },
  Window: {
    given: { type: "bool", about: "A window is given; without one, the other fields are absent." },
    date: {
      type: "string",
      about: "Day of the start in the time zone of the workspace, YYYY-MM-DD.",
      optional: true
    },
    weekday: { type: "string", about: "Day of the week of the start: mon … sun.", optional: true },
    hour: { type: "int", about: "Hour of the start, 0 to 23.", optional: true },
    minute: { type: "int", about: "Minute of the start.", optional: true },
    endHour: { type: "int", about: "Hour of the end, 0 to 23.", optional: true },
    endMinute: { type: "int", about: "Minute of the end.", optional: true },
    minutes: { type: "int", about: "Length in minutes.", optional: true }
  },
  Statistics: {
    commits: { type: "int", about: "Commits of all modules." },
    files: { type: "int", about: "Changed files." },
    insertions: { type: "int", about: "Added lines." },
    deletions: { type: "int", about: "Removed lines." }
  },
  Module: {
    name: { type: "string", about: "Name of the module." },
    base: { type: "string", about: "What is deployed now, as it was named." },
    head: { type: "string", about: "What is to be deployed, as it was named." },
    baseSource: { type: "string", about: "Who named the base: flag, ledger, deployment, tag or note." },
    baseIsAncestor: { type: "bool", about: "false: the deploy takes commits away." },
    statistics: { type: "Statistics", about: "Counts of this module." },
    takesAway: {
      type: "int",
      about: "Commits that the deploy removes and that head does not hold in another form."
    },
    dependents: { type: "list<string>", about: "Components that depend on this module, from the catalog." }
  },
  File: {
    module: { type: "string", about: "Name of the module." },
    path: { type: "string", about: "Path at head (at base, when deleted)." },
    previousPath: { type: "string", about: "Path before a rename or copy.", optional: true },
    status: { type: "string", about: "added, modified, deleted, renamed, copied or type-changed." },
    class: { type: "string", about: "text, binary, generated, vendored or lock." },
    entry: { type: "string", about: "file, executable, symlink or submodule." },
    isTest: { type: "bool", about: "Test code." },
    isDocumentation: { type: "bool", about: "Documentation." },
    insertions: { type: "int", about: "Added lines." },
    deletions: { type: "int", about: "Removed lines." }
  },
  Commit: {
    module: { type: "string", about: "Name of the module." },
    sha: { type: "string", about: "Full object name." },
    subject: { type: "string", about: "First line of the message." },
    body: { type: "string", about: "Message without its first line." },
    author: { type: "string", about: "Name of the author." },
    email: { type: "string", about: "E-mail of the author." },
    bot: { type: "bool", about: "Written by a bot." },
    type: { type: "string", about: "Type of a conventional commit, for example feat.", optional: true },
    scope: { type: "string", about: "Scope of a conventional commit.", optional: true },
    breaking: { type: "bool", about: "Announces a breaking change." },
    fate: { type: "string", about: "told, merge, noise, reverted or revert." },
    issueKeys: { type: "list<string>", about: "Issue keys in the message." },
    pullRequests: { type: "list<int>", about: "Numbers of pull requests." }
  },
  Issue: {
    key: { type: "string", about: "Issue key, for example PAY-7." },
    confidence: { type: "string", about: "high, medium or low." }
  },
  Migration: {
    path: { type: "string", about: "Path of the file." },
    tool: { type: "string", about: "flyway, liquibase, rails, alembic, prisma, django, knex or sql." },
    version: { type: "string", about: "Version or name that orders it." },
    status: { type: "string", about: "added, modified, deleted, renamed, copied or type-changed." },
    understood: { type: "bool", about: "false: the statements are not known." },
    reversible: { type: "bool", about: "Understood, and every statement can be undone." },
    tables: { type: "list<string>", about: "Tables that its statements name." },
    operations: { type: "list<string>", about: "What its statements do, for example drop-column." },
    effects: {
      type: "list<string>",
      about: "additive, locks, rewrites-data, destroys-data, inserts-data or other."
    }
  },
  Note: {
    kind: { type: "string", about: "deploy or work." },
    template: { type: "string", about: "Template that shaped the note." },
    title: { type: "string", about: "One line that names the release." },
    summary: { type: "string", about: "What is dangerous and what changes." },
    categories: { type: "list<string>", about: "Categories of the changes told." },
    strategy: { type: "string", about: "REDEPLOY_NO_BUILD, REDEPLOY, CANARY, BLUE_GREEN or ETC." },
    caveats: { type: "list<string>", about: "What a rollback does not bring back." },
    watchHours: { type: "double", about: "How long the release is watched." },
    signals: { type: "list<string>", about: "What is watched." },
    dashboards: { type: "list<string>", about: "Links of dashboards." },
    checklistGroups: { type: "list<string>", about: "Groups that the checklists hold." },
    commitsCut: { type: "int", about: "Commits left out of the note for want of space." }
  }
};
var factVariables = {
  release: { type: "Release", about: "What was asked for." },
  operators: { type: "list<string>", about: "Who carries out and watches the deploy." },
  window: { type: "Window", about: "When." },
  modules: { type: "list<Module>", about: "Deployable units." },
  statistics: { type: "Statistics", about: "Counts of all modules." },
  files: { type: "list<File>", about: "Changed files of all modules." },
  commits: { type: "list<Commit>", about: "Commits of all modules, newest first." },
  issues: { type: "list<Issue>", about: "Issue keys found in the range." },
  migrations: { type: "list<Migration>", about: "Database migrations." },
  workTypes: { type: "list<string>", about: "Kinds of work, for example database-migration." },
  impact: { type: "string", about: "low, medium, high or critical." },
  note: { type: "Note", about: "The note." }
};

// src/adapters/cel/cel-facts.ts
var typesByName = new Map(Object.entries(factTypes));
var celTypes = Object.fromEntries(
  [...typesByName.keys()].map((name) => [
    name,
    class {
    }
  ])
);
var converted = /* @__PURE__ */ new WeakMap();
function celFacts(facts) {
  const known = converted.get(facts);
  if (known !== void 0) {
    return known;
  }
  const values = {};
  for (const [name, { type }] of Object.entries(factVariables)) {
    if (facts[name] !== void 0) {
      values[name] = celValue(facts[name], type);
    }
  }
  converted.set(facts, values);
  return values;
}
function celValue(value, type) {
  if (type === "int") {
    return typeof value === "number" ? BigInt(Math.trunc(value)) : value;
  }
  const item = /^list<(.+)>$/.exec(type)?.[1];
  if (item !== void 0) {
    return Array.isArray(value) ? value.map((element) => celValue(element, item)) : value;
  }
  const fields = typesByName.get(type);
  const Type = celTypes[type];
  return fields === void 0 || Type === void 0 ? value : celObject(value, fields, new Type());
}
function celObject(value, fields, target) {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const source = new Map(Object.entries(value));
  for (const [field, { type }] of Object.entries(fields)) {
    const fact = source.get(field);
    if (fact !== void 0) {
      target[field] = celValue(fact, type);
    }
  }
  return target;
}

// src/adapters/cel/expressions.ts
var timeoutMsDefault = 1e3;
var limits = {
  maxAstNodes: 2e3,
  maxDepth: 100,
  maxListElements: 1e3,
  maxMapEntries: 1e3,
  maxCallArguments: 32
};
function createExpressions(input = {}) {
  let environment;
  return {
    compile: async (source) => {
      environment ??= createEnvironment();
      return compileExpression({
        source,
        environment: await environment,
        timeoutMs: input.timeoutMs ?? timeoutMsDefault
      });
    }
  };
}
async function createEnvironment() {
  const cel = await import("./lib-OYXRLWPX.js");
  const environment = new cel.Environment({ limits });
  for (const [name, fields] of Object.entries(factTypes)) {
    const types = Object.fromEntries(Object.entries(fields).map(([field, { type }]) => [field, type]));
    environment.registerType(name, { ctor: celTypes[name], fields: types });
  }
  for (const [name, { type }] of Object.entries(factVariables)) {
    environment.registerVariable(name, type);
  }
  return environment;
}
function compileExpression(input) {
  const { source, environment, timeoutMs } = input;
  const checked = environment.check(source);
  if (!checked.valid) {
    throw invalid(source, firstLine(checked.error), checked.error);
  }
  if (checked.type !== "bool" && checked.type !== "dyn") {
    throw invalid(source, `it gives ${checked.type ?? "nothing"}, not true or false`);
  }
  const program = environment.parse(source);
  return {
    evaluate: (facts) => {
      try {
        const value = runBounded(() => runProgram(program, celFacts(facts)), timeoutMs);
        return { ok: true, value };
      } catch (error) {
        return {
          ok: false,
          reason: isTimeout(error) ? `it took longer than ${timeoutMs} ms` : firstLine(error)
        };
      }
    }
  };
}
var runProgram = (program, facts) => program(facts);
function runBounded(run, timeoutMs) {
  return new Script("run()").runInContext(createContext({ run }), { timeout: timeoutMs });
}
var isTimeout = (error) => typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
function invalid(source, problem, cause) {
  return new Failure({
    code: "expression/invalid",
    message: `The expression ${source} is invalid: ${problem}.`,
    hint: 'The README lists under "Facts of own rules" what an expression can ask about.',
    ...cause === void 0 ? {} : { cause }
  });
}
function firstLine(error) {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n")[0] ?? text).trim().replace(/\.$/, "");
}
export {
  createExpressions
};
