import {
  AssumeRoleCommand,
  STSClient
} from "./chunk-FGMLPLLT.js";
import "./chunk-XYV4VX3E.js";
import "./chunk-KMT2HY5K.js";
import "./chunk-PEMPIPBH.js";
import "./chunk-FCGRF2JS.js";
import "./chunk-MHDAVL4J.js";
import "./chunk-SD7BFPPP.js";
import "./chunk-7HHALT4M.js";
import "./chunk-KPCRNFPC.js";
import "./chunk-OVCL7YUC.js";
import "./chunk-72LOXWTR.js";
import "./chunk-KIZ6KU7F.js";
export {
  AssumeRoleCommand,
  STSClient
};
