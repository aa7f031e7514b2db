import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createObjectFinder, MAX_OBJECT_BYTES } from '../../src/decoders/object-finder.ts';

interface Found {
  readonly objects: unknown[];
  readonly lines: number[];
  readonly broken: [number, number][];
  readonly tooLong: number[];
}

function find(text: string | Uint8Array, chunkSize = Number.POSITIVE_INFINITY): Found {
  const bytes = Buffer.from(text);
  const found: Found = { objects: [], lines: [], broken: [], tooLong: [] };
  const finder = createObjectFinder({
    object(part, line) {
      try {
        found.objects.push(JSON.parse(Buffer.from(part).toString()));
        found.lines.push(line);
        return true;
      } catch {
        return false;
      }
    },
    broken: (part, line) => found.broken.push([part.length, line]),
    tooLong: (part, line) => {
      expect(part).toHaveLength(MAX_OBJECT_BYTES);
      found.tooLong.push(line);
    },
  });
  const size = Math.min(chunkSize, Math.max(1, bytes.length));
  for (let at = 0; at < bytes.length; at += size) finder.write(bytes.subarray(at, at + size));
  finder.end();
  return found;
}

const object = fc.dictionary(fc.string(), fc.jsonValue());
const noise = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[{}[\]":,\\ \na1]{0,12}$/),
  fc.constantFrom('{"a":', '{"a{', '{"a": [', '{"a":1,', '"', '\\"', '{"x{":":"', '{ '),
);
/** Words that end what an open brace may have begun: no JSON text spans lines. */
const words = noise.map((text) => `${text}\n`);

describe('finding objects', () => {
  it.each([
    ['alone', '{"a":1}', [{ a: 1 }], [1]],
    ['over many lines', '\n{\n "a": {\n "b": []\n}\n}\n{}', [{ a: { b: [] } }, {}], [2, 7]],
    ['in an array', '[{"a":1},\n{"b":[{"c":2}]}]', [{ a: 1 }, { b: [{ c: 2 }] }], [1, 2]],
    ['after a brace in words', 'a { b {"a":1} c } d', [{ a: 1 }], [1]],
    ['after an unclosed object', '{"log": "begins {"a":1}', [{ a: 1 }], [1]],
    ['in an array that is cut off', '{"all": [{"a":1}, {"b":', [{ a: 1 }], [1]],
    ['with braces in texts', '{"a":"}{\\"}{\\\\"}x', [{ a: '}{"}{\\' }], [1]],
    [
      'with numbers of all kinds',
      '{"a":[-1.5E+3,0,true,null]}',
      [{ a: [-1500, 0, true, null] }],
      [1],
    ],
    ['after what only looks like one', '{"a":nil} {"a":1}', [{ a: 1 }], [1]],
  ])('finds them %s', (_name, text, objects, lines) => {
    for (const size of [1, 3, 1000]) expect(find(text, size)).toMatchObject({ objects, lines });
  });

  it('finds every object between lines of any words, wherever they are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, object), { maxLength: 6 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(0, 2),
        (parts, size, indent) => {
          const text = parts
            .map(([before, value]) => `${before}"\n${JSON.stringify(value, null, indent)}\n`)
            .join('');
          const whole = find(text);
          const wanted = parts.map(([, value]) => JSON.stringify(value));
          const found = whole.objects.map((value) => JSON.stringify(value));
          expect(found).toEqual(expect.arrayContaining(wanted));
          expect(find(text, size)).toEqual(whole);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('passes over an object that is too long, and finds the next', () => {
    const long = JSON.stringify({ a: 'x'.repeat(MAX_OBJECT_BYTES) });
    const text = `1\n${long}\n{"b":1}\n`;
    for (const size of [64 * 1024, 5_000_000, text.length]) {
      expect(find(text, size)).toEqual({
        objects: [{ b: 1 }],
        lines: [3],
        broken: [],
        tooLong: [2],
      });
    }
  });

  it.each([
    ['that are never closed', '{"a":'],
    ['whose texts hold the next', '{"x{":":" , '],
    ['within arrays', '{"a":[1,'],
  ])('reads a document of braces %s in bounded time', (_name, brace) => {
    const text = brace.repeat(2_000_000 / brace.length);
    expect(find(text, 64 * 1024).objects).toEqual([]);
  });
});
