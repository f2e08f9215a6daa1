import {
  createIssueTracker,
  locateClient
} from "./chunk-PWOK4YWT.js";
import "./chunk-AF2W2ZAY.js";
import "./chunk-DBOE72OY.js";
import "./chunk-EUHNVHOZ.js";
import "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";
export {
  createIssueTracker,
  locateClient
};
