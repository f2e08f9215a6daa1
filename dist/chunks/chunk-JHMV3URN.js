import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/hosts/interrupt.ts
import { subscribe } from "node:diagnostics_channel";
var exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
function watchSignals(process, report) {
  let isDecided = false;
  const children = watchChildren();
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      for (const child of children) child.kill();
      try {
        report(isDecided ? interruptedAfter(signal) : interrupted(signal));
      } finally {
        process.exit(exitCodes[signal]);
      }
    });
  }
  return () => {
    isDecided = true;
  };
}
function interrupted(signal) {
  return new Failure({
    code: "interrupted",
    message: `Stopped by ${signal}. Nothing was decided.`,
    hint: "Run it again: a release without a decision must not pass."
  });
}
function interruptedAfter(signal) {
  return new Failure({
    code: "interrupted",
    message: `Stopped by ${signal} while the command of --on-pass or --on-block ran. The decision was made before, and stands.`,
    hint: "The command was told to end. Find out what runs now before you run the gate again: only the command knows how far it came."
  });
}
function watchChildren() {
  const children = /* @__PURE__ */ new Set();
  subscribe("child_process", (message) => {
    if (!isStart(message)) return;
    const { process: child } = message;
    children.add(child);
    child.once("exit", () => children.delete(child));
  });
  return children;
}
var isStart = (message) => message !== null && typeof message === "object" && "process" in message && message.process !== null && typeof message.process === "object" && "kill" in message.process;

export {
  watchSignals
};
