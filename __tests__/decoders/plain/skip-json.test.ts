import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlainCursor } from '../../../src/decoders/plain/plain-cursor.ts';
import { skipJson } from '../../../src/decoders/plain/skip-json.ts';

/** Whether the bytes are gone over from end to end. */
function isSkipped(text: string | Buffer): boolean {
  const bytes = Buffer.from(text);
  const cursor = new PlainCursor();
  cursor.open(bytes, 0);
  skipJson(cursor);
  return cursor.isPlain && cursor.at === bytes.length;
}

describe('going over JSON', () => {
  it.each([
    '{}',
    '[]',
    '""',
    '-1.5',
    'null',
    '[true,false,[{"a":{}}]]',
    '{"a":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4","größe":"\u2028"}',
    '"\\u0041\\u0042 and \\n\\u0043"',
    JSON.stringify({ text: '{"usage":{"a":[1]}} \\ " \u{1F600}'.repeat(50) }),
  ])('goes over %s', (text) => {
    expect(isSkipped(text)).toBe(true);
  });

  it.each(['', '{', '"', '"\\', '"\\x"', '"\\u12g4"', '"\t"', '[1,]', '{"a"}', '01', '-', '{a:1}'])(
    'does not go over %j',
    (text) => {
      expect(isSkipped(text)).toBe(false);
    },
  );

  it('goes over nothing that JSON.parse refuses', () => {
    const piece = fc.constantFrom(...'"\\\n{}[],:-', '\\"', '\\u', '00', 'e4', 'abc', 'ß');
    const text = fc.oneof(
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
      fc
        .tuple(fc.json(), fc.nat(), piece)
        .map(
          ([json, at, put]) => json.slice(0, at % json.length) + put + json.slice(at % json.length),
        ),
    );
    const refused = (json: string): boolean => {
      try {
        JSON.parse(json);
        return false;
      } catch {
        return true;
      }
    };
    fc.assert(
      fc.property(text, (json) => {
        expect(isSkipped(json) && refused(json)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });
});
