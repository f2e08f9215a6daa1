import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import {
  exitCodeOf
} from "./chunk-DBVHAUUD.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  maskSecrets
} from "./chunk-DWK2L67X.js";

// src/hosts/failure-report.ts
function toFailure(thrown) {
  if (thrown instanceof Failure) return withoutSecrets(thrown);
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  return new Failure({
    code: "internal/bug",
    message: `Internal error: ${maskSecrets(said)}`,
    hint: "This is a bug in Lockkeeper. Run again with --verbose and report what it prints.",
    cause: thrown
  });
}
function withoutSecrets(failure) {
  return new Failure({
    code: failure.code,
    message: maskSecrets(failure.message),
    hint: maskSecrets(failure.hint),
    problems: failure.problems.map(maskSecrets),
    cause: failure.cause
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
var textOf = (thrown) => maskSecrets(thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown));

export {
  toFailure,
  renderFailure,
  failureDocument
};
