import {
  hashBytes,
  indexFormat
} from "./chunk-KZ55QTDR.js";
import "./chunk-QYSQ6EPR.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-YO4BSWYA.js";
import "./chunk-OHMWGUBJ.js";
import "./chunk-P2GPLAZL.js";
import "./chunk-6I67JDG6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KIZ6KU7F.js";
export {
  hashBytes,
  indexFormat
};
