import zlib from 'node:zlib';
import { ArchiveError } from './archive-error.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Ways in which an entry's bytes are kept (APPNOTE.TXT 6.3.10, 4.4.5). */
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks an entry into one buffer of its declared size, however many bytes it would come
 * to. Throws ArchiveError when it is not what the directory declares.
 */
export function unpack({ method, size, crc }: ZipEntry, packed: Uint8Array): Uint8Array {
  const bytes = method === STORED ? packed : inflate(method, size, packed);
  if (bytes.length !== size) throw new ArchiveError('unreadable', 'a wrong size');
  if (checksum(bytes) !== crc) throw new ArchiveError('unreadable', 'a wrong checksum');
  return bytes;
}

function inflate(method: number, size: number, packed: Uint8Array): Uint8Array {
  if (method !== DEFLATED) throw new ArchiveError('unreadable', `packed by method ${method}`);
  try {
    return zlib.inflateRawSync(packed, {
      chunkSize: size + 64, // a buffer that is full would ask for a second one
      maxOutputLength: Math.max(1, size),
    });
  } catch (error) {
    throw new ArchiveError('unreadable', 'data that cannot be unpacked', { cause: error });
  }
}

/** CRC-32; `node:zlib` has it since Node 20.15. */
function checksum(bytes: Uint8Array): number {
  const { crc32 } = zlib as Partial<typeof zlib>;
  return crc32 === undefined ? slowChecksum(bytes) : crc32(bytes);
}

/** CRC-32 of ISO 3309, reflected. */
const POLYNOMIAL = 0xedb88320;

/** As `crc32` of `node:zlib`, byte by byte. */
export function slowChecksum(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  }
  return ~crc >>> 0;
}
