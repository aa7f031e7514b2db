import { identityOfBytes, type Identity } from '../domain/identity.ts';
import { MAX_REQUEST_TOKENS, MAX_TEXT_LENGTH, readText, USD_PER_AI_CREDIT } from './counts.ts';
import { createKnownShapes, type Slot } from './known-shapes.ts';
import { shapeOf, type Hole } from './line-shape.ts';
import { MAX_LINE_BYTES } from './lines.ts';
import { ShapeCursor } from './shape-cursor.ts';
import {
  isReasoningApart,
  seedOf,
  withReasoning,
  type WireTokenUsage,
  type WrittenRecord,
} from './written-record.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

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
  readonly shared: Pick<WrittenRecord, 'provider' | 'model' | 'path' | 'writer' | 'includesCache'>;
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
   * what `readWritten` reads of the parsed line.
   */
  read(bytes: Uint8Array, start: number): WrittenRecord | undefined;
  /** Where the line that was read ends: the place of its line feed. */
  readonly end: number;
  /** Learns the shape of a line from what JSON.parse made of it. */
  learn(line: string, wire: WireTokenUsage, written: WrittenRecord): void;
}

/** Makes a reader that knows no shape. */
export function createPlainReader(): PlainReader {
  const cursor = new ShapeCursor();
  const shapes = createKnownShapes<Meaning>(cursor, fill);
  const numbers = new Float64Array(UNREAD + 1);
  let requestIdStart = 0;
  let requestIdEnd = 0;
  let lessons = 0;
  let lines = 0;

  function fill({ kind, place }: Slot): boolean {
    if (kind === 'text') {
      const start = cursor.at;
      if (!cursor.skipText()) return false;
      return place === UNREAD || isRequestId(start, cursor.at);
    }
    const number = kind === 'number' ? cursor.readNumber() : cursor.readInstant();
    numbers[place] = number;
    return number >= 0 && (place > REASONING ? number < Infinity : isCount(number));
  }

  function isRequestId(start: number, end: number): boolean {
    requestIdStart = start;
    requestIdEnd = end;
    return end > start && end - start <= MAX_TEXT_LENGTH;
  }

  /** Goes over the end of a line; false when it is not there or the line is too long. */
  function isEnd(start: number): boolean {
    cursor.skipByte(CARRIAGE_RETURN);
    return cursor.peek() === LINE_FEED && cursor.at - start <= MAX_LINE_BYTES;
  }

  function numberAt(place: number, told: number): number | undefined {
    return has(told, place) ? numbers[place] : undefined;
  }

  function toRecord({ shared, told }: Meaning, identity: Identity): WrittenRecord {
    const { provider, model, path, writer, includesCache } = shared;
    const reasoning = isReasoningApart(provider) ? numberAt(REASONING, told) : undefined;
    const credits = numberAt(CREDITS, told);
    return {
      counts: {
        input: numberAt(INPUT, told),
        output: withReasoning(numberAt(OUTPUT, told), reasoning),
        cacheRead: numberAt(CACHE_READ, told),
        cacheWrite: numberAt(CACHE_WRITE, told),
      },
      identity,
      at: numberAt(AT, told),
      provider,
      model,
      path,
      writer,
      includesCache,
      durationMs: numberAt(DURATION, told),
      reportedUsd: credits === undefined ? undefined : credits * USD_PER_AI_CREDIT,
    };
  }

  return {
    get end() {
      return cursor.at;
    },
    read(bytes, start) {
      cursor.open(bytes, start);
      const meaning = shapes.follow();
      const { at: end, view } = cursor;
      if (meaning === undefined || !isEnd(start)) return undefined;
      lines += 1;
      const identity = has(meaning.told, REQUEST_ID)
        ? identityOfBytes(view, requestIdStart, requestIdEnd, meaning.seed)
        : identityOfBytes(view, start, end);
      return toRecord(meaning, identity);
    },
    learn(line, wire, shared) {
      if (lessons >= FREE_LESSONS + lines / LINES_A_LESSON) return;
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
