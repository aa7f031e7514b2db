import { randomUUID } from 'node:crypto';
import { createWriteStream, openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GitHubClient } from '../github/client.ts';
import type { Fetch } from '../github/proxy-fetch.ts';
import {
  ArchiveError,
  isZip,
  MAX_ARCHIVE_BYTES,
  MAX_IN_MEMORY_BYTES,
  readArchive,
  readLargeArchive,
  type ArchiveFile,
} from './archive.ts';
import type { Artifact } from './github-artifacts.ts';
import type { Repository } from './github-runs.ts';

/** What one artifact gave. */
export interface ReadArtifact {
  /** The wanted files of an archive, or the one file of an artifact that is none. */
  readonly files: readonly ArchiveFile[];
  /** False for a single file that was uploaded as it is (actions/upload-artifact 7). */
  readonly isArchive: boolean;
}

/** The artifact is gone: expired or deleted. */
export class GoneError extends Error {}

/**
 * Reads the wanted files of an artifact with one API request: its redirect is followed by
 * hand, so that the token stays with the API and the signed URL is never logged. Throws
 * GoneError, ArchiveError, or the client's error.
 */
export async function readArtifact(
  client: GitHubClient,
  fetchBlob: Fetch,
  repository: Repository,
  artifact: Artifact,
  isWanted: (path: string) => boolean,
  signal: AbortSignal,
): Promise<ReadArtifact> {
  const redirect = await client.request(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    {
      ...repository,
      artifact_id: artifact.id,
      archive_format: 'zip',
      request: { redirect: 'manual', signal },
    },
  );
  const { location } = redirect.headers;
  if (location === undefined) throw new ArchiveError('unreadable', 'GitHub gave no download link');
  return readBlob(fetchBlob, location, artifact, isWanted, signal);
}

function singleFile(artifact: Artifact, bytes: Uint8Array): ReadArtifact {
  return { files: [{ path: artifact.name, bytes }], isArchive: false };
}

async function readBlob(
  fetchBlob: Fetch,
  url: string,
  artifact: Artifact,
  isWanted: (path: string) => boolean,
  signal: AbortSignal,
): Promise<ReadArtifact> {
  const response = await fetchBlob(url, { signal });
  if (response.status === 404 || response.status === 410) throw new GoneError();
  if (!response.ok || response.body === null) {
    throw new ArchiveError('unreadable', `the blob store answered ${response.status}`);
  }
  const length = Number(response.headers.get('content-length') ?? artifact.sizeInBytes);
  if (length > MAX_IN_MEMORY_BYTES) {
    return readThroughFile(capped(response.body, MAX_ARCHIVE_BYTES), artifact, isWanted);
  }
  const body = capped(response.body, MAX_PLAIN_FILE_BYTES);
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  const bytes = Buffer.concat(parts);
  return isZip(bytes)
    ? { files: await readArchive(bytes, isWanted), isArchive: true }
    : singleFile(artifact, bytes);
}

/** Keeps a large archive out of memory: in a temporary file of a name of our own. */
async function readThroughFile(
  body: AsyncIterable<Uint8Array>,
  artifact: Artifact,
  isWanted: (path: string) => boolean,
): Promise<ReadArtifact> {
  const path = join(tmpdir(), `token-usage-report-${randomUUID()}`);
  try {
    await pipeline(Readable.from(body), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    const blob = await openAsBlob(path);
    const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
    if (isZip(head)) return { files: await readLargeArchive(blob, isWanted), isArchive: true };
    if (blob.size > MAX_PLAIN_FILE_BYTES) {
      throw new ArchiveError('too-large', 'a single file of more than 64 MiB');
    }
    return singleFile(artifact, new Uint8Array(await blob.arrayBuffer()));
  } finally {
    await rm(path, { force: true });
  }
}

/** The largest un-zipped artifact that is read, whatever its listed size says. Bytes. */
const MAX_PLAIN_FILE_BYTES = 64 * 1024 * 1024;

async function* capped(
  body: ReadableStream<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > most) {
      throw new ArchiveError('too-large', `more than ${most / 1024 / 1024} MiB`);
    }
    yield part;
  }
}
