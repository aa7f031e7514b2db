import { GrowingBytes } from './growing-bytes.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const TAB = 0x09;
const SPACE = 0x20;
const END_OF_LINE = Uint8Array.of(LINE_FEED);
/** Longest line of records that is kept; one has some 400 bytes. */
export const MAX_LINE_BYTES = 1024 * 1024;

const BOM = [0xef, 0xbb, 0xbf];

/** What becomes of a document's lines. All bytes are borrowed; line numbers are 1-based. */
export interface LineSink {
  /**
   * Is offered every line that is not empty first, as bytes from `start` on that go on behind
   * the line. Gives the place of the line feed that ends the line, or -1 to be given the line.
   */
  bytes(chunk: Uint8Array, start: number): number;
  /** A line without its end, which is not blank. */
  line(chunk: Uint8Array, start: number, end: number, number: number): void;
  /** A line that is longer than the longest; its first bytes. */
  tooLong(head: Uint8Array, number: number): void;
}

/** Lines that are cut one after the other. */
export interface LineCutter {
  /** The bytes are borrowed. */
  write(chunk: Uint8Array): void;
  /** To be called once, after the last chunk. */
  end(): void;
  /** Begins other lines, after an end: those of a whole document, or of a later part of one. */
  restart(isStart: boolean): void;
  /** Lines so far, empty ones too. */
  readonly count: number;
}

/**
 * Cuts bytes into lines at LF only: JSON may hold U+2028 and U+2029, which other line
 * readers would split at. CR before LF and a BOM at the start are dropped. Memory is bounded
 * by `maxBytes`, the longest line that is kept.
 */
export function createLineCutter(sink: LineSink, maxBytes: number): LineCutter {
  /** The start of a line whose end has not come. */
  const held = new GrowingBytes();
  let isLong = false;
  let number = 1;
  let isStart = true;

  function hold(part: Uint8Array): void {
    if (isLong) return;
    held.append(part.subarray(0, maxBytes + 1));
    if (held.length <= maxBytes) return;
    isLong = true;
    sink.tooLong(held.view().subarray(0, maxBytes), number);
  }

  /** Goes over one line that ends in the chunk; gives the place of its line feed. */
  function take(chunk: Uint8Array, lineStart: number): number {
    const isMarked =
      isStart && number === 1 && BOM.every((byte, at) => chunk[lineStart + at] === byte);
    const start = isMarked ? lineStart + BOM.length : lineStart;
    const end = chunk[start] === LINE_FEED ? start : sink.bytes(chunk, start);
    return end === -1 ? pass(chunk, start) : end;
  }

  /** Gives a line to the sink that did not take its bytes. */
  function pass(chunk: Uint8Array, start: number): number {
    const end = chunk.indexOf(LINE_FEED, start);
    if (end - start > maxBytes) sink.tooLong(chunk.subarray(start, start + maxBytes), number);
    else if (!isBlank(chunk, start, end)) {
      const isCrLf = chunk[end - 1] === CARRIAGE_RETURN;
      sink.line(chunk, start, isCrLf ? end - 1 : end, number);
    }
    return end;
  }

  /** The line that began in earlier chunks ends with `part`. */
  function takeHeld(part: Uint8Array): void {
    hold(part);
    if (!isLong) {
      held.append(END_OF_LINE);
      take(held.view(), 0);
    }
    number += 1;
    held.clear();
    isLong = false;
  }

  return {
    write(chunk) {
      let start = 0;
      if (held.length > 0) {
        const end = chunk.indexOf(LINE_FEED);
        if (end === -1) return hold(chunk);
        takeHeld(chunk.subarray(0, end));
        start = end + 1;
      }
      const last = chunk.lastIndexOf(LINE_FEED);
      for (; start <= last; number += 1) start = take(chunk, start) + 1;
      if (start < chunk.length) hold(chunk.subarray(start));
    },
    end() {
      if (held.length > 0) takeHeld(new Uint8Array());
    },
    restart(isStartNow) {
      number = 1;
      isStart = isStartNow;
    },
    get count() {
      return number - 1;
    },
  };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A line as text, in which invalid UTF-8 becomes U+FFFD. */
export function textOfLine(chunk: Uint8Array, start: number, end: number): string {
  return decoder.decode(chunk.subarray(start, end));
}

/** Whether there is nothing but white space: 64 KB of a zip can hold millions of such lines. */
function isBlank(chunk: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = chunk[at] ?? 0;
    if (byte !== SPACE && (byte < TAB || byte > CARRIAGE_RETURN)) return false;
  }
  return true;
}
