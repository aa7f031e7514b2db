import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/domain/attribution.ts';
import type { UsageRecord } from '../../src/domain/usage-record.ts';
import { sumCells } from '../../src/ledger/cell.ts';
import { createLedger } from '../../src/ledger/ledger.ts';
import { createRunLedger, type RunLedger } from '../../src/ledger/run-ledger.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { makeRecord } from '../support/record-factory.ts';

const options = { prices: createPriceBook(new Map()), smallRequestTokens: 50 };
const empty = (): RunLedger => createRunLedger(createLedger(options), options);

const id = fc.integer({ min: 1, max: 3 });
const attribution: fc.Arbitrary<Attribution> = fc.record(
  {
    workflow: fc.record({ name: fc.constantFrom('A', 'B'), path: fc.constant('') }),
    phase: fc.constantFrom('agent', 'detection'),
    run: fc.record({ id, attempt: id }),
    place: fc.record({ name: fc.constantFrom('x', 'y'), isOneRun: fc.boolean() }),
    createdAt: id,
    folder: fc.constantFrom('f', 'g'),
    agent: fc.constantFrom('one', 'two'),
  },
  { requiredKeys: ['workflow', 'phase'] },
);
const record: fc.Arbitrary<UsageRecord> = fc
  .record({
    at: fc.option(fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 }), {
      nil: undefined,
    }),
    grain: fc.constantFrom('request' as const, 'run' as const),
    model: fc.constantFrom('claude-opus-5', 'claude-haiku-4-5', undefined),
    session: fc.option(fc.record({ id: fc.record({ high: id, low: id }) }), { nil: undefined }),
  })
  .map((changes) => makeRecord(changes));

const timesOf = (records: readonly UsageRecord[]): number[] =>
  records.flatMap(({ at }) => at ?? []);

describe('a ledger that keeps runs apart', () => {
  it('adds up as one that does not, in all and over its runs', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(attribution, record), { maxLength: 30 }), (pairs) => {
        const plain = createLedger(options);
        const ledger = empty();
        for (const [where, one] of pairs) {
          plain.add(where, one);
          ledger.add(where, one);
        }
        const merged = empty();
        merged.merge(ledger);
        const sum = sumCells(plain.cells());
        for (const one of [ledger, merged]) {
          expect(sumCells(one.cells())).toEqual(sum);
          expect(sumCells([...one.runs()].flatMap(({ cells }) => cells))).toEqual(sum);
        }
        const latest = Math.max(...timesOf(pairs.map(([, one]) => one)), -Infinity);
        const ofRuns = [...ledger.runs()].flatMap(({ at }) =>
          at !== undefined && at > 3 ? at : [],
        );
        expect(Math.max(...ofRuns, -Infinity)).toBe(latest);
      }),
    );
  });

  it('takes the time of a run’s last record, else that of its folder, else none', () => {
    const timeOf = (createdAt: number | undefined, ...times: (number | undefined)[]) => {
      const ledger = empty();
      const where = { workflow: { name: 'A', path: '' }, phase: 'agent', folder: 'f', createdAt };
      for (const at of times) ledger.add(where, makeRecord({ at }));
      return [...ledger.runs()].map(({ at }) => at);
    };
    expect(timeOf(5, 10, 30, undefined, 20)).toEqual([30]);
    expect(timeOf(5, undefined)).toEqual([5]);
    expect(timeOf(undefined, undefined)).toEqual([undefined]);
  });

  it('takes each total of a store for a run, which has no folder of its own', () => {
    const ledger = empty();
    const where = { workflow: { name: 'ledger', path: '' }, phase: 'agent', folder: 'f' };
    for (const low of [1, 2, 3]) {
      ledger.add(where, makeRecord({ grain: 'run', identity: { high: 0, low } }));
    }
    expect([...ledger.runs()]).toHaveLength(3);
  });
});
