import {
  recapReports
} from "./chunk-YYYP23MI.js";
import "./chunk-LGQEFSWA.js";
import "./chunk-Z6GKR5KX.js";
import "./chunk-I6HPM34N.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-6I67JDG6.js";
import "./chunk-LBHP26DB.js";
import "./chunk-C7A3J56J.js";
import "./chunk-YEDCTFUQ.js";
import "./chunk-YVUOWQJJ.js";
import "./chunk-TQQRO3L6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KFCJBUJ4.js";
import "./chunk-MRXOY36K.js";
import "./chunk-Q764DJLP.js";
import "./chunk-S275EGAC.js";
import "./chunk-KIZ6KU7F.js";
export {
  recapReports
};
