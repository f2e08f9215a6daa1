// When two names mean the same service, platform or workspace. Pure.

/** The name without case, outer spaces and what Backstage puts before it (`component:default/`). */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^(?:(?:component|resource|system|api):)(?:[^/\s]+\/)?/, '');
