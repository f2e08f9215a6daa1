// By what names of services are compared in tables. Pure.

/** The same as in core/incidents/search, which adapters do not know; a test holds the two together. */
export const serviceKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
