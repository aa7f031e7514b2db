/*
 * Databases of others, read without changing them. A file may come from anyone: its tables have
 * to be plain ones, since a view or a computed column runs what its maker wrote.
 */
import { open, stat } from 'node:fs/promises';
import type * as Sqlite from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { codeOf, SourceError, UserError } from '../domain/errors.ts';
import { loadSqlite, type LoadSqlite } from './load-sqlite.ts';

/** Where a file says how it is read, and that it is by write-ahead logs (https://sqlite.org/fileformat.html, 1.3, read 2026-11). */
const READ_VERSION_AT = 19;
const WAL = 2;

/** How long a process that writes is waited for. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens a database to read it; the caller closes it. One that nobody has open is read as it lies
 * there: SQLite would else make files beside it, and refuse where it may not.
 */
export async function openReadOnly(file: string, load?: LoadSqlite): Promise<Sqlite.DatabaseSync> {
  const { DatabaseSync } = await loadSqlite(file, load);
  const isAtRest = (await hasWriteAheadLog(file)) && (await sizeOf(`${file}-wal`)) === 0;
  const url = pathToFileURL(file);
  if (isAtRest) url.searchParams.set('immutable', '1');
  const database = new DatabaseSync(isAtRest ? url : file, { readOnly: true });
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA trusted_schema = OFF`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

async function hasWriteAheadLog(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const byte = new Uint8Array(1);
    await handle.read(byte, 0, 1, READ_VERSION_AT);
    return byte[0] === WAL;
  } finally {
    await handle.close();
  }
}

/** Bytes; 0 of what is not there. */
async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

/** What a database says of itself. Its header may lie in the log alone. */
export function identityOf(database: Sqlite.DatabaseSync): {
  applicationId: number;
  userVersion: number;
} {
  const read = (name: string): number => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
  return { applicationId: read('application_id'), userVersion: read('user_version') };
}

/** Names of a plain table's columns; undefined where there is no such table, or it computes. */
export function columnsOf(
  database: Sqlite.DatabaseSync,
  table: string,
): ReadonlySet<string> | undefined {
  const made = database
    .prepare(`SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?`)
    .get(table);
  if (made === undefined || /^\s*CREATE\s+VIRTUAL/i.test(String(made['sql']))) return undefined;
  const columns = database.prepare('SELECT name, hidden FROM pragma_table_xinfo(?)').all(table);
  if (columns.some(({ hidden }) => hidden !== 0)) return undefined;
  return new Set(columns.map(({ name }) => String(name)));
}

/** A row by column. An integer that no number can be is a bigint, and so no count of anybody's. */
type Row = Readonly<Record<string, unknown>>;

/** The rows of a query, one by one. */
export function* rowsOf(database: Sqlite.DatabaseSync, query: string): Generator<Row, void> {
  let rows = 0;
  try {
    for (const row of database.prepare(query).iterate()) {
      yield row;
      rows += 1;
    }
  } catch (error) {
    if (codeOf(error) !== 'ERR_OUT_OF_RANGE') throw error;
    // Slower, so only from the first such row on.
    const rest = database.prepare(`${query} LIMIT -1 OFFSET ${rows}`);
    rest.setReadBigInts(true);
    for (const row of rest.iterate()) yield withNumbers(row);
  }
}

function withNumbers(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value,
    ]),
  );
}

/** Primary result codes (https://sqlite.org/rescode.html, read 2026-11), and what cures them. */
const CURES: Readonly<Record<number, string>> = {
  5: 'another program is writing to it; run again when that is done',
  6: 'another program is writing to it; run again when that is done',
  8: 'it may not be written to, which its unfinished log needs; copy it with its -wal file to a folder of yours',
  11: 'it is damaged; recover what is left with "sqlite3 FILE .recover", or read a copy of it',
  14: 'it, or its folder, may not be opened; check its permissions, or copy it with its -wal file to a folder of yours',
  26: 'it is damaged or encrypted; read a copy of it that is whole',
};

/** An error of SQLite's as a sentence that names the file and the cure; others as they are. */
export function explainDatabase(file: string, error: unknown): Error {
  if (error instanceof UserError) return error;
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  const reason = error instanceof Error ? error.message : String(error);
  const cure = CURES[code] ?? 'check that it is whole and may be read';
  return new SourceError(`${file}: could not be read as a store of calls (${reason}): ${cure}.`, {
    cause: error,
  });
}
