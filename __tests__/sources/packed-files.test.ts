import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import zlib from 'node:zlib';
import AdmZip from 'adm-zip';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { mayTellUsage } from '../../src/decoders/choose-decoder.ts';
import { readArchive } from '../../src/sources/archive.ts';
import { readLocalDocuments } from '../../src/sources/local-files.ts';
import { unpackBytes, unpackStream } from '../../src/sources/packing.ts';

const { zstdCompressSync } = zlib as Partial<typeof zlib>;

/** Ways to keep a text, each with the ending that it gives to a name. */
const PACKINGS: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ['', (bytes) => bytes],
  ['.gz', (bytes) => zlib.gzipSync(bytes)],
  ...(zstdCompressSync ? [['.zst', (bytes: Buffer) => zstdCompressSync(bytes)] as const] : []),
];

const ENCODINGS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'utf16le'),
];

async function read(paths: readonly string[], stdin: AsyncIterable<Uint8Array> = noInput()) {
  const unread: string[] = [];
  const documents: { path: string; head: string; text: string }[] = [];
  const found = readLocalDocuments(paths, mayTellUsage, stdin, ({ message }) =>
    unread.push(message),
  );
  for await (const document of found) {
    const parts: Uint8Array[] = [];
    for await (const part of document.read()) parts.push(Uint8Array.from(part));
    const text = Buffer.concat(parts).toString();
    documents.push({ path: document.path, head: document.head, text });
  }
  return { documents, unread };
}

async function* noInput(): AsyncGenerator<Uint8Array> {}

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'token-usage-report-packed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

it('reads one text from whatever it was packed and written in, by every way', async () => {
  const folder = await folderWith({});
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', minLength: 2, maxLength: 9_000 }),
      fc.constantFrom(...PACKINGS),
      fc.constantFrom(...ENCODINGS),
      fc.integer({ min: 1, max: 5_000 }),
      async (end, [ending, pack], encode, size) => {
        const text = `{"${end}`;
        const bytes = pack(encode(text));
        const name = `usage.jsonl${ending}`;
        await rm(join(folder, 'in'), { recursive: true, force: true });
        await mkdir(join(folder, 'in'));
        await writeFile(join(folder, 'in', name), bytes);
        const archive = new AdmZip();
        archive.addFile(name, bytes);
        await writeFile(join(folder, 'all.zip'), archive.toBuffer());
        const ways = await Promise.all([
          read([join(folder, 'in', name)]),
          read([join(folder, 'in')]),
          read([join(folder, 'all.zip')]),
          read(['-'], inParts(bytes, size)),
        ]);
        for (const { documents, unread } of ways) {
          expect(unread).toEqual([]);
          expect(documents.map((one) => one.text)).toEqual([Buffer.from(text).toString()]);
          expect(text.startsWith(documents[0]?.head.slice(0, 100) ?? 'none')).toBe(true);
        }
        expect(ways.map(({ documents }) => documents[0]?.path)).toEqual([
          '',
          'usage.jsonl',
          'usage.jsonl',
          '',
        ]);
      },
    ),
    { numRuns: 60 },
  );
});

it('tells what breaks off or is packed otherwise, in folders and zips as by name', async () => {
  const lines = Buffer.from('{"a line": 1}\n'.repeat(50_000));
  const archive = new AdmZip();
  archive.addFile('token-usage.jsonl.xz', Buffer.from('x'));
  archive.addFile('photos.tar.xz', Buffer.from('x'));
  const folder = await folderWith({
    'a/session.jsonl': 'a line\n',
    'b/cut.jsonl.gz': zlib.gzipSync(lines).subarray(0, 800),
    'b/photo.png.gz': zlib.gzipSync(lines).subarray(0, 800),
    'c/usage.jsonl.bz2': 'x',
    'd.zip': archive.toBuffer(),
  });
  const { documents, unread } = await read([folder]);
  expect(documents.map(({ path }) => path)).toEqual(['a/session.jsonl', 'b/cut.jsonl']);
  expect(documents[1]?.text.length).toBeGreaterThan(10_000);
  expect(unread).toEqual([
    expect.stringMatching(/cut\.jsonl\.gz: could not be read: .*cut short/),
    expect.stringMatching(/usage\.jsonl\.bz2: is packed in a way that is not read; unpack it/),
    expect.stringMatching(/d\.zip: holds a packed file .*such as token-usage\.jsonl\.xz; unpack/),
  ]);
});

it('unpacks no more than it may, in streams, in memory and in archives', async () => {
  const zeros = zlib.gzipSync(Buffer.alloc(30 * 2 ** 20));
  const stream = async (): Promise<number> => {
    let bytes = 0;
    for await (const part of unpackStream(inParts(zeros, 999), 'gzip', 2 ** 20)) {
      bytes += part.length;
    }
    return bytes;
  };
  await expect(stream()).rejects.toThrow('it unpacks to more than 1 MiB');
  expect(() => unpackBytes(zeros, 'gzip', 2 ** 20)).toThrow('it unpacks to more than 1 MiB');
  const archive = new AdmZip();
  archive.addFile('usage.jsonl.gz', zeros);
  await expect(readArchive(archive.toBuffer(), () => true)).rejects.toThrow(
    'usage.jsonl.gz in it cannot be unpacked: it unpacks to more than 24 MiB',
  );
});

it.skipIf(zstdCompressSync !== undefined)('says which Node unpacks zstd', async () => {
  const folder = await folderWith({ 'a.jsonl.zst': Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0]) });
  const { documents, unread } = await read([folder]);
  expect(documents).toEqual([]);
  expect(unread).toEqual([expect.stringContaining('zstd takes Node 22.15 or newer')]);
});
