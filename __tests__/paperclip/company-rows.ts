/* Rows of a Paperclip company, as a test writes them, and how they come into a database. */
import type { Sql } from 'postgres';

export const COMPANY = '00000000-0000-4000-8000-000000000001';

/** A UUID of a kind and number. */
export function idOf(kind: number, number: number): string {
  return `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;
}

export interface AgentRow {
  id: string;
  name: string;
  role: string;
  status: string;
  adapter_type: string;
}

export interface IssueRow {
  id: string;
  title: string;
  identifier: string | null;
  status: string;
  origin_kind: string;
  origin_id: string | null;
}

export interface RunRow {
  id: string;
  agent_id: string;
  invocation_source: string;
  status: string;
  started_at: string | null;
  finished_at: string | null;
  usage_json: Record<string, unknown> | null;
  context_snapshot: Record<string, unknown> | null;
  retry_of_run_id: string | null;
  created_at: string;
}

export interface EventRow {
  id: string;
  agent_id: string;
  issue_id: string | null;
  heartbeat_run_id: string | null;
  provider: string;
  billing_type: string;
  cost_status: string;
  model: string;
  input_tokens: number;
  cached_input_tokens: number;
  output_tokens: number;
  cost_cents: number;
  occurred_at: string;
}

export interface RoutineRow {
  id: string;
  title: string;
  status: string;
  assignee_agent_id: string | null;
}

export interface TriggerRow {
  routine_id: string;
  kind: string;
  enabled: boolean;
  next_run_at: string | null;
  last_fired_at: string | null;
}

export interface RoutineRunRow {
  routine_id: string;
  status: string;
  triggered_at: string;
  linked_issue_id: string | null;
  failure_reason: string | null;
}

export interface CompanyRows {
  agents: AgentRow[];
  issues: IssueRow[];
  runs: RunRow[];
  events: EventRow[];
  /** Runs that changed an issue by themselves. */
  touched: string[];
  routines: RoutineRow[];
  triggers: TriggerRow[];
  routineRuns: RoutineRunRow[];
}

const NO_ROWS: CompanyRows = {
  agents: [],
  issues: [],
  runs: [],
  events: [],
  touched: [],
  routines: [],
  triggers: [],
  routineRuns: [],
};

const TABLES = [
  'routine_runs',
  'routine_triggers',
  'routines',
  'activity_log',
  'cost_events',
  'heartbeat_runs',
  'issues',
  'agents',
  'companies',
];

/** Replaces all that is in the database by these rows of one company. */
export async function writeRows(
  sql: Sql,
  rows: Partial<CompanyRows>,
  company: { id?: string; name?: string; created_at?: string } = {},
): Promise<void> {
  await sql.unsafe(`truncate ${TABLES.join(', ')}`);
  await addRows(sql, rows, company);
}

/** Adds a company with its rows. */
export async function addRows(
  sql: Sql,
  rows: Partial<CompanyRows>,
  company: { id?: string; name?: string; created_at?: string } = {},
): Promise<void> {
  const { id = COMPANY, name = 'Acme', created_at = '2020-01-01T00:00:00Z' } = company;
  await sql`insert into companies (id, name, created_at) values (${id}, ${name}, ${created_at})`;
  const own = { ...NO_ROWS, ...rows };
  await insert('agents', own.agents);
  await insert('issues', own.issues);
  await insert('heartbeat_runs', own.runs);
  await insert('cost_events', own.events);
  await insert(
    'activity_log',
    own.touched.map((run_id) => ({ run_id, entity_type: 'issue' })),
  );
  await insert('routines', own.routines);
  await insert('routine_triggers', own.triggers);
  await insert('routine_runs', own.routineRuns);

  /** As JSON, so that the server reads each column by its own type. */
  async function insert(table: string, list: readonly object[]): Promise<void> {
    const [first] = list;
    if (first === undefined) return;
    const columns = ['company_id', ...Object.keys(first)].join(', ');
    const records = list.map((row) => ({ company_id: id, ...row }));
    await sql.unsafe(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::text::json)`,
      [JSON.stringify(records)],
    );
  }
}
