import {
  valueLines,
  valueNames,
  valueText
} from "./chunk-AF2W2ZAY.js";
import "./chunk-KIZ6KU7F.js";
export {
  valueLines,
  valueNames,
  valueText
};
