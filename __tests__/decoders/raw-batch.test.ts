import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBatchMemory, createBatchWriter, readBatch } from '../../src/decoders/raw-batch.ts';
import type { RawSink } from '../../src/decoders/raw-lines.ts';
import type { RawRecord } from '../../src/decoders/raw-record.ts';
import type { RejectReason } from '../../src/domain/usage-record.ts';

type Row = RawRecord | readonly [RejectReason, number];

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
const count = orAbsent(fc.nat(200_000_000));
const amount = orAbsent(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
const name = fc.constantFrom('a', 'b', 'c', 'd');

const record: fc.Arbitrary<RawRecord> = fc.record({
  counts: fc.record({ input: count, output: count, cacheRead: count, cacheWrite: count }),
  identity: fc.record({
    high: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    low: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  }),
  at: orAbsent(fc.nat(4e12)),
  provider: name,
  model: orAbsent(name),
  path: orAbsent(name),
  streaming: orAbsent(fc.boolean()),
  producer: orAbsent(name),
  includesCache: orAbsent(fc.boolean()),
  durationMs: amount,
  reportedUsd: amount,
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
    written: (written) => rows.push({ ...written, counts: { ...written.counts } }),
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
          if ('counts' in row) writer.written(row);
          else writer.reject(...row);
        }
        const batch = writer.finish();
        const told = collector();
        readBatch(structuredClone(batch), told);
        expect(told.rows).toEqual(rows);
        memory = batch;
      }
    }),
    { numRuns: 500 },
  );
});
