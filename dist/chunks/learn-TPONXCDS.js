import {
  learn
} from "./chunk-IMR5G5NN.js";
import "./chunk-LP7Z2FHL.js";
import "./chunk-LGQEFSWA.js";
import "./chunk-SYCF3RTP.js";
import "./chunk-WQY2OWCT.js";
import "./chunk-AX5MGI4D.js";
import "./chunk-GMXQXE6L.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-UORH5C27.js";
import "./chunk-6I67JDG6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";
export {
  learn
};
