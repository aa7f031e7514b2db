import type { ArchiveFile } from '../domain/artifact.ts';
import type { Reserve } from '../ports.ts';
import { ArchiveError } from './archive-error.ts';
import { UserError } from '../domain/errors.ts';
import { isPackedName, withoutPacking } from '../domain/packed-name.ts';
import { blobSource, bytesSource, type ByteSource, type ByteSpan } from './byte-source.ts';
import { packingOf } from './packing.ts';
import { plainBytes } from './plain-text.ts';
import { unpack } from './unpack.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const NO_WAIT: Reserve = () => Promise.resolve();

/**
 * Archives up to this size are opened in memory; of larger ones only parts are. Bytes.
 * Measured: 80 archives of 4 MiB, read 8 at a time, leave 500 MB behind before V8 clears up.
 */
export const MAX_IN_MEMORY_BYTES = 1024 * 1024;

/** The largest archive that is fetched as a whole. Bytes. */
export const MAX_ARCHIVE_BYTES = 512 * 1024 * 1024;

/** The largest file taken out of an archive, declared and real: 50,000 records. Bytes. */
const MAX_FILE_BYTES = 24 * 1024 * 1024;

/** All files taken out of one archive, which may be in memory together. Bytes. */
export const MAX_FILES_BYTES = MAX_FILE_BYTES;

/** More files of interest than any gh-aw artifact holds. */
const MAX_FILES = 100;

/** The same of an archive on this machine, which may be a folder of many runs. */
export const MAX_LOCAL_FILES = 10_000;

/** What deflate may add to bytes that cannot be packed, and more. Bytes. */
const MAX_PACKING_BYTES = 64 * 1024;

/**
 * What stands before an entry's data (APPNOTE.TXT 6.3.10, 4.3.7): a header of 30 bytes,
 * the name, and fields whose length only the entry itself holds. Bytes, as a rule enough.
 */
const LOCAL_HEADER_BYTES = 30;
const LOCAL_FIELDS_BYTES = 256;
const LOCAL_HEADER = 0x04034b50;

/** Whether bytes begin as a zip archive does, an empty one included. */
export function isZip(head: Uint8Array): boolean {
  const [a, b, c, d] = head;
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}

/** Takes the wanted files out of an archive in memory. Throws ArchiveError. */
export function readArchive(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  reserve?: Reserve,
): Promise<readonly ArchiveFile[]> {
  return readArchiveFrom(bytesSource(bytes), isWanted, reserve);
}

/** Takes the wanted files out of an archive that is too large for memory. Throws ArchiveError. */
export function readLargeArchive(
  blob: Blob,
  isWanted: (path: string) => boolean,
  reserve?: Reserve,
  mostFiles?: number,
): Promise<readonly ArchiveFile[]> {
  return readArchiveFrom(blobSource(blob), isWanted, reserve, mostFiles);
}

/**
 * Takes the wanted files out of an archive of which only the directory and these files are
 * read. Throws ArchiveError, or what the source threw.
 */
export async function readArchiveFrom(
  source: ByteSource,
  isWanted: (path: string) => boolean,
  reserve: Reserve = NO_WAIT,
  mostFiles = MAX_FILES,
): Promise<readonly ArchiveFile[]> {
  const entries = await readZipDirectory(source, isWanted);
  await reserve(checkSizes(entries, mostFiles));
  source.expect?.(entries.map(spanOf));
  const files: ArchiveFile[] = [];
  let bytesLeft = MAX_FILES_BYTES;
  for (const entry of entries) {
    const packed = await readPacked(source, entry);
    const bytes = toPlainBytes(entry.path, unpack(entry, packed), bytesLeft);
    bytesLeft -= bytes.length;
    files.push({ path: withoutPacking(entry.path), bytes });
  }
  return files;
}

/** A file's bytes as UTF-8 where it was packed by itself or is UTF-16. Throws ArchiveError. */
export function toPlainBytes(
  path: string,
  bytes: Uint8Array,
  mostBytes = MAX_FILES_BYTES,
): Uint8Array {
  // Room was made for what its name announces.
  if (!isPackedName(path) && packingOf(bytes) !== undefined) return bytes;
  try {
    return plainBytes(bytes, Math.max(1, mostBytes));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new ArchiveError('unreadable', `${path} in it cannot be unpacked: ${error.message}`);
  }
}

/** What the files come to; throws ArchiveError before any of them is unpacked. */
function checkSizes(entries: readonly ZipEntry[], mostFiles: number): number {
  if (entries.length > mostFiles) throw tooLarge(`more than ${mostFiles} usage files`);
  let sum = 0;
  for (const { path, size, packedSize } of entries) {
    sum += size;
    if (Math.max(size, packedSize - MAX_PACKING_BYTES) > MAX_FILE_BYTES) {
      throw tooLarge(`${path} has more than 24 MiB`);
    }
  }
  if (sum > MAX_FILES_BYTES) throw tooLarge('usage files of more than 24 MiB together');
  // What is packed once more may come to all that is let in.
  return entries.some(({ path }) => isPackedName(path)) ? MAX_FILES_BYTES : sum;
}

function tooLarge(words: string): ArchiveError {
  return new ArchiveError('too-large', words);
}

function spanOf({ offset, nameBytes, packedSize }: ZipEntry): ByteSpan {
  const before = LOCAL_HEADER_BYTES + nameBytes + LOCAL_FIELDS_BYTES;
  return { from: offset, to: offset + before + packedSize };
}

/** An entry's bytes as they are kept: those behind its local header. */
async function readPacked(source: ByteSource, entry: ZipEntry): Promise<Uint8Array> {
  const { from, to } = spanOf(entry);
  const end = Math.min(to, source.size);
  if (from + LOCAL_HEADER_BYTES + entry.packedSize > end) throw outside(entry);
  const bytes = await source.read(from, end - from);
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.getUint32(0, true) !== LOCAL_HEADER) throw outside(entry);
  const start = LOCAL_HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + entry.packedSize <= bytes.length) {
    return bytes.subarray(start, start + entry.packedSize);
  }
  if (from + start + entry.packedSize > source.size) throw outside(entry);
  return source.read(from + start, entry.packedSize);
}

function outside({ path }: ZipEntry): ArchiveError {
  return new ArchiveError('unreadable', `not a readable zip archive: ${path} is not in it`);
}
