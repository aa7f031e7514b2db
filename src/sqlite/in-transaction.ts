import type { DatabaseSync } from 'node:sqlite';

/**
 * Does all of some work or none of it, and gives its result. The lock is taken at once: one taken
 * later may come too late for what was read before. Throws as the work does.
 */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
