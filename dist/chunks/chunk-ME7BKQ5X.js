import {
  outDefault
} from "./chunk-WZFZFBM4.js";
import {
  unwritable
} from "./chunk-PZ2SPWNQ.js";
import {
  systemErrorCode
} from "./chunk-2CRF5R3Z.js";

// src/hosts/withdraw-decision.ts
import { resolve as resolve2 } from "node:path";

// src/adapters/files/withdraw-file.ts
import * as nodeFiles from "node:fs";
import { dirname, join, resolve } from "node:path";
function withdrawFile(file, files = nodeFiles) {
  const path = join(file.directory, file.name);
  try {
    removeIfThere(path, files);
    const { W_OK, X_OK } = nodeFiles.constants;
    files.accessSync(nearestFolder(file.directory), W_OK | X_OK);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}
function removeIfThere(path, files) {
  try {
    files.unlinkSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== "ENOENT") throw error;
  }
}
function nearestFolder(path) {
  let folder = resolve(path);
  while (!nodeFiles.existsSync(folder)) folder = dirname(folder);
  return folder;
}

// src/hosts/withdraw-decision.ts
var names = ["decision.json", "window.ics"];
function withdrawDecision(input) {
  const out = input.out ?? outDefault;
  if (out.trim() === "" || out.startsWith("-")) return;
  const directory = resolve2(input.workingDirectory, out);
  for (const name of names) withdrawFile({ directory, name });
}

export {
  withdrawDecision
};
