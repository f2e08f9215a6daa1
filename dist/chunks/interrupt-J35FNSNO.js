import {
  watchSignals
} from "./chunk-JHMV3URN.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  watchSignals
};
