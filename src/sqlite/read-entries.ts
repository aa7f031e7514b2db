import type { DatabaseSync } from 'node:sqlite';
import { groupBy } from '../domain/group-by.ts';
import { toDollars } from '../domain/money.ts';
import type { RecordedEntry, RunAttempt, SessionTotal } from '../domain/task.ts';

/** A row of a query, by column. */
type Row = Readonly<Record<string, unknown>>;

const ROWS = 'SELECT * FROM runs LEFT JOIN sessions ON sessions.run = runs.id';
/** Newest first; of runs that finished together, those of later ids are earlier. */
const ORDER = 'ORDER BY finished_at DESC, id, part';

/** Runs of a task, and all runs of the sessions that they used. */
const RELATED = `${ROWS} WHERE task = :task OR id IN (
  SELECT run FROM sessions WHERE session IN (
    SELECT session FROM sessions JOIN runs ON runs.id = run WHERE task = :task)) ${ORDER}`;

/** More than `comment` lets into a ledger, which anyone may have made. UTF-16 code units. */
const MAX_NAME_LENGTH = 1_000;

/** All runs of a ledger, newest first. */
export function readEntries(database: DatabaseSync): readonly RecordedEntry[] {
  return toEntries(database.prepare(`${ROWS} ${ORDER}`).all());
}

/** Runs of a task, and those of other tasks that used the same sessions, newest first. */
export function readRelatedEntries(database: DatabaseSync, task: string): readonly RecordedEntry[] {
  return toEntries(database.prepare(RELATED).all({ task }));
}

function toEntries(rows: readonly Row[]): RecordedEntry[] {
  const byRun = groupBy(rows, ({ id }) => id);
  return [...byRun.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [toEntry(first, [first, ...others])],
  );
}

/** A row for each session of the run; one without a session where it used none. */
function toEntry(run: Row, rows: readonly Row[]): RecordedEntry {
  return {
    task: nameOf(run['task']),
    entry: {
      id: String(run['id']),
      agent: nameOf(run['agent']),
      at: new Date(String(run['finished_at'])),
      run: toAttempt(run),
      models: typeof run['models'] === 'string' ? run['models'].split('\n').map(nameOf) : [],
      sessions: rows.filter(({ part }) => part !== null).map(toTotal),
    },
  };
}

function toAttempt(row: Row): RunAttempt | null {
  const [id, attempt] = [numberOf(row['github_run_id']), numberOf(row['github_run_attempt'])];
  return id === null || attempt === null ? null : { id, attempt };
}

function toTotal(row: Row): SessionTotal {
  return {
    session: typeof row['session'] === 'string' ? row['session'] : null,
    uncachedInput: numberOf(row['input_tokens']),
    cacheRead: numberOf(row['cache_read_tokens']),
    cacheWrite: numberOf(row['cache_write_tokens']),
    output: numberOf(row['output_tokens']),
    costUsd: toUsd(row['cost_nano_usd']),
    costIsFloor: row['cost_is_floor'] !== 0,
    reportedUsd: toUsd(row['reported_nano_usd']),
  };
}

/** NULL is unknown. */
function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function toUsd(nanos: unknown): number | null {
  const known = numberOf(nanos);
  return known === null ? null : toDollars(known);
}

function nameOf(value: unknown): string {
  return String(value).slice(0, MAX_NAME_LENGTH);
}
