import {
  credentialTable,
  decisionVariables
} from "./chunk-LJI6ADMI.js";
import {
  gate
} from "./chunk-YUL63URQ.js";
import "./chunk-G3OMGMRE.js";
import "./chunk-5AACF2SC.js";
import "./chunk-6KPUQWMX.js";
import "./chunk-SYPZYUSM.js";
import "./chunk-B5HJ5IZV.js";
import "./chunk-4XCV4YBA.js";
import "./chunk-M62IQNMF.js";
import "./chunk-QCLGAHPE.js";
import "./chunk-BOQDJOVM.js";
import "./chunk-RVIAQXAX.js";
import "./chunk-CHJRLKMQ.js";
import "./chunk-BMNYDCJ4.js";
import "./chunk-Y3WGDQPB.js";
import "./chunk-HS6AGI7F.js";
import "./chunk-WQY2OWCT.js";
import "./chunk-AX5MGI4D.js";
import "./chunk-Z6GKR5KX.js";
import {
  resultText,
  shownOutputs
} from "./chunk-TUWPNKZW.js";
import "./chunk-O5UIL7NC.js";
import "./chunk-TWN2BWDJ.js";
import "./chunk-QTN5P7RS.js";
import "./chunk-6PTYWKB7.js";
import {
  isoTime,
  localTime,
  readIsoTime
} from "./chunk-FHEQHLND.js";
import {
  prepareRun
} from "./chunk-6WNE25PF.js";
import "./chunk-A2EXHD52.js";
import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import "./chunk-LM6PRHYP.js";
import "./chunk-4TKP3W7I.js";
import "./chunk-CO3RUHCP.js";
import "./chunk-I6HPM34N.js";
import "./chunk-AFH4YVED.js";
import "./chunk-QBUYEKQD.js";
import {
  textOf
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import {
  createClock
} from "./chunk-MQFJQX6J.js";
import "./chunk-GMXQXE6L.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-XPOGJNDJ.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  exitCodeOfDecision,
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-IN2CVDHN.js";
import "./chunk-5QVDSDG3.js";
import "./chunk-MBIQB6LM.js";
import "./chunk-T72KDZQ7.js";
import "./chunk-GSLMZ55J.js";
import "./chunk-CAHYCN5L.js";
import "./chunk-C7A3J56J.js";
import "./chunk-YEDCTFUQ.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-2AJRLDHE.js";
import "./chunk-HFOKONDR.js";
import "./chunk-YVUOWQJJ.js";
import "./chunk-TQQRO3L6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KFCJBUJ4.js";
import "./chunk-MRXOY36K.js";
import "./chunk-Q764DJLP.js";
import {
  maskSecrets
} from "./chunk-DWK2L67X.js";
import "./chunk-S275EGAC.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/after-decision.ts
import { join, resolve } from "node:path";
import process from "node:process";

// src/flows/run-after-decision.ts
async function runAfterDecision(input, world) {
  const option = input.mayGo ? "on-pass" : "on-block";
  const line = input.lines[option];
  if (line === null) return null;
  const ended = (status, exitCode = null, failure = null) => ({ option, line, status, exitCode, failure });
  if (input.dryRun) return ended("planned");
  if (input.mayGo) {
    const outside = input.isJudgedNow ? outsideWindow(input, world.clock.now()) : judgedAtAnotherTime();
    if (outside !== null) return ended("not-run", null, outside);
  }
  world.progress.step(`Decision: ${input.decision.decision}. Running the command of --${option}`);
  try {
    const { exitCode } = await world.commands.run(line, {
      variables: variablesOf(input),
      directory: input.directory
    });
    return exitCode === 0 ? ended("done", exitCode) : ended("failed", exitCode, commandFailed(option, exitCode));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return ended("failed", null, error);
  }
}
function variablesOf({
  decision,
  files
}) {
  return {
    [decisionVariables.decision]: decision.decision,
    [decisionVariables.reasonCode]: decision.reasonCode,
    [decisionVariables.grade]: decision.grade,
    [decisionVariables.out]: files.out,
    [decisionVariables.note]: files.note,
    [decisionVariables.result]: files.result
  };
}
var judgedAtAnotherTime = () => new Failure({
  code: "command/not-started",
  message: "The release was judged as of the time of --at, and would be deployed now. The command of --on-pass was not run.",
  hint: "Leave --at out to judge this moment, or --on-pass to only ask."
});
function outsideWindow({ window, timeZone }, now) {
  if (window === null) return null;
  const second = readIsoTime(isoTime(now));
  const [start, end] = [readIsoTime(window.start), readIsoTime(window.end)];
  if (second >= start && second < end) return null;
  const shown = (time) => `${localTime(time, timeZone)} (${timeZone})`;
  const early = second < start;
  return new Failure({
    code: "command/not-started",
    message: early ? `The release may go in its window, which begins ${shown(start)}; now is ${shown(now)}. The command of --on-pass was not run.` : `The window of the release ended ${shown(end)}; now is ${shown(now)}. The command of --on-pass was not run.`,
    hint: early ? "Run the gate again when the window has begun: it judges what is true then. Without --on-pass it decides ahead of the window." : "Give a window that is now or to come with --window, and run the gate again."
  });
}
function commandFailed(option, exitCode) {
  const what = `The command of --${option} ended with exit code ${exitCode}`;
  const whyByCode = {
    126: "The shell found a program and may not run it: check that it is executable.",
    127: "The shell found no such program: check the path, and the folder that the gate runs in."
  };
  const why = whyByCode[exitCode] ?? "Look at what it printed.";
  return new Failure({
    code: "command/failed",
    message: option === "on-pass" ? `${what}. The release may go, and how much of it was deployed only that command knows.` : `${what}. The release stays refused.`,
    hint: option === "on-pass" ? `${why} Find out what runs now before you run the gate again; \`lockkeeper event --kind deploy-failed\` records it.` : why
  });
}

// src/hosts/command-environment.ts
var ownOfActions = /* @__PURE__ */ new Set([
  "ACTIONS_CACHE_URL",
  "ACTIONS_RESULTS_URL",
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_RUNTIME_URL",
  // A command that writes there would overrule the outputs of the gate.
  "GITHUB_OUTPUT",
  "GITHUB_STATE"
]);
function commandEnvironment(environment, {
  webhooks,
  calendars
}) {
  const withheld = /* @__PURE__ */ new Set([
    ...ownOfActions,
    ...Object.values(credentialTable).flatMap(({ variables }) => variables),
    ...webhooks.flatMap(({ to, secretVariable }) => [
      ...to.kind === "variable" ? [to.variable] : [],
      ...secretVariable === null ? [] : [secretVariable]
    ]),
    ...calendars.flatMap(({ from }) => from.kind === "variable" ? [from.variable] : [])
  ]);
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !withheld.has(name) && !name.startsWith("INPUT_"))
  );
}

// src/hosts/after-decision.ts
async function endDecision({ note, decision }, input) {
  const { given, settings, surroundings, exitCode } = input;
  const out = resolve(surroundings.workingDirectory, input.shownFolder);
  const after = await runAfterDecision(
    {
      mayGo: exitCode === exits.done.code,
      decision,
      window: note.window,
      timeZone: settings.timeZone,
      lines: { "on-pass": lineOf(given, "on-pass"), "on-block": lineOf(given, "on-block") },
      dryRun: input.dryRun,
      isJudgedNow: !given.has("at"),
      files: { out, note: join(out, "note.md"), result: join(out, "decision.json") },
      directory: surroundings.workingDirectory
    },
    {
      commands: lazyCommands(surroundings, settings),
      clock: createClock(null),
      progress: surroundings.progress
    }
  );
  return after === null ? { exitCode, text: "", refusal: null, json: {} } : told(after, exitCode);
}
function lineOf(given, option) {
  const line = textOf(given, option);
  return line === null || line.trim() === "" ? null : line;
}
function lazyCommands({ host, environment, decided }, { publish, calendar }) {
  const stream = host === "action" ? process.stdout : process.stderr;
  return {
    run: async (line, input) => {
      const { createPipelineCommands } = await import("./pipeline-commands-RPJMPD6W.js");
      decided?.();
      if (stream.isTTY) stream.write("\n");
      return createPipelineCommands({
        environment: commandEnvironment(environment, {
          webhooks: publish.webhooks,
          calendars: calendar.sources
        }),
        write: (chunk) => stream.write(chunk)
      }).run(line, input);
    }
  };
}
function told(after, exitCode) {
  const { option, status, failure } = after;
  const isRefused = failure !== null && option === "on-pass";
  return {
    exitCode: isRefused ? exits.command.code : exitCode,
    text: `
${textOfCommand(after)}
`,
    refusal: isRefused ? `${failure.message} ${failure.hint}` : null,
    json: {
      command: {
        option,
        status,
        exitCode: after.exitCode,
        ...failure !== null && {
          error: { code: failure.code, message: failure.message, hint: failure.hint }
        }
      }
    }
  };
}
function textOfCommand({ option, line, status, failure }) {
  if (failure !== null) {
    const what = option === "on-pass" ? `error[${failure.code}]` : "warning";
    return `${what}: ${escapeTerminal(failure.message)}
hint: ${escapeTerminal(failure.hint)}`;
  }
  return status === "planned" ? `Then run, by --${option}: ${escapeTerminal(maskSecrets(line))}` : `The command of --${option} is done.`;
}

// src/hosts/commands/gate.ts
var gateCommand = async (given, surroundings) => {
  const { request, settings, world, shownFolder } = await prepareRun(given, surroundings);
  const result = await gate(request, settings, world);
  const { note, review, decision, publications, published } = result;
  const { dryRun } = request;
  const end = await endDecision(result, {
    exitCode: exitCodeOfDecision(decision.decision, settings.failOn),
    ...{ given, settings, surroundings, shownFolder, dryRun }
  });
  const { exitCode } = end;
  return {
    exitCode,
    text: `${resultText(result, { folder: shownFolder, dryRun, ...surroundings.terminal })}${end.text}`,
    refusal: end.refusal ?? decision.reason,
    outputs: {
      decision: decision.decision,
      "reason-code": decision.reasonCode,
      grade: decision.grade,
      result: JSON.stringify(decision),
      ...shownOutputs(published)
    },
    json: {
      ...{ schemaVersion: 1, exitCode, dryRun, decision, review, note },
      ...dryRun && { publications },
      published,
      ...end.json
    }
  };
};
export {
  gateCommand
};
