import { closeSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** Large enough that waiting for reads costs little. Bytes. */
const CHUNK_BYTES = 1024 * 1024;

/** The first bytes of a file; read at once, as a round through the event loop costs more. */
export function readHead(file: string, bytes: number): Uint8Array {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.allocUnsafe(bytes);
    return head.subarray(0, readSync(descriptor, head, 0, bytes, 0));
  } finally {
    closeSync(descriptor);
  }
}

/** Reads files one after the other; see `createChunkReader`. */
export type ChunkReader = (file: string) => AsyncGenerator<Uint8Array, void, undefined>;

/**
 * Makes a reader of files whose chunks are lent until the next one is asked for: two buffers
 * hold all chunks of all files, of which one is filled while the other is worked on. Files
 * have to be read one after the other.
 */
export function createChunkReader(): ChunkReader {
  let current: Buffer | undefined;
  let next: Buffer | undefined;
  return async function* read(file) {
    const handle = await open(file);
    current ??= Buffer.allocUnsafe(CHUNK_BYTES);
    next ??= Buffer.allocUnsafe(CHUNK_BYTES);
    let reading = handle.read(next, 0, CHUNK_BYTES, null);
    try {
      for (;;) {
        const { bytesRead } = await reading;
        if (bytesRead === 0) return;
        [current, next] = [next, current];
        const filled = current.subarray(0, bytesRead);
        reading = handle.read(next, 0, CHUNK_BYTES, null);
        reading.catch(() => undefined); // it is awaited once the chunk before is worked on
        yield filled;
      }
    } finally {
      await reading.catch(() => undefined);
      await handle.close();
    }
  };
}
