import {
  createSourceControl
} from "./chunk-7ERMUPTD.js";
import "./chunk-B53SWJU4.js";
import "./chunk-2CRF5R3Z.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  createSourceControl
};
