import {
  commands
} from "./chunk-VF3YA7UZ.js";
import "./chunk-KIZ6KU7F.js";
export {
  commands
};
