// How sizes of an index are told. Pure.

/** `1,234 KiB`. */
export const kibibytes = (sizeBytes: number): string =>
  `${Math.ceil(sizeBytes / 1024).toLocaleString('en-US')} KiB`;
