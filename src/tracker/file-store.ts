/*
 * The store on disk. A call is written when it begins and when it ends, each in a transaction
 * of its own, so that a program that is killed loses nothing that was written. What cannot be
 * written now waits in memory and is tried again; what no database takes goes to lines of JSON.
 */
import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type * as Sqlite from 'node:sqlite';
import type { CallLoss, CallRecord, LossReason } from '../domain/call-record.ts';
import { groupBy } from '../domain/group-by.ts';
import { formatCallLine, formatLossLine } from '../sqlite/call-line.ts';
import type { CallSink } from './call-sink.ts';
import {
  openCallsDatabase,
  passingReason,
  sayFault,
  type CallsDatabase,
} from './calls-database.ts';
import { readHashKey } from './hash-key.ts';
import {
  databasePath,
  keepNewest,
  keyPath,
  linesPath,
  makeFolder,
  makePrivate,
  monthFilesOf,
  monthOf,
} from './month-files.ts';
import { warnOnce } from './warn.ts';

export interface FileStoreOptions {
  /** `calls.db` stands for `calls-2026-11.db` and so on, a file a month. */
  readonly file: string;
  /** Months that are kept, the present one included; absent keeps all. */
  readonly retain?: number | undefined;
  /** Undefined where Node.js has none: calls are lines of JSON then. */
  readonly sqlite: typeof Sqlite | undefined;
}

/** More than wait in memory: some 10 MB. The oldest are lost. */
const MAX_WAITING = 10_000;

/** How soon a write is tried again, at first and at most. Milliseconds. */
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5_000;

/** How long a database that cannot be used is left alone. Milliseconds. */
const REST_MS = 60_000;

/** How long `flush` tries, and how often. Milliseconds. */
const FLUSH_MS = 5_000;
const FLUSH_PAUSE_MS = 20;

/** A month that was written to last, and the one before it. */
const MAX_OPEN = 2;

/** A month's database that could not be used. */
interface Unusable {
  readonly until: number;
}

export function createFileStore({ file, retain, sqlite }: FileStoreOptions): CallSink {
  const files = monthFilesOf(file);
  const months = new Map<string, CallsDatabase | Unusable>();
  const waiting = new Map<string, CallRecord>();
  let losses: CallLoss[] = [];
  let lost = 0;
  let lostBy: LossReason = 'busy';
  let retryMs = FIRST_RETRY_MS;
  let timer: NodeJS.Timeout | undefined;

  /** Undefined where a month's calls are lines. */
  function databaseOf(month: string): CallsDatabase | undefined {
    const known = months.get(month);
    if (known !== undefined && 'write' in known) return known;
    if (sqlite === undefined || (known !== undefined && performance.now() < known.until)) {
      return undefined;
    }
    makeFolder(files);
    const opened = openCallsDatabase(sqlite, databasePath(files, month));
    closeAllBut(MAX_OPEN - 1);
    months.set(month, opened);
    if (retain !== undefined) keepNewest(files, Math.max(1, retain));
    return opened;
  }

  function closeAllBut(count: number): void {
    for (const month of [...months.keys()].slice(0, Math.max(0, months.size - count))) {
      const open = months.get(month);
      months.delete(month);
      if (open !== undefined && 'write' in open) open.close();
    }
  }

  /** Throws where it can be tried again. */
  function writeMonth(month: string, use: (database: CallsDatabase) => void, lines: () => string) {
    let fault: unknown;
    try {
      const database = databaseOf(month);
      if (database !== undefined) return use(database);
    } catch (error) {
      if (passingReason(error) !== undefined) throw error;
      rest(month);
      fault = error;
    }
    makeFolder(files);
    const path = linesPath(files, month);
    makePrivate(path);
    appendFileSync(path, lines());
    if (fault !== undefined) sayLines(month, sayFault(fault));
  }

  /** A database that cannot be used is left alone for a while. */
  function rest(month: string): void {
    const open = months.get(month);
    months.set(month, { until: performance.now() + REST_MS });
    if (open !== undefined && 'write' in open) ignoring(() => open.close());
  }

  function sayLines(month: string, what: string): void {
    losses.push({ at: Date.now(), reason: 'unavailable', calls: 0, detail: what });
    const [database, lines] = [databasePath(files, month), linesPath(files, month)];
    warnOnce('STORE', `${database} cannot be used (${what}); calls are recorded in ${lines}.`);
  }

  function writeNow(calls: readonly CallRecord[]): void {
    for (const [month, ofMonth] of groupBy(calls, ({ at }) => monthOf(at))) {
      const lines = (): string => ofMonth.map(formatCallLine).join('');
      writeMonth(month, (database) => database.write(ofMonth), lines);
    }
    if (lost > 0) losses.push({ at: Date.now(), reason: lostBy, calls: lost });
    lost = 0;
    for (let loss = losses[0]; loss !== undefined; loss = losses[0]) noteNow(loss);
  }

  function noteNow(loss: CallLoss): void {
    const lines = (): string => formatLossLine(loss);
    writeMonth(monthOf(loss.at), (database) => database.note(loss), lines);
    losses = losses.filter((other) => other !== loss);
  }

  function wait(calls: readonly CallRecord[], error: unknown): void {
    lostBy = passingReason(error) ?? 'unavailable';
    if (lostBy === 'unavailable') {
      warnOnce(
        'STORE',
        `${files.folder} cannot be written to (${sayFault(error)}); calls wait in memory.`,
      );
    }
    hold(calls);
    retryAfter(retryMs);
    retryMs = Math.min(2 * retryMs, LAST_RETRY_MS);
  }

  function hold(calls: readonly CallRecord[]): void {
    for (const call of calls) {
      waiting.delete(call.id); // its place is that of its last state
      waiting.set(call.id, call);
    }
    if (waiting.size <= MAX_WAITING) return;
    for (const id of [...waiting.keys()].slice(0, waiting.size - MAX_WAITING)) {
      waiting.delete(id);
      lost += 1;
    }
  }

  function retryAfter(ms: number): void {
    timer ??= setTimeout(retry, ms).unref();
  }

  function retry(): void {
    clearTimeout(timer);
    timer = undefined;
    const calls = [...waiting.values()];
    if (calls.length === 0 && losses.length === 0) return;
    try {
      writeNow(calls);
      waiting.clear();
      retryMs = FIRST_RETRY_MS;
    } catch (error) {
      wait([], error);
    }
  }

  return {
    write(calls) {
      if (waiting.size > 0) return hold(calls); // one wait for a lock is enough
      try {
        writeNow(calls);
      } catch (error) {
        wait(calls, error);
      }
    },
    note(loss) {
      losses.push(loss);
      retryAfter(FIRST_RETRY_MS);
    },
    async flush() {
      const end = performance.now() + FLUSH_MS;
      for (;;) {
        retry();
        if (waiting.size === 0 || performance.now() > end) return waiting.size;
        await pause(FLUSH_PAUSE_MS);
      }
    },
    close() {
      ignoring(retry);
      closeAllBut(0);
    },
    hashKey() {
      ignoring(() => makeFolder(files));
      return readHashKey(keyPath(files));
    },
  };
}

function ignoring(work: () => void): void {
  try {
    work();
  } catch {
    // It was said before.
  }
}
