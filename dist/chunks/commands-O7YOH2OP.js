import {
  commands
} from "./chunk-IB6HNF7V.js";
import "./chunk-KIZ6KU7F.js";
export {
  commands
};
