// Reads single elements of DER, within the bytes. Pure.

/** An element: where its content begins and ends. */
export type DerElement = {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
};

/** The element at `offset`; null when it does not lie within the bytes whole. */
export function readElement(bytes: Uint8Array, offset: number): DerElement | null {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === undefined || first === undefined) return null;
  if (first < 0x80) return within(bytes, { tag, start: offset + 2, end: offset + 2 + first });
  const count = first & 0x7f;
  if (count === 0 || count > 4) return null;
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    const byte = bytes[offset + 2 + index];
    if (byte === undefined) return null;
    length = length * 256 + byte;
  }
  const start = offset + 2 + count;
  return within(bytes, { tag, start, end: start + length });
}

const within = (bytes: Uint8Array, element: DerElement): DerElement | null =>
  element.end <= bytes.length ? element : null;

/** The elements inside `parent`, at most `max`; null when they do not fill it exactly. */
export function readChildren(bytes: Uint8Array, parent: DerElement, max = 16): readonly DerElement[] | null {
  const children: DerElement[] = [];
  for (let offset = parent.start; offset < parent.end && children.length < max; ) {
    const child = readElement(bytes, offset);
    if (child === null || child.end > parent.end) return null;
    children.push(child);
    offset = child.end;
  }
  return children;
}

/** The first element of the bytes whole, without what follows it; null when there is none. */
export function sliceElement(bytes: Uint8Array): Uint8Array | null {
  const element = readElement(bytes, 0);
  return element === null ? null : bytes.subarray(0, element.end);
}

/** An object identifier in dots; null when it is none. */
export function readOid(bytes: Uint8Array, element: DerElement | undefined): string | null {
  if (element?.tag !== 0x06 || element.end - element.start > 32) return null;
  const parts: number[] = [];
  let value = 0;
  for (let index = element.start; index < element.end; index += 1) {
    const byte = bytes[index] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      parts.push(value);
      value = 0;
    }
  }
  const [head, ...rest] = parts;
  if (head === undefined) return null;
  const top = Math.min(2, Math.floor(head / 40));
  return [top, head - top * 40, ...rest].join('.');
}
