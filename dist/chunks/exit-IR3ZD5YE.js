import {
  exitCodeOf,
  exitCodeOfDecision,
  exits,
  failureExits
} from "./chunk-G3L5KBLA.js";
import "./chunk-6I67JDG6.js";
import "./chunk-7VZ5H7B6.js";
export {
  exitCodeOf,
  exitCodeOfDecision,
  exits,
  failureExits
};
