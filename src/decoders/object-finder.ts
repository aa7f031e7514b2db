import { GrowingBytes } from './growing-bytes.ts';
import { JsonShape } from './json-shape.ts';

const OPENING_BRACE = 0x7b;
const LINE_FEED = 0x0a;

/** Longest object that is kept; a result carries the final answer as text. */
export const MAX_OBJECT_BYTES = 8 * 1024 * 1024;

/** What may be read twice beside the document's own length, for braces that open nothing. */
const SPARE_BYTES = 4 * MAX_OBJECT_BYTES;

/** Braces that close sooner opened nothing that anyone would miss. Bytes. */
const MIN_REPORTED_BYTES = 16;

/** Takes what is found, in order. Bytes are borrowed; lines are 1-based. */
export interface ObjectSink {
  /** A whole object that is in no other; gives false when it is no JSON after all. */
  object(bytes: Uint8Array, line: number): boolean;
  /** What looked like an object up to here and then was none. */
  broken(bytes: Uint8Array, line: number): void;
  /** The first `MAX_OBJECT_BYTES` of one that is longer; the rest is dropped. */
  tooLong(bytes: Uint8Array, line: number): void;
}

/**
 * Finds the JSON objects of a text of any kind: alone, one a line, over many lines, in an
 * array, and between words with braces and quotes of their own. A brace that turns out to
 * open no object is passed over, and the text after it read again. Memory is bounded by
 * the longest object that is kept, time by twice the document.
 */
export function createObjectFinder(sink: ObjectSink): {
  write(chunk: Uint8Array): void;
  end(): void;
} {
  const shape = new JsonShape();
  const held = new GrowingBytes();
  let isOpen = false;
  let isLong = false;
  let line = 1;
  /** Bytes of the document before the ones at hand, and how many were read again. */
  let passed = 0;
  let again = 0;

  function countLines(bytes: Uint8Array, from: number, to: number): void {
    const part = bytes.subarray(from, to); // a search beyond it would find nothing, at length
    for (let at = part.indexOf(LINE_FEED); at !== -1; at = part.indexOf(LINE_FEED, at + 1)) {
      line += 1;
    }
  }

  function reportLong(bytes: Uint8Array, start: number, size: number): void {
    if (isLong || size <= MAX_OBJECT_BYTES) return;
    isLong = true;
    sink.tooLong(bytes.subarray(start, start + MAX_OBJECT_BYTES), line);
  }

  /** Says where to go on after a brace at `start` that opened nothing valid up to `at`. */
  function retryFrom(bytes: Uint8Array, start: number, at: number): number {
    if (isLong) return at;
    if (at - start >= MIN_REPORTED_BYTES) sink.broken(bytes.subarray(start, at), line);
    again += at - start;
    return again > passed + at + SPARE_BYTES ? at : start + 1;
  }

  /** Reads on at `from`; the open object, if there is one, began at `first`. */
  function read(bytes: Uint8Array, from: number, first: number): number {
    let start = first;
    let counted = first;
    let at = from;
    for (;;) {
      if (!isOpen) {
        start = bytes.indexOf(OPENING_BRACE, at);
        if (start === -1) break;
        countLines(bytes, counted, start);
        counted = start;
        at = start;
        isOpen = true;
        isLong = false;
        shape.open();
      }
      at = shape.read(bytes, at);
      reportLong(bytes, start, at - start);
      if (shape.verdict === 'open') break;
      isOpen = false;
      const isObject =
        shape.verdict === 'whole' && (isLong || sink.object(bytes.subarray(start, at), line));
      if (!isObject) at = retryFrom(bytes, start, at);
    }
    if (!isOpen || isLong) countLines(bytes, counted, bytes.length);
    return isOpen && !isLong ? start : bytes.length;
  }

  return {
    write(chunk) {
      if (isOpen && !isLong) {
        const before = held.view().length;
        held.append(chunk);
        const kept = read(held.view(), before, 0);
        passed += kept;
        held.drop(kept);
      } else {
        const kept = read(chunk, 0, 0);
        if (isOpen && !isLong) held.append(chunk.subarray(kept));
        passed += kept;
      }
    },
    end() {
      while (isOpen) {
        isOpen = false;
        const bytes = held.view();
        const from = retryFrom(bytes, 0, bytes.length);
        const kept = read(bytes, from, 0);
        passed += kept;
        held.drop(kept);
      }
    },
  };
}
