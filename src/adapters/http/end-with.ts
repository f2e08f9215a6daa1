// Lets no promise outlive a signal. Effects: listens to the signal.

/**
 * Settles as `promise` does, and rejects with the signal's reason when that ends first.
 *
 * What it was waiting for goes on unheard: for work that takes no signal itself.
 */
export async function endWith<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  let stopListening = () => {};
  const ended = new Promise<never>((_, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    stopListening = () => signal.removeEventListener('abort', end);
  });
  try {
    return await Promise.race([promise, ended]);
  } finally {
    stopListening();
  }
}
