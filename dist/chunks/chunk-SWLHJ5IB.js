import {
  escapeTerminal
} from "./chunk-UNLSCALG.js";
import {
  exitCodeOf
} from "./chunk-G3L5KBLA.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/hosts/failure-report.ts
function toFailure(thrown) {
  if (thrown instanceof Failure) return thrown;
  return new Failure({
    code: "internal/bug",
    message: `Internal error: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    hint: "This is a bug in Lockkeeper. Run again with --verbose and report what it prints.",
    cause: thrown
  });
}
function renderFailure(failure, input) {
  const lines = [
    `error[${failure.code}]: ${escapeTerminal(failure.message)}`,
    ...failure.problems.map((problem) => `  - ${escapeTerminal(problem)}`),
    `hint: ${escapeTerminal(failure.hint)}`,
    ...input.verbose ? describeCauses(failure.cause) : []
  ];
  return `${lines.join("\n")}
`;
}
function failureDocument(failure) {
  return {
    schemaVersion: 1,
    exitCode: exitCodeOf(failure),
    error: { code: failure.code, message: failure.message, hint: failure.hint, problems: failure.problems }
  };
}
var causesMax = 8;
function describeCauses(cause) {
  const lines = [];
  let next = cause;
  for (let count = 0; next !== void 0 && next !== null && count < causesMax; count += 1) {
    const [first = "", ...frames] = textOf(next).split("\n");
    lines.push(
      `caused by: ${escapeTerminal(first)}`,
      ...frames.map((frame) => `    ${escapeTerminal(frame)}`)
    );
    next = next instanceof Error ? next.cause : void 0;
  }
  return lines;
}
var textOf = (thrown) => thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown);

export {
  toFailure,
  renderFailure,
  failureDocument
};
