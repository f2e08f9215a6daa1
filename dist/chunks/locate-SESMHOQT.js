import {
  locate,
  webHostsOf
} from "./chunk-AGY5NJUG.js";
import "./chunk-KIZ6KU7F.js";
export {
  locate,
  webHostsOf
};
