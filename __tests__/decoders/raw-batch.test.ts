import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBatchMemory, createBatchWriter, readBatch } from '../../src/decoders/raw-batch.ts';
import type { RawSink } from '../../src/decoders/raw-lines.ts';
import {
  createBorrowedRecord,
  fillRecord,
  NUMBERS_A_RECORD,
  type BorrowedRecord,
  type RawRecord,
} from '../../src/decoders/raw-record.ts';
import type { RejectReason } from '../../src/domain/usage-record.ts';
import { copyRecord } from '../support/copy-record.ts';

type Row = BorrowedRecord | RawRecord | readonly [RejectReason, number];

const reasons: Readonly<Record<RejectReason, true>> = {
  malformed: true,
  'not-an-object': true,
  'missing-tokens': true,
  negative: true,
  'not-a-number': true,
  implausible: true,
  'too-long': true,
};

const orAbsent = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(values, { nil: undefined });
const name = fc.constantFrom('a', 'b', 'c', 'gemini');
const half = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

/** A record as a reader lends it, with its numbers anywhere in a longer row. */
const record: fc.Arbitrary<BorrowedRecord> = fc
  .record({
    identity: fc.record({ high: half, low: half }),
    kind: fc.record({
      provider: name,
      model: orAbsent(name),
      path: orAbsent(name),
      streaming: orAbsent(fc.boolean()),
      producer: orAbsent(name),
      includesCache: orAbsent(fc.boolean()),
    }),
    numbers: fc
      .array(fc.oneof(fc.double({ min: 0 }), fc.nat(200_000_000), fc.constant(Number.NaN)), {
        minLength: NUMBERS_A_RECORD + 3,
        maxLength: NUMBERS_A_RECORD + 3,
      })
      .map((numbers) => new Float64Array(numbers)),
    from: fc.nat(3),
  })
  .map((row) => {
    const borrowed = createBorrowedRecord();
    fillRecord(borrowed, row);
    return borrowed;
  });
const reject = fc.tuple(
  fc.constantFrom(...(Object.keys(reasons) as RejectReason[])),
  fc.nat(2 ** 31 - 1),
);

/** A sink that keeps copies of what it is lent. */
function collector(): RawSink & { readonly rows: readonly Row[] } {
  const rows: Row[] = [];
  return {
    rows,
    record: (borrowed) => rows.push(copyRecord(borrowed)),
    reject: (reason, line) => rows.push([reason, line]),
  };
}

it('tells what was written, row by row, from memory that grows and is used again', () => {
  const batches = fc.array(fc.array(fc.oneof(record, reject), { maxLength: 30 }), { maxLength: 3 });
  fc.assert(
    fc.property(batches, fc.nat(3), (written, firstRows) => {
      let memory = createBatchMemory(firstRows);
      const writer = createBatchWriter();
      for (const rows of written) {
        writer.begin(memory);
        for (const row of rows) {
          if ('numbers' in row) writer.record(row);
          else if (!('counts' in row)) writer.reject(...row);
        }
        const batch = writer.finish();
        const told = collector();
        readBatch(structuredClone(batch), told);
        expect(told.rows).toEqual(rows.map((row) => ('numbers' in row ? copyRecord(row) : row)));
        memory = batch;
      }
    }),
    { numRuns: 500 },
  );
});
