import {
  failureDocument,
  renderFailure,
  toFailure
} from "./chunk-SWLHJ5IB.js";
import "./chunk-UNLSCALG.js";
import "./chunk-G3L5KBLA.js";
import "./chunk-6I67JDG6.js";
import "./chunk-7VZ5H7B6.js";
export {
  failureDocument,
  renderFailure,
  toFailure
};
