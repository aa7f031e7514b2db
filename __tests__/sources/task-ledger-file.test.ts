import { join } from 'node:path';
import { expect, it } from 'vitest';
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

it('reads each run as it was written, resumed sessions without their earlier part', async () => {
  const [first, second] = [makeTotal({ session: hex(7), output: 10 }), makeTotal()];
  const path = await ledgerOf(
    makeRunEntry(1, { sessions: [first, second], models: ['a', 'b'] }),
    makeRunEntry(2, { sessions: [{ ...first, output: 25, reportedUsd: 0.3 }], models: [] }),
    makeRunEntry(3, { sessions: [] }),
  );
  const untold = { uncachedInput: null, cacheRead: null, cacheWrite: null, output: null };
  expect(await readTaskLedger(path)).toMatchObject([
    { id: hex(1), task: 'T-1', models: ['a', 'b'], sessions: [hex(7)], spend: { output: 12_110 } },
    { id: hex(2), models: [], sessions: [hex(7)], spend: { output: 15, reportedUsd: 0.3 } },
    { id: hex(3), sessions: [], spend: { ...untold, costUsd: null, costIsFloor: true } },
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
