/*
 * The store of calls: one database a month, which several processes write to at once. What is
 * unknown is NULL, so that SQL's own sums leave it out.
 */

/** Marks a SQLite file as a store of calls ("TUC1" as four bytes). */
export const CALLS_APPLICATION_ID = 0x54554331;

/**
 * The columns of `calls`, one for each field of a `CallRecord`. Times are milliseconds, money is
 * whole nano-dollars, yes and no are 1 and 0; `prefix_hashes` are separated by spaces.
 */
export const CALL_COLUMNS = {
  id: 'TEXT PRIMARY KEY',
  call: 'TEXT NOT NULL',
  attempt: 'INTEGER',
  at: 'INTEGER NOT NULL',
  provider: 'TEXT NOT NULL',
  api: 'TEXT NOT NULL',
  agent: 'TEXT',
  task: 'TEXT',
  template: 'TEXT',
  role: 'TEXT',
  is_awaited: 'INTEGER',
  asked_model: 'TEXT',
  answered_model: 'TEXT',
  response_id: 'TEXT',
  status: 'INTEGER',
  outcome: 'TEXT NOT NULL',
  is_spend: 'INTEGER NOT NULL',
  is_stream: 'INTEGER NOT NULL',
  duration_ms: 'INTEGER',
  uncached_input_tokens: 'INTEGER',
  cache_read_tokens: 'INTEGER',
  cache_write_tokens: 'INTEGER',
  cache_write_1h_tokens: 'INTEGER',
  output_tokens: 'INTEGER',
  reasoning_tokens: 'INTEGER',
  unsplit_tokens: 'INTEGER',
  web_searches: 'INTEGER',
  speed: 'TEXT',
  tier: 'TEXT',
  region: 'TEXT',
  template_hash: 'TEXT',
  template_length: 'INTEGER',
  request_hash: 'TEXT',
  request_length: 'INTEGER',
  prefix_hashes: 'TEXT',
  has_tools: 'INTEGER',
  saved_nano_usd: 'INTEGER',
} as const;

export type CallColumn = keyof typeof CALL_COLUMNS;

const columns = Object.entries(CALL_COLUMNS).map(([name, type]) => `  ${name} ${type}`);

/** Of `losses`; see `CallLoss`. */
const LOSS_COLUMNS = ['at', 'reason', 'calls', 'detail'] as const;

/**
 * What brings a store from each version to the next; the first makes it. A published one is
 * never changed: another follows it. Ids begin with the time, so that a table in their order
 * grows at its end, and a call changes one page and not two.
 */
export const CALLS_MIGRATIONS: readonly string[] = [
  `
CREATE TABLE calls (
${columns.join(',\n')}
) STRICT, WITHOUT ROWID;
CREATE TABLE losses (
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  calls INTEGER NOT NULL,
  detail TEXT
) STRICT;
`,
];

/** `PRAGMA user_version` of a store that this program writes. */
export const CALLS_SCHEMA_VERSION: number = CALLS_MIGRATIONS.length;

/**
 * Writes a call, or what has become known of it since. A program that ends in between leaves
 * the row of the beginning, which says `unfinished`.
 */
export const WRITE_CALL: string = writeCall(Object.keys(CALL_COLUMNS));

export const WRITE_LOSS: string = `INSERT INTO losses (${LOSS_COLUMNS.join(', ')}) VALUES (?, ?, ?, ?)`;

function writeCall(names: readonly string[]): string {
  const changes = names.slice(1).map((name) => `${name} = excluded.${name}`);
  return `INSERT INTO calls (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
ON CONFLICT (id) DO UPDATE SET ${changes.join(', ')}`;
}
