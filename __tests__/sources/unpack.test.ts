import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slowChecksum, unpack } from '../../src/sources/unpack.ts';

const text = Buffer.from('hello hello hello');
const entry = {
  path: 'a.jsonl',
  method: 8,
  crc: crc32(text),
  packedSize: 1,
  size: text.length,
  offset: 0,
  nameBytes: 7,
};

describe('unpack', () => {
  it('gives what was packed or kept', () => {
    expect(unpack(entry, deflateRawSync(text))).toEqual(text);
    expect(unpack({ ...entry, method: 0 }, text)).toEqual(text);
    expect(unpack({ ...entry, size: 0, crc: 0 }, deflateRawSync(Buffer.alloc(0)))).toHaveLength(0);
  });

  it.each([
    ['a size that is too small', { size: 3 }, 'data that cannot be unpacked'],
    ['a size that is too large', { size: 300 }, 'a wrong size'],
    ['another checksum', { crc: 1 }, 'a wrong checksum'],
    ['a method that nobody uses', { method: 12 }, 'packed by method 12'],
  ])('refuses %s', (_what, lie, words) => {
    expect(() => unpack({ ...entry, ...lie }, deflateRawSync(text))).toThrow(words);
  });

  it('knows the checksum by hand where Node does not', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(slowChecksum(bytes)).toBe(crc32(bytes));
      }),
    );
  });
});
