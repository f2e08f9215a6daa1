import {
  epochMs
} from "./chunk-MPA4F3YG.js";

// src/adapters/clock.ts
function createClock(at) {
  return { now: () => at ?? epochMs(Date.now()) };
}

export {
  createClock
};
