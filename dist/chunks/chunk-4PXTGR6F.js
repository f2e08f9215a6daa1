// src/adapters/postgres/storable-text.ts
var isStorable = (text) => !/[\0\p{Surrogate}]/u.test(text);
function* batchesOf(items, { sizeMax, sizeOf }) {
  let batch = [];
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

export {
  isStorable,
  batchesOf
};
