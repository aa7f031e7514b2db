/* What the statements share: a company's runs, and what a run's cost is to its ledger rows. */
import type { Schema } from './schema.ts';

/** What a run reported: a number that can be a cost, else null. */
function costIn(key: string): string {
  return `case when jsonb_typeof(usage_json->'${key}') = 'number' then (usage_json->>'${key}')::numeric end`;
}

/** What a run reported as a count of tokens, else null. */
export function countIn(key: string): string {
  return `case when jsonb_typeof(usage_json->'${key}') = 'number' then
      case when (usage_json->>'${key}')::numeric between 0 and 1e12 then trunc((usage_json->>'${key}')::numeric)::bigint end end`;
}

/** How many ledger rows each run has, in the window or not, and whether one names an issue. */
const LEDGER_ROWS = `ledger as materialized (
  select heartbeat_run_id as id, count(*) as rows, bool_or(issue_id is not null) as has_issue
  from cost_events where company_id = $1 and heartbeat_run_id is not null group by 1)`;

/** The same name without any row, for runs of which none is wanted or known. */
const NO_LEDGER_ROWS = `ledger as (select null::uuid as id, null::bigint as rows, false as has_issue where false)`;
const NO_TOUCHED = `touched as (select null::uuid as id where false)`;

/** Runs that changed an issue. */
function touched(among: string): string {
  return `touched as materialized (
  select distinct run_id as id from activity_log
  where company_id = $1 and entity_type = 'issue' and run_id is not null${among})`;
}

/** Which runs are wanted, and what of them. */
export interface WantedRuns {
  /** With what they reported as their cost; else only whether they reported anything. */
  readonly hasCost: boolean;
  /** Only those of a name before, which has no ledger rows. */
  readonly among?: string;
}

/**
 * The runs of the company. Their issue is looked up as a set: as a join on text, the planner
 * takes it for millions of rows.
 */
export function runsOf(schema: Schema, { hasCost, among }: WantedRuns): string {
  const usd = hasCost
    ? `coalesce(${costIn('cacheAdjustedCostUsd')}, ${costIn('costUsd')})`
    : 'null::numeric';
  const isAmong = (column: string): string =>
    among === undefined ? '' : ` and ${column} in (select id from ${among})`;
  return `${schema.hasRunLink && among === undefined ? LEDGER_ROWS : NO_LEDGER_ROWS},
${schema.hasActivity ? touched(isAmong('run_id')) : NO_TOUCHED},
run as materialized (
  select x.id, x.agent_id, x.source, x.status, x.started_at, x.finished_at, x.ended_at, x.has_usage,
    x.is_delta, x.is_retry, l.rows,
    case when x.is_known then x.context_issue end as issue,
    coalesce(x.is_known, false) or coalesce(l.has_issue, false) as has_issue,
    x.context_issue is not null and not coalesce(x.is_known, false) as issue_is_deleted,
    t.id is not null as touched_issue,
    case when x.usd >= 0 and x.usd < 1000000 then x.usd::float8 end as usd
  from (
    select id, agent_id, invocation_source as source, status, started_at, finished_at,
      coalesce(finished_at, created_at) as ended_at,
      usage_json is not null and jsonb_typeof(usage_json) = 'object' as has_usage,
      ${hasCost ? `coalesce(usage_json->>'usageSource' = 'session_delta', false)` : 'false'} as is_delta,
      nullif(context_snapshot->>'issueId', '') as context_issue,
      context_snapshot->>'issueId' in (select ci.id::text from issues ci where ci.company_id = $1) as is_known,
      ${schema.hasRetries ? 'retry_of_run_id is not null' : 'false'} as is_retry,
      ${usd} as usd
    from heartbeat_runs where company_id = $1${isAmong('id')}
    offset 0 -- Else each use of a value reads it out of the JSON once more.
  ) x
    left join ledger l on l.id = x.id
    left join touched t on t.id = x.id)`;
}

/** What a run's cost and its ledger rows' together are to each other. */
export function exactState(cents: string): string {
  return `case when r.rows > 1 then 'shared' when r.usd is null then 'none'
      when r.usd = 0 and ${cents} = 0 then 'zero'
      when abs(r.usd * 100 - ${cents}) <= 0.5000001 then 'same' else 'other' end`;
}
