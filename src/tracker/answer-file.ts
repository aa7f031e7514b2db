import { resolve } from 'node:path';
import { codeOf } from '../domain/errors.ts';
import { openAnswerDatabase } from './answer-database.ts';
import type { AnswerStore, StoreBounds } from './kept-answer.ts';
import { ForeignFileError } from './own-database.ts';
import { sqliteHere } from './sqlite-here.ts';
import { warnOnce } from './warn.ts';

/** How long a file that cannot be used is left alone. Milliseconds. */
const REST_MS = 60_000;

/** SQLITE_BUSY and SQLITE_LOCKED (https://sqlite.org/rescode.html): the next time may do. */
const BUSY = new Set([5, 6]);

/**
 * Answers in a file, opened when first needed. Where it cannot be used, it is left alone for a
 * minute with one warning, and nothing is kept meanwhile.
 */
export function createAnswerFile(file: string, bounds: StoreBounds): AnswerStore {
  const path = resolve(file);
  let open: (AnswerStore & { close(): void }) | undefined;
  let restsUntil = 0;

  function use<T>(work: (store: AnswerStore) => T): T | undefined {
    if (performance.now() < restsUntil) return undefined;
    try {
      const sqlite = sqliteHere();
      if (sqlite === undefined) return undefined;
      open ??= openAnswerDatabase(sqlite, path, bounds);
      return work(open);
    } catch (error) {
      if (isOfFile(error)) rest(error);
      throw error;
    }
  }

  function rest(error: unknown): void {
    restsUntil = performance.now() + REST_MS;
    try {
      open?.close();
    } catch {
      // It is as closed as it can be.
    }
    open = undefined;
    const why =
      error instanceof ForeignFileError ? 'another program’s file' : (codeOf(error) ?? 'unusable');
    warnOnce(
      'ANSWERS',
      `${path} cannot be used as a cache (${why}), and calls go to their provider; delete it or name another file.`,
    );
  }

  return {
    get: (key) => use((store) => store.get(key)),
    set: (key, answer) => use((store) => store.set(key, answer)),
  };
}

/** Whether it is the file that is at fault, and not one answer in it or another program's lock. */
function isOfFile(error: unknown): boolean {
  if (error instanceof ForeignFileError) return true;
  if (!(error instanceof Error)) return false;
  if ('errcode' in error && typeof error.errcode === 'number') {
    return !BUSY.has(error.errcode & 0xff);
  }
  return 'code' in error;
}
