import {
  withdrawDecision
} from "./chunk-ME7BKQ5X.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-PZ2SPWNQ.js";
import "./chunk-2CRF5R3Z.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  withdrawDecision
};
