// Numbers of files, which are little-endian, as arrays of this machine. Pure.

const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** A copy whose first byte may lie anywhere, and which has this machine's order of bytes. */
function alignedCopy(bytes: Uint8Array, width: 2 | 4): ArrayBuffer {
  const copy = new Uint8Array(bytes);
  if (!isLittleEndian) swap(copy, width);
  return copy.buffer;
}

function swap(bytes: Uint8Array, width: 2 | 4): void {
  for (let start = 0; start < bytes.length; start += width) bytes.subarray(start, start + width).reverse();
}

const isUsable = (bytes: Uint8Array, width: 2 | 4): boolean =>
  isLittleEndian && bytes.byteOffset % width === 0;

/** The bytes as numbers: a view where the machine allows it, else a copy. Length: a multiple of 4. */
export const uint32Of = (bytes: Uint8Array): Uint32Array =>
  isUsable(bytes, 4)
    ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
    : new Uint32Array(alignedCopy(bytes, 4));

/** As `uint32Of`, for numbers of two bytes. */
export const uint16Of = (bytes: Uint8Array): Uint16Array =>
  isUsable(bytes, 2)
    ? new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
    : new Uint16Array(alignedCopy(bytes, 2));

/** As `uint32Of`, for floats. */
export const float32Of = (bytes: Uint8Array): Float32Array =>
  isUsable(bytes, 4)
    ? new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
    : new Float32Array(alignedCopy(bytes, 4));

/** The bytes of numbers as files hold them: a view where the machine allows it, else a copy. */
export function bytesOf(numbers: Uint32Array | Uint16Array | Float32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return isLittleEndian ? bytes : new Uint8Array(alignedCopy(bytes, numbers instanceof Uint16Array ? 2 : 4));
}
