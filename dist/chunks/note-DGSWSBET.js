import {
  note,
  noteText
} from "./chunk-JDQAIAFA.js";
import "./chunk-5HOWOU4W.js";
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
  exits
} from "./chunk-NSNFTCML.js";
import "./chunk-UORH5C27.js";
import "./chunk-6I67JDG6.js";
import "./chunk-HFOKONDR.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/commands/note.ts
var noteCommand = async (given, surroundings) => {
  const { request, settings, world, shownFolder } = await prepareRun(given, surroundings);
  const result = await note(request, settings, world);
  const { note: note2, publications } = result;
  const { dryRun } = request;
  return {
    exitCode: exits.done.code,
    text: noteText(result, { folder: shownFolder, dryRun }),
    json: { schemaVersion: 1, exitCode: exits.done.code, dryRun, note: note2, ...dryRun && { publications } }
  };
};
export {
  noteCommand
};
