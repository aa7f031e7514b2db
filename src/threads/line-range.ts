import { readSync } from 'node:fs';

const LINE_FEED = 0x0a;

/** Part of a file: the lines that begin at `from` or later, and before `to`. Bytes. */
export interface LineRange {
  readonly from: number;
  /** Infinite for all of the rest, also of a file that grows meanwhile. */
  readonly to: number;
}

/**
 * Reads the lines of one range of an open file, so that the ranges of a file together give
 * each of its bytes once. The chunks lie in `memory` and are borrowed.
 */
export function readLineRange(
  descriptor: number,
  { from, to }: LineRange,
  memory: Uint8Array,
  write: (chunk: Uint8Array) => void,
): void {
  let isInside = from === 0;
  for (let at = Math.max(0, from - 1); ;) {
    const length = readSync(descriptor, memory, 0, memory.length, at);
    if (length === 0) return;
    const chunk = memory.subarray(0, length);
    const start = isInside ? 0 : chunk.indexOf(LINE_FEED) + 1;
    if (!isInside && (start === 0 ? at + length : at + start) >= to) return;
    isInside ||= start > 0;
    const end = isInside ? lastLineEnd(chunk, Math.max(start, to - 1 - at)) : 0;
    if (isInside) write(chunk.subarray(start, end === 0 ? length : end));
    if (end > 0) return;
    at += length;
  }
}

/** Where the line ends that reaches over `from`; 0 when it does not end in these bytes. */
function lastLineEnd(chunk: Uint8Array, from: number): number {
  return from < chunk.length ? chunk.indexOf(LINE_FEED, from) + 1 : 0;
}
