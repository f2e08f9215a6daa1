import {
  withdrawDecision
} from "./chunk-GSIKHV7O.js";
import "./chunk-IJQLGL2U.js";
import "./chunk-PZ2SPWNQ.js";
import "./chunk-2CRF5R3Z.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  withdrawDecision
};
