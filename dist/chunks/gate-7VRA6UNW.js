import {
  gate
} from "./chunk-WJSSWAI3.js";
import "./chunk-MJHO3XJN.js";
import {
  resultText
} from "./chunk-JDQAIAFA.js";
import "./chunk-5HOWOU4W.js";
import "./chunk-ODYFC3JJ.js";
import "./chunk-M3OUORUT.js";
import "./chunk-QOZOI3VW.js";
import "./chunk-PKVJYWET.js";
import "./chunk-6PTYWKB7.js";
import "./chunk-DQWRL3JW.js";
import "./chunk-2AJRLDHE.js";
import "./chunk-KO4FYNBO.js";
import {
  prepareRun
} from "./chunk-Z6RWWQLG.js";
import "./chunk-FHEQHLND.js";
import "./chunk-UNLSCALG.js";
import "./chunk-TF6F5IX3.js";
import "./chunk-L2WDAJXV.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-MV5YE4NQ.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-UPZTZRDH.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-IE5QFPS6.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-3J42AAHU.js";
import "./chunk-S275EGAC.js";
import {
  exitCodeOfDecision
} from "./chunk-NSNFTCML.js";
import "./chunk-UORH5C27.js";
import "./chunk-6I67JDG6.js";
import "./chunk-HFOKONDR.js";
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
