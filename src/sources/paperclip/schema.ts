/*
 * Which columns of Paperclip's database this program reads, and which of them an older one
 * lacks: `cached_input_tokens`, `billing_type` and `heartbeat_run_id` came with migration 0031
 * (2026-03-14), routines and `issues.origin_kind` with 0039 (2026-03-19), `cost_status` with
 * 0147 (2026-07). Read in `@paperclipai/db` 2026.916.1.
 */

/** All columns that are ever read, by table. Nothing else is named in any statement. */
export const READ_COLUMNS = {
  companies: ['id', 'name', 'status', 'created_at'],
  agents: ['id', 'company_id', 'name', 'role', 'status', 'adapter_type'],
  cost_events: [
    'id',
    'company_id',
    'agent_id',
    'issue_id',
    'heartbeat_run_id',
    'provider',
    'billing_type',
    'cost_status',
    'model',
    'input_tokens',
    'cached_input_tokens',
    'output_tokens',
    'cost_cents',
    'occurred_at',
  ],
  heartbeat_runs: [
    'id',
    'company_id',
    'agent_id',
    'invocation_source',
    'status',
    'started_at',
    'finished_at',
    'created_at',
    'retry_of_run_id',
    'usage_json',
    'context_snapshot',
  ],
  issues: ['id', 'company_id', 'identifier', 'title', 'status', 'origin_kind', 'origin_id'],
  activity_log: ['company_id', 'run_id', 'entity_type'],
  routines: ['id', 'company_id', 'title', 'status', 'assignee_agent_id'],
  routine_triggers: [
    'company_id',
    'routine_id',
    'kind',
    'enabled',
    'next_run_at',
    'last_fired_at',
    'last_result',
  ],
  routine_runs: [
    'id',
    'company_id',
    'routine_id',
    'status',
    'triggered_at',
    'linked_issue_id',
    'failure_reason',
  ],
} as const;

export type Table = keyof typeof READ_COLUMNS;

/** What a database has; what is missing leaves its section out, and the report says so. */
export interface Schema {
  /** `cost_events` names the run, so that a spend has a cause. */
  readonly hasRunLink: boolean;
  readonly hasCached: boolean;
  readonly hasBillingType: boolean;
  readonly hasCostStatus: boolean;
  readonly hasActivity: boolean;
  readonly hasRoutines: boolean;
  readonly hasRetries: boolean;
}

/** Without these there is nothing to audit. */
const NEEDED: Readonly<Partial<Record<Table, readonly string[]>>> = {
  companies: ['id', 'name', 'status', 'created_at'],
  agents: ['id', 'company_id', 'name', 'role', 'status', 'adapter_type'],
  cost_events: [
    'company_id',
    'agent_id',
    'issue_id',
    'provider',
    'model',
    'input_tokens',
    'output_tokens',
    'cost_cents',
    'occurred_at',
  ],
  heartbeat_runs: [
    'id',
    'company_id',
    'agent_id',
    'invocation_source',
    'status',
    'started_at',
    'finished_at',
    'created_at',
    'usage_json',
    'context_snapshot',
  ],
  issues: ['id', 'company_id', 'identifier', 'title', 'status'],
};

/** Columns by table, as the database shows them to this user. */
export type Columns = ReadonlyMap<string, ReadonlySet<string>>;

/** What of the needed is missing: `table.column`. */
export function missingColumns(columns: Columns): readonly string[] {
  return Object.entries(NEEDED).flatMap(([table, names]) =>
    names
      .filter((name) => columns.get(table)?.has(name) !== true)
      .map((name) => `${table}.${name}`),
  );
}

/** What the columns allow. */
export function schemaOf(columns: Columns): Schema {
  const has = (table: Table, name: string): boolean => columns.get(table)?.has(name) === true;
  const hasAll = (table: Table): boolean => READ_COLUMNS[table].every((name) => has(table, name));
  return {
    hasRunLink: has('cost_events', 'heartbeat_run_id') && has('cost_events', 'id'),
    hasCached: has('cost_events', 'cached_input_tokens'),
    hasBillingType: has('cost_events', 'billing_type'),
    hasCostStatus: has('cost_events', 'cost_status'),
    hasActivity: hasAll('activity_log'),
    hasRoutines:
      hasAll('routines') &&
      hasAll('routine_triggers') &&
      hasAll('routine_runs') &&
      has('issues', 'origin_kind') &&
      has('issues', 'origin_id'),
    hasRetries: has('heartbeat_runs', 'retry_of_run_id'),
  };
}

/** What an older database, or a role with fewer grants, keeps from the report. */
export function limitsOf(schema: Schema): readonly string[] {
  const limits: readonly (readonly [keyof Schema, string])[] = [
    [
      'hasRunLink',
      'Cost events do not name their runs (a database of before 2026-03-14), so that no spend is known to be idle, and runs have only what they reported themselves.',
    ],
    [
      'hasCached',
      'Cost events do not report what was read from a cache (a database of before 2026-03-14).',
    ],
    [
      'hasBillingType',
      'Cost events do not report how they are billed (a database of before 2026-03-14): spend under a subscription looks like tokens at $0.',
    ],
    [
      'hasCostStatus',
      'Cost events do not report whether they have a price (a database of before 2026-07): tokens at $0 are taken as unpriced.',
    ],
    [
      'hasActivity',
      'The activity log cannot be read, so that work which a run found by itself looks idle.',
    ],
    [
      'hasRoutines',
      'Routines cannot be read (a database of before 2026-03-19, or a role without the grants).',
    ],
  ];
  return limits.filter(([name]) => !schema[name]).map(([, sentence]) => sentence);
}
