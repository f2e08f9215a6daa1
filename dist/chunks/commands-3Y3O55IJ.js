import {
  commands
} from "./chunk-LQ4DZOOO.js";
import "./chunk-KIZ6KU7F.js";
export {
  commands
};
