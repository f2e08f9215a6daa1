import {
  failureDocument,
  renderFailure,
  toFailure
} from "./chunk-SSHQQASF.js";
import "./chunk-UNLSCALG.js";
import "./chunk-DWK2L67X.js";
import "./chunk-S275EGAC.js";
import "./chunk-NSNFTCML.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  failureDocument,
  renderFailure,
  toFailure
};
