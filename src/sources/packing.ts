import zlib from 'node:zlib';
import { Readable, pipeline, type Duplex } from 'node:stream';
import { UserError } from '../domain/errors.ts';

/** Ways in which a single file is packed: RFC 1952, and RFC 8878. */
export type Packing = 'gzip' | 'zstd';

/** Node has zstd since 22.15 and 23.8 (nodejs.org/api/zlib.html, read 2026-11). */
const ZSTD_NODE = 'Node 22.15';

/** How bytes are packed, by their first ones; undefined where they are not. */
export function packingOf([a, b, c, d]: Uint8Array): Packing | undefined {
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'zstd';
  return undefined;
}

/**
 * Unpacks a stream up to a number of bytes. Throws UserError, without a name of the thing,
 * when it comes to more, is broken or cut short, or is of a kind that this Node has not.
 */
export async function* unpackStream(
  packed: AsyncIterable<Uint8Array>,
  packing: Packing,
  mostBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const unpacker = createUnpacker(packing);
  let bytes = 0;
  try {
    // Chunks of files are lent until the next one is asked for, and streams read ahead.
    pipeline(Readable.from(copiesOf(packed)), unpacker, () => undefined);
    for await (const chunk of unpacker as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > mostBytes) throw tooMuch(mostBytes);
      yield chunk;
    }
  } catch (error) {
    throw explained(error);
  }
}

/** The same of bytes in memory. */
export function unpackBytes(packed: Uint8Array, packing: Packing, mostBytes: number): Uint8Array {
  const options = { maxOutputLength: mostBytes };
  try {
    if (packing === 'gzip') return zlib.gunzipSync(packed, options);
    const { zstdDecompressSync } = zlib as Partial<typeof zlib>;
    if (zstdDecompressSync === undefined) throw noZstd();
    return zstdDecompressSync(packed, options);
  } catch (error) {
    const isTooMuch = error instanceof RangeError;
    throw isTooMuch ? tooMuch(mostBytes) : explained(error);
  }
}

function createUnpacker(packing: Packing): Duplex {
  if (packing === 'gzip') return zlib.createGunzip();
  const { createZstdDecompress } = zlib as Partial<typeof zlib>;
  if (createZstdDecompress === undefined) throw noZstd();
  return createZstdDecompress();
}

async function* copiesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}

function noZstd(): UserError {
  return new UserError(
    `zstd takes ${ZSTD_NODE} or newer, and this is ${process.versions.node}; unpack it first`,
  );
}

function tooMuch(mostBytes: number): UserError {
  return new UserError(`it unpacks to more than ${mostBytes / 2 ** 20} MiB; unpack it first`);
}

function explained(error: unknown): UserError {
  if (error instanceof UserError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new UserError(
    `what is packed in it is broken or cut short (${reason}), so only what comes before counts`,
    { cause: error },
  );
}
