import type * as Sqlite from 'node:sqlite';

/** The file is another program's, or of a newer version of this one. */
export class ForeignFileError extends Error {}

/** What a file of this program's is known by, and how it begins. */
export interface OwnFile {
  /** `PRAGMA application_id`. */
  readonly id: number;
  readonly schema: string;
}

/** `PRAGMA user_version` of files that this module makes. */
const VERSION = 1;

/** How long a write may wait for another program's: the event loop stands still. Milliseconds. */
const BUSY_TIMEOUT_MS = 50;

/**
 * Opens a database that several programs write to, made when missing. Throws SQLite's errors,
 * those of the file system and ForeignFileError.
 */
export function openOwnDatabase(
  sqlite: typeof Sqlite,
  path: string,
  { id, schema }: OwnFile,
): Sqlite.DatabaseSync {
  const database = new sqlite.DatabaseSync(path);
  const pragma = (name: string): number => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
  const isOurs = (): boolean =>
    pragma('application_id') === id && pragma('user_version') === VERSION;
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    if (!isOurs()) {
      database.exec('BEGIN IMMEDIATE');
      // Another program may have made it since.
      if (!isOurs()) {
        const isEmpty = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
        if (!isEmpty || pragma('application_id') !== 0) throw new ForeignFileError();
        database.exec(schema);
        database.exec(`PRAGMA application_id = ${id}; PRAGMA user_version = ${VERSION}`);
      }
      database.exec('COMMIT');
    }
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
