import AdmZip from 'adm-zip';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../src/sources/archive-error.ts';
import { isZip, readArchive, readLargeArchive } from '../../src/sources/archive.ts';
import { zip } from '../support/collect-from.ts';

const wanted = (path: string): boolean => path.endsWith('.jsonl');
const ways = [
  ['in memory', (bytes: Uint8Array) => readArchive(bytes, wanted)],
  [
    'through a file',
    (bytes: Uint8Array) => readLargeArchive(new Blob([Buffer.from(bytes)]), wanted),
  ],
] as const;

/** Overwrites every occurrence of a 4-byte number, as an archive that lies does. */
function lie(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const copy = Buffer.from(bytes);
  const needle = Buffer.alloc(4);
  needle.writeUInt32LE(from);
  for (let at = copy.indexOf(needle); at !== -1; at = copy.indexOf(needle, at + 4)) {
    copy.writeUInt32LE(to, at);
  }
  return copy;
}

async function reasonOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return 'read';
  } catch (error) {
    return error instanceof ArchiveError ? error.reason : `not an ArchiveError: ${String(error)}`;
  }
}

describe.each(ways)('an archive read %s', (_way, read) => {
  it('gives the wanted files and no others', async () => {
    const files = await read(
      zip({ 'a/token-usage.jsonl': 'one', 'b/notes.txt': 'no', 'c.jsonl': 'two' }),
    );
    expect(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['a/token-usage.jsonl', 'one'],
      ['c.jsonl', 'two'],
    ]);
  });

  it('is empty when it holds nothing', async () => {
    expect(await read(zip({}))).toEqual([]);
  });

  it('keeps both of two entries of one name', async () => {
    const twice = Buffer.from(
      Buffer.from(zip({ 'a.jsonl': 'one', 'b.jsonl': 'two' }))
        .toString('latin1')
        .replaceAll('b.jsonl', 'a.jsonl'),
      'latin1',
    );
    const files = await read(twice);
    expect(files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['one', 'two']);
  });

  it('names no file that could be written elsewhere: paths are text', async () => {
    const archive = Buffer.from(
      Buffer.from(zip({ 'aa/bb/x.jsonl': 'one' }))
        .toString('latin1')
        .replaceAll('aa/bb/', '../../'),
      'latin1',
    );
    expect(['read', 'unreadable']).toContain(await reasonOf(read(archive)));
  });

  it.each([
    ['torn', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30), 'unreadable'],
    [
      'with a wrong checksum',
      (bytes: Uint8Array) => {
        const copy = Buffer.from(bytes);
        copy[40] = (copy[40] ?? 0) ^ 0xff;
        return copy;
      },
      'unreadable',
    ],
    [
      'that declares more than it may',
      (bytes: Uint8Array) => lie(bytes, 400, 900_000_000),
      'too-large',
    ],
    ['that declares less than it holds', (bytes: Uint8Array) => lie(bytes, 400, 3), 'unreadable'],
  ])('%s is refused', async (_name, change, reason) => {
    const archive = zip({ 'a.jsonl': 'x'.repeat(400) });
    expect(await reasonOf(read(change(archive)))).toBe(reason);
  });

  it('with too many files of ours is refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 101 }, (_, index) => [`${index}.jsonl`, 'x']),
    );
    expect(await reasonOf(read(zip(many)))).toBe('too-large');
  });

  it('with files of ours that are too much for memory together is refused', async () => {
    const five = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${n}.jsonl`, 'x'.repeat(400)]));
    expect(await reasonOf(read(lie(zip(five), 400, 20 * 1024 * 1024)))).toBe('too-large');
  });
});

describe('isZip', () => {
  it('knows an archive by its first bytes', () => {
    expect(isZip(zip({ a: 'b' }))).toBe(true);
    expect(isZip(new AdmZip().toBuffer())).toBe(true);
    expect(isZip(Buffer.from('{"a":1}'))).toBe(false);
    expect(isZip(new Uint8Array())).toBe(false);
  });
});
