import {
  noHash,
  sealRecord
} from "./chunk-4M26Q7WT.js";
import "./chunk-UPZTZRDH.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-IE5QFPS6.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  noHash,
  sealRecord
};
