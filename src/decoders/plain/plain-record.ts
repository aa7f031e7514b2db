import { identityOfBytes, type Identity } from '../../domain/identity.ts';
import { MAX_REQUEST_TOKENS, MAX_TEXT_LENGTH, readText, USD_PER_AI_CREDIT } from '../counts.ts';
import { createKnownShapes, type Slot } from './known-shapes.ts';
import { shapeOf, type Hole } from './line-shape.ts';
import { MAX_LINE_BYTES } from '../lines.ts';
import {
  bytesOf,
  createInstantReader,
  NOT_THERE,
  readPlainNumber,
  type Bytes,
} from './value-reader.ts';
import { plainTextEnd } from './plain-text.ts';
import { requestIdentity } from '../request-identity.ts';
import {
  createBorrowedRecord,
  isReasoningApart,
  seedOf,
  withReasoning,
  type WireTokenUsage,
  type RawRecord,
} from '../raw-record.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;

/** Keys of what many lines have in common; what it means is learned with the shape. */
const FIXED = new Set(['_schema', 'event', 'provider', 'model', 'path', 'status']);
const INSTANTS = new Set(['timestamp']);

// Where values go. Those up to REASONING are token counts; nobody reads UNREAD.
const INPUT = 0;
const OUTPUT = 1;
const CACHE_READ = 2;
const CACHE_WRITE = 3;
const REASONING = 4;
const DURATION = 5;
const CREDITS = 6;
const AT = 7;
const REQUEST_ID = 8;
const UNREAD = 9;

const PLACE_OF_NUMBER = new Map([
  ['input_tokens', INPUT],
  ['output_tokens', OUTPUT],
  ['cache_read_tokens', CACHE_READ],
  ['cache_write_tokens', CACHE_WRITE],
  ['reasoning_tokens', REASONING],
  ['duration_ms', DURATION],
  ['ai_credits_this_response', CREDITS],
]);

function placeOf({ kind, key }: Hole): number {
  if (kind === 'instant') return AT;
  if (kind === 'text') return key === 'request_id' ? REQUEST_ID : UNREAD;
  return PLACE_OF_NUMBER.get(key ?? '') ?? UNREAD;
}

/** The part of a record that all lines of one shape share. */
interface Meaning {
  readonly shared: Pick<
    RawRecord,
    'provider' | 'model' | 'path' | 'streaming' | 'producer' | 'includesCache'
  >;
  readonly seed: Identity;
  /** Bit by bit, which places the lines fill. */
  readonly told: number;
}

// Lines that are all of shapes of their own are soon no longer learned from: so many lessons
// are free, and each one more has to be earned by as many lines.
const FREE_LESSONS = 200;
const LINES_A_LESSON = 10;

/** Reads lines of shapes that it learned from the first of their kind. */
export interface PlainReader {
  /**
   * Takes a record from the bytes of the line that begins at `start`, without making text
   * of them. For a line of any other shape, right or wrong, and for one that does not end
   * in these bytes, it says undefined: JSON.parse is the referee. What it does read equals
   * what `readRawRecord` reads of the parsed line. The record is only lent, until the next one.
   */
  read(bytes: Uint8Array, start: number): RawRecord | undefined;
  /** Where the line that was read ends: the place of its line feed. */
  readonly end: number;
  /** Learns the shape of a line from what JSON.parse made of it. */
  learn(line: string, wire: WireTokenUsage, written: RawRecord): void;
}

/** Makes a reader that knows no shape. */
export function createPlainReader(): PlainReader {
  const shapes = createKnownShapes<Meaning>(fill);
  const readInstant = createInstantReader();
  const numbers = new Float64Array(UNREAD + 1);
  const { record: lent, counts } = createBorrowedRecord();
  let lastBytes: Bytes = bytesOf(new Uint8Array());
  let end = 0;
  let requestIdStart = 0;
  let requestIdEnd = 0;
  let lessons = 0;
  let lines = 0;

  function fill({ kind, place }: Slot, lines: Bytes, start: number): number {
    if (kind === 'text') return fillText(place, lines, start);
    const after =
      kind === 'number'
        ? readPlainNumber(lines, start, numbers, place)
        : readInstant(lines, start, numbers, place);
    return place > REASONING || isCount(numbers[place] ?? 0) ? after : NOT_THERE;
  }

  /** A text without escapes. */
  function fillText(place: number, { bytes, view }: Bytes, start: number): number {
    const after = plainTextEnd(view, start);
    if (after === bytes.length || bytes[after] !== QUOTE) return NOT_THERE;
    if (place === UNREAD) return after;
    requestIdStart = start;
    requestIdEnd = after;
    return after > start && after - start <= MAX_TEXT_LENGTH ? after : NOT_THERE;
  }

  /** The place of the line feed that ends a line here; `NOT_THERE` when there is none. */
  function endOfLine({ bytes }: Bytes, from: number): number {
    if (from + 1 >= bytes.length) return bytes[from] === LINE_FEED ? from : NOT_THERE;
    const feed = bytes[from] === CARRIAGE_RETURN ? from + 1 : from;
    return bytes[feed] === LINE_FEED ? feed : NOT_THERE;
  }

  function numberAt(place: number, told: number): number | undefined {
    return has(told, place) ? numbers[place] : undefined;
  }

  function lend({ shared, told }: Meaning, identity: Identity): RawRecord {
    const { provider } = shared;
    const reasoning = isReasoningApart(provider) ? numberAt(REASONING, told) : undefined;
    const credits = numberAt(CREDITS, told);
    counts.input = numberAt(INPUT, told);
    counts.output = withReasoning(numberAt(OUTPUT, told), reasoning);
    counts.cacheRead = numberAt(CACHE_READ, told);
    counts.cacheWrite = numberAt(CACHE_WRITE, told);
    lent.at = numberAt(AT, told);
    lent.identity = has(told, REQUEST_ID) ? requestIdentity(identity, lent.at, counts) : identity;
    lent.provider = provider;
    lent.model = shared.model;
    lent.path = shared.path;
    lent.streaming = shared.streaming;
    lent.producer = shared.producer;
    lent.includesCache = shared.includesCache;
    lent.durationMs = numberAt(DURATION, told);
    lent.reportedUsd = credits === undefined ? undefined : credits * USD_PER_AI_CREDIT;
    return lent;
  }

  return {
    get end() {
      return end;
    },
    read(bytes, start) {
      if (lastBytes.bytes !== bytes) lastBytes = bytesOf(bytes);
      const meaning = shapes.follow(lastBytes, start);
      if (meaning === undefined) return undefined;
      const textEnd = shapes.end;
      end = endOfLine(lastBytes, textEnd);
      if (end === NOT_THERE || end - start > MAX_LINE_BYTES) return undefined;
      lines += 1;
      const { view } = lastBytes;
      const identity = has(meaning.told, REQUEST_ID)
        ? identityOfBytes(view, requestIdStart, requestIdEnd, meaning.seed)
        : identityOfBytes(view, start, textEnd);
      return lend(meaning, identity);
    },
    learn(line, wire, shared) {
      // Of the CRs before a line's end one is the end's own; which one, a shape cannot tell.
      if (line.endsWith('\r') || lessons >= FREE_LESSONS + lines / LINES_A_LESSON) return;
      lessons += 1;
      const shape = shapeOf(line, { fixed: FIXED, instants: INSTANTS })?.map(({ text, hole }) => ({
        text,
        slot: hole === undefined ? undefined : { kind: hole.kind, place: placeOf(hole) },
      }));
      if (shape === undefined) return;
      const told = shape.reduce((bits, { slot }) => bits | (1 << (slot?.place ?? UNREAD)), 0);
      shapes.learn(shape, { shared, seed: seedOf(readText(wire.event)), told });
    },
  };
}

function has(told: number, place: number): boolean {
  return (told & (1 << place)) !== 0;
}

function isCount(number: number): boolean {
  return number <= MAX_REQUEST_TOKENS && Number.isInteger(number);
}
