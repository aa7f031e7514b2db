import { describe, expect, it } from 'vitest';
import { createLineCutter, MAX_LINE_BYTES, textOfLine } from '../../src/decoders/lines.ts';

function cut(text: string, size: number, takesBytes: (line: string) => boolean = () => false) {
  const told: (readonly [number, string])[] = [];
  const lent: string[] = [];
  const cutter = createLineCutter(
    {
      bytes(chunk, start) {
        const end = chunk.indexOf(0x0a, start);
        const line = textOfLine(chunk, start, end);
        lent.push(line);
        return takesBytes(line.trim()) ? end : -1;
      },
      line: (chunk, start, end, number) => told.push([number, textOfLine(chunk, start, end)]),
      tooLong: (head, number) => told.push([number, `too long: ${head.length}`]),
    },
    MAX_LINE_BYTES,
  );
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) {
    // A reader may use one buffer for all of its chunks.
    const chunk = Buffer.from(bytes.subarray(start, start + size));
    cutter.write(chunk);
    chunk.fill('#');
  }
  cutter.end();
  return { told, lent };
}

describe('the line cutter', () => {
  it.each([1, 2, 5, 1_000])('cuts at LF alone, in chunks of %i bytes', (size) => {
    const { told } = cut('\uFEFFone\r\n\n  \ntwo\u2028é\nthree', size);
    expect(told).toEqual([
      [1, 'one'],
      [4, 'two\u2028é'],
      [5, 'three'],
    ]);
  });

  it.each([1, 4, 1_000])('offers bytes first and text only when they are refused (%i)', (size) => {
    const { told, lent } = cut('plain\r\nother\nplain', size, (line) => line === 'plain');
    expect(lent).toEqual(['plain\r', 'other', 'plain']);
    expect(told).toEqual([[2, 'other']]);
  });

  it.each([64 * 1024, 4 * MAX_LINE_BYTES])(
    'drops a line over the limit, in chunks of %i bytes',
    (size) => {
      const text = `a\n${'x'.repeat(3 * MAX_LINE_BYTES)}\nb\n${'y'.repeat(MAX_LINE_BYTES)}`;
      expect(cut(text, size).told).toEqual([
        [1, 'a'],
        [2, `too long: ${MAX_LINE_BYTES}`],
        [3, 'b'],
        [4, 'y'.repeat(MAX_LINE_BYTES)],
      ]);
    },
  );
});
