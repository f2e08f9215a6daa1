import {
  createSourceControl
} from "./chunk-76GMRH67.js";
import "./chunk-2CRF5R3Z.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  createSourceControl
};
