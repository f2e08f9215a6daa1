import {
  createProgress,
  guardStream,
  helpRequest,
  parseArguments
} from "./chunk-KO4KKEY7.js";
import {
  readCredentials
} from "./chunk-LJI6ADMI.js";
import "./chunk-6PTYWKB7.js";
import "./chunk-UR5AO6JT.js";
import {
  detectPipeline
} from "./chunk-CO3RUHCP.js";
import "./chunk-GJVC4S7C.js";
import {
  options
} from "./chunk-WZFZFBM4.js";
import "./chunk-DBVHAUUD.js";
import "./chunk-6I67JDG6.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/read-ahead.ts
function readAhead(argv, environment, { name, variable }) {
  const flag = `--${name}`;
  const at = argv.findLastIndex((argument) => argument === flag || argument.startsWith(`${flag}=`));
  if (at >= 0) return (argv[at] === flag ? argv[at + 1] : argv[at]?.slice(flag.length + 1)) ?? "";
  return (variable === null ? null : environment[variable]) ?? null;
}

// src/hosts/run-cli.ts
async function runCli(process) {
  const argv = process.argv.slice(2);
  const asJson = readAhead(argv, process.env, { ...options.format, name: "format" }) === "json";
  const verbose = argv.includes("--verbose") || process.env["LOCKKEEPER_VERBOSE"] === "true";
  const stdout = guardStream(process, process.stdout);
  const stderr = guardStream(process, process.stderr);
  let mask = (text) => text;
  const progress = createProgress({
    stream: { isTTY: process.stderr.isTTY, columns: process.stderr.columns, write: stderr },
    environment: process.env,
    verbose,
    mask: (text) => mask(text),
    elapsedMs: () => performance.now()
  });
  const print = (document) => stdout(`${JSON.stringify(document, null, 2)}
`);
  try {
    const help = helpRequest(argv);
    if (help !== null) {
      const { renderCommandHelp, renderOverview } = await import("./help-PFXNPUDB.js");
      stdout(help === "help" ? renderOverview() : renderCommandHelp(help));
      return;
    }
    const asked = argv[0] === "argocd" ? argv.slice(0, 2).join(" ") : argv[0];
    if (["gate", "review", "argocd gate"].includes(asked ?? "") && !argv.includes("--dry-run")) {
      const { withdrawDecision } = await import("./withdraw-decision-VUSZF46R.js");
      const out = readAhead(argv, process.env, { ...options.out, name: "out" });
      withdrawDecision({ out, workingDirectory: process.cwd() });
    }
    const { command, given } = parseArguments(argv, process.env);
    const [{ commands }, { watchSignals }, reports, { maskSecrets }] = await Promise.all([
      import("./commands-3ENU4QTO.js"),
      import("./interrupt-J35FNSNO.js"),
      import("./failure-report-GDXOKO4C.js"),
      import("./redact-RY7FGZ4T.js")
    ]);
    mask = maskSecrets;
    const decided = watchSignals(process, (failure) => {
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
      decided,
      actions: null,
      environment: process.env,
      credentials: readCredentials(process.env),
      actor: detectPipeline(process.env).actor ?? userOf(process.env)
    });
    progress.clear();
    if (asJson && outcome.jsonLines !== void 0) {
      for (const line of outcome.jsonLines) stdout(`${JSON.stringify(line)}
`);
    } else if (asJson) print(outcome.json);
    else stdout(outcome.text);
    process.exitCode ||= outcome.exitCode;
  } catch (error) {
    const { failureDocument, renderFailure, toFailure } = await import("./failure-report-GDXOKO4C.js");
    const { exitCodeOf } = await import("./exit-Q3J4UK5U.js");
    const failure = toFailure(error);
    progress.clear();
    if (asJson) print(failureDocument(failure));
    stderr(renderFailure(failure, { verbose }));
    process.exitCode = exitCodeOf(failure);
  }
}
var userOf = (environment) => environment["USER"] || environment["LOGNAME"] || environment["USERNAME"] || null;
var widthMax = 100;
function terminalOf(process) {
  const { isTTY, columns } = process.stdout;
  const color = isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
  return { width: isTTY ? Math.min(columns, widthMax) : widthMax, color };
}
export {
  runCli
};
