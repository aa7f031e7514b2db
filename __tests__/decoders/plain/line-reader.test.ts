import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadCount, isObject } from '../../../src/decoders/counts.ts';
import { LineReader } from '../../../src/decoders/plain/line-reader.ts';
import { createRawLines } from '../../../src/decoders/raw-lines.ts';
import {
  createRecordFormat,
  type BorrowedRecord,
  type RawRecord,
} from '../../../src/decoders/raw-record.ts';
import { copyRecord } from '../../support/copy-record.ts';

type RecordReader = LineReader<unknown, BorrowedRecord>;

function createReader(): RecordReader {
  return new LineReader(createRecordFormat());
}

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
function readBySlowPath(text: string, reader = createReader()): RawRecord | undefined {
  try {
    const wire: unknown = JSON.parse(text);
    if (!isObject(wire)) return undefined;
    const bytes = Buffer.from(text);
    const record = reader.readParsed(wire, bytes, 0, bytes.length);
    reader.learn(bytes, 0, bytes.length);
    return record === undefined ? undefined : copyRecord(record);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof BadCount) return undefined;
    throw error;
  }
}

/** What a reader makes of a line among others. */
function readPlain(line: string, reader: RecordReader, end = '\n'): RawRecord | undefined {
  const record = reader.read(Buffer.from(`before\n${line}${end}after`), 7);
  return record === undefined ? undefined : copyRecord(record);
}

/** Holds a reader to what JSON.parse says, and teaches it; 1 when it read the line itself. */
function agree(line: string, reader: RecordReader, end: string): number {
  const read = readPlain(line, reader, end);
  const place = read === undefined ? undefined : reader.end;
  const expected = readBySlowPath(line, reader);
  expect(read ?? expected).toEqual(expected);
  expect(place ?? 7).toBe(place === undefined ? 7 : Buffer.byteLength(`before\n${line}${end}`) - 1);
  return read === undefined ? 0 : 1;
}

/** What a document's lines say, each kept as it was lent. */
function readAll(text: string): RawRecord[] {
  const records: RawRecord[] = [];
  const lines = createRawLines({
    record: (record) => void records.push(copyRecord(record)),
    reject: (reason, line) => expect.unreachable(`${reason} in line ${line}`),
  });
  lines.write(Buffer.from(text));
  lines.end();
  return records;
}

/** A reader that has seen some lines before. */
function readerOf(...lines: readonly string[]): RecordReader {
  const reader = createReader();
  for (const line of lines) readBySlowPath(line, reader);
  return reader;
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
    'no day yet.12:00:00Z',
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

const lineEnd = fc.constantFrom('\n', '\r\n');

/** Lines in which `#`, `$` and `@` stand for numbers, texts and instants. */
const shapeWithHoles = fc.constantFrom(
  '{"_schema":"token-usage/v0.27.43","timestamp":"@","request_id":"$","provider":"gemini","input_tokens":#,"output_tokens":#,"reasoning_tokens":#}',
  '{"input_tokens":#,"cache_read_tokens":#,"duration_ms":#,"ai_credits_this_response":#,"status":#}',
  '{"timestamp": "@", "input_tokens": #, "billing": {"quota": {"ent": "$", "rem": #}}, "request_id": "$"}',
  '{"event":"x","input_tokens":#,"x":"$","request_id":#,"timestamp":#}',
);
const usually = (good: fc.Arbitrary<string>, other: fc.Arbitrary<string>) =>
  fc.array(fc.oneof({ weight: 6, arbitrary: good }, { weight: 1, arbitrary: other }), {
    minLength: 7,
    maxLength: 7,
  });
const fillings = fc.record({
  '#': usually(fc.nat({ max: 100_000_010 }).map(String), number),
  $: usually(fc.stringMatching(/^[ -!#-[\]-~]{0,9}$/), text),
  '@': usually(
    fc
      .date({ min: new Date('2019-12-30'), max: new Date('2100-01-03'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    instant,
  ),
});

function fill(shape: string, filling: Readonly<Record<string, readonly string[]>>): string {
  let index = 0;
  return shape.replaceAll(/[#$@]/g, (hole) => filling[hole]?.[index++ % 7] ?? '');
}

describe('the reader of plain lines', () => {
  it('knows nothing before it has learned a shape', () => {
    expect(readPlain(JSON.stringify(usual), createReader())).toBeUndefined();
  });

  it('reads a line of the shape of another', () => {
    const line = JSON.stringify({
      ...usual,
      timestamp: '2026-11-20T23:59:59Z',
      request_id: 'another',
      input_tokens: 100_000_000,
      output_tokens: 0,
      duration_ms: 0.5,
      ai_credits_this_response: 0.30000000000000004,
    });
    const read = readPlain(line, readerOf(JSON.stringify(usual)));
    expect(read).toEqual(readBySlowPath(line));
    expect(read).toMatchObject({
      at: Date.parse('2026-11-20T23:59:59Z'),
      counts: { input: 100_000_000, output: 0, cacheRead: 9_315, cacheWrite: 731 },
      reportedUsd: 0.30000000000000004 * 0.01,
    });
  });

  it('says nothing or what JSON.parse says, whatever lines came before', () => {
    const lines = fc.array(anyLine, { minLength: 1, maxLength: 10 });
    let plain = 0;
    fc.assert(
      fc.property(lines, lineEnd, (some, end) => {
        const reader = createReader();
        for (const line of [...some, ...some]) plain += agree(line, reader, end);
      }),
      { numRuns: 3_000 },
    );
    expect(plain).toBeGreaterThan(1_200);
  });

  it('reads lines of one shape as JSON.parse does, whatever fills their holes', () => {
    const all = fc.array(fillings, { minLength: 2, maxLength: 6 });
    let plain = 0;
    fc.assert(
      fc.property(shapeWithHoles, all, lineEnd, (shape, some, end) => {
        const reader = createReader();
        for (const filling of some) plain += agree(fill(shape, filling), reader, end);
      }),
      { numRuns: 3_000 },
    );
    expect(plain).toBeGreaterThan(1_800);
  });

  it.each([
    ['spaces', '{"input_tokens": #, "model" :"m"}'],
    ['an escape in a text that lines share', '{"input_tokens":#,"model":"a\\u0062"}'],
    ['nested values', '{"a":{"b":[#,"x",{"c":null}]},"input_tokens":#}'],
    ['a key that nobody asked for', '{"":#,"input_tokens":#,"__proto__":#}'],
    ['no request id', '{"input_tokens":#,"model":"m"}'],
    ['a key that is asked for, deep within', '{"input_tokens":#,"b":{"input_tokens":#}}'],
    ['values that nobody asked for', '{"input_tokens":#,"x":"a\\u0062\\ud800é","y":[-#,#e9,{}]}'],
  ])('learns a shape with %s', (_what, shape) => {
    const [first, second] = ['1', '22'].map((filling) => shape.replaceAll('#', filling));
    expect(readPlain(second ?? '', readerOf(first ?? ''))).toEqual(readBySlowPath(second ?? ''));
    expect(readPlain(second ?? '', readerOf(first ?? ''))).toBeDefined();
  });

  it.each([
    ['a key that comes twice', '{"input_tokens":1,"input_tokens":2}'],
    ['a key with an escape', '{"input_tokens":1,"input\\u005ftokens":2}'],
    ['an exponent', '{"input_tokens":1e3}'],
    ['an infinite number', '{"input_tokens":1,"duration_ms":1e999}'],
    ['an escape in a text of its own', '{"input_tokens":1,"request_id":"a\\u0062"}'],
    ['a lone surrogate', '{"input_tokens":1,"request_id":"\\ud800"}'],
    ['a letter outside ASCII', '{"input_tokens":1,"model":"é"}'],
    ['a key outside ASCII', '{"input_tokens":1,"é":1}'],
  ])('leaves %s to JSON.parse, however often it comes', (_what, line) => {
    expect(readBySlowPath(line)).toBeDefined();
    expect(readPlain(line, readerOf(line, line))).toBeUndefined();
  });

  it.each([
    ['a leading zero', '{"input_tokens":01}'],
    ['no digits behind the point', '{"input_tokens":1.}'],
    ['a count that is not whole', '{"input_tokens":1.5}'],
    ['a count that is too large', '{"input_tokens":100000001}'],
    ['a negative count', '{"input_tokens":-1}'],
    ['a number as a text', '{"input_tokens":"1"}'],
    ['a line that ends early', '{"input_tokens":1'],
    ['a line that goes on', '{"input_tokens":1}}'],
    ['nothing', ''],
  ])('leaves %s to JSON.parse, though it is nearly of a known shape', (_what, line) => {
    expect(readPlain(line, readerOf('{"input_tokens":1}'))).toBeUndefined();
  });

  it('tells a line by itself, however many CRs end the ones before', () => {
    const lines = ['{"input_tokens":1}\r\r\n', '{"input_tokens":2}\r\n', '{"input_tokens":2}\n'];
    const [, second, third] = readAll(lines.join(''));
    expect(second?.identity).toEqual(third?.identity);
    expect(third?.identity).toEqual(readBySlowPath('{"input_tokens":2}')?.identity);
  });

  it('leaves numbers of thousands of digits to JSON.parse', () => {
    const digits = '1'.repeat(200_000);
    const lines = ['1', digits, `0.${digits}`].map((x) => `{"input_tokens":7,"x":${x}}\n`);
    expect(readAll(lines.join('')).map(({ counts }) => counts.input)).toEqual([7, 7, 7]);
  });

  it('does not look past the end of its bytes', () => {
    const reader = readerOf('{"input_tokens":12}');
    const bytes = Buffer.from('{"input_tokens":12}\n');
    expect(reader.read(bytes, 0)).toBeDefined();
    for (let end = 0; end < bytes.length; end += 1) {
      expect(reader.read(bytes.subarray(0, end), 0)).toBeUndefined();
    }
  });

  it('learns one shape of lines whose other values differ in their type', () => {
    const reader = readerOf('{"x":null,"input_tokens":1}');
    for (const x of ['7', '"a"', '[1,{"b":"\\\\"}]', '{ "c" : -1e-9 }', 'false']) {
      expect(readPlain(`{"x":${x},"input_tokens":2}`, reader)).toBeDefined();
    }
  });

  it('goes on when every line has a shape of its own', () => {
    const reader = createReader();
    for (let index = 0; index < 3_000; index += 1) {
      readBySlowPath(`{"input_tokens":1,"model":"m${index}"}`, reader);
    }
    expect(readPlain('{"input_tokens":2,"model":"m1"}', reader)).toBeDefined();
    expect(readPlain('{"input_tokens":2,"model":"m2999"}', reader)).toBeUndefined();
  });
});
