import {
  noHash,
  sealRecord
} from "./chunk-YCSAB6HC.js";
import "./chunk-GMXQXE6L.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-6I67JDG6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KIZ6KU7F.js";
export {
  noHash,
  sealRecord
};
