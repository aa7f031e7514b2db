import AdmZip from 'adm-zip';

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

/**
 * Archives up to this size are opened in memory; larger ones go to a temporary file. Bytes.
 * Measured: a whole archive of 300 MB in memory takes 1 GB.
 */
export const MAX_IN_MEMORY_BYTES = 4 * 1024 * 1024;

/** The largest archive that is fetched at all. Bytes. */
export const MAX_ARCHIVE_BYTES = 512 * 1024 * 1024;

/** The largest file taken out of an archive, declared and real: 150,000 records. Bytes. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** More files of interest than any gh-aw artifact holds. */
const MAX_FILES = 100;

/** More entries than an artifact of an agent's run holds. */
const MAX_ENTRIES = 100_000;

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
    return readWithAdmZip(bytes, isWanted);
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
  const { BlobReader, configure, Uint8ArrayWriter, ZipReader } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new BlobReader(blob), { checkSignature: true });
  try {
    const files: ArchiveFile[] = [];
    let entries = 0;
    for await (const entry of reader.getEntriesGenerator()) {
      entries += 1;
      if (entries > MAX_ENTRIES) throw tooLarge(`more than ${MAX_ENTRIES} entries`);
      if (entry.directory || !isWanted(entry.filename)) continue;
      gate(entry.filename, entry.uncompressedSize, files.length);
      files.push({ path: entry.filename, bytes: await entry.getData(new Uint8ArrayWriter()) });
    }
    return files;
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError('unreadable', `not a readable zip archive: ${messageOf(error)}`, {
      cause: error,
    });
  } finally {
    await reader.close().catch(() => undefined);
  }
}

function readWithAdmZip(bytes: Uint8Array, isWanted: (path: string) => boolean): ArchiveFile[] {
  const zip = new AdmZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (zip.getEntryCount() > MAX_ENTRIES) throw tooLarge(`more than ${MAX_ENTRIES} entries`);
  const files: ArchiveFile[] = [];
  for (const entry of zip.getEntries()) {
    if (entry.isDirectory || !isWanted(entry.entryName)) continue;
    gate(entry.entryName, entry.header.size, files.length);
    files.push({ path: entry.entryName, bytes: entry.getData() });
  }
  return files;
}

function gate(path: string, declaredBytes: number, files: number): void {
  if (declaredBytes > MAX_FILE_BYTES) {
    throw tooLarge(`${path} has more than ${MAX_FILE_BYTES / 1024 / 1024} MiB`);
  }
  if (files >= MAX_FILES) throw tooLarge(`more than ${MAX_FILES} usage files`);
}

function tooLarge(message: string): ArchiveError {
  return new ArchiveError('too-large', message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
