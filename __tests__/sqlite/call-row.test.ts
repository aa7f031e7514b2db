import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PREFIX_HASHES, prefixLengthAt } from '../../src/domain/call-record.ts';
import { formatCallLine, formatLossLine, parseCallLine } from '../../src/sqlite/call-line.ts';
import { toCallLoss, toCallRecord, toCallRow } from '../../src/sqlite/call-row.ts';
import {
  CALL_COLUMNS,
  CALLS_MIGRATIONS,
  WRITE_CALL,
  WRITE_LOSS,
} from '../../src/sqlite/calls-schema.ts';
import { arbitraryCall } from './arbitrary-call.ts';

function openNew(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  for (const sql of CALLS_MIGRATIONS) database.exec(sql);
  return database;
}

const write = (database: DatabaseSync, record: Parameters<typeof toCallRow>[0]) =>
  database.prepare(WRITE_CALL).run(...Object.values(toCallRow(record)));

describe('a row of the store of calls', () => {
  it('has its cells in the order of the columns', () => {
    const [record] = fc.sample(arbitraryCall, 1);
    expect(record && Object.keys(toCallRow(record))).toEqual(Object.keys(CALL_COLUMNS));
  });

  it('gives back the call that was written, last state of each id', () => {
    const database = openNew();
    fc.assert(
      fc.property(arbitraryCall, arbitraryCall, (first, last) => {
        write(database, first);
        write(database, { ...last, id: first.id });
        const row = database.prepare('SELECT * FROM calls WHERE id = ?').get(first.id);
        expect(row && toCallRecord(row)).toEqual({ ...last, id: first.id });
      }),
    );
    database.close();
  });

  it('is unknown where it cannot be, and no call without what every call has', () => {
    const row = {
      id: 'a',
      call: 'a',
      at: Date.UTC(2026, 0, 1),
      provider: 'x',
      api: 'chat',
      outcome: 'complete',
      uncached_input_tokens: 1e15,
      cache_read_tokens: 1.5,
      output_tokens: -1,
      agent: 'a'.repeat(5_000),
      prefix_hashes: 'a '.repeat(1e5),
    };
    const record = toCallRecord(row);
    expect(Object.values(record?.tokens ?? {}).every((count) => count === undefined)).toBe(true);
    expect(record?.agent).toHaveLength(200);
    expect(record?.prefixHashes).toHaveLength(MAX_PREFIX_HASHES);
    for (const column of ['id', 'call', 'at', 'provider', 'api', 'outcome']) {
      expect(toCallRecord({ ...row, [column]: null })).toBeUndefined();
    }
    expect(toCallRecord({ ...row, outcome: 'great' })).toBeUndefined();
  });

  it('is read from anything without throwing', () => {
    const row = fc.dictionary(fc.constantFrom(...Object.keys(CALL_COLUMNS)), fc.anything());
    fc.assert(
      fc.property(row, (foreign) => {
        expect(() => toCallRecord(foreign)).not.toThrow();
      }),
    );
  });
});

describe('a line of calls', () => {
  it('says what a row says', () => {
    fc.assert(
      fc.property(arbitraryCall, (record) => {
        const line = formatCallLine(record);
        expect(line.endsWith('\n')).toBe(true);
        expect(parseCallLine(line.trimEnd())).toEqual({ call: record });
      }),
    );
  });

  it('may be a loss', () => {
    const loss = { at: Date.UTC(2026, 0, 1), reason: 'busy', calls: 3 } as const;
    expect(parseCallLine(formatLossLine(loss))).toEqual({ loss });
    const database = openNew();
    database.prepare(WRITE_LOSS).run(loss.at, loss.reason, loss.calls, null);
    const row = database.prepare('SELECT * FROM losses').get();
    expect(row && toCallLoss(row)).toEqual(loss);
    database.close();
  });

  it('is undefined for anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseCallLine(text)).not.toThrow();
      }),
    );
    for (const text of ['', '{}', '[]', 'null', '{"id":"a"', '{"loss":{"at":1}}']) {
      expect(parseCallLine(text)).toBeUndefined();
    }
  });
});

it('the prefixes of a prompt end a quarter of an octave apart', () => {
  const ends = Array.from({ length: MAX_PREFIX_HASHES }, (_, index) => prefixLengthAt(index));
  expect(ends.slice(0, 6)).toEqual([4_096, 5_120, 6_144, 7_168, 8_192, 10_240]);
  expect(ends.at(-1)).toBe(917_504);
  const steps = ends.slice(1).map((end, index) => end / (ends[index] ?? 0));
  expect(Math.max(...steps)).toBeLessThanOrEqual(1.25);
});
