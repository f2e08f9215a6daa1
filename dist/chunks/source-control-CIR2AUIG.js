import {
  createSourceControl
} from "./chunk-PONPHSN5.js";
import "./chunk-6I67JDG6.js";
import "./chunk-7VZ5H7B6.js";
export {
  createSourceControl
};
