// src/flows/until-ended.ts
async function untilEnded(signal, promise) {
  signal.throwIfAborted();
  let stopListening = () => {
  };
  const ended = new Promise((_, reject) => {
    const end = () => reject(signal.reason);
    signal.addEventListener("abort", end, { once: true });
    stopListening = () => signal.removeEventListener("abort", end);
  });
  try {
    return await Promise.race([promise, ended]);
  } finally {
    stopListening();
  }
}

export {
  untilEnded
};
