import { opendir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { createReadStream, openAsBlob } from 'node:fs';
import type { LocalDocument, UnreadInput } from '../ports.ts';
import { UserError } from '../domain/errors.ts';
import { withoutPacking } from '../domain/packed-name.ts';
import { isZip, MAX_ARCHIVE_BYTES, MAX_LOCAL_FILES, readLargeArchive } from './archive.ts';
import { explain, isOfOtherPacking, sayLinks, sayOtherPacking } from './explain-unread.ts';
import { isPlainText, openPlainText } from './plain-text.ts';
import { createChunkReader, readHead, type ChunkReader } from './read-chunks.ts';

/** As much of a document as shows its format. Bytes. */
const HEAD_BYTES = 4096;

/**
 * Finds the documents of files, folders, zips and `-` (standard input), in UTF-8 whatever they
 * are packed and written in. Folders are walked in the order of their names; links inside are
 * not followed. Those, what looks like usage (`mayTellUsage`, by its path) in a form that is
 * not read, and what cannot be read are told through `unread` and do not stop the others.
 * A document is read before the next one is asked for.
 */
export async function* readLocalDocuments(
  inputs: readonly string[],
  mayTellUsage: (path: string) => boolean,
  stdin: AsyncIterable<Uint8Array>,
  unread: (input: UnreadInput) => void,
): AsyncGenerator<LocalDocument, void, undefined> {
  const reading = { readChunks: createChunkReader(), mayTellUsage, unread };
  for (const input of inputs) {
    if (input === '-') {
      yield* readStream('standard input', stdin, unread);
      continue;
    }
    try {
      const info = await stat(input);
      if (!info.isFile() && !info.isDirectory()) {
        yield* readPipe(input, unread); // <(a command), /dev/stdin
        continue;
      }
      const links: string[] = [];
      const files = info.isDirectory() ? walk(input, links, unread) : [input];
      const base = resolve(info.isDirectory() ? input : dirname(input));
      const container = basename(input) === '.' ? input : basename(input);
      for await (const file of files) {
        const path = file === input ? '' : toSlashes(relative(input, file));
        yield* readFileOrZip(file, { container, base, path }, reading);
      }
      if (links.length > 0) unread({ input, message: sayLinks(input, links) });
    } catch (error) {
      unread({ input, message: explain(input, error) });
    }
  }
}

/** What reading files works with. */
interface Reading {
  readonly readChunks: ChunkReader;
  readonly mayTellUsage: (path: string) => boolean;
  readonly unread: (input: UnreadInput) => void;
}

async function* walk(
  folder: string,
  links: string[],
  unread: Reading['unread'],
): AsyncGenerator<string, void, undefined> {
  const entries = [];
  try {
    for await (const entry of await opendir(folder)) entries.push(entry);
  } catch (error) {
    unread({ input: folder, message: explain(folder, error) });
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, links, unread);
    else if (entry.isFile()) yield path;
    else if (entry.isSymbolicLink()) links.push(path);
  }
}

type Place = Pick<LocalDocument, 'container' | 'base' | 'path'>;

async function* readFileOrZip(
  file: string,
  place: Place,
  reading: Reading,
): AsyncGenerator<LocalDocument, void, undefined> {
  const { readChunks, mayTellUsage, unread } = reading;
  const location = toSlashes(relative(place.base, resolve(file)));
  try {
    const head = readHead(file, HEAD_BYTES);
    if (isZip(head)) yield* readZip(file, { ...place, location }, reading);
    else if (isPlainText(head)) {
      if (place.path !== '' && isOfOtherPacking(file, mayTellUsage)) {
        unread({ input: file, message: sayOtherPacking(file) });
      } else {
        yield { ...place, location, head: toText(head), file, read: () => readChunks(file) };
      }
    } else if (place.path === '' || mayTellUsage(place.path)) {
      const path = withoutPacking(place.path);
      const document = { ...place, path, location, packedFile: file };
      yield* readPacked(readChunks(file), document, file, unread);
    }
  } catch (error) {
    unread({ input: file, message: explain(file, error) });
  }
}

async function* readZip(
  file: string,
  { container, base, path, location }: Place & Pick<LocalDocument, 'location'>,
  { mayTellUsage, unread }: Reading,
): AsyncGenerator<LocalDocument, void, undefined> {
  const packed: string[] = [];
  const isWanted = (inner: string): boolean => {
    if (/\.zip$/i.test(inner) || isOfOtherPacking(inner, mayTellUsage)) packed.push(inner);
    return mayTellUsage(inner);
  };
  const entries = await readLargeArchive(
    await openAsBlob(file),
    isWanted,
    undefined,
    MAX_LOCAL_FILES,
  );
  for (const entry of entries.toSorted(runInfoFirst)) {
    yield {
      container,
      path: path === '' ? entry.path : `${path}/${entry.path}`,
      base,
      location: `${location}/${entry.path}`,
      head: toText(entry.bytes.subarray(0, HEAD_BYTES)),
      read: () => once(entry.bytes),
    };
  }
  if (packed.length > 0) unread({ input: file, message: sayOtherPacking(file, packed) });
}

/** Reads what is packed or in UTF-16; what breaks off is told, and what came before it stays. */
async function* readPacked(
  stream: AsyncIterable<Uint8Array>,
  place: Omit<LocalDocument, 'head' | 'read' | 'file'>,
  input: string,
  unread: Reading['unread'],
): AsyncGenerator<LocalDocument, void, undefined> {
  const text = await openPlainText(stream, HEAD_BYTES, MAX_ARCHIVE_BYTES);
  async function* read(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* text.read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unread({ input, message: explain(input, error) });
    }
  }
  try {
    yield { ...place, head: toText(text.head), read };
  } finally {
    await text.close();
  }
}

/** What describes a run comes before its records, as these are charged to it when they come. */
function runInfoFirst(a: { readonly path: string }, b: { readonly path: string }): number {
  return Number(isRunInfo(b.path)) - Number(isRunInfo(a.path));
}

function isRunInfo(path: string): boolean {
  return path.endsWith('aw_info.json');
}

async function* readPipe(
  path: string,
  unread: Reading['unread'],
): AsyncGenerator<LocalDocument, void, undefined> {
  const stream = createReadStream(path);
  try {
    yield* readStream(path, stream as AsyncIterable<Uint8Array>, unread);
  } finally {
    stream.destroy();
  }
}

async function* readStream(
  container: string,
  stream: AsyncIterable<Uint8Array>,
  unread: Reading['unread'],
): AsyncGenerator<LocalDocument, void, undefined> {
  try {
    const place = { container, path: '', base: '', location: container };
    yield* readPacked(stream, place, container, unread);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    unread({ input: container, message: explain(container, error) });
  }
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
