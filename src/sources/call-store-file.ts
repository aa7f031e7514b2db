/*
 * Stores of calls in SQLite: the tracker's own, and `.agent-costs.db`, which a script of a
 * public article keeps (one table `api_calls`, no index, no version).
 */
import type { DatabaseSync } from 'node:sqlite';
import { SourceError } from '../domain/errors.ts';
import type { CallSink, CallSource } from '../ports.ts';
import {
  AGENT_COSTS_COLUMNS,
  AGENT_COSTS_TABLE,
  toAgentCostsCall,
} from '../sqlite/agent-costs-row.ts';
import { toCallLoss, toCallRecord } from '../sqlite/call-row.ts';
import { CALLS_APPLICATION_ID, CALLS_SCHEMA_VERSION } from '../sqlite/calls-schema.ts';
import type { LoadSqlite } from '../sqlite/load-sqlite.ts';
import {
  columnsOf,
  explainDatabase,
  identityOf,
  openReadOnly,
  rowsOf,
} from '../sqlite/read-only.ts';

/**
 * Opens a database on disk as a store of calls; undefined for one that is none. Throws UserError,
 * or SourceError when it cannot be read.
 */
export async function openCallStoreFile(
  file: string,
  load?: LoadSqlite,
): Promise<CallSource | undefined> {
  const kind = await withDatabase(file, load, (database) => kindOf(file, database));
  if (kind === undefined) return undefined;
  const readRows = kind === 'tracker' ? readTrackerRows : readAgentCostsRows;
  return { kind, read: (sink) => withDatabase(file, load, (database) => readRows(database, sink)) };
}

function kindOf(file: string, database: DatabaseSync): CallSource['kind'] | undefined {
  const { applicationId, userVersion } = identityOf(database);
  const isTracker = applicationId === CALLS_APPLICATION_ID;
  if (isTracker && userVersion > CALLS_SCHEMA_VERSION) {
    throw new SourceError(
      `${file}: was written by a newer version of token-usage-report; update to read it.`,
    );
  }
  if (!isTracker && applicationId !== 0) return undefined;
  if (isTracker && columnsOf(database, 'calls') !== undefined) return 'tracker';
  const columns = columnsOf(database, AGENT_COSTS_TABLE);
  return AGENT_COSTS_COLUMNS.every((column) => columns?.has(column)) ? 'agent-costs' : undefined;
}

/** Throws UserError, whatever goes wrong with the file. */
async function withDatabase<T>(
  file: string,
  load: LoadSqlite | undefined,
  work: (database: DatabaseSync) => T,
): Promise<T> {
  try {
    const database = await openReadOnly(file, load);
    try {
      return work(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw explainDatabase(file, error);
  }
}

/** In the order of their key, which begins with the time: sorting them would take their room again. */
function readTrackerRows(database: DatabaseSync, sink: CallSink): void {
  let row = 0;
  for (const values of rowsOf(database, 'SELECT * FROM calls ORDER BY id')) {
    row += 1;
    const call = toCallRecord(values);
    if (call === undefined) sink.reject(row, 'malformed');
    else sink.call(call);
  }
  if (columnsOf(database, 'losses') === undefined) return;
  for (const values of rowsOf(database, 'SELECT * FROM losses ORDER BY rowid')) {
    const loss = toCallLoss(values);
    if (loss !== undefined) sink.lost(loss);
  }
}

function readAgentCostsRows(database: DatabaseSync, sink: CallSink): void {
  const columns = AGENT_COSTS_COLUMNS.join(', ');
  const query = `SELECT rowid AS id, ${columns} FROM ${AGENT_COSTS_TABLE} ORDER BY rowid`;
  for (const row of rowsOf(database, query)) sink.call(toAgentCostsCall(row));
}
