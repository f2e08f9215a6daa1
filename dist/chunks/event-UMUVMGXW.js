import {
  eventCommand,
  kindOf
} from "./chunk-ZEWNHAK2.js";
import "./chunk-FKW4OBOU.js";
import "./chunk-SYCF3RTP.js";
import "./chunk-SYPZYUSM.js";
import "./chunk-TUWPNKZW.js";
import "./chunk-O5UIL7NC.js";
import "./chunk-TWN2BWDJ.js";
import "./chunk-QTN5P7RS.js";
import "./chunk-6PTYWKB7.js";
import "./chunk-FHEQHLND.js";
import "./chunk-6WNE25PF.js";
import "./chunk-A2EXHD52.js";
import "./chunk-UR5AO6JT.js";
import "./chunk-LM6PRHYP.js";
import "./chunk-4TKP3W7I.js";
import "./chunk-CO3RUHCP.js";
import "./chunk-I6HPM34N.js";
import "./chunk-AFH4YVED.js";
import "./chunk-QBUYEKQD.js";
import "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-GMXQXE6L.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import "./chunk-DBVHAUUD.js";
import "./chunk-7ELITMHT.js";
import "./chunk-6I67JDG6.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-MRXOY36K.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";
export {
  eventCommand,
  kindOf
};
