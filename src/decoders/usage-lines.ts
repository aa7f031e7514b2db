import { GrowingBytes } from './growing-bytes.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Longest line that is kept; an answer and what it hands to tools have some 100 KB. */
export const MAX_TRANSCRIPT_LINE_BYTES = 8 * 1024 * 1024;

/**
 * What only lines with usage hold. Inside of texts a quote has a backslash before it, so
 * that these bytes are a key wherever the line is JSON; blanks may follow, as other writers
 * than Claude Code leave them.
 */
const USAGE = Buffer.from('"usage":');

/** A model's answer has it before its content; a line that breaks off after it lost usage. */
const ANSWER = /"role":\s*"assistant"/;

export interface UsageLineSink {
  /** A line with usage, without its end. The bytes are only lent; `number` is 1-based. */
  line(bytes: Uint8Array, start: number, end: number, number: number): void;
  /** A line with an answer that is too long, or that the document's end cuts off. */
  lost(reason: 'too-long' | 'malformed', number: number): void;
}

/**
 * Finds the lines with usage of a transcript, of which most bytes are in other lines: what
 * tools gave. Lines end at LF only. Memory is bounded by the longest line that is kept.
 */
export function createUsageLineFinder(sink: UsageLineSink): {
  write(chunk: Uint8Array): void;
  end(): void;
} {
  /** The start of a line whose end has not come. */
  const held = new GrowingBytes();
  let isHeld = false;
  let isLong = false;
  let number = 1;

  function countLines(bytes: Buffer, from: number, to: number): void {
    let at = bytes.indexOf(LINE_FEED, from);
    for (; at !== -1 && at < to; at = bytes.indexOf(LINE_FEED, at + 1)) number += 1;
  }

  function hold(part: Uint8Array): void {
    isHeld = true;
    if (isLong) return;
    held.append(part);
    if (held.view().length <= MAX_TRANSCRIPT_LINE_BYTES) return;
    isLong = true;
    const kept = Buffer.from(held.view().subarray(0, MAX_TRANSCRIPT_LINE_BYTES));
    if (ANSWER.test(kept.toString('latin1'))) sink.lost('too-long', number);
    held.clear();
  }

  function endHeld(): void {
    const bytes = held.view();
    if (!isLong && asBuffer(bytes).includes(USAGE)) emit(bytes, 0, bytes.length);
    held.clear();
    isHeld = false;
    isLong = false;
  }

  function emit(bytes: Uint8Array, start: number, lineEnd: number): void {
    const isCrLf = lineEnd > start && bytes[lineEnd - 1] === CARRIAGE_RETURN;
    sink.line(bytes, start, isCrLf ? lineEnd - 1 : lineEnd, number);
  }

  /** Takes whole lines: the last one ends at `to`. */
  function takeLines(bytes: Buffer, from: number, to: number): void {
    let at = from;
    for (;;) {
      const found = bytes.indexOf(USAGE, at);
      if (found === -1 || found > to) break;
      const start = bytes.lastIndexOf(LINE_FEED, found) + 1;
      const end = bytes.indexOf(LINE_FEED, found);
      countLines(bytes, at, start);
      emit(bytes, start, end);
      at = end;
    }
    countLines(bytes, at, to + 1);
  }

  function take(bytes: Buffer): void {
    let from = 0;
    if (isHeld) {
      from = bytes.indexOf(LINE_FEED);
      hold(from === -1 ? bytes : bytes.subarray(0, from));
      if (from === -1) return;
      endHeld();
    }
    const last = bytes.lastIndexOf(LINE_FEED);
    if (last >= from) takeLines(bytes, from, last);
    if (last + 1 < bytes.length) hold(bytes.subarray(last + 1));
  }

  return {
    write(chunk) {
      const bytes = asBuffer(chunk);
      // A line that is too long is in more than one part, so that it is always held.
      for (let at = 0; at < bytes.length; at += MAX_TRANSCRIPT_LINE_BYTES) {
        take(bytes.subarray(at, at + MAX_TRANSCRIPT_LINE_BYTES));
      }
    },
    end() {
      const text = asBuffer(held.view()).toString('latin1');
      if (!text.includes(USAGE.toString()) && ANSWER.test(text)) sink.lost('malformed', number);
      endHeld();
    },
  };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
