import {
  endProcess
} from "./chunks/chunk-2TVBNIKZ.js";
import "./chunks/chunk-KIZ6KU7F.js";

// src/hosts/action.ts
import process from "node:process";
await (await import("./chunks/run-action-GLFDPBOQ.js")).runAction(process);
await endProcess(process);
