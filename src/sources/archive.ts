import type { FileEntry } from '@zip.js/zip.js';

/** A file out of an archive. Its path is for choosing and messages, never for writing. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why an archive gave no files. */
export class ArchiveError extends Error {
  readonly reason: 'unreadable' | 'too-large';
  constructor(reason: 'unreadable' | 'too-large', message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** Bytes that can be had piece by piece, such as a file on disk or a blob on a server. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
  /** Told what is going to be read, so that a slow source can take it in few pieces. */
  expect?(spans: readonly ByteSpan[]): void;
}

/** Part of a source: `[from, to)` in bytes. */
export interface ByteSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Archives up to this size are opened in memory; of larger ones only parts are. Bytes.
 * Measured: a whole archive of 300 MB in memory takes 1 GB.
 */
export const MAX_IN_MEMORY_BYTES = 4 * 1024 * 1024;

/** The largest archive that is fetched as a whole. Bytes. */
export const MAX_ARCHIVE_BYTES = 512 * 1024 * 1024;

/** The largest list of an archive's files: 160 bytes for each of 100,000. Bytes. */
export const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;

/** The largest file taken out of an archive, declared and real: 150,000 records. Bytes. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** All files taken out of one archive, which are in memory together. Bytes. */
const MAX_FILES_BYTES = 4 * MAX_FILE_BYTES;

/** More files of interest than any gh-aw artifact holds. */
const MAX_FILES = 100;

/** More entries than an artifact of an agent's run holds. */
const MAX_ENTRIES = 100_000;

/**
 * What stands before an entry's data (APPNOTE.TXT 6.3.10, 4.3.7): a header of 30 bytes,
 * the name, and fields whose length only the entry itself tells. Bytes, as a rule enough.
 */
const LOCAL_HEADER_BYTES = 30 + 256;

/** Whether bytes begin as a zip archive does, an empty one included. */
export function isZip(head: Uint8Array): boolean {
  const [a, b, c, d] = head;
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}

/**
 * Takes the wanted files out of an archive in memory. adm-zip checks sizes and checksums
 * once it unpacks, so declared sizes pass a gate first; what it refuses (such as two
 * entries of one name) is read by zip.js. Throws ArchiveError.
 */
export async function readArchive(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
): Promise<readonly ArchiveFile[]> {
  try {
    return await readWithAdmZip(bytes, isWanted);
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    return readLargeArchive(new Blob([bytes]), isWanted);
  }
}

/** Takes the wanted files out of an archive that is too large for memory. Throws ArchiveError. */
export async function readLargeArchive(
  blob: Blob,
  isWanted: (path: string) => boolean,
): Promise<readonly ArchiveFile[]> {
  const source: ByteSource = {
    size: blob.size,
    read: async (offset, length) =>
      new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
  };
  return readArchiveFrom(source, isWanted);
}

/**
 * Takes the wanted files out of an archive of which only the directory and these files are
 * read. Throws ArchiveError, or what the source threw.
 */
export async function readArchiveFrom(
  source: ByteSource,
  isWanted: (path: string) => boolean,
): Promise<readonly ArchiveFile[]> {
  const { configure, Reader, Uint8ArrayWriter, ZipReader } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const failures: unknown[] = [];
  const read = async (offset: number, length: number): Promise<Uint8Array> => {
    try {
      if (length > MAX_DIRECTORY_BYTES) throw tooLarge('a directory of more than 16 MiB');
      return await source.read(offset, length);
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  const pieces = Object.assign(new Reader(source), { size: source.size, readUint8Array: read });
  const archive = new ZipReader(pieces, { checkSignature: true });
  try {
    const found: FileEntry[] = [];
    const gate = createGate();
    let entries = 0;
    for await (const entry of archive.getEntriesGenerator()) {
      entries += 1;
      if (entries > MAX_ENTRIES) throw tooLarge(`more than ${MAX_ENTRIES} entries`);
      if (entry.directory || !isWanted(entry.filename)) continue;
      gate(entry.filename, entry.uncompressedSize);
      found.push(entry);
    }
    source.expect?.(found.map(spanOf));
    const files: ArchiveFile[] = [];
    for (const entry of found) {
      files.push({ path: entry.filename, bytes: await entry.getData(new Uint8ArrayWriter()) });
    }
    return files;
  } catch (error) {
    if (failures.length > 0) throw failures[0]; // rather than what became of it in the library
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError('unreadable', `not a readable zip archive: ${messageOf(error)}`, {
      cause: error,
    });
  } finally {
    await archive.close().catch(() => undefined);
  }
}

function spanOf({ offset, rawFilename, compressedSize }: FileEntry): ByteSpan {
  return { from: offset, to: offset + LOCAL_HEADER_BYTES + rawFilename.length + compressedSize };
}

async function readWithAdmZip(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
): Promise<ArchiveFile[]> {
  const { default: AdmZip } = await import('adm-zip');
  const zip = new AdmZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (zip.getEntryCount() > MAX_ENTRIES) throw tooLarge(`more than ${MAX_ENTRIES} entries`);
  const gate = createGate();
  const found = zip.getEntries().filter((entry) => !entry.isDirectory && isWanted(entry.entryName));
  for (const { entryName, header } of found) gate(entryName, header.size);
  return found.map((entry) => ({ path: entry.entryName, bytes: entry.getData() }));
}

/** Makes what each wanted file has to pass before it is unpacked. */
function createGate(): (path: string, declaredBytes: number) => void {
  let files = 0;
  let bytes = 0;
  return (path, declaredBytes) => {
    files += 1;
    bytes += declaredBytes;
    if (declaredBytes > MAX_FILE_BYTES) throw tooLarge(`${path} has more than 64 MiB`);
    if (files > MAX_FILES) throw tooLarge(`more than ${MAX_FILES} usage files`);
    if (bytes > MAX_FILES_BYTES) throw tooLarge('usage files of more than 256 MiB');
  };
}

function tooLarge(message: string): ArchiveError {
  return new ArchiveError('too-large', message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
