// src/hosts/action.ts
import process from "node:process";
await (await import("./chunks/run-action-AJGLQHAP.js")).runAction(process);
