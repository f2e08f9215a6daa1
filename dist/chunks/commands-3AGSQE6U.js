import {
  commands
} from "./chunk-2MA6ZWFF.js";
import "./chunk-7VZ5H7B6.js";
export {
  commands
};
