import {
  note,
  noteText
} from "./chunk-4B22T5F7.js";
import "./chunk-QCLGAHPE.js";
import "./chunk-PE6DJUK5.js";
import "./chunk-WHKX2CJD.js";
import "./chunk-6PTYWKB7.js";
import "./chunk-Y3WGDQPB.js";
import "./chunk-HS6AGI7F.js";
import "./chunk-WDDEPJWY.js";
import "./chunk-AX5MGI4D.js";
import "./chunk-UYFVY5DP.js";
import "./chunk-LN7BKD46.js";
import "./chunk-REJ5JU2Y.js";
import "./chunk-FHEQHLND.js";
import {
  prepareRun
} from "./chunk-HHARDGSZ.js";
import "./chunk-UR5AO6JT.js";
import "./chunk-QKKOD432.js";
import "./chunk-TYES6BWK.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-IJQLGL2U.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-U6LKFA5Q.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-UORH5C27.js";
import "./chunk-FQRVSTDS.js";
import {
  exits
} from "./chunk-IXIP5UP4.js";
import "./chunk-7ELITMHT.js";
import "./chunk-6I67JDG6.js";
import "./chunk-64HEUEWE.js";
import "./chunk-MBIQB6LM.js";
import "./chunk-TH34AQTN.js";
import "./chunk-7WKEZZOX.js";
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
import "./chunk-S275EGAC.js";
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
