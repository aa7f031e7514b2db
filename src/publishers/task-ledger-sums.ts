import type { DatabaseSync } from 'node:sqlite';
import type { AgentSum, RunSum, Spend, TaskSummary } from '../domain/task.ts';
import { spendOfRow, type Row } from '../sqlite/spend-of-row.ts';

/** Sums of the runs in a group of `agent_runs`; NULL where no run of it told the number. */
const SUMS = `
  count(*) AS runs,
  count(*) FILTER (WHERE coalesce(input_tokens, cache_read_tokens, cache_write_tokens,
    output_tokens, cost_nano_usd) IS NULL) AS untold_runs,
  sum(input_tokens) AS input_tokens,
  sum(cache_read_tokens) AS cache_read_tokens,
  sum(cache_write_tokens) AS cache_write_tokens,
  sum(output_tokens) AS output_tokens,
  sum(cost_nano_usd) AS cost_nano_usd,
  max(cost_is_floor) AS cost_is_floor,
  CASE WHEN count(*) = count(reported_nano_usd) THEN sum(reported_nano_usd) END
    AS reported_nano_usd`;

/** What a run used itself; undefined when it is not there. */
export function readSpend(database: DatabaseSync, id: string): Spend | undefined {
  const row = database.prepare('SELECT * FROM agent_runs WHERE id = ?').get(id);
  return row === undefined ? undefined : spendOfRow(row);
}

/** A task's total and its agents, by cost, highest first; unknown costs come last. */
export function readTaskSums(database: DatabaseSync, task: string): TaskSummary {
  const total = database.prepare(`SELECT ${SUMS} FROM agent_runs WHERE task = ?`).get(task);
  const agents = database
    .prepare(
      `SELECT agent, ${SUMS} FROM agent_runs WHERE task = ? GROUP BY agent
      ORDER BY sum(cost_nano_usd) DESC NULLS LAST, agent`,
    )
    .all(task);
  return {
    total: toSum(total ?? {}),
    agents: agents.map((row): AgentSum => ({ agent: String(row['agent']), ...toSum(row) })),
  };
}

function toSum(row: Row): RunSum {
  return {
    runs: Number(row['runs']),
    unknownRuns: Number(row['untold_runs']),
    spend: spendOfRow(row),
  };
}
