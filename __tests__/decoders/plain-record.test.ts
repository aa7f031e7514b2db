import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadCount, isObject } from '../../src/decoders/counts.ts';
import { createPlainReader } from '../../src/decoders/plain-record.ts';
import { readWritten, type WrittenRecord } from '../../src/decoders/written-record.ts';

const usual = {
  _schema: 'token-usage/v0.27.43',
  timestamp: '2026-11-19T12:00:00.500Z',
  event: 'token_usage',
  request_id: '7a01de75-82ca-46f8-a397-fb6a5c103194',
  provider: 'anthropic',
  model: 'claude-sonnet-4-6',
  path: '/v1/messages?beta=true',
  status: 200,
  streaming: true,
  input_tokens: 25,
  output_tokens: 158,
  cache_read_tokens: 9_315,
  cache_write_tokens: 731,
  duration_ms: 2_562.25,
  ai_credits_this_response: 1.234567,
  response_bytes: 8_361,
};

/** What JSON.parse makes of a line; undefined for a line that is rejected. */
function readBySlowPath(text: string): WrittenRecord | undefined {
  try {
    const wire: unknown = JSON.parse(text);
    return isObject(wire) ? readWritten(wire, text) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof BadCount) return undefined;
    throw error;
  }
}

function readPlain(text: string, reader = createPlainReader()): WrittenRecord | undefined {
  const bytes = Buffer.from(`before\n${text}\nafter`);
  return reader(bytes, 7, bytes.length - 6);
}

const number = fc.oneof(
  fc.nat().map(String),
  fc.nat({ max: 120_000_000 }).map(String),
  fc.double().map(String),
  fc.double({ min: 0, max: 1e5, noNaN: true }).map(String),
  fc.tuple(fc.nat(), fc.nat()).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom('0', '-0', '00', '01', '0.0', '-1', '1.', '.5', '1e3', '1E+2', '1e999', '0x1'),
  fc.constantFrom('123456789012345', '1234567890123456', '9007199254740993', '0.1234567890123456'),
  fc.constantFrom('NaN', 'Infinity', '+1', '1_0', '--1', '1 '),
);
const instant = fc.oneof(
  fc
    .date({ min: new Date('2010-01-01'), max: new Date('2110-01-01'), noInvalidDate: true })
    .chain((date) => {
      const text = date.toISOString();
      return fc.constantFrom(text, text.replace(/\.\d+/, ''), text.replace('Z', '+01:00'));
    }),
  fc.constantFrom(
    '2026-02-29T00:00:00Z',
    '2028-02-29T00:00:00Z',
    '2026-02-30T00:00:00.000Z',
    '2026-13-01T00:00:00Z',
    '2026-11-19T24:00:00Z',
    '2026-11-19T23:60:00Z',
    '2026-11-19T23:59:60Z',
    '2026-11-19T23:59:59.1234Z',
    '2026-11-19T23:59:59.12Z',
    '2026-11-19',
    '2026-11-19T1:00:00Z',
    '+02026-11-19T00:00:00Z',
  ),
);
const text = fc.oneof(
  instant,
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(...Object.values(usual).filter((value) => typeof value === 'string')),
  fc.constantFrom('', 'Gemini', 'gemini', 'OPENAI', 'x'.repeat(199), 'x'.repeat(201), '12', 'a"b'),
);
const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.keys(usual)) },
  { weight: 2, arbitrary: fc.constantFrom('reasoning_tokens', 'input_tokens_include_cache') },
  { weight: 1, arbitrary: fc.oneof(fc.constantFrom('', 'x', '__proto__', 'billing'), fc.string()) },
);
const value = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 6, arbitrary: text.map((inner) => JSON.stringify(inner)) },
  { weight: 2, arbitrary: fc.constantFrom('null', 'true', 'false', 'nul', 'truE', '"\\u0061"') },
  { weight: 2, arbitrary: fc.json({ maxDepth: 10 }) },
  { weight: 1, arbitrary: fc.constantFrom('{"a":{"b":1}}', '{}', '{"a":1,}', '[', '{') },
);
const field = fc.tuple(key, value).map(([name, json]) => `${JSON.stringify(name)}:${json}`);

/** The usual line with some of its fields changed, moved, repeated or left out. */
const nearlyUsual = fc
  .tuple(
    fc.shuffledSubarray(Object.keys(usual), { minLength: 8 }),
    fc.array(field, { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([names, extra, isFirst]) => {
    const own = names.map(
      (name) => `"${name}":${JSON.stringify(usual[name as keyof typeof usual])}`,
    );
    return `{${(isFirst ? [...extra, ...own] : [...own, ...extra]).join(',')}}`;
  });

/** A line with a character put in, taken out, or cut off. */
const damaged = fc
  .tuple(
    nearlyUsual,
    fc.nat(),
    fc.nat({ max: 2 }),
    fc.oneof(
      fc.constantFrom('', ' ', '"', '\\', ',', '}', '\r', '\t', '\0', '\u2028', '\uFEFF', 'é'),
      fc.string(),
    ),
  )
  .map(([line, where, dropped, put]) => {
    const at = where % (line.length + 1);
    return line.slice(0, at) + put + line.slice(at + dropped);
  });

const anyLine = fc
  .oneof(
    { weight: 4, arbitrary: nearlyUsual },
    { weight: 2, arbitrary: damaged },
    {
      weight: 1,
      arbitrary: fc.array(field, { maxLength: 8 }).map((fields) => `{${fields.join(',')}}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(nearlyUsual, fc.nat())
        .map(([line, end]) => line.slice(0, end % line.length)),
    },
    { weight: 1, arbitrary: fc.json() },
  )
  .map((line) => line.replaceAll('\n', ' '));

describe('the reader of plain lines', () => {
  it("reads the line that the format's writer writes", () => {
    const line = JSON.stringify(usual);
    expect(readPlain(line)).toEqual(readBySlowPath(line));
    expect(readPlain(line)).toMatchObject({
      at: Date.parse(usual.timestamp),
      counts: { input: 25, output: 158, cacheRead: 9_315, cacheWrite: 731 },
      durationMs: 2_562.25,
    });
  });

  it('says nothing or what JSON.parse says, whatever lines came before', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 8 }), (lines) => {
        const reader = createPlainReader();
        for (const line of lines) {
          const read = readPlain(line, reader);
          if (read === undefined) continue;
          plain += 1;
          expect(read).toEqual(readBySlowPath(line));
        }
      }),
      { numRuns: 5_000 },
    );
    expect(plain).toBeGreaterThan(1_000);
  });

  it('reads extra objects, other orders and missing keys', () => {
    const { request_id, event, timestamp, ...rest } = usual;
    const billing = { quota_chat: { ent: '300', rem: 1.5 }, rate_limit: null };
    for (const record of [
      rest,
      { ...rest, timestamp },
      { billing, ...usual },
      { request_id, ...rest, event },
    ]) {
      const line = JSON.stringify(record);
      expect(readPlain(line)).toBeDefined();
      expect(readPlain(line)).toEqual(readBySlowPath(line));
    }
  });

  it.each([
    ['a key that comes twice', '{"input_tokens":1,"input_tokens":2}'],
    ['an exponent', '{"input_tokens":1e3}'],
    ['a negative number', '{"input_tokens":-1}'],
    ['an infinite number', '{"input_tokens":1e999}'],
    ['a number as a text', '{"input_tokens":"1"}'],
    ['an escape', '{"input_tokens":1,"model":"a\\u0062"}'],
    ['a letter outside ASCII', '{"input_tokens":1,"model":"é"}'],
    ['white space', '{"input_tokens": 1}'],
    ['a line that ends early', '{"input_tokens":1'],
    ['a line that goes on', '{"input_tokens":1}}'],
    ['a line without counts', '{"model":"m"}'],
    ['an array', '{"input_tokens":1,"x":[]}'],
    ['nothing', ''],
  ])('leaves %s to JSON.parse', (_what, line) => {
    expect(readPlain(line)).toBeUndefined();
  });

  it('does not look past the end of the line', () => {
    const bytes = Buffer.from('{"input_tokens":12}');
    expect(createPlainReader()(bytes, 0, bytes.length - 1)).toBeUndefined();
    expect(createPlainReader()(bytes.subarray(0, 17), 0, 17)).toBeUndefined();
  });
});
