import {
  createIndexStore
} from "./chunk-Y2ZVS5JG.js";
import "./chunk-2CRF5R3Z.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  createIndexStore
};
