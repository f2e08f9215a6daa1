import {
  createProgress,
  helpRequest,
  parseArguments
} from "./chunk-2W2CLVOT.js";
import "./chunk-6PTYWKB7.js";
import "./chunk-ETK2YIX6.js";
import "./chunk-UNLSCALG.js";
import "./chunk-GJVC4S7C.js";
import {
  exits
} from "./chunk-G3L5KBLA.js";
import "./chunk-6I67JDG6.js";
import "./chunk-7VZ5H7B6.js";

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

// src/hosts/run-cli.ts
async function runCli(process) {
  const argv = process.argv.slice(2);
  const asJson = wantsJson(argv, process.env);
  const verbose = argv.includes("--verbose") || process.env["LOCKKEEPER_VERBOSE"] === "true";
  const stdout = guardStream(process, process.stdout);
  const stderr = guardStream(process, process.stderr);
  const progress = createProgress({
    stream: { isTTY: process.stderr.isTTY, columns: process.stderr.columns, write: stderr },
    environment: process.env,
    verbose,
    elapsedMs: () => performance.now()
  });
  const print = (document) => stdout(`${JSON.stringify(document, null, 2)}
`);
  try {
    const help = helpRequest(argv);
    if (help !== null) {
      const { renderCommandHelp, renderOverview } = await import("./help-IRVCZ35D.js");
      stdout(help === "help" ? renderOverview() : renderCommandHelp(help));
      return;
    }
    const { command, given } = parseArguments(argv, process.env);
    const [{ commands }, { watchSignals }, reports] = await Promise.all([
      import("./commands-DDXWMFVA.js"),
      import("./interrupt-FKE4Q4GO.js"),
      import("./failure-report-G6DWHJ33.js")
    ]);
    watchSignals(process, (failure) => {
      progress.clear();
      if (asJson) print(reports.failureDocument(failure));
      stderr(reports.renderFailure(failure, { verbose }));
    });
    const run = await commands[command].load();
    const outcome = await run(given, {
      host: "shell",
      workingDirectory: process.cwd(),
      progress,
      terminal: terminalOf(process),
      actions: null,
      actor: process.env["USER"] || process.env["LOGNAME"] || process.env["USERNAME"] || null
    });
    progress.clear();
    if (asJson) print(outcome.json);
    else stdout(outcome.text);
    process.exitCode ||= outcome.exitCode;
  } catch (error) {
    const { failureDocument, renderFailure, toFailure } = await import("./failure-report-G6DWHJ33.js");
    const { exitCodeOf } = await import("./exit-IR3ZD5YE.js");
    const failure = toFailure(error);
    progress.clear();
    if (asJson) print(failureDocument(failure));
    stderr(renderFailure(failure, { verbose }));
    process.exitCode = exitCodeOf(failure);
  }
}
function wantsJson(argv, environment) {
  const at = argv.lastIndexOf("--format");
  const inline = argv.findLast((argument) => argument.startsWith("--format="));
  const flag = at >= 0 ? argv[at + 1] : inline?.slice("--format=".length);
  return (flag ?? environment["LOCKKEEPER_FORMAT"]) === "json";
}
var widthMax = 100;
function terminalOf(process) {
  const { isTTY, columns } = process.stdout;
  const color = isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
  return { width: isTTY ? Math.min(columns, widthMax) : widthMax, color };
}
export {
  runCli
};
