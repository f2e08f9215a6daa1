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

/** Outputs, by the text of their file; the last value of a name counts. */
export function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}
