/** Marks a SQLite file as a ledger of this program ("TUR1" as four bytes). */
export const APPLICATION_ID = 0x54555231;

/** `PRAGMA user_version`: any change of the tables raises it. */
export const SCHEMA_VERSION = 1;

/** A session's total in earlier runs, for each row of `sessions`. */
const EARLIER = ['input_tokens', 'cache_read_tokens', 'cache_write_tokens', 'output_tokens'].concat(
  ['cost_nano_usd', 'reported_nano_usd'],
);

const earlier = EARLIER.map((column) => `max(${column}) OVER earlier AS earlier_${column}`);

/** Totals only grow: where a later one is smaller, its producer lost count. NULL stays NULL. */
function grown(column: string): string {
  return `sum(max(0, ${column} - coalesce(earlier_${column}, 0)))`;
}

/**
 * The tables, and `agent_runs`: what each run used itself, for people who ask the file with
 * SQL. The program's own numbers come from `spendOfRuns`; a property test holds the two
 * together.
 */
export const SCHEMA = `
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${SCHEMA_VERSION};
CREATE TABLE runs (
  id TEXT PRIMARY KEY,
  task TEXT NOT NULL,
  agent TEXT NOT NULL,
  finished_at TEXT NOT NULL,
  github_run_id INTEGER,
  github_run_attempt INTEGER,
  models TEXT
) STRICT;
CREATE INDEX runs_of_task ON runs (task);
CREATE TABLE sessions (
  run TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  part INTEGER NOT NULL,
  session TEXT,
  input_tokens INTEGER,
  cache_read_tokens INTEGER,
  cache_write_tokens INTEGER,
  output_tokens INTEGER,
  cost_nano_usd INTEGER,
  cost_is_floor INTEGER NOT NULL,
  reported_nano_usd INTEGER,
  PRIMARY KEY (run, part)
) STRICT;
CREATE VIEW agent_runs AS
WITH grown AS (
  SELECT sessions.*, ${earlier.join(', ')},
    max(cost_is_floor AND cost_nano_usd IS NOT NULL) OVER earlier AS earlier_cost_is_floor
  FROM sessions JOIN runs ON runs.id = sessions.run
  WINDOW earlier AS (
    PARTITION BY coalesce(session, run || '/' || part)
    ORDER BY finished_at, run DESC
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
)
SELECT runs.*,
  ${grown('input_tokens')} AS input_tokens,
  ${grown('cache_read_tokens')} AS cache_read_tokens,
  ${grown('cache_write_tokens')} AS cache_write_tokens,
  ${grown('output_tokens')} AS output_tokens,
  ${grown('cost_nano_usd')} / 1e9 AS cost_usd,
  ${grown('cost_nano_usd')} AS cost_nano_usd,
  coalesce(max(cost_is_floor OR cost_nano_usd IS NULL OR coalesce(earlier_cost_is_floor, 0)), 1) AS cost_is_floor,
  CASE WHEN count(*) = count(reported_nano_usd) THEN ${grown('reported_nano_usd')} END AS reported_nano_usd
FROM runs LEFT JOIN grown ON grown.run = runs.id
GROUP BY runs.id;
`;
