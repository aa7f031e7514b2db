/* Stores of calls as their programs write them, in real files. */
import { writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import type { CallLoss, CallRecord } from '../../src/domain/call-record.ts';
import { formatCallLine, formatLossLine } from '../../src/sqlite/call-line.ts';
import { toCallRow } from '../../src/sqlite/call-row.ts';
import {
  CALLS_APPLICATION_ID,
  CALLS_MIGRATIONS,
  CALLS_SCHEMA_VERSION,
  WRITE_CALL,
  WRITE_LOSS,
} from '../../src/sqlite/calls-schema.ts';

/** Noon of a day in the middle of a week. */
export const NOON: number = Date.UTC(2026, 10, 18, 12);

/** A call of Claude Sonnet 4.6, at $3 a million tokens in and $15 out: $0.0045. */
export function callOf(changes: Partial<CallRecord> & Pick<CallRecord, 'id'>): CallRecord {
  return {
    call: changes.id,
    attempt: 0,
    at: NOON,
    provider: 'anthropic',
    api: 'messages',
    agent: 'writer',
    task: 'draft',
    askedModel: 'claude-sonnet-4-6',
    answeredModel: 'claude-sonnet-4-6',
    status: 200,
    outcome: 'complete',
    isSpend: true,
    isStream: false,
    durationMs: 1_000,
    tokens: { uncachedInput: 1_000, cacheRead: 0, cacheWrite: 0, output: 100 },
    ...changes,
  };
}

/** So many calls of one kind, a minute apart. */
export function callsOf(
  name: string,
  count: number,
  changes: Partial<CallRecord> = {},
  stepMs = 60_000,
): CallRecord[] {
  const { at = NOON } = changes;
  return Array.from({ length: count }, (_, index) =>
    callOf({ ...changes, id: `${name}-${index}`, at: at + index * stepMs }),
  );
}

/** Writes a store as the tracker's. It stays open until it is closed. */
export function openTrackerStore(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL');
  for (const sql of CALLS_MIGRATIONS) database.exec(sql);
  database.exec(`PRAGMA application_id = ${CALLS_APPLICATION_ID}`);
  database.exec(`PRAGMA user_version = ${CALLS_SCHEMA_VERSION}`);
  return database;
}

export function addCalls(database: DatabaseSync, calls: readonly CallRecord[]): void {
  const statement = database.prepare(WRITE_CALL);
  for (const call of calls) statement.run(...Object.values(toCallRow(call)));
}

/** Writes a store of these calls and closes it. */
export function writeTrackerStore(
  path: string,
  calls: readonly CallRecord[],
  losses: readonly CallLoss[] = [],
): void {
  const database = openTrackerStore(path);
  addCalls(database, calls);
  const statement = database.prepare(WRITE_LOSS);
  for (const { at, reason, calls: lost, detail = null } of losses) {
    statement.run(at, reason, lost, detail);
  }
  database.close();
}

export async function writeCallLines(
  path: string,
  calls: readonly CallRecord[],
  losses: readonly CallLoss[] = [],
): Promise<void> {
  const lines = [...calls.map(formatCallLine), ...losses.map(formatLossLine)];
  await writeFile(path, lines.join(''));
}

/**
 * What the script "Agent Cost Attribution" runs before each insert, word for word but for its
 * line breaks (its published text, 2026).
 */
const AGENT_COSTS_DDL = `
CREATE TABLE IF NOT EXISTS api_calls (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ts REAL,
    agent TEXT,
    task_type TEXT,
    model TEXT,
    input_tokens INTEGER,
    output_tokens INTEGER,
    cost_usd REAL
)`;

type AgentCostsRow = readonly [
  ts: number | string | null,
  agent: string | null,
  task: string | null,
  model: string | null,
  input: number | null,
  output: number | null,
  cost: number | null,
];

/** Writes a database as that script does. */
export function writeAgentCosts(path: string, rows: readonly AgentCostsRow[]): void {
  const database = new DatabaseSync(path);
  database.exec(AGENT_COSTS_DDL);
  const statement = database.prepare(
    'INSERT INTO api_calls (ts, agent, task_type, model, input_tokens, output_tokens, cost_usd) VALUES (?,?,?,?,?,?,?)',
  );
  for (const row of rows) statement.run(...row);
  database.close();
}
