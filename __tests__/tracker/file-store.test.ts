import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as sqlite from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CallSink } from '../../src/tracker/call-sink.ts';
import { createFileStore } from '../../src/tracker/file-store.ts';
import { keepNewest } from '../../src/tracker/month-files.ts';
import { temporaryFolder } from '../support/spawn.ts';
import { makeCall } from './call-factory.ts';
import { readCallsDatabase, readStore } from './read-store.ts';

const NOVEMBER = 'calls-2026-11.db';

/** "TUC1" as four bytes. */
const OUR_ID = 0x54554331;

interface Case {
  readonly folder: string;
  readonly store: CallSink;
}

async function start(options: Partial<Parameters<typeof createFileStore>[0]> = {}): Promise<Case> {
  const folder = join(await temporaryFolder(), 'costs');
  const store = createFileStore({ file: join(folder, 'calls.db'), sqlite, ...options });
  onTestFinished(() => store.close?.());
  return { folder, store };
}

/** Permissions of a file, in octal digits. */
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

/** Root may write everywhere, so that nothing is read-only to it. */
const isRoot = process.getuid?.() === 0;

describe('the store on disk', () => {
  it('holds the last state of each call, at once', async () => {
    const { folder, store } = await start();
    const call = makeCall({ outcome: 'unfinished' });
    store.write([call]);
    expect(readStore(folder).calls).toEqual([call]);
    store.write([{ ...call, outcome: 'complete' }]);
    expect(readStore(folder).calls).toEqual([{ ...call, outcome: 'complete' }]);
  });

  it('is its owner’s alone, and waits for nobody', async () => {
    const { folder, store } = await start();
    store.write([makeCall()]);
    const key = store.hashKey?.();
    expect(modeOf(folder)).toBe('700');
    const files = readdirSync(folder);
    expect(files.toSorted()).toEqual([NOVEMBER, `${NOVEMBER}-shm`, `${NOVEMBER}-wal`, 'calls.key']);
    expect(files.map((file) => modeOf(join(folder, file)))).toEqual(['600', '600', '600', '600']);
    const again = createFileStore({ file: join(folder, 'calls.db'), sqlite });
    expect(again.hashKey?.()).toBe(key);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says what it is: a version of its own, WAL, strict tables', async () => {
    const { folder, store } = await start();
    store.write([makeCall()]);
    const database = new sqlite.DatabaseSync(join(folder, NOVEMBER), { readOnly: true });
    const ask = (name: string) => database.prepare(`PRAGMA ${name}`).get()?.[name];
    expect(ask('application_id')).toBe(OUR_ID);
    expect(ask('user_version')).toBe(1);
    expect(ask('journal_mode')).toBe('wal');
    const tables = database.prepare('PRAGMA table_list').all();
    const strict = tables.filter(({ name }) => name === 'calls' || name === 'losses');
    expect(strict.map((table) => table['strict'])).toEqual([1, 1]);
    database.close();
  });

  it('is brought to its version from an earlier one', async () => {
    const { folder, store } = await start();
    mkdirSync(folder);
    const earlier = new sqlite.DatabaseSync(join(folder, NOVEMBER));
    earlier.exec(`PRAGMA application_id = ${OUR_ID}`); // as of a program that ended on the way
    earlier.close();
    store.write([makeCall()]);
    expect(readStore(folder).calls).toHaveLength(1);
  });

  it('is a file a month, of which the newest are kept', async () => {
    const { folder, store } = await start({ retain: 2 });
    for (const month of [7, 8, 9, 10]) store.write([makeCall({ at: Date.UTC(2026, month, 3) })]);
    store.write([makeCall({ at: Date.UTC(2026, 9, 31, 23, 59, 59) })]);
    const databases = readdirSync(folder).filter((file) => file.endsWith('.db'));
    expect(databases.toSorted()).toEqual(['calls-2026-10.db', NOVEMBER]);
    expect(readCallsDatabase(join(folder, 'calls-2026-10.db')).calls).toHaveLength(2);
  });

  it('deletes by its files and not by the clock, and nothing that is not its own', async () => {
    const folder = await temporaryFolder();
    const own = ['calls-2026-09.db', 'calls-2026-10.jsonl', 'calls-2026-11.db', 'calls-2099-01.db'];
    const others = ['calls.key', 'calls-2026-01.db.bak', 'mycalls-2020-01.db', 'calls-old.db'];
    for (const file of [...own, ...others]) writeFileSync(join(folder, file), '');
    keepNewest({ folder, name: 'calls' }, 3);
    const left = [...own.slice(1), ...others];
    expect(new Set(readdirSync(folder))).toEqual(new Set(left));
  });
});

describe('a store that cannot be written to', () => {
  it('locked: waits 50 ms once, then in memory, and writes later', async () => {
    const { folder, store } = await start();
    const calls = Array.from({ length: 50 }, () => makeCall());
    store.write(calls.slice(0, 1));
    const other = new sqlite.DatabaseSync(join(folder, NOVEMBER));
    other.exec('BEGIN IMMEDIATE');
    for (const call of calls.slice(1)) store.write([call]);
    expect(readStore(folder).calls).toHaveLength(1);
    other.exec('COMMIT');
    other.close();
    expect(await store.flush?.()).toBe(0);
    expect(new Set(readStore(folder).calls.map(({ id }) => id))).toEqual(
      new Set(calls.map(({ id }) => id)),
    );
    expect(readStore(folder).losses).toEqual([]);
  });

  it('locked for ever: the oldest are lost, and the next report can tell', async () => {
    const { folder, store } = await start();
    store.write([makeCall()]);
    const other = new sqlite.DatabaseSync(join(folder, NOVEMBER));
    other.exec('BEGIN IMMEDIATE');
    store.write(Array.from({ length: 10_007 }, () => makeCall()));
    other.exec('ROLLBACK');
    other.close();
    expect(await store.flush?.()).toBe(0);
    const { calls, losses } = readStore(folder);
    expect(calls).toHaveLength(10_001);
    expect(losses).toMatchObject([{ reason: 'busy', calls: 7 }]);
  });

  it.each([
    ['no database at all', (path: string) => writeFileSync(path, 'not a database'.repeat(500))],
    [
      'another program’s',
      (path: string) => {
        const foreign = new sqlite.DatabaseSync(path);
        foreign.exec('CREATE TABLE orders (id); PRAGMA user_version = 3');
        foreign.close();
      },
    ],
    [
      'of a newer version',
      (path: string) => {
        const newer = new sqlite.DatabaseSync(path);
        newer.exec(`PRAGMA application_id = ${OUR_ID}; PRAGMA user_version = 99`);
        newer.close();
      },
    ],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('%s: it is left as it is, and calls are lines', async (_, make) => {
    const { folder, store } = await start();
    mkdirSync(folder);
    const path = join(folder, NOVEMBER);
    make(path);
    const before = statSync(path).isFile() ? readFileSync(path) : undefined;
    const calls = [makeCall(), makeCall()];
    for (const call of calls) store.write([call]);
    expect(statSync(path).isFile() ? readFileSync(path) : undefined).toEqual(before);
    const lines = join(folder, 'calls-2026-11.jsonl');
    expect(modeOf(lines)).toBe('600');
    const text = readFileSync(lines, 'utf8');
    expect(text.split('\n').filter((line) => line.includes('"id"'))).toHaveLength(2);
    await store.flush?.();
    expect(readFileSync(lines, 'utf8')).toContain('"reason":"unavailable"');
  });

  it('becomes corrupt while it is open: calls are lines from then on', async () => {
    const { folder, store } = await start();
    store.write([makeCall()]);
    store.close?.();
    const path = join(folder, NOVEMBER);
    const bytes = readFileSync(path);
    bytes.fill(0xff, 200, bytes.length);
    writeFileSync(path, bytes);
    const call = makeCall();
    store.write([call]);
    expect(readFileSync(join(folder, 'calls-2026-11.jsonl'), 'utf8')).toContain(call.id);
  });

  it('may only be read: calls are lines', async () => {
    const readOnly = {
      ...sqlite,
      DatabaseSync: class extends sqlite.DatabaseSync {
        override prepare(sql: string) {
          this.exec('PRAGMA query_only = ON'); // SQLite's own error of a file that is read-only
          return super.prepare(sql);
        }
      },
    };
    const { folder, store } = await start();
    store.write([makeCall()]);
    const other = createFileStore({ file: join(folder, 'calls.db'), sqlite: readOnly });
    const call = makeCall();
    other.write([call]);
    other.close?.();
    expect(readFileSync(join(folder, 'calls-2026-11.jsonl'), 'utf8')).toContain(call.id);
  });

  it('on a disk that is full: waits, and writes when there is room', async () => {
    // SQLite's own bound on a file's pages gives its own error of a full disk.
    let most = 8;
    const small = {
      ...sqlite,
      DatabaseSync: class extends sqlite.DatabaseSync {
        override prepare(sql: string) {
          this.exec(`PRAGMA max_page_count = ${most}`);
          return super.prepare(sql);
        }
      },
    };
    const { folder, store } = await start({ sqlite: small });
    const calls = Array.from({ length: 200 }, () => makeCall({ agent: 'a'.repeat(200) }));
    for (const call of calls) store.write([call]);
    const kept = readStore(folder).calls.length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(200);
    most = 1_000;
    store.close?.(); // it is opened anew, with more room
    expect(await store.flush?.()).toBe(0);
    expect(readStore(folder).calls).toHaveLength(200);
  });

  it.skipIf(isRoot)('read-only, or in a folder that is: nothing is thrown', async () => {
    const { folder, store } = await start();
    mkdirSync(folder, { mode: 0o500 });
    store.write([makeCall()]);
    expect(readdirSync(folder)).toEqual([]);
    chmodSync(folder, 0o700);
    expect(await store.flush?.()).toBe(0);
    expect(readStore(folder).calls).toHaveLength(1);
  });

  it('in a home that is not there: waits in memory', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'home'), ''); // nobody, root neither, makes a folder in a file
    const store = createFileStore({
      file: join(folder, 'home', '.agent-costs', 'calls.db'),
      sqlite,
    });
    store.write([makeCall()]);
    store.note?.({ at: Date.now(), reason: 'fault', calls: 1 });
    expect(store.hashKey?.()).toMatch(/^[0-9a-f]{64}$/);
    execFileSync('rm', [join(folder, 'home')]);
    expect(await store.flush?.()).toBe(0);
    expect(readStore(join(folder, 'home', '.agent-costs')).calls).toHaveLength(1);
  });

  it.runIf(existsSync('/proc/self'))('in a folder that takes no other: waits in memory', () => {
    // Here `mkdirSync` with `recursive` never ends.
    const store = createFileStore({ file: '/proc/nobody/.agent-costs/calls.db', sqlite });
    store.write([makeCall()]);
    expect(store.hashKey?.()).toMatch(/^[0-9a-f]{64}$/);
    expect(existsSync('/proc/nobody')).toBe(false);
  });

  it('without SQLite: calls are lines, the last state of each last', async () => {
    const { folder, store } = await start({ sqlite: undefined });
    const call = makeCall({ outcome: 'unfinished' });
    store.write([call]);
    store.write([{ ...call, outcome: 'complete' }]);
    const { calls } = readStore(folder);
    expect(calls).toEqual([call, { ...call, outcome: 'complete' }]);
  });
});
