// How much of a release the page shows, from all of it down to what always fits. Pure.

/** The page holds at most so many bytes of UTF-8. */
export const pageBytesMax = 1_000_000;

/** Bounds of what is shown; what is beyond them is in the files beside the page. */
export type PageLimits = {
  /** Entries of a list. */
  readonly items: number;
  /** Entries of a list inside an entry. */
  readonly nested: number;
  /** UTF-16 code units of a title or a name. */
  readonly title: number;
  /** UTF-16 code units of a paragraph. */
  readonly text: number;
};

/** Roomiest first. The last one fits whatever the texts are: a character takes six bytes at most. */
export const pageLimits: readonly PageLimits[] = [
  { items: 500, nested: 20, title: 300, text: 3000 },
  { items: 300, nested: 8, title: 200, text: 1200 },
  { items: 150, nested: 5, title: 160, text: 600 },
  { items: 60, nested: 3, title: 120, text: 300 },
  { items: 12, nested: 2, title: 80, text: 160 },
];
