import {
  noHash,
  sealRecord
} from "./chunk-7GKOAPE7.js";
import "./chunk-LUJBRG2A.js";
import "./chunk-IE5QFPS6.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  noHash,
  sealRecord
};
