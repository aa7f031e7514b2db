import type { RejectReason } from '../domain/usage-record.ts';
import { createLineCutter, MAX_LINE_BYTES, textOfLine, type LineCutter } from './lines.ts';
import { LineReader } from './plain/line-reader.ts';
import { createRecordFormat, type BorrowedRecord } from './raw-record.ts';
import { takeObject } from './take-object.ts';

/** What becomes of the lines of a `token-usage.jsonl`. */
export interface RawSink {
  record(record: BorrowedRecord): void;
  /** `line` counts from 1 where the reading began. */
  reject(reason: RejectReason, line: number): void;
}

/**
 * Reads what each line reports by itself: a line means the same whatever its neighbours are,
 * so that several threads may read those of one document.
 */
export function createRawLines(sink: RawSink, isLearning = true): LineCutter {
  const reader = new LineReader(createRecordFormat(), isLearning);
  return createLineCutter(
    {
      bytes(chunk, start) {
        const record = reader.read(chunk, start);
        if (record === undefined) return -1;
        sink.record(record);
        return reader.end;
      },
      line(chunk, start, end, number) {
        const text = textOfLine(chunk, start, end);
        if (text.trim() === '') return;
        takeObject(
          text,
          (wire) => {
            const record = reader.readParsed(wire, chunk, start, end);
            if (record === undefined) return;
            sink.record(record);
            reader.learn(chunk, start, end);
          },
          (reason) => sink.reject(reason, number),
        );
      },
      tooLong: (_head, number) => sink.reject('too-long', number),
    },
    MAX_LINE_BYTES,
  );
}
