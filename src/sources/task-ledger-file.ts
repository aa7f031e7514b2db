/*
 * Local ledgers of tasks, read without writing anything beside them. A file may come from
 * anyone: only tables that we made are read, and what they hold is bounded.
 */
import { open } from 'node:fs/promises';
import type * as Sqlite from 'node:sqlite';
import type { RecordedEntry } from '../domain/task.ts';
import { SourceError, UserError } from '../domain/errors.ts';
import { loadSqlite, type LoadSqlite } from '../sqlite/load-sqlite.ts';
import { readEntries } from '../sqlite/read-entries.ts';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from '../sqlite/task-ledger-schema.ts';

/** The first bytes of every database (https://sqlite.org/fileformat.html, 1.3, read 2026-11). */
const MAGIC = 'SQLite format 3\0';

/** Where `user_version` and `application_id` stand in a file, big-endian (the same, 1.3). Bytes. */
const HEADER_BYTES = 100;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/** How long a process that records is waited for. */
const BUSY_TIMEOUT_MS = 30_000;

/** Whether a file of this name is likely to be a database. */
export function isDatabaseName(path: string): boolean {
  return /\.(?:db|sqlite3?)$/i.test(path);
}

/** Whether a document that begins with this text is a SQLite database, of whatever program. */
export function isDatabase(head: string): boolean {
  return head.startsWith(MAGIC);
}

/**
 * Reads the runs of a ledger on disk, newest first; undefined for a database that is no ledger. Throws
 * UserError, or SourceError when it cannot be read.
 */
export async function readTaskLedger(
  file: string,
  load?: LoadSqlite,
): Promise<readonly RecordedEntry[] | undefined> {
  try {
    const header = await readHeader(file);
    if (header.getInt32(APPLICATION_ID_AT) !== APPLICATION_ID) return undefined;
    if (header.getInt32(USER_VERSION_AT) > SCHEMA_VERSION) {
      throw new SourceError(
        `${file}: was written by a newer version of token-usage-report; update to read it.`,
      );
    }
    return readRuns(await loadSqlite(file, load), file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceError(
      `${file}: could not be read as a ledger of tasks (${reason}); check that it is whole and may be read.`,
      { cause: error },
    );
  }
}

function readRuns(
  { DatabaseSync }: typeof Sqlite,
  file: string,
): readonly RecordedEntry[] | undefined {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA trusted_schema = OFF`);
    return hasOurTables(database) ? readEntries(database) : undefined;
  } finally {
    database.close();
  }
}

async function readHeader(file: string): Promise<DataView> {
  const handle = await open(file);
  try {
    const bytes = new Uint8Array(HEADER_BYTES);
    await handle.read(bytes, 0, HEADER_BYTES, 0);
    return new DataView(bytes.buffer);
  } finally {
    await handle.close();
  }
}

/** SQLite keeps the statements that made its tables, word for word. */
function hasOurTables(database: Sqlite.DatabaseSync): boolean {
  const made = database
    .prepare(`SELECT sql FROM sqlite_schema WHERE name IN ('runs', 'sessions', 'agent_runs')`)
    .all();
  return made.length === 3 && made.every(({ sql }) => SCHEMA.includes(`${String(sql)};`));
}
