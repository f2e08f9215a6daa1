import {
  commands
} from "./chunk-D63W6DNX.js";
import "./chunk-KIZ6KU7F.js";
export {
  commands
};
