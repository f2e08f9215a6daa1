import {
  note,
  noteText
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
  exits
} from "./chunk-G3L5KBLA.js";
import "./chunk-YV3QRZ3L.js";
import "./chunk-5RE6A6H2.js";
import "./chunk-6I67JDG6.js";
import "./chunk-7VZ5H7B6.js";

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
