import type { RejectReason } from '../domain/usage-record.ts';
import { createLineCutter, type LineCutter } from './lines.ts';
import { createPlainReader } from './plain/plain-record.ts';
import { takeObject } from './take-object.ts';
import { readRawRecord, type RawRecord } from './raw-record.ts';

/** What becomes of the lines of a `token-usage.jsonl`. */
export interface RawSink {
  /** The record is only lent, but for its identity: what is kept of it has to be copied. */
  written(record: RawRecord): void;
  /** `line` counts from 1 where the reading began. */
  reject(reason: RejectReason, line: number): void;
}

/**
 * Reads what each line says by itself: a line means the same whatever its neighbours are,
 * so that several threads may read those of one document.
 */
export function createRawLines(sink: RawSink): LineCutter {
  const plain = createPlainReader();
  return createLineCutter({
    bytes(chunk, from) {
      const written = plain.read(chunk, from);
      if (written === undefined) return -1;
      sink.written(written);
      return plain.end;
    },
    line: (text, number) =>
      takeObject(
        text,
        (wire) => {
          const written = readRawRecord(wire, text);
          plain.learn(text, wire, written);
          sink.written(written);
        },
        (reason) => sink.reject(reason, number),
      ),
    tooLong: (number) => sink.reject('too-long', number),
  });
}
