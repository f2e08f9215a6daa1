import {
  createProgress,
  guardStream,
  readVariables,
  setGiven
} from "./chunk-KO4KKEY7.js";
import {
  commands
} from "./chunk-55BIIH5S.js";
import {
  withdrawDecision
} from "./chunk-ME7BKQ5X.js";
import {
  watchSignals
} from "./chunk-JHMV3URN.js";
import {
  failureDocument,
  renderFailure,
  toFailure
} from "./chunk-V5MEPUCV.js";
import {
  credentialNames,
  credentialTable,
  readCredentials
} from "./chunk-LJI6ADMI.js";
import "./chunk-6PTYWKB7.js";
import "./chunk-UR5AO6JT.js";
import {
  readWorkflowEvent
} from "./chunk-4TKP3W7I.js";
import {
  detectPipeline
} from "./chunk-CO3RUHCP.js";
import {
  suggest
} from "./chunk-GJVC4S7C.js";
import {
  optionList,
  options,
  optionsOf,
  runnableCommands
} from "./chunk-WZFZFBM4.js";
import "./chunk-PZ2SPWNQ.js";
import "./chunk-OKEZAHCA.js";
import "./chunk-2CRF5R3Z.js";
import {
  exitCodeOf
} from "./chunk-DBVHAUUD.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-Q764DJLP.js";
import {
  maskSecrets
} from "./chunk-DWK2L67X.js";
import "./chunk-S275EGAC.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/run-action.ts
import { randomUUID as randomUUID2 } from "node:crypto";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options2) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options2 === null || options2 === void 0 ? void 0 : options2.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options2) {
    const { width, height } = options2 || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/hosts/actions-sink.ts
function createActionsSink(environment) {
  const announced = /* @__PURE__ */ new Set();
  return {
    isSet: (output) => announced.has(output),
    writeSummary: async (markdown) => {
      if (!environment["GITHUB_STEP_SUMMARY"]) return;
      try {
        await summary.addRaw(markdown, true).write();
      } catch (cause) {
        throw unwritable("job summary", cause);
      }
    },
    annotate: ({ severity, title, message, path, line }) => {
      const properties = {
        title,
        ...path !== void 0 && { file: path },
        ...line !== void 0 && { startLine: line }
      };
      if (severity === "error") error(message, properties);
      else warning(message, properties);
    },
    setOutput: ({ name, value }) => {
      try {
        setOutput(name, value);
      } catch (cause) {
        throw unwritable(`output ${name}`, cause);
      }
      announced.add(name);
    }
  };
}
function unwritable(what, cause) {
  return new Failure({
    code: "output/unwritable",
    message: `Cannot write the ${what} of the step: ${cause instanceof Error ? cause.message : String(cause)}.`,
    hint: "Check that the runner has free space and that GITHUB_OUTPUT and GITHUB_STEP_SUMMARY name files that can be written.",
    cause
  });
}

// src/hosts/event-defaults.ts
function withEventDefaults(parsed, environment) {
  const given = new Map(parsed.given);
  if (given.has("repo") || parsed.command === "review") return given;
  const { name: event, baseSha } = readWorkflowEvent(environment);
  const hasBase = event === "pull_request" || event === "merge_group";
  const defaults = {
    head: { name: "GITHUB_SHA", value: environment["GITHUB_SHA"] ?? null },
    base: { name: "GITHUB_EVENT_PATH", value: hasBase ? baseSha : null }
  };
  const own = optionsOf(parsed.command).map((option) => option.name);
  for (const option of ["base", "head"]) {
    const { name, value } = defaults[option];
    if (given.has(option) || !own.includes(option) || !isSha(value)) continue;
    given.set(option, { value, origin: { kind: "variable", name } });
  }
  return given;
}
var isSha = (value) => typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);

// src/hosts/outputs.ts
var outputNames = [
  "decision",
  "reason-code",
  "grade",
  "result",
  "note-path",
  "report-path",
  "artifact-url",
  "comment-url"
];
var outputs = {
  decision: {
    description: "pass, warn or block. block also when the gate failed: what was not judged must not pass.",
    failed: "block"
  },
  "reason-code": {
    description: "Why, from the closed list of schemas/decision.schema.json; error when the gate failed.",
    failed: "error"
  },
  grade: { description: "stable, caution, warning or danger; empty when the gate failed.", failed: "" },
  result: {
    description: "decision.json on one line; when the gate failed {schemaVersion, exitCode, error: {code, message, hint, problems}}.",
    failed: null
  },
  "note-path": { description: "Path of note.json; empty when it was not written.", failed: "" },
  "report-path": {
    description: "Path of report.html, the page for people; of note.md when only the note was written; empty when neither was.",
    failed: ""
  },
  "artifact-url": {
    description: "Page of the artifact with the files, for `publish: artifact`; empty when none was kept.",
    failed: ""
  },
  "comment-url": {
    description: "Address of the comment on the pull request; empty when none was written.",
    failed: ""
  }
};

// src/hosts/parse-inputs.ts
var inputNames = [
  "command",
  ...optionList.flatMap((option) => option.input ?? []),
  ...credentialNames.map((name) => credentialTable[name].input)
];
var variableOfInput = (input) => `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
function parseInputs(environment) {
  checkInputNames(environment);
  const command = commandOf(environment);
  const given = new Map(readVariables(command, environment));
  const known = optionsOf(command);
  for (const option of optionList) {
    const value = option.input === null ? "" : environment[variableOfInput(option.input)] ?? "";
    if (option.input === null || value === "") continue;
    if (!known.includes(option)) {
      throw invalid(`The input ${option.input} has no meaning for the command ${command}.`);
    }
    const origin = { kind: "input", name: option.input };
    setGiven(given, { command, option, value, origin, source: `The input ${option.input}` });
  }
  return { command, given };
}
function commandOf(environment) {
  const given = readInputsAhead(environment).command;
  const command = runnableCommands.find((name) => name === given);
  if (command !== void 0) return command;
  throw new Failure({
    code: "arguments/unknown-command",
    message: `There is no command "${given}"${suggest(given, runnableCommands)}`,
    hint: `The input command takes ${runnableCommands.join(", ")}.`
  });
}
function readInputsAhead(environment) {
  const read = (input) => environment[variableOfInput(input)] ?? "";
  return {
    command: (read("command") || "gate").trim(),
    dryRun: read("dry-run") === "true",
    out: read("out") || (environment[options.out.variable] ?? null)
  };
}
function checkInputNames(environment) {
  const known = inputNames.map(variableOfInput);
  for (const name of Object.keys(environment)) {
    if (!name.startsWith("INPUT_") || known.includes(name)) continue;
    const near = suggest(name, known);
    if (!near.endsWith("?")) continue;
    const shown = (variable) => variable.toLowerCase().replace("input_", "");
    throw invalid(`Unknown input "${shown(name)}"${shown(near)}`);
  }
}
var invalid = (message) => new Failure({
  code: "arguments/invalid",
  message,
  hint: "The README's table of inputs says what each command takes."
});

// src/hosts/run-action.ts
async function runAction(process2) {
  const environment = process2.env;
  const verbose = environment["INPUT_VERBOSE"] === "true" || environment["RUNNER_DEBUG"] === "1";
  const sink = createActionsSink(environment);
  const stdout = guardStream(process2, process2.stdout);
  const fail = (failure) => {
    print(stdout, renderFailure(failure, { verbose }));
    setFailed([failure.message, ...failure.problems, failure.hint].join("\n"));
    process2.exitCode = exitCodeOf(failure);
    const document = JSON.stringify(failureDocument(failure));
    for (const name of outputNames) sink.setOutput({ name, value: outputs[name].failed ?? document });
  };
  const decided = watchSignals(process2, fail);
  try {
    const { outcome, asJson } = await run(process2, { sink, stdout, verbose, decided });
    print(stdout, asJson ? jsonText(outcome) : outcome.text);
    for (const name of outputNames) {
      if (!sink.isSet(name)) sink.setOutput({ name, value: outcome.outputs?.[name] ?? "" });
    }
    if (outcome.exitCode !== 0) setFailed(outcome.refusal ?? "The release is refused.");
    process2.exitCode = outcome.exitCode;
  } catch (error2) {
    try {
      fail(toFailure(error2));
    } catch (second) {
      print(stdout, renderFailure(toFailure(second), { verbose: true }));
      process2.exitCode = exitCodeOf(second);
    }
  }
}
function jsonText({ json, jsonLines }) {
  if (jsonLines === void 0) return JSON.stringify(json, null, 2);
  return jsonLines.map((line) => JSON.stringify(line)).join("\n");
}
async function run(process2, input) {
  const environment = process2.env;
  const workingDirectory = environment["GITHUB_WORKSPACE"] || process2.cwd();
  const { command: asked, dryRun, out } = readInputsAhead(environment);
  if (["gate", "review", "argocd gate"].includes(asked ?? "") && !dryRun)
    withdrawDecision({ out, workingDirectory });
  const parsed = parseInputs(environment);
  const given = withEventDefaults(parsed, environment);
  const command = await commands[parsed.command].load();
  const outcome = await command(given, {
    host: "action",
    decided: input.decided,
    workingDirectory,
    progress: createProgress({
      // Plain lines on stdout: the runner keeps the order of one stream only.
      stream: { write: input.stdout },
      environment,
      verbose: input.verbose,
      mask: maskSecrets,
      elapsedMs: () => performance.now()
    }),
    environment,
    credentials: readCredentials(environment, (input2) => environment[variableOfInput(input2)] ?? ""),
    actor: detectPipeline(environment).actor,
    terminal: { width: 120, color: false },
    actions: input.sink
  });
  return { outcome, asJson: given.get("format")?.value === "json" };
}
function print(stdout, text) {
  const token = randomUUID2();
  const end = text.endsWith("\n") ? "" : "\n";
  stdout(`::stop-commands::${token}
${text}${end}::${token}::
`);
}
export {
  runAction
};
