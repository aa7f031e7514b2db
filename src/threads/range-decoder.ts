import { createBatchWriter, type BatchMemory, type RawBatch } from '../decoders/raw-batch.ts';
import { createRawLines } from '../decoders/raw-lines.ts';
import { readLineRange, type LineRange } from './line-range.ts';
import { createRangeCounter, type CountingRules, type RangeSums } from './range-counter.ts';

/** What is read at a time stays in a core's cache until it is decoded. Bytes. */
const PIECE_BYTES = 64 * 1024;

/** What a range of a file reports. */
export interface DecodedRange {
  readonly batch: RawBatch;
  /** Lines of the range, empty ones too. */
  readonly lines: number;
  /** Undefined where its rows have to be counted one by one. */
  readonly sums: RangeSums | undefined;
}

/** What a decoder of ranges has to know. */
export interface RangeSettings {
  /** Of the open file; threads share what their process has opened. */
  readonly descriptor: number;
  /** Undefined when the ranges are only decoded, not counted. */
  readonly rules: CountingRules | undefined;
}

/** Decodes one range at a time of an open file. */
export type RangeDecoder = (range: LineRange, memory: BatchMemory) => DecodedRange;

/** Makes a decoder that goes on learning from one range to the next. */
export function createRangeDecoder({ descriptor, rules }: RangeSettings): RangeDecoder {
  const bytes = new Uint8Array(PIECE_BYTES);
  const writer = createBatchWriter();
  const counter = rules === undefined ? undefined : createRangeCounter(rules);
  const lines = createRawLines({
    record(record) {
      writer.record(record);
      counter?.record(record);
    },
    reject: (reason, line) => writer.reject(reason, line),
  });
  return (range, memory) => {
    writer.begin(memory);
    lines.restart(range.from === 0);
    readLineRange(descriptor, range, bytes, (chunk) => lines.write(chunk));
    lines.end();
    const batch = writer.finish();
    return { batch, lines: lines.count, sums: counter?.finish(batch) };
  };
}
