// Waits for what takes no signal itself, no longer than a signal. Effects: listens to the signal.

/** Settles as `promise` does, and rejects with the signal's reason when that ends first. */
export async function untilEnded<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let stopListening = () => {};
  const ended = new Promise<never>((_, reject) => {
    const end = () => reject(signal.reason);
    signal.addEventListener('abort', end, { once: true });
    stopListening = () => signal.removeEventListener('abort', end);
  });
  try {
    return await Promise.race([promise, ended]);
  } finally {
    stopListening();
  }
}
