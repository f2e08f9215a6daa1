import {
  commands
} from "./chunk-7DH2GZ3H.js";
import "./chunk-KIZ6KU7F.js";
export {
  commands
};
