// src/adapters/deadline.ts
function createDeadline({ limitMs }) {
  const remainingMs = () => Math.max(0, limitMs - performance.now());
  return {
    remainingMs,
    within: (ms) => AbortSignal.timeout(Math.max(0, Math.floor(Math.min(ms, remainingMs()))))
  };
}

export {
  createDeadline
};
