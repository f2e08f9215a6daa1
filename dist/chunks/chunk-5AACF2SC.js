import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/flows/expressions.ts
async function compileExpressions(rules, expressions) {
  const compiled = /* @__PURE__ */ new Map();
  const problems = [];
  let cause;
  for (const part of rules.filter((rule) => rule.level !== "off").flatMap(partsOf)) {
    try {
      compiled.set(part.source, compiled.get(part.source) ?? await expressions.compile(part.source));
    } catch (error) {
      if (!(error instanceof Failure && error.code === "expression/invalid")) throw error;
      problems.push(`${part.rule}, ${part.name}: ${error.message}`);
      cause ??= error;
    }
  }
  if (cause !== void 0) {
    const [first = ""] = problems;
    throw new Failure({
      code: "expression/invalid",
      message: problems.length === 1 ? `Own rule ${first}` : `${problems.length} expressions of own rules are invalid.`,
      hint: cause.hint,
      problems: problems.length === 1 ? [] : problems,
      cause
    });
  }
  return compiled;
}
var partsOf = ({ id, when, assert }) => [
  ...when === null ? [] : [{ rule: id, name: "when", source: when }],
  { rule: id, name: "assert", source: assert }
];

export {
  compileExpressions
};
