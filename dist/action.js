// src/hosts/action.ts
import process from "node:process";
await (await import("./chunks/run-action-CPJQFSEB.js")).runAction(process);
