import {
  createBatchWriter,
  type BatchMemory,
  type WrittenBatch,
} from '../decoders/written-batch.ts';
import { createWrittenLines } from '../decoders/written-lines.ts';
import { readLineRange, type LineRange } from './line-range.ts';
import { createRangeCounter, type CountingRules, type RangeSums } from './range-counter.ts';

/** As long as a read that mostly reaches to the end of a range's last line. Bytes. */
const BEYOND_RANGE_BYTES = 16 * 1024;

/** What a range of a file says. */
export interface DecodedRange {
  readonly batch: WrittenBatch;
  /** Lines of the range, empty ones too. */
  readonly lines: number;
  /** Undefined where its rows have to be counted one by one. */
  readonly sums: RangeSums | undefined;
}

/** What a decoder of ranges has to know. */
export interface RangeSettings {
  /** Of the open file; threads share what their process has opened. */
  readonly descriptor: number;
  readonly rangeBytes: number;
  /** Undefined when the ranges are only decoded, not counted. */
  readonly rules: CountingRules | undefined;
}

/** Decodes one range at a time of an open file. */
export type RangeDecoder = (range: LineRange, memory: BatchMemory) => DecodedRange;

/** Makes a decoder that goes on learning from one range to the next. */
export function createRangeDecoder({ descriptor, rangeBytes, rules }: RangeSettings): RangeDecoder {
  const bytes = new Uint8Array(rangeBytes + BEYOND_RANGE_BYTES);
  const writer = createBatchWriter();
  const lines = createWrittenLines(writer);
  const sumUp = rules === undefined ? undefined : createRangeCounter(rules);
  return (range, memory) => {
    writer.begin(memory);
    lines.restart(range.from === 0);
    readLineRange(descriptor, range, bytes, (chunk) => lines.write(chunk));
    lines.end();
    const batch = writer.finish();
    return { batch, lines: lines.count, sums: sumUp?.(batch) };
  };
}
