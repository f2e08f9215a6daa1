import {
  decisionVariables
} from "./chunk-LJI6ADMI.js";
import {
  textWidth
} from "./chunk-6PTYWKB7.js";
import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import {
  suggest
} from "./chunk-GJVC4S7C.js";
import {
  commandNames,
  optionList,
  optionsOf,
  runnableCommands,
  wordOptions
} from "./chunk-WZFZFBM4.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/hosts/guard-stream.ts
function guardStream(process, stream) {
  let open = true;
  stream.on("error", (error) => {
    const first = open;
    open = false;
    if (error.code === "EPIPE" || !first) return;
    process.exitCode ||= exits.files.code;
    if (stream !== process.stderr) {
      process.stderr.write(
        `error[output/unwritable]: The output could not be written: ${error.code ?? error.message}.
hint: Free space where the output goes, or send it elsewhere.
`
      );
    }
  });
  return (text) => {
    if (open) stream.write(text);
  };
}

// src/hosts/parse-arguments.ts
import { parseArgs } from "node:util";
function parseArguments(argv, environment) {
  const { command, rest } = splitCommand(argv);
  const given = new Map(readVariables(command, environment));
  for (const { name, value } of readFlags(command, rest)) {
    const option = findOption(command, name);
    const origin = { kind: "flag", name };
    setGiven(given, { command, option, value: value ?? "true", origin, source: `--${name}` });
  }
  return { command, given };
}
function readVariables(command, environment) {
  checkVariables(environment);
  const given = /* @__PURE__ */ new Map();
  for (const option of optionsOf(command)) {
    const value = option.variable === null ? void 0 : environment[option.variable];
    if (option.variable === null || value === void 0) continue;
    const origin = { kind: "variable", name: option.variable };
    setGiven(given, { command, option, value, origin, source: option.variable });
  }
  return given;
}
function setGiven(given, input) {
  const { command, option, value, origin, source } = input;
  const values = option.value === null ? ["true", "false"] : option.values;
  if (value.trim() === "") throw invalid(`${source} is empty.`, "Give it a value, or leave it out.");
  if (values !== null && !values.includes(value)) {
    throw invalid(
      `${source} takes ${values.join(", ")}, not "${value}"${onlyQuestion(suggest(value, values))}`,
      helpHint(command)
    );
  }
  if (option.value === null && value === "false") given.delete(option.name);
  else given.set(option.name, { value, origin });
}
var onlyQuestion = (suggestion) => suggestion.endsWith("?") ? suggestion : ".";
function helpRequest(argv) {
  const [first] = argv;
  const isAsked = argv.includes("--help") || argv.includes("-h") || first === "help";
  if (!isAsked) return null;
  const words = argv.filter((word2) => !word2.startsWith("-") && word2 !== "help");
  const [word, ...others] = words;
  if (word === void 0 || others.length === 0 && groupOf(word).length > 0) return "help";
  return splitCommand(words).command;
}
var groupOf = (first) => runnableCommands.filter((name) => name.startsWith(`${first} `));
function splitCommand(argv) {
  const [first, second = ""] = argv;
  if (first === void 0) {
    throw unknownCommand(
      "There is no command.",
      "`lockkeeper help` lists the commands; `lockkeeper demo` shows one at work."
    );
  }
  for (const name of runnableCommands) {
    if (name === `${first} ${second}`) return { command: name, rest: argv.slice(2) };
    if (name === first) return { command: name, rest: argv.slice(1) };
  }
  if (first.startsWith("-")) {
    throw unknownCommand(
      `The command comes first, before ${first}.`,
      "For example: lockkeeper gate --base v1.4.0."
    );
  }
  const group = groupOf(first);
  const what = group.length > 0 ? `"${first}" needs one more word: ${group.join(", ")}.` : `There is no command "${first}"${suggest(first, commandNames)}`;
  throw unknownCommand(what, "`lockkeeper help` lists the commands.");
}
function readFlags(command, rest) {
  const { tokens } = parseArgs({
    args: [...rest],
    options: Object.fromEntries(
      optionsOf(command).map((option) => [
        option.name,
        option.value === null ? { type: "boolean" } : { type: "string" }
      ])
    ),
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  const seen = /* @__PURE__ */ new Set();
  return tokens.flatMap((token) => {
    if (token.kind === "option-terminator") return [];
    if (token.kind === "positional") {
      const name = wordOptions[command];
      if (name !== void 0 && !seen.has(name)) {
        seen.add(name);
        return [{ name, value: token.value }];
      }
      throw invalid(`"${token.value}" is one argument too many.`, helpHint(command));
    }
    const option = findOption(command, token.name);
    if (seen.has(token.name)) throw invalid(`--${token.name} is given twice.`, "Give it once.");
    seen.add(token.name);
    if (option.value === null && token.value !== void 0) {
      throw invalid(`--${token.name} takes no value.`, helpHint(command));
    }
    if (option.value !== null && (token.value === void 0 || !token.inlineValue && token.value.startsWith("-"))) {
      throw invalid(`--${token.name} needs a value: --${token.name} ${option.value}.`, helpHint(command));
    }
    return [{ name: token.name, value: token.value }];
  });
}
function findOption(command, name) {
  const known = optionsOf(command);
  const option = known.find((candidate) => candidate.name === name);
  if (option !== void 0) return option;
  const elsewhere = optionList.find((candidate) => candidate.name === name);
  if (elsewhere !== void 0) {
    throw invalid(
      `--${name} is an option of ${elsewhere.commands.join(", ")}, not of ${command}.`,
      helpHint(command)
    );
  }
  const flag = `${name.length === 1 ? "-" : "--"}${name}`;
  const near = suggest(
    flag,
    known.map((candidate) => `--${candidate.name}`)
  );
  throw invalid(`Unknown option ${flag}${onlyQuestion(near)}`, helpHint(command));
}
function checkVariables(environment) {
  const told = Object.values(decisionVariables);
  const known = optionList.flatMap((option) => option.variable ?? []);
  for (const name of Object.keys(environment)) {
    if (!name.startsWith("LOCKKEEPER_") || known.includes(name) || told.includes(name)) continue;
    const near = onlyQuestion(suggest(name, known));
    if (near.endsWith("?"))
      throw invalid(`Unknown environment variable ${name}${near}`, "Correct its name, or unset it.");
  }
}
var helpHint = (command) => `\`lockkeeper ${command} --help\` lists the options with examples.`;
var invalid = (message, hint) => new Failure({ code: "arguments/invalid", message, hint });
var unknownCommand = (message, hint) => new Failure({ code: "arguments/unknown-command", message, hint });

// src/hosts/progress.ts
var clearLine = "\r\x1B[2K";
function createProgress(input) {
  const { stream, verbose } = input;
  const live = stream.isTTY === true && !verbose && !input.environment["CI"] && input.environment["TERM"] !== "dumb";
  const stamp = () => verbose ? `[${(input.elapsedMs() / 1e3).toFixed(3).padStart(7)} s] ` : "";
  let drawn = false;
  const clear = () => {
    if (drawn) stream.write(clearLine);
    drawn = false;
  };
  return {
    clear,
    step: (text) => {
      const line = escapeTerminal(input.mask(text));
      if (!live) {
        stream.write(`${stamp()}${line}
`);
        return;
      }
      const width = Math.max(10, (stream.columns ?? 80) - 1);
      stream.write(`${clearLine}${truncate(`… ${line}`, width)}`);
      drawn = true;
    },
    warn: (text) => {
      clear();
      stream.write(`${stamp()}warning: ${escapeTerminal(input.mask(text))}
`);
    }
  };
}
function truncate(text, width) {
  let kept = text;
  while (textWidth(kept) > width) kept = kept.slice(0, -1);
  return kept;
}

export {
  guardStream,
  parseArguments,
  readVariables,
  setGiven,
  helpRequest,
  createProgress
};
