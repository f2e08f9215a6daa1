import {
  epochMs
} from "./chunk-HFOKONDR.js";

// src/adapters/http/server-clock.ts
function watchClock(fetch, nowMs = Date.now) {
  let reading = null;
  return {
    fetch: async (input, init) => {
      const answer = await fetch(input, init);
      const serverMs = Date.parse(answer.headers.get("date") ?? "");
      if (!Number.isNaN(serverMs)) reading = { serverMs: epochMs(serverMs), localMs: epochMs(nowMs()) };
      return answer;
    },
    read: () => reading
  };
}

export {
  watchClock
};
