// The rows of the highest scores. Pure.

/** At most `count` rows whose score is above 0, the highest first; of equal ones the lower row. */
export function best(scores: Float64Array, count: number): readonly number[] {
  // A heap with the worst kept row on top: n log count, where sorting everything would be n log n.
  const heap: number[] = [];
  const isWorse = (a: number, b: number): boolean => {
    const [first, second] = [scores[a] ?? 0, scores[b] ?? 0];
    return first < second || (first === second && a > b);
  };
  for (let row = 0; row < scores.length; row += 1) {
    if (!((scores[row] ?? 0) > 0)) continue;
    if (heap.length < count) {
      heap.push(row);
      raise(heap, isWorse);
    } else if (heap[0] !== undefined && isWorse(heap[0], row)) {
      heap[0] = row;
      sink(heap, isWorse);
    }
  }
  return heap.sort((a, b) => (isWorse(b, a) ? -1 : 1));
}

type Compare = (a: number, b: number) => boolean;

function swap(heap: number[], a: number, b: number): void {
  const [first = 0, second = 0] = [heap[a], heap[b]];
  heap[a] = second;
  heap[b] = first;
}

function raise(heap: number[], isWorse: Compare): void {
  let at = heap.length - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isWorse(heap[at] ?? 0, heap[above] ?? 0)) return;
    swap(heap, at, above);
    at = above;
  }
}

function sink(heap: number[], isWorse: Compare): void {
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let worst = at;
    if (left < heap.length && isWorse(heap[left] ?? 0, heap[worst] ?? 0)) worst = left;
    if (right < heap.length && isWorse(heap[right] ?? 0, heap[worst] ?? 0)) worst = right;
    if (worst === at) return;
    swap(heap, at, worst);
    at = worst;
  }
}
