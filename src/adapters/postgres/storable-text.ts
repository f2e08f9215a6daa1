// What PostgreSQL can hold as text. Pure.

/** Whether a column of type text holds it: no NUL, no half of a surrogate pair (that would become another text). */
export const isStorable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);

/** The items in runs that together measure at most `sizeMax`, or are one item. */
export function* batchesOf<Item>(
  items: Iterable<Item>,
  { sizeMax, sizeOf }: { readonly sizeMax: number; readonly sizeOf: (item: Item) => number },
): Generator<readonly Item[]> {
  let batch: Item[] = [];
  let size = 0;
  for (const item of items) {
    const itemSize = sizeOf(item);
    if (batch.length > 0 && size + itemSize > sizeMax) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(item);
    size += itemSize;
  }
  if (batch.length > 0) yield batch;
}
