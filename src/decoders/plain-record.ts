import { identityOfBytes, type Identity } from '../domain/identity.ts';
import { MAX_TEXT_LENGTH } from './counts.ts';
import { PlainCursor } from './plain-cursor.ts';
import { createKeyReader } from './plain-keys.ts';
import {
  createInstantReader,
  createTextReader,
  readPlainAmount,
  readPlainBoolean,
  readPlainCount,
  skipComma,
  skipValue,
} from './plain-values.ts';
import { writerVersion } from './writer-version.ts';
import {
  isReasoningApart,
  seedOf,
  UNKNOWN_PROVIDER,
  withReasoning,
  type WrittenRecord,
} from './written-record.ts';

const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

const NAMES = [
  '_schema',
  'timestamp',
  'event',
  'request_id',
  'provider',
  'model',
  'path',
  'input_tokens',
  'output_tokens',
  'cache_read_tokens',
  'cache_write_tokens',
  'reasoning_tokens',
  'input_tokens_include_cache',
  'duration_ms',
  'ai_credits_this_response',
];

/** A line's values by their keys. */
interface Fields {
  writer: string | undefined;
  at: number | undefined;
  seed: Identity | undefined;
  requestIdStart: number;
  requestIdEnd: number;
  provider: string | undefined;
  model: string | undefined;
  path: string | undefined;
  input: number | undefined;
  output: number | undefined;
  cacheRead: number | undefined;
  cacheWrite: number | undefined;
  reasoning: number | undefined;
  includesCache: boolean | undefined;
  durationMs: number | undefined;
  credits: number | undefined;
}

/**
 * Makes a reader that takes a record from the bytes of a line in the shape that the
 * format's writer gives it, without making text of what is not needed. For a line of any
 * other shape, right or wrong, it says undefined: JSON.parse is the referee. What it does
 * read equals what `readWritten` reads of the parsed line.
 */
export function createPlainReader(): (
  bytes: Uint8Array,
  start: number,
  end: number,
) => WrittenRecord | undefined {
  const cursor = new PlainCursor();
  const keys = createKeyReader(cursor, NAMES);
  const readTextOrNothing = (text: string): string | undefined => text || undefined;
  const readWriter = createTextReader(cursor, writerVersion);
  const readAt = createInstantReader(cursor);
  const readSeed = createTextReader(cursor, (event) => seedOf(event || undefined));
  const readProvider = createTextReader(cursor, (text) => text.toLowerCase() || undefined);
  const readModel = createTextReader(cursor, readTextOrNothing);
  const readPath = createTextReader(cursor, readTextOrNothing);
  const defaultSeed = seedOf(undefined);
  let line = 0;

  function readRequestId(fields: Fields): void {
    fields.requestIdStart = cursor.at + 1;
    fields.requestIdEnd = cursor.skipText();
    if (fields.requestIdEnd - fields.requestIdStart > MAX_TEXT_LENGTH) cursor.isPlain = false;
  }

  function readField(fields: Fields, name: string): void {
    switch (name) {
      case '_schema':
        fields.writer = readWriter();
        break;
      case 'timestamp':
        fields.at = readAt();
        break;
      case 'event':
        fields.seed = readSeed();
        break;
      case 'request_id':
        readRequestId(fields);
        break;
      case 'provider':
        fields.provider = readProvider();
        break;
      case 'model':
        fields.model = readModel();
        break;
      case 'path':
        fields.path = readPath();
        break;
      case 'input_tokens':
        fields.input = readPlainCount(cursor);
        break;
      case 'output_tokens':
        fields.output = readPlainCount(cursor);
        break;
      case 'cache_read_tokens':
        fields.cacheRead = readPlainCount(cursor);
        break;
      case 'cache_write_tokens':
        fields.cacheWrite = readPlainCount(cursor);
        break;
      case 'reasoning_tokens':
        fields.reasoning = readPlainCount(cursor);
        break;
      case 'input_tokens_include_cache':
        fields.includesCache = readPlainBoolean(cursor);
        break;
      case 'duration_ms':
        fields.durationMs = readPlainAmount(cursor);
        break;
      case 'ai_credits_this_response':
        fields.credits = readPlainAmount(cursor);
        break;
      default:
        skipValue(cursor);
    }
  }

  /** Of a key that comes twice JSON.parse takes the last, so that is not plain. */
  function readFields(fields: Fields): void {
    let key = keys.start;
    do {
      key = keys.read(key);
      if (key.name !== '' && key.line === line) cursor.isPlain = false;
      key.line = line;
      if (cursor.isPlain) readField(fields, key.name);
    } while (cursor.isPlain && skipComma(cursor));
  }

  return (bytes, start, end) => {
    line += 1;
    cursor.open(bytes, start);
    cursor.expect(OPENING_BRACE);
    const fields = noFields();
    readFields(fields);
    cursor.expect(CLOSING_BRACE);
    if (!cursor.isPlain || cursor.at !== end) return undefined;
    const { input, output, cacheRead, cacheWrite, requestIdStart, requestIdEnd } = fields;
    if ((input ?? output ?? cacheRead ?? cacheWrite) === undefined) return undefined;
    const provider = fields.provider ?? UNKNOWN_PROVIDER;
    const reasoning = isReasoningApart(provider) ? fields.reasoning : undefined;
    return {
      counts: { input, output: withReasoning(output, reasoning), cacheRead, cacheWrite },
      identity:
        requestIdEnd > requestIdStart
          ? identityOfBytes(cursor.view, requestIdStart, requestIdEnd, fields.seed ?? defaultSeed)
          : identityOfBytes(cursor.view, start, end),
      at: fields.at,
      provider,
      model: fields.model,
      path: fields.path,
      writer: fields.writer,
      includesCache: fields.includesCache,
      durationMs: fields.durationMs,
      credits: fields.credits,
    };
  };
}

function noFields(): Fields {
  return {
    writer: undefined,
    at: undefined,
    seed: undefined,
    requestIdStart: 0,
    requestIdEnd: 0,
    provider: undefined,
    model: undefined,
    path: undefined,
    input: undefined,
    output: undefined,
    cacheRead: undefined,
    cacheWrite: undefined,
    reasoning: undefined,
    includesCache: undefined,
    durationMs: undefined,
    credits: undefined,
  };
}
