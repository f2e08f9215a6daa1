import {
  commands
} from "./chunk-36CJ3YZF.js";
import "./chunk-7VZ5H7B6.js";
export {
  commands
};
