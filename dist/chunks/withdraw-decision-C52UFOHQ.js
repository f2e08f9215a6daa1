import {
  withdrawDecision
} from "./chunk-FHJD7J77.js";
import "./chunk-CXUQGDMT.js";
import "./chunk-PZ2SPWNQ.js";
import "./chunk-2CRF5R3Z.js";
import "./chunk-6I67JDG6.js";
import "./chunk-7VZ5H7B6.js";
export {
  withdrawDecision
};
