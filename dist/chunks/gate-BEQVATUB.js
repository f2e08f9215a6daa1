import {
  gate
} from "./chunk-QOK6TRHX.js";
import {
  resultText
} from "./chunk-RC3UVMSY.js";
import "./chunk-6PTYWKB7.js";
import "./chunk-IPE4JSW3.js";
import {
  prepareRun
} from "./chunk-QIHNJTXQ.js";
import "./chunk-UNLSCALG.js";
import "./chunk-KQ2GHSHR.js";
import "./chunk-6J6QSYD6.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-CKRA33CL.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-3J42AAHU.js";
import "./chunk-LUJBRG2A.js";
import "./chunk-IE5QFPS6.js";
import "./chunk-HFOKONDR.js";
import {
  exitCodeOfDecision
} from "./chunk-KUYOK4WZ.js";
import "./chunk-S275EGAC.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/commands/gate.ts
var gateCommand = async (given, surroundings) => {
  const { request, settings, world, shownFolder } = await prepareRun(given, surroundings);
  const result = await gate(request, settings, world);
  const { note, review, decision, publications } = result;
  const { dryRun } = request;
  const exitCode = exitCodeOfDecision(decision.decision, settings.failOn);
  return {
    exitCode,
    text: resultText(result, { folder: shownFolder, dryRun, ...surroundings.terminal }),
    refusal: decision.reason,
    outputs: {
      decision: decision.decision,
      "reason-code": decision.reasonCode,
      grade: decision.grade,
      result: JSON.stringify(decision)
    },
    json: { schemaVersion: 1, exitCode, dryRun, decision, review, note, ...dryRun && { publications } }
  };
};
export {
  gateCommand
};
