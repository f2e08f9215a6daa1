// When two names mean the same service, platform or workspace. Pure.

/** The name without case, outer spaces and what Backstage puts before it (`component:default/`). */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^(?:(?:component|resource|system|api):)(?:[^/\s]+\/)?/, '');

/** One spelling of each name, the first, in order. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const spellings = new Map<string, string>();
  for (const name of names) {
    const key = nameKey(name);
    if (!spellings.has(key)) spellings.set(key, name.trim());
  }
  return [...spellings.values()];
}
