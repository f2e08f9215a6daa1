// How hnswlib lays out the file of a graph: header, elements with vector and links, links of the upper levels. Pure.

/** Bytes of the header. */
export const graphHeaderBytes = 96;

/** What the sizes of a graph follow from. */
export type GraphShape = { readonly count: number; readonly dims: number; readonly m: number };

/** Sizes in bytes; all are multiples of four. */
export type GraphSizes = {
  /** Links of an element on the ground level: their number and room for twice m ids. */
  readonly groundLinks: number;
  /** An element: its links on the ground level, vector and label. */
  readonly element: number;
  /** Links of an element on one upper level: their number and room for m ids. */
  readonly upperLinks: number;
  /** A file in which no element has an upper level: the least that there is. */
  readonly least: number;
};

/** Returns the sizes; numbers within the manifest's limits give no more than 2 to the 40. */
export function sizesOfGraph({ count, dims, m }: GraphShape): GraphSizes {
  const groundLinks = 4 + 2 * m * 4;
  const element = groundLinks + dims * 4 + 8;
  return {
    groundLinks,
    element,
    upperLinks: 4 + m * 4,
    least: graphHeaderBytes + count * (element + 4),
  };
}

/** The header as hnswlib's `saveIndex` writes it; numbers of 64 bits above 2 to the 53 are not exact, and fit nothing. */
export type GraphHeader = {
  readonly offsetLevel0: number;
  readonly maxElements: number;
  readonly count: number;
  readonly sizeDataPerElement: number;
  readonly labelOffset: number;
  readonly offsetData: number;
  readonly maxLevel: number;
  readonly entryPoint: number;
  readonly maxM: number;
  readonly maxM0: number;
  readonly m: number;
  readonly mult: number;
  readonly efConstruction: number;
};

/** Reads the header; the bytes must be at least `graphHeaderBytes` long. */
export function readGraphHeader(bytes: Uint8Array): GraphHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = (at: number): number => Number(view.getBigUint64(at, true));
  return {
    offsetLevel0: size(0),
    maxElements: size(8),
    count: size(16),
    sizeDataPerElement: size(24),
    labelOffset: size(32),
    offsetData: size(40),
    maxLevel: view.getInt32(48, true),
    entryPoint: view.getUint32(52, true),
    maxM: size(56),
    maxM0: size(64),
    m: size(72),
    mult: view.getFloat64(80, true),
    efConstruction: size(88),
  };
}
