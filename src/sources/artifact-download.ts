import { createWriteStream, openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Artifact, ReadArtifact } from '../domain/artifact.ts';
import { isPackedName, withoutPacking } from '../domain/packed-name.ts';
import type { Reserve } from '../ports.ts';
import { ArchiveError } from './archive-error.ts';
import {
  isZip,
  MAX_ARCHIVE_BYTES,
  MAX_FILES_BYTES,
  MAX_IN_MEMORY_BYTES,
  readArchive,
  readArchiveFrom,
  readLargeArchive,
  toPlainBytes,
} from './archive.ts';
import {
  BlobFaultError,
  createBlobLink,
  isPassingStatus,
  type BlobAnswer,
  type BlobLinkOptions,
} from './blob-link.ts';
import { NoRangesError, openRanges } from './range-reader.ts';

/** The largest un-zipped artifact that is read, whatever its listed size says. Bytes. */
const MAX_PLAIN_FILE_BYTES = 24 * 1024 * 1024;

/**
 * Reads the wanted files of an artifact: a small one whole, of a large one only the parts
 * that matter, where the blob store can give parts. Throws GoneError, ArchiveError, or what
 * the request for the link throws.
 */
export async function readArtifact(
  artifact: Artifact,
  isWanted: (path: string) => boolean,
  options: BlobLinkOptions,
  reserve: Reserve,
): Promise<ReadArtifact> {
  const link = createBlobLink(options);
  const isLarge = artifact.sizeInBytes > MAX_IN_MEMORY_BYTES;
  const takeWhole = (given?: BlobAnswer): Promise<ReadArtifact> => {
    let first = given;
    return link.twice('it', async () => {
      const answer = first ?? (await link.get());
      first = undefined;
      return readWhole(answer, artifact, isWanted, reserve);
    });
  };
  if (!isLarge) return takeWhole();
  try {
    const source = await openRanges(link, artifact.sizeInBytes);
    return { files: await readArchiveFrom(source, isWanted, reserve), isArchive: true };
  } catch (error) {
    if (!(error instanceof NoRangesError)) throw error;
    return takeWhole(error.whole);
  }
}

/** Reads in memory what is small, whatever was announced, and the rest through a file. */
async function readWhole(
  answer: BlobAnswer,
  artifact: Artifact,
  isWanted: (path: string) => boolean,
  reserve: Reserve,
): Promise<ReadArtifact> {
  if (answer.status !== 200) {
    await answer.cancel();
    const words = `the blob store answered ${answer.status}`;
    if (isPassingStatus(answer.status)) throw new BlobFaultError(words);
    throw new ArchiveError('unreadable', words);
  }
  const iterator = capped(answer.body)[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await iterator.next();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length > MAX_IN_MEMORY_BYTES) {
      return readThroughFile(resume(parts, iterator), artifact, isWanted, reserve);
    }
  }
  const bytes = Buffer.concat(parts);
  if (!isZip(bytes)) {
    await reserve(roomOf(artifact, bytes.length));
    return singleFile(artifact, bytes);
  }
  try {
    return { files: await readArchive(bytes, isWanted, reserve), isArchive: true };
  } catch (error) {
    throw bytes.length < artifact.sizeInBytes ? cutShort(artifact, bytes) : error;
  }
}

/** Keeps a large archive out of memory: in a temporary file of a name of our own. */
async function readThroughFile(
  body: AsyncIterable<Uint8Array>,
  artifact: Artifact,
  isWanted: (path: string) => boolean,
  reserve: Reserve,
): Promise<ReadArtifact> {
  const path = join(tmpdir(), `token-usage-report-${crypto.randomUUID()}`);
  try {
    await pipeline(Readable.from(body), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    const blob = await openAsBlob(path);
    const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
    if (isZip(head)) {
      return { files: await readLargeArchive(blob, isWanted, reserve), isArchive: true };
    }
    if (blob.size > MAX_PLAIN_FILE_BYTES) {
      throw new ArchiveError('too-large', 'a single file of more than 24 MiB');
    }
    await reserve(roomOf(artifact, blob.size));
    return singleFile(artifact, new Uint8Array(await blob.arrayBuffer()));
  } finally {
    await rm(path, { force: true });
  }
}

/** What is packed may come to all that is let in. */
function roomOf({ name }: Artifact, bytes: number): number {
  return isPackedName(name) ? MAX_FILES_BYTES : bytes;
}

/** A file has no checksum that shows whether it is whole, as an archive has; its listed size does. */
function singleFile(artifact: Artifact, bytes: Uint8Array): ReadArtifact {
  if (bytes.length < artifact.sizeInBytes) throw cutShort(artifact, bytes);
  const plain = toPlainBytes(artifact.name, bytes);
  return { files: [{ path: withoutPacking(artifact.name), bytes: plain }], isArchive: false };
}

function cutShort({ sizeInBytes }: Artifact, { length }: Uint8Array): BlobFaultError {
  return new BlobFaultError(`${length} bytes of ${sizeInBytes}`);
}

async function* capped(
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > MAX_ARCHIVE_BYTES) {
      throw new ArchiveError('too-large', `more than ${MAX_ARCHIVE_BYTES / 1024 / 1024} MiB`);
    }
    yield part;
  }
}

/** What has been read of a stream, and then the rest of it. */
async function* resume(
  parts: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array, void, undefined>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* parts;
  yield* { [Symbol.asyncIterator]: () => iterator };
}
