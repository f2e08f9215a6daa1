// Ends the process when all that it printed has left it. Effects: waits for stdout and stderr, ends the process.

/**
 * Nothing that is still open keeps a run alive: clients of clouds look for credentials with connections of their own, which
 * no signal of ours ends.
 *
 * The exit code is the one that was set, or that a full disk sets here.
 */
export async function endProcess(process: NodeJS.Process): Promise<never> {
  // In this order: what is wrong with stdout is told on stderr.
  for (const stream of [process.stdout, process.stderr]) {
    await flushed(stream);
    await handled();
  }
  process.exit();
}

/** Settled by everything that was written before, or by the end of a stream that nobody reads any more. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.once('close', resolve);
    stream.write('', () => resolve());
  });
}

/** An error of a stream is told to its listeners after the callback of the write. */
const handled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
