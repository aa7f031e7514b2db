import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLineRange } from '../../src/threads/line-range.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ranges-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What each range of a file gives, read in pieces of `pieceBytes`. */
function readRanges(text: string, rangeBytes: number, pieceBytes: number): string[] {
  const file = join(folder, 'lines');
  writeFileSync(file, text, 'latin1');
  const descriptor = openSync(file, 'r');
  const memory = new Uint8Array(pieceBytes);
  const count = Math.max(1, Math.ceil(text.length / rangeBytes));
  const parts = Array.from({ length: count }, (_, index) => {
    const from = index * rangeBytes;
    const to = index === count - 1 ? Number.POSITIVE_INFINITY : from + rangeBytes;
    let part = '';
    readLineRange(descriptor, { from, to }, memory, (chunk) => {
      part += Buffer.from(chunk).toString('latin1');
    });
    return part;
  });
  closeSync(descriptor);
  return parts;
}

/** The lines of a text by the range that they begin in. */
function cutByStart(text: string, rangeBytes: number): string[] {
  const parts = Array.from({ length: Math.max(1, Math.ceil(text.length / rangeBytes)) }, () => '');
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    parts[Math.floor(index / rangeBytes)] += line;
  }
  return parts;
}

it('gives every line once, in the range that it begins in', () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\n') }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      lines.map((parts) => parts.join('')),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 20 }),
      (text, rangeBytes, pieceBytes) => {
        expect(readRanges(text, rangeBytes, pieceBytes)).toEqual(cutByStart(text, rangeBytes));
      },
    ),
    { numRuns: 1_000 },
  );
});
