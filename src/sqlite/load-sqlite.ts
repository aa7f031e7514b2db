import type * as Sqlite from 'node:sqlite';
import { UserError } from '../domain/errors.ts';

/** Node's own SQLite. */
export type LoadSqlite = () => Promise<typeof Sqlite>;

/**
 * Loads Node's own SQLite, which Node.js has without a flag since 22.13
 * (https://nodejs.org/api/sqlite.html, read 2026-11). Throws UserError, which names what it
 * is for, where there is none.
 */
export async function loadSqlite(
  what: string,
  load: LoadSqlite = () => import('node:sqlite'),
): Promise<typeof Sqlite> {
  return load().catch((error: unknown) => {
    throw new UserError(
      `${what}: Node.js ${process.versions.node} has no SQLite; run with Node.js 22.13 or newer.`,
      { cause: error },
    );
  });
}
