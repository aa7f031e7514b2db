import { crc32 } from 'node:zlib';
import { endOf } from '../hostile/zip-writer.ts';

/** A file of an archive: its bytes, or so many zeros. */
export interface StoredFile {
  readonly path: string;
  readonly content: Uint8Array | number;
}

/**
 * An archive of files that are not compressed. Zeros are never touched, so that an archive
 * of hundreds of megabytes takes as much memory as its headers.
 */
export function storedArchive(files: readonly StoredFile[]): Buffer {
  const entries = files.map(({ path, content }) => ({
    name: Buffer.from(path),
    bytes: typeof content === 'number' ? undefined : content,
    size: typeof content === 'number' ? content : content.length,
    crc: typeof content === 'number' ? checksumOfZeros(content) : crc32(content),
  }));
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
  const directoryAt = sum(entries.map(({ name, size }) => 30 + name.length + size));
  const directoryBytes = sum(entries.map(({ name }) => 46 + name.length));
  const end = endOf(entries.length, directoryAt, directoryBytes);
  const archive = Buffer.alloc(directoryAt + directoryBytes + end.length);
  end.copy(archive, directoryAt + directoryBytes);
  let at = 0;
  let directory = directoryAt;
  for (const { name, bytes, size, crc } of entries) {
    archive.writeUInt32LE(0x04034b50, at);
    const record = Buffer.alloc(26); // the part that both headers share
    record.writeUInt16LE(20, 0);
    record.writeUInt32LE(crc, 10);
    record.writeUInt32LE(size, 14);
    record.writeUInt32LE(size, 18);
    record.writeUInt16LE(name.length, 22);
    record.copy(archive, at + 4);
    name.copy(archive, at + 30);
    if (bytes !== undefined) archive.set(bytes, at + 30 + name.length);
    archive.writeUInt32LE(0x02014b50, directory);
    archive.writeUInt16LE(20, directory + 4);
    record.copy(archive, directory + 6);
    archive.writeUInt32LE(at, directory + 42);
    name.copy(archive, directory + 46);
    at += 30 + name.length + size;
    directory += 46 + name.length;
  }
  return archive;
}

const checksums = new Map<number, number>();

function checksumOfZeros(size: number): number {
  const known = checksums.get(size) ?? crc32(Buffer.alloc(size));
  checksums.set(size, known);
  return known;
}
