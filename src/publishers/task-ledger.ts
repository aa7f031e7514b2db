/*
 * The accounting without GitHub: a SQLite file on this machine, which several processes may
 * write to at once. What is unknown is NULL, so that SQL's own sums leave it out.
 */
import type * as Sqlite from 'node:sqlite';
import { toNanos } from '../domain/money.ts';
import type { RunEntry } from '../domain/task.ts';
import type { TaskLedger } from '../ports.ts';
import { PublishError, UserError } from '../domain/errors.ts';
import { inTransaction } from '../sqlite/in-transaction.ts';
import { loadSqlite, type LoadSqlite } from '../sqlite/load-sqlite.ts';
import { readRelatedEntries } from '../sqlite/read-entries.ts';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from '../sqlite/task-ledger-schema.ts';

/** A ledger whose file is open. */
export interface OpenTaskLedger extends TaskLedger {
  close(): void;
}

/** How long a process waits for the others' writes. */
const BUSY_TIMEOUT_MS = 30_000;

/** Opens a ledger, made when missing. Throws UserError for a file that is none, or without SQLite. */
export async function openTaskLedger(path: string, load?: LoadSqlite): Promise<OpenTaskLedger> {
  const sqlite = await loadSqlite('--ledger', load);
  const run = <T>(work: () => T): T => explained(path, work);
  const database = run(() => {
    const opened = new sqlite.DatabaseSync(path);
    try {
      opened.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA foreign_keys = ON`);
      inTransaction(opened, () => prepareSchema(opened, path));
      return opened;
    } catch (error) {
      opened.close();
      throw error;
    }
  });
  return {
    record: (task, entry) => run(() => inTransaction(database, () => write(database, task, entry))),
    entriesOf: (task) => run(() => readRelatedEntries(database, task)),
    close: () => database.close(),
  };
}

function prepareSchema(database: Sqlite.DatabaseSync, path: string): void {
  const version = pragma(database, 'user_version');
  const isOurs = pragma(database, 'application_id') === APPLICATION_ID;
  if (isOurs && version === SCHEMA_VERSION) return;
  if (isOurs && version > SCHEMA_VERSION) {
    throw new UserError(
      `--ledger: ${path} was written by a newer version of token-usage-report; update, or name another file.`,
    );
  }
  const isEmpty = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  if (isOurs || version !== 0 || !isEmpty) throw notOurs(path);
  database.exec(SCHEMA);
}

function pragma(database: Sqlite.DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function write(database: Sqlite.DatabaseSync, task: string, entry: RunEntry): void {
  const { id, agent, at, run, models, sessions } = entry;
  database.prepare('DELETE FROM runs WHERE id = ?').run(id);
  database
    .prepare('INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(
      id,
      task,
      agent,
      at.toISOString(),
      run?.id ?? null,
      run?.attempt ?? null,
      models.join('\n') || null,
    );
  const insert = database.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const [part, total] of sessions.entries()) {
    insert.run(
      id,
      part,
      total.session,
      total.uncachedInput,
      total.cacheRead,
      total.cacheWrite,
      total.output,
      nanosOf(total.costUsd),
      total.costIsFloor ? 1 : 0,
      nanosOf(total.reportedUsd),
    );
  }
}

/** Whole nano-dollars; `null` when unknown. */
function nanosOf(usd: number | null): number | null {
  return usd === null ? null : toNanos(usd);
}

function notOurs(path: string): UserError {
  return new UserError(
    `--ledger: ${path} is no ledger of token-usage-report; name another file, or one that does not exist yet.`,
  );
}

/** SQLite's own words for a file that is no database (https://sqlite.org/rescode.html#notadb). */
const NOT_A_DATABASE = 26;

function explained<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || !('errcode' in error)) throw error;
    if (error.errcode === NOT_A_DATABASE) throw notOurs(path);
    throw new PublishError(
      `--ledger: ${path} could not be written (${error.message}); check that its folder exists and that both may be written to.`,
      { cause: error },
    );
  }
}
