import { opendir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { createReadStream, openAsBlob } from 'node:fs';
import type { LocalDocument, UnreadInput } from '../ports.ts';
import { isZip, readLargeArchive } from './archive.ts';
import { createChunkReader, readHead, type ChunkReader } from './read-chunks.ts';

/** As much of a document as tells its format. Bytes. */
const HEAD_BYTES = 4096;

/**
 * Finds the documents of files, folders, zips and `-` (standard input). Folders are walked
 * in the order of their names; links inside are not followed. Those, and what cannot be read,
 * are told through `unread` and do not stop the others. A document is read before the next one is asked for.
 */
export async function* readLocalDocuments(
  inputs: readonly string[],
  isWantedInZip: (path: string) => boolean,
  stdin: AsyncIterable<Uint8Array>,
  unread: (input: UnreadInput) => void,
): AsyncGenerator<LocalDocument, void, undefined> {
  const readChunks = createChunkReader();
  for (const input of inputs) {
    if (input === '-') {
      yield* readStream('standard input', stdin);
      continue;
    }
    try {
      const info = await stat(input);
      if (!info.isFile() && !info.isDirectory()) {
        yield* readPipe(input); // <(a command), /dev/stdin
        continue;
      }
      const links: string[] = [];
      const files = info.isDirectory() ? walk(input, links) : [input];
      const base = resolve(info.isDirectory() ? input : dirname(input));
      const container = basename(input) === '.' ? input : basename(input);
      for await (const file of files) {
        const path = file === input ? '' : toSlashes(relative(input, file));
        const place = { container, base, path };
        yield* readFileOrZip(file, place, readChunks, isWantedInZip, unread);
      }
      if (links.length > 0) unread({ input, message: sayLinks(input, links) });
    } catch (error) {
      unread({ input, message: explain(input, error) });
    }
  }
}

async function* walk(folder: string, links: string[]): AsyncGenerator<string, void, undefined> {
  const entries = [];
  for await (const entry of await opendir(folder)) entries.push(entry);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, links);
    else if (entry.isFile()) yield path;
    else if (entry.isSymbolicLink()) links.push(path);
  }
}

/** A link may lead out of the folder, or back into it, where files would count twice. */
function sayLinks(folder: string, links: readonly string[]): string {
  const many = links.length === 1 ? 'a link that was' : `${links.length} links that were`;
  return `${folder}: holds ${many} not followed, such as ${links[0]}; name their targets to have them read.`;
}

async function* readFileOrZip(
  file: string,
  { container, base, path }: Pick<LocalDocument, 'container' | 'base' | 'path'>,
  readChunks: ChunkReader,
  isWantedInZip: (path: string) => boolean,
  unread: (input: UnreadInput) => void,
): AsyncGenerator<LocalDocument, void, undefined> {
  try {
    const head = readHead(file, HEAD_BYTES);
    if (!isZip(head)) {
      yield {
        container,
        path,
        base,
        location: toSlashes(relative(base, resolve(file))),
        head: toText(head),
        file,
        read: () => readChunks(file),
      };
      return;
    }
    const entries = await readLargeArchive(await openAsBlob(file), isWantedInZip);
    for (const entry of entries.toSorted(runInfoFirst)) {
      const inner = path === '' ? entry.path : `${path}/${entry.path}`;
      yield {
        container,
        path: inner,
        base,
        location: `${toSlashes(relative(base, resolve(file)))}/${entry.path}`,
        head: toText(entry.bytes.subarray(0, HEAD_BYTES)),
        read: () => once(entry.bytes),
      };
    }
  } catch (error) {
    unread({ input: file, message: explain(file, error) });
  }
}

/** What describes a run comes before its records, as these are charged to it when they come. */
function runInfoFirst(a: { readonly path: string }, b: { readonly path: string }): number {
  return Number(isRunInfo(b.path)) - Number(isRunInfo(a.path));
}

function isRunInfo(path: string): boolean {
  return path.endsWith('aw_info.json');
}

async function* readPipe(path: string): AsyncGenerator<LocalDocument, void, undefined> {
  const stream = createReadStream(path);
  try {
    yield* readStream(path, stream as AsyncIterable<Uint8Array>);
  } finally {
    stream.destroy();
  }
}

/** A stream's head can only be had by reading it, so it is put back before the rest. */
async function* readStream(
  container: string,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<LocalDocument, void, undefined> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let bytes = 0;
  while (bytes < HEAD_BYTES) {
    const { done, value } = await iterator.next();
    if (done) break;
    first.push(value);
    bytes += value.length;
  }
  const head = Buffer.concat(first);
  async function* rest(): AsyncGenerator<Uint8Array, void, undefined> {
    yield head;
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return;
      yield value;
    }
  }
  yield {
    container,
    path: '',
    base: '',
    location: container,
    head: toText(head.subarray(0, HEAD_BYTES)),
    read: rest,
  };
}

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

function explain(input: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `${input}: there is no such file or folder; check the path.`;
  if (code === 'EACCES') return `${input}: may not be read; check its permissions.`;
  const reason = error instanceof Error ? error.message : String(error);
  return `${input}: could not be read (${reason}); check that it is a file of a known format.`;
}
