import {
  defaultJira,
  defaultSettings,
  emergenciesMaxDefault
} from "./chunk-HXZRIVVF.js";
import "./chunk-KIZ6KU7F.js";
export {
  defaultJira,
  defaultSettings,
  emergenciesMaxDefault
};
