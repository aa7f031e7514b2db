import type { BorrowedRecord, RawRecord } from '../../src/decoders/raw-record.ts';

/** What is kept of a record that was lent. */
export function copyRecord(record: BorrowedRecord): RawRecord {
  const { identity, at, counts, durationMs, reportedUsd, kind } = record;
  return { ...kind, identity, at, counts: { ...counts }, durationMs, reportedUsd };
}
