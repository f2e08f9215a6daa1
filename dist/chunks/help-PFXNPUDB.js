import {
  commands
} from "./chunk-55BIIH5S.js";
import {
  options,
  optionsOf,
  wordOptions
} from "./chunk-WZFZFBM4.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/help.ts
var columns = 100;
function renderOverview() {
  const names = Object.entries(commands);
  const width = Math.max(...names.map(([name]) => name.length));
  return `${[
    "Lockkeeper: a release gate. It reads what is about to be deployed, writes the note,",
    "checks it against the release standard, and says pass, warn or block.",
    "",
    "Usage: lockkeeper <command> [options]",
    "",
    "Commands:",
    ...names.map(([name, { summary }]) => hang(`  ${name.padEnd(width)}  `, summary)),
    "",
    "`lockkeeper <command> --help` shows the options of a command with examples; --version the version.",
    "",
    "Exit codes:",
    ...Object.values(exits).map(({ code, meaning }) => hang(`  ${String(code).padStart(3)}  `, meaning)),
    "",
    "Try it, offline: lockkeeper demo"
  ].join("\n")}
`;
}
function renderCommandHelp(command) {
  const { summary, examples } = commands[command];
  const own = optionsOf(command);
  const width = Math.max(...own.map((option) => formOf(option).length));
  return `${[
    summary,
    "",
    `Usage: lockkeeper ${command}${wordOf(command)} [options]`,
    "",
    "Options:",
    ...own.map((option) => hang(`  ${formOf(option).padEnd(width)}  `, describe(option))),
    "",
    "Examples:",
    ...examples.map((example) => `  ${example}`)
  ].join("\n")}
`;
}
function wordOf(command) {
  const name = wordOptions[command];
  return name === void 0 ? "" : ` [${options[name].value}]`;
}
var formOf = (option) => option.value === null ? `--${option.name}` : `--${option.name} ${option.value}`;
function describe(option) {
  const values = option.values === null ? "" : ` One of: ${option.values.join(", ")}.`;
  const fallback = option.value === null ? "" : ` Default: ${option.fallback}.`;
  const variable = option.variable === null ? "" : ` [${option.variable}]`;
  return `${option.description}${values}${fallback}${variable}`;
}
function hang(first, text) {
  const lines = [first];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    const isStart = line.trim() === "" || line === first;
    if (!isStart && line.length + 1 + word.length > columns) lines.push(`${" ".repeat(first.length)}${word}`);
    else lines[lines.length - 1] = isStart ? `${line}${word}` : `${line} ${word}`;
  }
  return lines.join("\n");
}
export {
  renderCommandHelp,
  renderOverview
};
