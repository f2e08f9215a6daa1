// src/adapters/http/end-with.ts
async function endWith(signal, promise) {
  let stopListening = () => {
  };
  const ended = new Promise((_, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
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
  endWith
};
