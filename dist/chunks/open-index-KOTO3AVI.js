import {
  openIndex
} from "./chunk-HQOH6DNM.js";
import "./chunk-V2CXAFQY.js";
import "./chunk-P2GPLAZL.js";
import "./chunk-7ELITMHT.js";
import "./chunk-FODUH6ZH.js";
import "./chunk-DSUPOY2D.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  openIndex
};
