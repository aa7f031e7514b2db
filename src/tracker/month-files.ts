/*
 * A store is a file a month, so that old calls can be deleted as files. A call is in the file
 * of the month in which it began, in UTC, whatever the time is when it ends.
 */
import { chmodSync, closeSync, existsSync, openSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { MS_PER_DAY } from '../domain/day.ts';
import { makePrivateFolder } from './private-folder.ts';

/** `/home/me/.agent-costs/calls.db` is the store whose files are `calls-2026-11.db` and so on. */
export interface MonthFiles {
  readonly folder: string;
  /** `calls` */
  readonly name: string;
}

export function monthFilesOf(file: string): MonthFiles {
  return { folder: dirname(file), name: basename(file).replace(/\.(?:db|sqlite3?|jsonl)$/i, '') };
}

/** The day that was asked for last: nearly all calls of a program are of one. */
let lastDay = Number.NaN;
let lastMonth = '';

/** `2026-11`, in UTC. */
export function monthOf(at: number): string {
  const day = Math.floor(at / MS_PER_DAY);
  if (day !== lastDay) lastMonth = new Date(at).toISOString().slice(0, 7);
  lastDay = day;
  return lastMonth;
}

export function databasePath({ folder, name }: MonthFiles, month: string): string {
  return join(folder, `${name}-${month}.db`);
}

/** Where calls go as lines of JSON when a month's database cannot be used. */
export function linesPath({ folder, name }: MonthFiles, month: string): string {
  return join(folder, `${name}-${month}.jsonl`);
}

export function keyPath({ folder, name }: MonthFiles): string {
  return join(folder, `${name}.key`);
}

/** Makes the folder of a store, for its owner alone; one that is there stays as it is. */
export function makeFolder({ folder }: MonthFiles): void {
  makePrivateFolder(folder);
}

/** Makes a file that only its owner reads; SQLite gives those beside it the same rights. */
export function makePrivate(path: string): void {
  if (existsSync(path)) return;
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

/**
 * Deletes all but the newest months of a store. It looks at the files and not at the clock, so
 * that a clock that is wrong deletes nothing but what it made too much.
 */
export function keepNewest({ folder, name }: MonthFiles, months: number): void {
  const files = readdirSync(folder).flatMap((file) => {
    const month = file.startsWith(`${name}-`) && MONTH_FILE.exec(file.slice(name.length + 1))?.[1];
    return month ? [{ file, month }] : [];
  });
  const kept = new Set([...new Set(files.map(({ month }) => month))].toSorted().slice(-months));
  for (const { file, month } of files) {
    if (!kept.has(month)) rmSync(join(folder, file), { force: true });
  }
}

const MONTH_FILE = /^(\d{4}-\d{2})\.(?:db(?:-wal|-shm|-journal)?|jsonl)$/;
