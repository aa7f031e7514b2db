import { join } from 'node:path';
import { expect, it } from 'vitest';
import { spendOfRuns } from '../../src/accounting/summary.ts';
import { UserError } from '../../src/domain/errors.ts';
import { openTaskLedger } from '../../src/publishers/task-ledger.ts';
import { readTaskLedger } from '../../src/sources/task-ledger-file.ts';
import { hex, makeRunEntry, makeTotal } from '../support/run-entry-factory.ts';
import { temporaryFolder } from '../support/spawn.ts';

async function ledgerOf(...finishes: readonly ReturnType<typeof makeRunEntry>[]): Promise<string> {
  const path = join(await temporaryFolder(), 'tasks.db');
  const ledger = await openTaskLedger(path);
  for (const finish of finishes) ledger.record('T-1', finish);
  ledger.close();
  return path;
}

it('reads each run as it was written, newest first, from which resumed sessions lose their earlier part', async () => {
  const [first, second] = [makeTotal({ session: hex(7), output: 10 }), makeTotal()];
  const path = await ledgerOf(
    makeRunEntry(1, { sessions: [first, second], models: ['a', 'b'] }),
    makeRunEntry(2, { sessions: [{ ...first, output: 25, reportedUsd: 0.3 }], models: [] }),
    makeRunEntry(3, { sessions: [] }),
  );
  const entries = (await readTaskLedger(path)) ?? [];
  expect(entries).toMatchObject([
    { task: 'T-1', entry: { id: hex(3), sessions: [] } },
    { entry: { id: hex(2), models: [], sessions: [{ session: hex(7), output: 25 }] } },
    { entry: { id: hex(1), models: ['a', 'b'], sessions: [{ session: hex(7) }, second] } },
  ]);
  const unknown = { uncachedInput: null, cacheRead: null, cacheWrite: null, output: null };
  const spends = spendOfRuns(entries.map(({ entry }) => entry));
  expect([1, 2, 3].map((number) => spends.get(hex(number)))).toMatchObject([
    { output: 12_110 },
    { output: 15, reportedUsd: 0.3 },
    { ...unknown, costUsd: null, costIsFloor: true },
  ]);
});

it('names the version of Node that has SQLite where there is none', async () => {
  const path = await ledgerOf(makeRunEntry(1));
  const missing = new Error('No such built-in module: node:sqlite');
  const reading = readTaskLedger(path, () => Promise.reject(missing));
  await expect(reading).rejects.toThrow(UserError);
  await expect(reading).rejects.toThrow(`${path}: Node.js `);
  await expect(reading).rejects.toThrow('run with Node.js 22.13 or newer');
});
