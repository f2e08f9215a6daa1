import {
  commands
} from "./chunk-55BIIH5S.js";
import "./chunk-KIZ6KU7F.js";
export {
  commands
};
