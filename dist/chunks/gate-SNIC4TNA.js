import {
  gate
} from "./chunk-PQ2WZZ4A.js";
import {
  resultText
} from "./chunk-F6TH2TV5.js";
import "./chunk-6PTYWKB7.js";
import "./chunk-DINA53T4.js";
import {
  prepareRun
} from "./chunk-6N2PWVGX.js";
import "./chunk-CXUQGDMT.js";
import "./chunk-UNLSCALG.js";
import "./chunk-3UOBMSMM.js";
import "./chunk-2DISSAVK.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-2AVGKAXQ.js";
import "./chunk-MPA4F3YG.js";
import {
  exitCodeOfDecision
} from "./chunk-G3L5KBLA.js";
import "./chunk-YV3QRZ3L.js";
import "./chunk-5RE6A6H2.js";
import "./chunk-6I67JDG6.js";
import "./chunk-7VZ5H7B6.js";

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
