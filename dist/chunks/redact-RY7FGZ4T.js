import {
  findSecrets,
  isSuspect,
  maskPlaces,
  maskSecrets,
  mayHoldSecret
} from "./chunk-DWK2L67X.js";
import "./chunk-S275EGAC.js";
import "./chunk-KIZ6KU7F.js";
export {
  findSecrets,
  isSuspect,
  maskPlaces,
  maskSecrets,
  mayHoldSecret
};
