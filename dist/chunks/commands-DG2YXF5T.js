import {
  commands
} from "./chunk-WSITJXC4.js";
import "./chunk-KIZ6KU7F.js";
export {
  commands
};
