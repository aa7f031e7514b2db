import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive, honest unless told otherwise. */
export interface ZipEntry {
  readonly path: string;
  readonly content?: string | Uint8Array;
  /** Content that is packed already; `size` and `crc` are then told, too. */
  readonly packed?: Uint8Array;
  readonly size?: number;
  readonly crc?: number;
  /** General purpose bits; 1 is "encrypted" (APPNOTE.TXT 6.3.10, 4.4.4). */
  readonly flags?: number;
  /** Unix mode, as 0o120777 for a symbolic link. */
  readonly mode?: number;
  /** Points into the data of the entry before instead of bringing its own. */
  readonly overlapsFirst?: boolean;
}

/** What is wrong with the archive as a whole. */
export interface ZipLies {
  /** Writes sizes and offsets in the long form, as archives over 4 GiB have to. */
  readonly zip64?: boolean;
}

const DEFLATE = 8;

/** Writes an archive byte by byte, so that anything in it can be untrue. */
export function writeZip(entries: readonly ZipEntry[], { zip64 = false }: ZipLies = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  let first = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '');
    const packed = entry.packed ?? deflateRawSync(content);
    const name = Buffer.from(entry.path);
    const size = entry.size ?? content.length;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(zip64 ? 45 : 20, 0);
    shared.writeUInt16LE(entry.flags ?? 0, 2);
    shared.writeUInt16LE(DEFLATE, 4);
    shared.writeUInt32LE(entry.crc ?? crc32(content), 10);
    shared.writeUInt32LE(zip64 ? 0xffffffff : packed.length, 14);
    shared.writeUInt32LE(zip64 ? 0xffffffff : size, 18);
    shared.writeUInt16LE(name.length, 22);
    const extra = zip64 ? longSizes(size, packed.length) : Buffer.alloc(0);
    shared.writeUInt16LE(extra.length, 24);
    const offset = entry.overlapsFirst === true ? first : at;
    if (entry.overlapsFirst !== true) {
      const header = Buffer.concat([signature(0x04034b50), shared, name, extra, packed]);
      if (parts.length === 0) first = at;
      parts.push(header);
      at += header.length;
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([20, 3]); // by Unix, so that the mode counts
    directory.push(Buffer.concat([signature(0x02014b50), madeBy, shared, rest, name, extra]));
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...parts, list, endOf(entries.length, at, list.length, zip64)]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function longSizes(size: number, packed: number): Buffer {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(packed), 12);
  return extra;
}

/** The record at an archive's end; where 16 bits are too few to count, the long form and its finder too. */
export function endOf(count: number, at: number, bytes: number, zip64 = false): Buffer {
  const isLong = zip64 || count >= 0xffff;
  const short = Buffer.alloc(22);
  short.writeUInt32LE(0x06054b50, 0);
  short.writeUInt16LE(isLong ? 0xffff : count, 8);
  short.writeUInt16LE(isLong ? 0xffff : count, 10);
  short.writeUInt32LE(isLong ? 0xffffffff : bytes, 12);
  short.writeUInt32LE(isLong ? 0xffffffff : at, 16);
  if (!isLong) return short;
  const long = Buffer.alloc(76);
  long.writeUInt32LE(0x06064b50, 0);
  long.writeBigUInt64LE(44n, 4);
  long.writeUInt16LE(45, 12);
  long.writeUInt16LE(45, 14);
  long.writeBigUInt64LE(BigInt(count), 24);
  long.writeBigUInt64LE(BigInt(count), 32);
  long.writeBigUInt64LE(BigInt(bytes), 40);
  long.writeBigUInt64LE(BigInt(at), 48);
  long.writeUInt32LE(0x07064b50, 56);
  long.writeBigUInt64LE(BigInt(at + bytes), 64);
  long.writeUInt32LE(1, 72);
  return Buffer.concat([long, short]);
}

/** So many bytes of a repeated text, packed: a bomb of 1,000 to 1. Made once for each text. */
export function packRepeated(
  text: string,
  bytes: number,
): Pick<ZipEntry, 'packed' | 'size' | 'crc'> {
  const content = Buffer.alloc(bytes, text);
  return { packed: deflateRawSync(content, { level: 9 }), size: bytes, crc: crc32(content) };
}
