import {
  commands
} from "./chunk-CRKMUSDU.js";
import "./chunk-KIZ6KU7F.js";
export {
  commands
};
