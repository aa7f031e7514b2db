import type * as Sqlite from 'node:sqlite';
import type { CallLoss, CallRecord } from '../domain/call-record.ts';
import { toCallRow } from '../sqlite/call-row.ts';
import {
  CALLS_APPLICATION_ID,
  CALLS_MIGRATIONS,
  CALLS_SCHEMA_VERSION,
  WRITE_CALL,
  WRITE_LOSS,
} from '../sqlite/calls-schema.ts';
import { makePrivate } from './month-files.ts';

/**
 * How long a write may wait for another program's: the event loop stands still meanwhile.
 * Milliseconds.
 */
const BUSY_TIMEOUT_MS = 50;

/** A month's database that is open. */
export interface CallsDatabase {
  write(calls: readonly CallRecord[]): void;
  note(loss: CallLoss): void;
  close(): void;
}

/** The file is another program's, or of a newer version of this one. */
class ForeignDatabaseError extends Error {}

/**
 * Opens a month's database, made when missing. Throws SQLite's errors, those of the file system
 * and ForeignDatabaseError.
 */
export function openCallsDatabase(sqlite: typeof Sqlite, path: string): CallsDatabase {
  makePrivate(path);
  const database = new sqlite.DatabaseSync(path);
  try {
    // Not the option of that name, which Node.js 22 ignores.
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    if (pragma(database, 'user_version') !== CALLS_SCHEMA_VERSION || !isOurs(database)) {
      inTransaction(database, () => prepareSchema(database));
    }
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    return writing(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function writing(database: Sqlite.DatabaseSync): CallsDatabase {
  const writeCall = database.prepare(WRITE_CALL);
  const writeOne = (call: CallRecord): unknown => writeCall.run(...Object.values(toCallRow(call)));
  const writeLoss = database.prepare(WRITE_LOSS);
  return {
    write(calls) {
      const [first] = calls;
      if (calls.length === 1 && first !== undefined) writeOne(first);
      else inTransaction(database, () => calls.forEach(writeOne));
    },
    note: ({ at, reason, calls, detail }) => {
      writeLoss.run(Math.round(at), reason, calls, detail ?? null);
    },
    close: () => database.close(),
  };
}

function isOurs(database: Sqlite.DatabaseSync): boolean {
  return pragma(database, 'application_id') === CALLS_APPLICATION_ID;
}

function prepareSchema(database: Sqlite.DatabaseSync): void {
  const version = pragma(database, 'user_version');
  const isEmpty = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  if (!isOurs(database) && (version !== 0 || !isEmpty)) {
    throw new ForeignDatabaseError('is another program’s database');
  }
  if (version > CALLS_SCHEMA_VERSION) {
    throw new ForeignDatabaseError('was written by a newer version of token-usage-report');
  }
  for (const migration of CALLS_MIGRATIONS.slice(version)) database.exec(migration);
  database.exec(
    `PRAGMA application_id = ${CALLS_APPLICATION_ID}; PRAGMA user_version = ${CALLS_SCHEMA_VERSION}`,
  );
}

function pragma(database: Sqlite.DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

/** The lock is taken at once: one taken later may come too late for what was read before. */
function inTransaction(database: Sqlite.DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** What SQLite says when a write may succeed later (https://sqlite.org/rescode.html). */
const PASSING: Readonly<Record<number, 'busy' | 'unavailable'>> = {
  5: 'busy', // SQLITE_BUSY
  6: 'busy', // SQLITE_LOCKED
  10: 'unavailable', // SQLITE_IOERR
  13: 'unavailable', // SQLITE_FULL
};

/** Why a write failed that is to be tried again; undefined for a file that cannot be used. */
export function passingReason(error: unknown): 'busy' | 'unavailable' | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') return PASSING[error.errcode & 0xff];
  return 'code' in error && error.code === 'ENOSPC' ? 'unavailable' : undefined;
}

/** What went wrong, without a path: SQLite's own words and codes of the system have none. */
export function sayFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error instanceof ForeignDatabaseError) return error.message;
  if ('errcode' in error) return `SQLite ${String(error.errcode)}: ${error.message}`.slice(0, 120);
  return 'code' in error ? String(error.code) : error.name;
}
