import type * as Sqlite from 'node:sqlite';
import { warnOnce } from './warn.ts';

/**
 * Node's own SQLite; undefined, with one warning, before Node.js 22.13
 * (https://nodejs.org/api/sqlite.html, read 2026-11).
 */
export function sqliteHere(): typeof Sqlite | undefined {
  try {
    const sqlite = process.getBuiltinModule('node:sqlite');
    if (sqlite !== undefined) return sqlite;
  } catch {
    // As below: older versions do not have the function either.
  }
  warnOnce(
    'NO_SQLITE_FILE',
    `Node.js ${process.versions.node} has no SQLite, so that no answers are kept in files. Run with Node.js 22.13 or newer.`,
  );
  return undefined;
}
