import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactOldest } from '../../src/accounting/compact.ts';
import { makeRunEntry as makeRunEntryOf } from '../../src/accounting/make-run-entry.ts';
import { spendOfRuns, summarize } from '../../src/accounting/summary.ts';
import {
  addRunEntry,
  isRecorded,
  mergeAccounts,
  type TaskAccount,
} from '../../src/accounting/task-account.ts';
import { viewAccount } from '../../src/accounting/task-view.ts';
import type { RunEntry } from '../../src/domain/task.ts';
import { hex, makeRunEntry, makeSpend, makeTotal } from '../support/run-entry-factory.ts';

const EMPTY = mergeAccounts([]);
const accountOf = (...entries: RunEntry[]): TaskAccount =>
  entries.reduce((account, entry) => addRunEntry(account, entry, false), EMPTY);

const entry = fc
  .record({
    number: fc.nat(12),
    second: fc.nat(30),
    agent: fc.constantFrom('developer', 'reviewer', 'tester'),
    session: fc.option(fc.nat(3), { nil: null }),
    output: fc.option(fc.nat(1_000), { nil: null }),
    cents: fc.option(fc.nat(500), { nil: null }),
  })
  .map(({ number, second, agent, session, output, cents }) =>
    makeRunEntry(number, {
      agent,
      at: new Date(Date.UTC(2026, 10, 20, 6, 0, second)),
      sessions: [
        makeTotal({
          session: session === null ? null : hex(session),
          output,
          costUsd: cents === null ? null : cents / 100,
        }),
      ],
    }),
  );
const account = fc
  .tuple(fc.array(entry, { maxLength: 10 }), fc.boolean(), fc.nat(4))
  .map(([entries, isFinal, folds]) => {
    const whole = entries.reduce((so, one) => addRunEntry(so, one, isFinal), EMPTY);
    return compactOldest(whole, folds);
  });

describe('merging accounts', () => {
  it('gives the same in any order and however often', () => {
    fc.assert(
      fc.property(account, account, account, (a, b, c) => {
        const merged = mergeAccounts([a, b, c]);
        expect(mergeAccounts([c, a, b])).toEqual(merged);
        expect(mergeAccounts([mergeAccounts([a, b]), c])).toEqual(merged);
        expect(mergeAccounts([merged, a, merged, b])).toEqual(merged);
      }),
    );
  });

  it('keeps every run of two writers that have not seen each other', () => {
    const [a, b, c] = [makeRunEntry(1), makeRunEntry(2), makeRunEntry(3)];
    const merged = mergeAccounts([accountOf(a, b), accountOf(a, c)]);
    expect(merged.entries.map(({ id }) => id)).toEqual([c.id, b.id, a.id]);
  });

  it('keeps the summary once it was asked for', () => {
    const final = addRunEntry(EMPTY, makeRunEntry(1), true);
    expect(mergeAccounts([accountOf(makeRunEntry(2)), final]).isFinal).toBe(true);
  });
});

describe('recording a run again', () => {
  it('changes nothing when it is the same', () => {
    const before = accountOf(makeRunEntry(1), makeRunEntry(2));
    const again = makeRunEntry(1, { at: new Date('2027-01-01') });
    expect(addRunEntry(before, again, false)).toEqual(before);
    expect(isRecorded(before, again, false)).toBe(true);
    expect(isRecorded(before, again, true)).toBe(false);
  });

  it('replaces it when it reports more', () => {
    const more = makeRunEntry(1, { sessions: [makeTotal({ output: 99_000 })] });
    const after = addRunEntry(accountOf(makeRunEntry(1)), more, false);
    expect(after.entries).toEqual([more]);
  });
});

describe('the id of a run', () => {
  const AT = new Date('2026-11-20');
  const usage = { sessions: [makeTotal()], models: [] };
  const of = (session: string) => ({ sessions: [makeTotal({ session })], models: [] });
  const place = { run: { id: 7, attempt: 1 }, job: 'implement' };
  const idOf = (...args: Parameters<typeof makeRunEntryOf>): string => makeRunEntryOf(...args).id;
  const id = idOf('developer', AT, place, usage);

  it.each<[string, boolean, string]>([
    ['at another time', true, idOf('developer', new Date(0), place, usage)],
    [
      'in another attempt',
      false,
      idOf('developer', AT, { ...place, run: { id: 7, attempt: 2 } }, usage),
    ],
    ['in another job', false, idOf('developer', AT, { ...place, job: 'test' }, usage)],
    ['of another agent', false, idOf('tester', AT, place, usage)],
    [
      'with more used',
      true,
      idOf('developer', AT, place, { sessions: [makeTotal({ output: 1 })], models: [] }),
    ],
    ['of another session', false, idOf('developer', AT, place, of(hex(5)))],
  ])('%s is the same: %s', (_, isSame, other) => {
    expect(other === id).toBe(isSame);
  });

  it('is that of the session, or else of what was used, outside of GitHub Actions', () => {
    const more = { ...of(hex(5)), models: ['x'] };
    expect(idOf('a', AT, undefined, of(hex(5)))).toBe(idOf('a', AT, undefined, more));
    expect(idOf('a', AT, undefined, usage)).toBe(idOf('a', AT, undefined, usage));
    expect(idOf('a', AT, undefined, usage)).not.toBe(idOf('a', AT, undefined, of(hex(5))));
  });
});

describe('what a task used', () => {
  it('sums by agent, by cost, unknown costs last, and never takes unknown for 0', () => {
    const { total, agents } = summarize(
      accountOf(
        makeRunEntry(1, {
          agent: 'reviewer',
          sessions: [makeTotal({ costUsd: 0.09, output: 1_000 })],
        }),
        makeRunEntry(2),
        makeRunEntry(3),
        makeRunEntry(4, { agent: 'tester', sessions: [] }),
        makeRunEntry(5, { agent: 'a-cheap-one', sessions: [makeTotal({ costUsd: 0 })] }),
      ),
    );
    expect(agents.map(({ agent, runs, spend }) => [agent, runs, spend.costUsd])).toEqual([
      ['developer', 2, 0.42],
      ['reviewer', 1, 0.09],
      ['a-cheap-one', 1, 0],
      ['tester', 1, null],
    ]);
    expect(agents.at(-1)?.spend.output).toBeNull();
    expect(total).toMatchObject({
      runs: 5,
      unknownRuns: 1,
      spend: { output: 37_300, costUsd: 0.51, costIsFloor: true },
    });
  });

  it('counts a resumed session’s earlier part once', () => {
    const session = hex(77);
    const first = makeRunEntry(1, { sessions: [makeTotal({ session, output: 10, costUsd: 0.1 })] });
    const second = makeRunEntry(2, {
      sessions: [makeTotal({ session, output: 25, costUsd: 0.3 })],
    });
    const crashed = makeRunEntry(3, { sessions: [makeTotal({ session, output: 0, costUsd: 0 })] });
    const whole = accountOf(second, crashed, first);
    const spends = spendOfRuns(whole.entries);
    expect([first, second, crashed].map(({ id }) => spends.get(id)?.output)).toEqual([10, 15, 0]);
    expect(summarize(whole).total.spend).toMatchObject({ output: 25, costUsd: 0.3 });
  });

  it('is known of what is reported where a later total lacks a number', () => {
    const session = hex(1);
    const first = makeRunEntry(1, { sessions: [makeTotal({ session })] });
    const second = makeRunEntry(2, { sessions: [makeTotal({ session, costUsd: null })] });
    expect(summarize(accountOf(first, second)).total.spend).toMatchObject({
      costUsd: 0.21,
      costIsFloor: true,
    });
  });
});

describe('folding the oldest runs', () => {
  it('changes no sum', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), fc.nat(12), (entries, count) => {
        const whole = accountOf(...entries);
        const compacted = compactOldest(whole, count);
        const [before, after] = [summarize(whole), summarize(compacted)];
        expect(after.total.runs).toBe(before.total.runs);
        expect(compacted.entries.length).toBeLessThanOrEqual(
          Math.max(0, whole.entries.length - count),
        );
        expect(after.total.spend.uncachedInput).toBe(before.total.spend.uncachedInput);
      }),
    );
  });

  it('leaves a resumed session to the run that is kept', () => {
    const session = hex(9);
    const old = makeRunEntry(1, { sessions: [makeTotal({ session, output: 10 })] });
    const kept = makeRunEntry(2, { sessions: [makeTotal({ session, output: 25 })] });
    const compacted = compactOldest(accountOf(old, kept), 1);
    expect(compacted.entries).toEqual([kept]);
    expect(summarize(compacted).total).toMatchObject({
      runs: 2,
      unknownRuns: 0,
      spend: { output: 25 },
    });
  });

  it('gives many agents one sum together', () => {
    const entries = Array.from({ length: 100 }, (_, index) =>
      makeRunEntry(index, { agent: `agent ${index}` }),
    );
    const { compacted } = compactOldest(accountOf(...entries), 100);
    expect(compacted?.agents).toHaveLength(41);
    expect(compacted?.agents.at(-1)).toMatchObject({
      agent: null,
      runs: 60,
      spend: makeSpend({
        uncachedInput: 60 * 45_200,
        cacheRead: 72_000_000,
        output: 726_000,
        costUsd: 12.6,
      }),
    });
  });
});

it('shows the newest runs one by one and the others by agent', () => {
  const view = viewAccount(accountOf(...[1, 2, 3, 4, 5].map((number) => makeRunEntry(number))), 2);
  expect(view.lines.map(({ run }) => run?.id)).toEqual([1_005, 1_004]);
  expect(view.older).toMatchObject([{ agent: 'developer', runs: 3, spend: { output: 36_300 } }]);
  expect(view.summary).toBeUndefined();
});
