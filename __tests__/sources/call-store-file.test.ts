import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CallLoss } from '../../src/domain/call-record.ts';
import type { StoredCall } from '../../src/domain/stored-call.ts';
import { openCallStoreFile } from '../../src/sources/call-store-file.ts';
import { callsOf, NOON, openTrackerStore, writeTrackerStore } from '../support/call-stores.ts';
import { temporaryFolder } from '../support/spawn.ts';

async function readAll(file: string) {
  const calls: StoredCall[] = [];
  const losses: CallLoss[] = [];
  const rejects: number[] = [];
  const source = await openCallStoreFile(file);
  await source?.read({
    call: (call) => void calls.push(call),
    lost: (loss) => void losses.push(loss),
    reject: (row) => void rejects.push(row),
  });
  return { kind: source?.kind, calls, losses, rejects };
}

describe('a store of calls on disk', () => {
  it('gives every call and loss as they were written', async () => {
    const file = join(await temporaryFolder(), 'calls.db');
    const loss = { at: NOON, reason: 'busy', calls: 2, detail: 'database is locked' } as const;
    writeTrackerStore(file, callsOf('c', 3, { template: 'v1', isAwaited: false }), [loss]);
    const { kind, calls, losses, rejects } = await readAll(file);
    expect(kind).toBe('tracker');
    expect(calls).toEqual(
      callsOf('c', 3, { template: 'v1', isAwaited: false }).map((call) =>
        expect.objectContaining(call),
      ),
    );
    expect(losses).toEqual([loss]);
    expect(rejects).toEqual([]);
  });

  it.each(['a b.db', 'with%20#?&=.db', 'ü✓.db'])(
    'is found under the name "%s" and left alone',
    async (name) => {
      const folder = join(await temporaryFolder(), 'its folder');
      await mkdir(folder);
      writeTrackerStore(join(folder, name), callsOf('c', 2));
      expect((await readAll(join(folder, name))).calls).toHaveLength(2);
      expect(await readdir(folder)).toEqual([name]);
    },
  );

  it('counts rows that are no calls, and reads the others', async () => {
    const file = join(await temporaryFolder(), 'calls.db');
    writeTrackerStore(file, callsOf('c', 3));
    const database = openTrackerStore(join(await temporaryFolder(), 'other.db'));
    database.exec(`ATTACH '${file}' AS store`);
    database.exec(`UPDATE store.calls SET outcome = 'forged' WHERE id = 'c-1'`);
    database.close();
    const { calls, rejects } = await readAll(file);
    expect(calls.map(({ id }) => id)).toEqual(['c-0', 'c-2']);
    expect(rejects).toEqual([2]);
  });

  it('says which Node.js reads it where this one has no SQLite', async () => {
    const file = join(await temporaryFolder(), 'calls.db');
    writeTrackerStore(file, []);
    await expect(openCallStoreFile(file, () => Promise.reject(new Error('none')))).rejects.toThrow(
      /calls\.db: Node\.js \S+ has no SQLite; run with Node\.js 22\.13 or newer\.$/,
    );
  });
});
