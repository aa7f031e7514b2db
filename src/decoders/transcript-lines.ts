import { GrowingBytes } from './growing-bytes.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Longest line that is kept; an answer and what it hands to tools have some 100 KB. */
export const MAX_TRANSCRIPT_LINE_BYTES = 8 * 1024 * 1024;

/**
 * What only lines with usage hold. Inside of texts a quote has a backslash before it, so
 * that these bytes are a key wherever the line is JSON; blanks may follow, as other producers
 * than Claude Code leave them.
 */
const USAGE = Buffer.from('"usage":');

/** An answer has it before its content; a line that breaks off after it lost usage. */
const ANSWER = /"role":\s*"assistant"/;

/** Whether a line tells usage. */
export function tellsUsage(bytes: Uint8Array, start: number, end: number): boolean {
  return asBuffer(bytes.subarray(start, end)).includes(USAGE);
}

/** After an answer's type come only ids and a time. Bytes. */
const END_BYTES = 512;
const ANSWER_END = Buffer.from('"type":"assistant"');

/** Whether a line ends as an answer does, as one that was written behind a torn line. */
export function endsInAnswer(bytes: Uint8Array, start: number, end: number): boolean {
  return asBuffer(bytes.subarray(Math.max(start, end - END_BYTES), end)).includes(ANSWER_END);
}

export interface TranscriptLineSink {
  /** A line without its end; it may be empty. The bytes are only lent; `number` is 1-based. */
  line(bytes: Uint8Array, start: number, end: number, number: number): void;
  /** A line with an answer that is too long, or that the document's end cuts off. */
  lost(reason: 'too-long' | 'malformed', number: number): void;
}

/**
 * Cuts a transcript into lines, at LF only. Unlike records, its lines may be long without
 * harm: what tools gave, images above all. Memory is bounded by the longest line that is
 * kept.
 */
export function createTranscriptLineCutter(sink: TranscriptLineSink): {
  write(chunk: Uint8Array): void;
  end(): void;
} {
  /** The start of a line whose end has not come. */
  const held = new GrowingBytes();
  let isHeld = false;
  let isLong = false;
  let number = 1;

  function hold(part: Uint8Array): void {
    isHeld = true;
    if (isLong) return;
    held.append(part);
    if (held.view().length <= MAX_TRANSCRIPT_LINE_BYTES) return;
    isLong = true;
    const start = asBuffer(held.view().subarray(0, MAX_TRANSCRIPT_LINE_BYTES));
    if (ANSWER.test(start.toString('latin1'))) sink.lost('too-long', number);
  }

  function endHeld(): void {
    const bytes = held.view();
    if (!isLong) emit(bytes, 0, bytes.length);
    held.clear();
    isHeld = false;
    isLong = false;
  }

  function emit(bytes: Uint8Array, start: number, lineEnd: number): void {
    const isCrLf = lineEnd > start && bytes[lineEnd - 1] === CARRIAGE_RETURN;
    sink.line(bytes, start, isCrLf ? lineEnd - 1 : lineEnd, number);
  }

  function cut(bytes: Buffer): void {
    let start = 0;
    for (;;) {
      const end = bytes.indexOf(LINE_FEED, start);
      if (end === -1) break;
      if (isHeld) {
        hold(bytes.subarray(start, end));
        endHeld();
      } else emit(bytes, start, end);
      number += 1;
      start = end + 1;
    }
    if (start < bytes.length) hold(bytes.subarray(start));
  }

  return {
    write(chunk) {
      const bytes = asBuffer(chunk);
      // A line that is too long is in more than one part, so that it is always held.
      for (let at = 0; at < bytes.length; at += MAX_TRANSCRIPT_LINE_BYTES) {
        cut(bytes.subarray(at, at + MAX_TRANSCRIPT_LINE_BYTES));
      }
    },
    end() {
      if (!isHeld) return;
      const bytes = held.view();
      const isCutOff = !isLong && !tellsUsage(bytes, 0, bytes.length);
      if (isCutOff && ANSWER.test(asBuffer(bytes).toString('latin1'))) {
        sink.lost('malformed', number);
      }
      endHeld();
    },
  };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
