/** Bytes that can be had piece by piece, such as a file on disk or a blob on a server. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** The bytes from `offset` on; both numbers are within the size. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** Takes what is going to be read, so that a slow source can take it in few pieces. */
  expect?(spans: readonly ByteSpan[]): void;
}

/** Part of a source: `[from, to)` in bytes. */
export interface ByteSpan {
  readonly from: number;
  readonly to: number;
}

/** The bytes of a blob, such as one that stands for a file on disk. */
export function blobSource(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (offset, length) =>
      new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
  };
}

/** Bytes in memory; what is read of them is lent, not copied. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
}
