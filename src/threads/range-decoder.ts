import {
  createBatchWriter,
  type BatchMemory,
  type WrittenBatch,
} from '../decoders/written-batch.ts';
import { createPlainReader } from '../decoders/plain-record.ts';
import { createWrittenLines } from '../decoders/written-lines.ts';
import { readLineRange, type LineRange } from './line-range.ts';

/** As long as a read that mostly reaches to the end of a range's last line. Bytes. */
const BEYOND_RANGE_BYTES = 16 * 1024;

/** What a range of a file says. */
export interface DecodedRange {
  readonly batch: WrittenBatch;
  /** Lines of the range, empty ones too. */
  readonly lines: number;
}

/** Decodes one range at a time of an open file. */
export type RangeDecoder = (range: LineRange, memory: BatchMemory) => DecodedRange;

/** Makes a decoder that goes on learning from one range to the next. `rangeBytes`: their size. */
export function createRangeDecoder(descriptor: number, rangeBytes: number): RangeDecoder {
  const bytes = new Uint8Array(rangeBytes + BEYOND_RANGE_BYTES);
  const plain = createPlainReader();
  return (range, memory) => {
    const batch = createBatchWriter(memory);
    const lines = createWrittenLines(batch, plain, range.from === 0);
    readLineRange(descriptor, range, bytes, (chunk) => lines.write(chunk));
    lines.end();
    return { batch: batch.finish(), lines: lines.count };
  };
}
