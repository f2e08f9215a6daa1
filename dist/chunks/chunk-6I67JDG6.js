// src/failure.ts
var Failure = class extends Error {
  code;
  hint;
  /** All problems found, when there is more than one; each is one line. */
  problems;
  constructor(input) {
    super(input.message, input.cause === void 0 ? void 0 : { cause: input.cause });
    this.name = "Failure";
    this.code = input.code;
    this.hint = input.hint;
    this.problems = input.problems ?? [];
  }
};
function invariant(condition, message) {
  if (!condition) {
    throw new Failure({
      code: "internal/bug",
      message: `Internal error: ${message}`,
      hint: "This is a bug in Lockkeeper. Run again with --verbose and report what it prints."
    });
  }
}

export {
  Failure,
  invariant
};
