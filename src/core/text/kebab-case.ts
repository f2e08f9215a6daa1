// Names of settings as the config spells them. Pure.

/** Turns `maxPer30Days` into `max-per-30-days`. */
export const kebabCase = (name: string): string =>
  name.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/g, '-').toLowerCase();
