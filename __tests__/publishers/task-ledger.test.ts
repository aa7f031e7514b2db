import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { spendOfRuns, summarize, summarizeTask } from '../../src/accounting/summary.ts';
import { addRunEntry, mergeAccounts } from '../../src/accounting/task-account.ts';
import type { Spend } from '../../src/domain/task.ts';
import { UserError } from '../../src/domain/errors.ts';
import { openTaskLedger } from '../../src/publishers/task-ledger.ts';
import { hex, makeRunEntry, makeTotal } from '../support/run-entry-factory.ts';
import { temporaryFolder } from '../support/spawn.ts';

async function openNew() {
  const path = join(await temporaryFolder(), 'ledger.db');
  const ledger = await openTaskLedger(path);
  onTestFinished(() => ledger.close());
  return { path, ledger };
}

/** Rows of a query, as anyone's SQLite shows them. */
function query(path: string, sql: string): unknown[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  } finally {
    database.close();
  }
}

/** A spend as the view has it. */
function asRow(spend: Spend | undefined): Record<string, number | null> {
  const toNanos = (usd: number | null | undefined): number | null =>
    usd == null ? null : Math.round(usd * 1e9);
  return {
    input_tokens: spend?.uncachedInput ?? null,
    cache_read_tokens: spend?.cacheRead ?? null,
    cache_write_tokens: spend?.cacheWrite ?? null,
    output_tokens: spend?.output ?? null,
    cost_nano_usd: toNanos(spend?.costUsd),
    cost_is_floor: spend?.costIsFloor === false ? 0 : 1,
    reported_nano_usd: toNanos(spend?.reportedUsd),
  };
}

describe('the ledger', () => {
  it('records a run once, with unknown numbers as NULL', async () => {
    const { path, ledger } = await openNew();
    ledger.record('T-1', makeRunEntry(1, { sessions: [] }));
    ledger.record(
      'T-1',
      makeRunEntry(2, { sessions: [makeTotal({ cacheRead: null, costUsd: null })] }),
    );
    ledger.record(
      'T-1',
      makeRunEntry(2, { sessions: [makeTotal({ cacheRead: null, costUsd: null })] }),
    );
    const columns = 'id, input_tokens, output_tokens, cache_read_tokens, cost_usd, cost_is_floor';
    expect(query(path, `SELECT ${columns} FROM agent_runs ORDER BY id`)).toEqual([
      {
        id: hex(1),
        input_tokens: null,
        output_tokens: null,
        cache_read_tokens: null,
        cost_usd: null,
        cost_is_floor: 1,
      },
      {
        id: hex(2),
        input_tokens: 45_200,
        output_tokens: 12_100,
        cache_read_tokens: null,
        cost_usd: null,
        cost_is_floor: 1,
      },
    ]);
  });

  it('sums a task by agent, and no other task', async () => {
    const { ledger } = await openNew();
    ledger.record(
      'T-1',
      makeRunEntry(1, { agent: 'reviewer', sessions: [makeTotal({ costUsd: 0.09 })] }),
    );
    ledger.record('T-1', makeRunEntry(2));
    ledger.record('T-1', makeRunEntry(3));
    ledger.record('T-1', makeRunEntry(4, { agent: 'tester', sessions: [] }));
    ledger.record('T-2', makeRunEntry(5));
    const { total, agents } = summarizeTask(ledger.entriesOf('T-1'), 'T-1');
    expect(total).toMatchObject({
      runs: 4,
      unknownRuns: 1,
      spend: { costUsd: 0.51, output: 36_300 },
    });
    expect(agents.map(({ agent, runs, spend }) => [agent, runs, spend.costUsd])).toEqual([
      ['developer', 2, 0.42],
      ['reviewer', 1, 0.09],
      ['tester', 1, null],
    ]);
    expect(summarizeTask(ledger.entriesOf('T-3'), 'T-3').total).toMatchObject({
      runs: 0,
      spend: { costUsd: null },
    });
  });

  it('sums as the comment on GitHub does, and so does its view for people', async () => {
    const count = fc.option(fc.nat(1_000), { nil: null });
    const entry = fc
      .tuple(fc.nat(9), fc.nat(20), fc.constantFrom('a', 'b'), fc.option(fc.nat(2)), count, count)
      .map(([number, second, agent, session, output, cents]) =>
        makeRunEntry(number, {
          agent,
          at: new Date(Date.UTC(2026, 10, 20, 6, 0, second)),
          sessions: [
            makeTotal({
              session: session === null ? null : hex(session),
              output,
              costUsd: cents === null ? null : cents / 100,
              reportedUsd: output === null ? null : output / 100,
            }),
          ],
        }),
      );
    const { ledger, path } = await openNew();
    let task = 0;
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        task += 1;
        // Sessions and runs of their own for each case.
        const own = entries.map((one) => ({
          ...one,
          id: hex(task * 1_000 + Number.parseInt(one.id, 16)),
          sessions: one.sessions.map((total) => ({
            ...total,
            session: total.session === null ? null : `${total.session}-${task}`,
          })),
        }));
        for (const one of own) ledger.record(`T-${task}`, one);
        const account = own.reduce((so, one) => addRunEntry(so, one, false), mergeAccounts([]));
        expect(summarizeTask(ledger.entriesOf(`T-${task}`), `T-${task}`)).toEqual(
          summarize(account),
        );
        const spends = spendOfRuns(account.entries);
        const rows = query(path, `SELECT * FROM agent_runs WHERE task = 'T-${task}'`);
        expect(rows).toHaveLength(spends.size);
        for (const row of rows as { id: string }[]) {
          expect(row).toMatchObject(asRow(spends.get(row.id)));
        }
      }),
    );
  });

  it('counts a resumed session’s earlier part once, also across tasks', async () => {
    const { ledger } = await openNew();
    const session = hex(7);
    ledger.record('T-1', makeRunEntry(1, { sessions: [makeTotal({ session, output: 10 })] }));
    ledger.record('T-2', makeRunEntry(2, { sessions: [makeTotal({ session, output: 25 })] }));
    const spends = spendOfRuns(ledger.entriesOf('T-2').map(({ entry }) => entry));
    expect(spends.get(hex(2))).toMatchObject({ output: 15, costUsd: 0 });
    expect(spends.get(hex(3))).toBeUndefined();
  });

  it('goes on where another process left it', async () => {
    const { path, ledger } = await openNew();
    ledger.record('T-1', makeRunEntry(1));
    const again = await openTaskLedger(path);
    again.record('T-1', makeRunEntry(2));
    again.close();
    expect(summarizeTask(ledger.entriesOf('T-1'), 'T-1').total.runs).toBe(2);
    expect(query(path, 'PRAGMA user_version')).toEqual([{ user_version: 1 }]);
  });
});

describe('a file that is refused', () => {
  it.each([
    ['text', async (path: string) => writeFile(path, 'This is no database at all. '.repeat(40))],
    [
      'another program’s database',
      async (path: string) => {
        const database = new DatabaseSync(path);
        database.exec('CREATE TABLE notes (text)');
        database.close();
      },
    ],
  ])('%s stays as it is', async (_, make) => {
    const path = join(await temporaryFolder(), 'file');
    await make(path);
    await expect(openTaskLedger(path)).rejects.toThrow(
      `--ledger: ${path} is no ledger of token-usage-report; name another file, or one that does not exist yet.`,
    );
  });

  it('one of a newer version', async () => {
    const { path } = await openNew();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 2');
    database.close();
    await expect(openTaskLedger(path)).rejects.toThrow('written by a newer version');
  });

  it('one in a folder that is not there', async () => {
    const path = join(await temporaryFolder(), 'missing', 'ledger.db');
    await expect(openTaskLedger(path)).rejects.toThrow('check that its folder exists');
  });
});

it('names the version of Node that has SQLite where there is none', async () => {
  const missing = new Error('No such built-in module: node:sqlite');
  const opening = openTaskLedger('ledger.db', () => Promise.reject(missing));
  await expect(opening).rejects.toThrow(UserError);
  await expect(opening).rejects.toThrow('run with Node.js 22.13 or newer');
});
