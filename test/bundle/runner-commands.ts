// Reads the log of a step as the runner does. Pure.

/** Lines that the runner would obey. */
export function commandsIn(stdout: string): readonly string[] {
  const obeyed: string[] = [];
  let stopped: string | null = null;
  for (const line of stdout.split('\n').map((text) => text.trimStart())) {
    const stop = /^::stop-commands::(.+)$/.exec(line)?.[1];
    if (stopped === null && stop !== undefined) stopped = stop;
    else if (line === `::${stopped}::`) stopped = null;
    else if (stopped === null && (line.startsWith('::') || line.includes('##['))) obeyed.push(line);
  }
  return obeyed;
}
