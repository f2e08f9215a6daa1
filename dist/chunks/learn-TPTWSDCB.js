import {
  learn
} from "./chunk-QIPBO4QN.js";
import "./chunk-LP7Z2FHL.js";
import "./chunk-LGQEFSWA.js";
import "./chunk-SLGW2YAN.js";
import "./chunk-WDDEPJWY.js";
import "./chunk-AX5MGI4D.js";
import "./chunk-U6LKFA5Q.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-UORH5C27.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-6I67JDG6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";
export {
  learn
};
