import {
  noHash,
  sealRecord
} from "./chunk-S3CLHSX3.js";
import "./chunk-YV3QRZ3L.js";
import "./chunk-5RE6A6H2.js";
import "./chunk-6I67JDG6.js";
import "./chunk-7VZ5H7B6.js";
export {
  noHash,
  sealRecord
};
