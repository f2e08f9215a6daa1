import {
  matchIncidents,
  searchIndex
} from "./chunk-CNX44O4G.js";
import "./chunk-I23HZER3.js";
import "./chunk-FODUH6ZH.js";
import "./chunk-DSUPOY2D.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  matchIncidents,
  searchIndex
};
