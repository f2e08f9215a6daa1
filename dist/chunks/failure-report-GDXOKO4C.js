import {
  failureDocument,
  renderFailure,
  toFailure
} from "./chunk-V5MEPUCV.js";
import "./chunk-UR5AO6JT.js";
import "./chunk-DBVHAUUD.js";
import "./chunk-6I67JDG6.js";
import "./chunk-Q764DJLP.js";
import "./chunk-DWK2L67X.js";
import "./chunk-S275EGAC.js";
import "./chunk-KIZ6KU7F.js";
export {
  failureDocument,
  renderFailure,
  toFailure
};
