import {
  commands
} from "./chunk-FJ3O2QQY.js";
import "./chunk-7VZ5H7B6.js";
export {
  commands
};
