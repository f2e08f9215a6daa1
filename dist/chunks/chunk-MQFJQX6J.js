import {
  epochMs
} from "./chunk-HFOKONDR.js";

// src/adapters/clock.ts
function createClock(at) {
  return { now: () => at ?? epochMs(Date.now()) };
}

export {
  createClock
};
