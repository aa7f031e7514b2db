/*
 * The directory of a zip archive, read by hand (APPNOTE.TXT 6.3.10,
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT): it costs no memory an entry,
 * where libraries take 10 KB, and every number in it passes a bound before it is used.
 */
import { ArchiveError } from './archive-error.ts';
import type { ByteSource } from './byte-source.ts';

/** What the directory declares of a file. Its path is for choosing and messages. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Length of its name in bytes. */
  readonly nameBytes: number;
}

/** More entries than an artifact of an agent's run holds. */
const MAX_ENTRIES = 100_000;

/** The largest directory: 160 bytes for each of 100,000 entries. Bytes. */
export const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;

/** The end's own record, and the longest comment after it (4.3.16). Bytes. */
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const LONG_END_BYTES = 56;
const LONG_LOCATOR_BYTES = 20;
const ENTRY_BYTES = 46;

const END = 0x06054b50;
const LONG_END = 0x06064b50;
const LONG_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;

/** Instead of a number that is given in the long form (4.4.1.4). */
const TOLD_LONG = 0xffffffff;
/** Extra field that holds long numbers (4.5.3). */
const LONG_FIELD = 1;
const ENCRYPTED = 1;

/** Where the directory lies. */
interface Place {
  readonly from: number;
  readonly bytes: number;
  readonly entries: number;
}

/**
 * Reads the wanted files of the directory, folders left out. Throws ArchiveError, or what
 * the source throws.
 */
export async function readZipDirectory(
  source: ByteSource,
  isWanted: (path: string) => boolean,
): Promise<readonly ZipEntry[]> {
  const place = await findDirectory(source);
  if (place.entries > MAX_ENTRIES) {
    throw new ArchiveError('too-large', `more than ${MAX_ENTRIES} entries`);
  }
  if (place.bytes > MAX_DIRECTORY_BYTES) {
    throw new ArchiveError('too-large', 'a directory of more than 16 MiB');
  }
  if (place.from < 0) throw unreadable('a directory longer than the archive');
  const bytes = toBuffer(await source.read(place.from, place.bytes));
  const found: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < place.entries; index += 1) {
    if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY) {
      throw unreadable('a directory that ends early');
    }
    const nameEnd = at + ENTRY_BYTES + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const end = extraEnd + bytes.readUInt16LE(at + 32);
    if (end > bytes.length) throw unreadable('a directory that ends early');
    const path = bytes.toString('utf8', at + ENTRY_BYTES, nameEnd);
    if (!path.endsWith('/') && isWanted(path)) {
      found.push(entryOf(bytes.subarray(at, end), path, bytes.subarray(nameEnd, extraEnd)));
    }
    at = end;
  }
  return found;
}

async function findDirectory(source: ByteSource): Promise<Place> {
  const length = Math.min(source.size, END_BYTES + MAX_COMMENT_BYTES + LONG_LOCATOR_BYTES);
  const from = source.size - length;
  const tail = toBuffer(await source.read(from, length));
  if (length < END_BYTES) throw unreadable('too few bytes');
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(END);
  const at = tail.lastIndexOf(signature, length - END_BYTES);
  if (at === -1) throw unreadable('no end, as if it were cut off');
  const locator = at - LONG_LOCATOR_BYTES;
  if (locator >= 0 && tail.readUInt32LE(locator) === LONG_LOCATOR) {
    const longAt = toNumber(tail.readBigUInt64LE(locator + 8));
    if (longAt + LONG_END_BYTES > source.size) throw unreadable('an end outside of it');
    const end = toBuffer(await source.read(longAt, LONG_END_BYTES));
    if (end.readUInt32LE(0) !== LONG_END) throw unreadable('no end of the long form');
    const bytes = toNumber(end.readBigUInt64LE(40));
    return { from: longAt - bytes, bytes, entries: toNumber(end.readBigUInt64LE(32)) };
  }
  const bytes = tail.readUInt32LE(at + 12);
  return { from: from + at - bytes, bytes, entries: tail.readUInt16LE(at + 10) };
}

function entryOf(header: Buffer, path: string, extra: Buffer): ZipEntry {
  if ((header.readUInt16LE(8) & ENCRYPTED) !== 0) throw unreadable(`${path} is encrypted`);
  if (path.startsWith('/') || path.split('/').includes('..')) {
    throw unreadable(`${path} leads out of it`); // no uploader writes such a path
  }
  const [size = 0, packedSize = 0, offset = 0] = longNumbers(
    [header.readUInt32LE(24), header.readUInt32LE(20), header.readUInt32LE(42)],
    extra,
  );
  return {
    path,
    method: header.readUInt16LE(10),
    crc: header.readUInt32LE(16),
    packedSize,
    size,
    offset,
    nameBytes: header.readUInt16LE(28),
  };
}

/** Numbers, each from the extra field where the header does not hold it. */
function longNumbers(numbers: readonly number[], extra: Buffer): number[] {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== LONG_FIELD) {
    at += 4 + extra.readUInt16LE(at + 2);
  }
  at += 4;
  return numbers.map((number) => {
    if (number !== TOLD_LONG || at + 8 > extra.length) return number;
    at += 8;
    return toNumber(extra.readBigUInt64LE(at - 8));
  });
}

function toNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw unreadable('a size that cannot be');
  return Number(value);
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function unreadable(words: string): ArchiveError {
  return new ArchiveError('unreadable', `not a readable zip archive: ${words}`);
}
