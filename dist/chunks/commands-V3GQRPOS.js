import {
  commands
} from "./chunk-MZSU6IYG.js";
import "./chunk-KIZ6KU7F.js";
export {
  commands
};
