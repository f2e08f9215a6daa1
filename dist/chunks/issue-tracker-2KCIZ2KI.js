import {
  createIssueTracker,
  locateClient
} from "./chunk-LT56ZFQM.js";
import "./chunk-AF2W2ZAY.js";
import "./chunk-OZAAS2Z6.js";
import "./chunk-25STGRU7.js";
import "./chunk-3AFR54GZ.js";
import "./chunk-EUHNVHOZ.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  createIssueTracker,
  locateClient
};
