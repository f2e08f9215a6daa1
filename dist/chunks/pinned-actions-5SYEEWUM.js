import {
  pinned,
  pinnedActions,
  pinnedUploads
} from "./chunk-A3WDLWAV.js";
import "./chunk-KIZ6KU7F.js";
export {
  pinned,
  pinnedActions,
  pinnedUploads
};
