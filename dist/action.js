// src/hosts/action.ts
import process from "node:process";
await (await import("./chunks/run-action-JWQA3KJW.js")).runAction(process);
