import {
  commands
} from "./chunk-FOQZEQKA.js";
import "./chunk-KIZ6KU7F.js";
export {
  commands
};
