import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { sayCode } from '../domain/errors.ts';
import { openBatchStore, type BatchStore } from './batch-store.ts';
import { sqliteHere } from './sqlite-here.ts';
import { warnOnce } from './warn.ts';

/**
 * The store of batches in a file, opened when first needed. One that cannot be used is left
 * alone from then on, with one warning: batches go on, and do not survive the program.
 */
export function createBatchFile(file: string | undefined): BatchStore {
  let store: BatchStore | undefined;
  let isGiven = true;

  function use<T>(work: (store: BatchStore) => T): T | undefined {
    if (!isGiven) return undefined;
    const path = file === undefined ? defaultFile() : resolve(file);
    try {
      const sqlite = sqliteHere();
      isGiven = sqlite !== undefined;
      if (sqlite === undefined) return undefined;
      store ??= openBatchStore(sqlite, path);
    } catch (error) {
      isGiven = false;
      warnOnce(
        'BATCHES',
        `${path} cannot be used${sayCode(error)}, so that batches do not survive this program; delete it or name another file.`,
      );
      throw error;
    }
    return work(store);
  }

  return {
    begin: (batch) => use((open) => open.begin(batch)),
    beat: (id, remote) => use((open) => open.beat(id, remote)),
    end: (id, left) => use((open) => open.end(id, left)),
    take: (key) => use((open) => open.take(key)),
    adopt: () => use((open) => open.adopt()) ?? [],
  };
}

/** Machines without a home have at least a folder that the program runs in. */
function defaultFile(): string {
  const folder = '.agent-costs';
  try {
    return join(homedir(), folder, 'batches.db');
  } catch {
    return resolve(folder, 'batches.db');
  }
}
