import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type * as Sqlite from 'node:sqlite';
import type { CallLabels } from '../domain/call-record.ts';
import { CallLog } from './call-log.ts';
import { cleanLabels } from './labels.ts';
import type { CallSink } from './call-sink.ts';
import { createFileStore } from './file-store.ts';
import type { TrackOptions } from './track-options.ts';
import { warnOnce } from './warn.ts';

/** What every layer of a program's calls needs to know. */
export interface Tracker {
  readonly labels: CallLabels;
  readonly log: CallLog;
  readonly includeUsage: boolean;
  readonly options: TrackOptions;
}

export function createTracker(options: TrackOptions): Tracker {
  const { store, retain, includeUsage = false, ...labels } = options;
  return { labels: cleanLabels(labels), log: logOf(store, retain), includeUsage, options };
}

const byFile = new Map<string, CallLog>();
const bySink = new WeakMap<CallSink, CallLog>();

/** One log for each place, so that all clients share its connection. */
function logOf(store: TrackOptions['store'], retain: number | undefined): CallLog {
  if (typeof store === 'object') {
    const log = bySink.get(store) ?? new CallLog(store);
    bySink.set(store, log);
    return log;
  }
  const file = store === undefined ? defaultFile() : resolve(store.replace(/^~(?=\/)/, homedir()));
  const known = byFile.get(file);
  if (known !== undefined) return known;
  const log = new CallLog(createFileStore({ file, retain, sqlite: loadSqlite() }));
  byFile.set(file, log);
  return log;
}

/** Machines without a home have at least a folder that the program runs in. */
function defaultFile(): string {
  const folder = '.agent-costs';
  try {
    return join(homedir(), folder, 'calls.db');
  } catch {
    return resolve(folder, 'calls.db');
  }
}

/** Node.js has SQLite without a flag since 22.13 (https://nodejs.org/api/sqlite.html, read 2026-11). */
function loadSqlite(): typeof Sqlite | undefined {
  try {
    const sqlite = process.getBuiltinModule('node:sqlite');
    if (sqlite !== undefined) return sqlite;
  } catch {
    // As below: older versions do not have the function either.
  }
  warnOnce(
    'NO_SQLITE',
    `Node.js ${process.versions.node} has no SQLite; calls are recorded as lines of JSON. Run with Node.js 22.13 or newer.`,
  );
  return undefined;
}
