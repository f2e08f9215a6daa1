import {
  exitCodeOf,
  exitCodeOfDecision,
  exits,
  failureExits
} from "./chunk-DBVHAUUD.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  exitCodeOf,
  exitCodeOfDecision,
  exits,
  failureExits
};
