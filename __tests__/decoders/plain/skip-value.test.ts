import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skipValue } from '../../../src/decoders/plain/skip-value.ts';
import { bytesOf } from '../../../src/decoders/plain/value-reader.ts';

/** Whether the bytes are gone over from end to end. */
function isSkipped(text: string | Buffer): boolean {
  const bytes = Buffer.from(text);
  return skipValue(bytesOf(bytes), 0) === bytes.length;
}

describe('going over JSON', () => {
  it.each([
    '{}',
    '[]',
    '""',
    '-1.5',
    '1e5',
    '-0.5E-12',
    '{ "a" : [ 1 ,\t{ } ] }',
    'null',
    '[true,false,[{"a":{}}]]',
    '{"a":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4","größe":"\u2028"}',
    '"\\u0041\\u0042 and \\n\\u0043"',
    JSON.stringify({ text: '{"usage":{"a":[1]}} \\ " \u{1F600}'.repeat(50) }),
  ])('goes over %s', (text) => {
    expect(isSkipped(text)).toBe(true);
  });

  it.each([
    '',
    '{',
    '"',
    '"\\',
    '"\\x"',
    '"\\u12g4"',
    '"\t"',
    '[1,]',
    '{"a"}',
    '01',
    '-',
    '1e',
    '1.',
    '{a:1}',
    '[\n]',
  ])('does not go over %j', (text) => {
    expect(isSkipped(text)).toBe(false);
  });

  it('goes over nothing that JSON.parse refuses', () => {
    const piece = fc.constantFrom(...'"\\\n{}[],:- .eE+', '\\"', '\\u', '00', 'e4', 'abc', 'ß');
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
