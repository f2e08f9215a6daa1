import {
  note,
  noteText
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
  exits
} from "./chunk-KUYOK4WZ.js";
import "./chunk-S275EGAC.js";
import "./chunk-6I67JDG6.js";
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
