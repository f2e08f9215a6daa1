import {
  validateIncident
} from "./chunk-YO4BSWYA.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  schemaProblems
} from "./chunk-RYUVC4AI.js";

// src/adapters/postgres/read-incident.ts
function readIncident(value, shown) {
  if (validateIncident(value)) return value;
  throw new Failure({
    code: "index/damaged",
    message: `The index at ${shown} holds an incident that no build writes.`,
    hint: "Somebody changed its tables by hand. Build it anew: lockkeeper incidents build --full --out postgres://….",
    problems: schemaProblems(validateIncident.errors).slice(0, 5)
  });
}

export {
  readIncident
};
