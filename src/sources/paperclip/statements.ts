/*
 * The SQL of the audit. All of it is fixed text: what differs between databases is which of two
 * constants stands in a place. Parameters: $1 the company, $2 and $3 the window, half-open.
 *
 * Only facts are worked out here; what they mean is decided in `src/paperclip`. Sums are of
 * bigint, because a column of int4 overflows when it is added to another.
 */
import { READ_COLUMNS, type Schema } from './schema.ts';

/** One moment of the database, in which nothing can be written. */
export const BEGIN = 'begin isolation level repeatable read read only';

/** Whether the server holds to what the connection asked for. */
export const CONFIRM = `select current_setting('transaction_read_only') as read_only,
  current_setting('transaction_isolation') as isolation,
  current_setting('statement_timeout') as statement_timeout,
  current_setting('TimeZone') as time_zone`;

/** Columns of the tables that this user may read. */
export const COLUMNS = `select table_name::text as "table", column_name::text as "column"
  from information_schema.columns
  where table_schema = 'public' and table_name in (${Object.keys(READ_COLUMNS)
    .map((name) => `'${name}'`)
    .join(', ')})`;

export const COMPANIES = `select id, left(name, 200) as name, status, created_at
  from companies order by created_at, id limit 1000`;

/** What a run reported: a number that can be a cost, else null. */
function costIn(key: string): string {
  return `case when jsonb_typeof(usage_json->'${key}') = 'number' then (usage_json->>'${key}')::numeric end`;
}

/** What a run reported as a count of tokens, else null. */
function countIn(key: string): string {
  return `case when jsonb_typeof(usage_json->'${key}') = 'number' then
      case when (usage_json->>'${key}')::numeric between 0 and 1e12 then trunc((usage_json->>'${key}')::numeric)::bigint end end`;
}

/** The runs of the company, with what their JSON says. */
const RUNS = `run as materialized (
  select x.id, x.agent_id, x.source, x.status, x.started_at, x.finished_at, x.ended_at, x.has_usage,
    x.is_delta, x.context_issue, ci.id as issue_id, x.is_retry,
    case when x.usd >= 0 and x.usd < 1000000 then x.usd::float8 end as usd
  from (
    select id, agent_id, invocation_source as source, status, started_at, finished_at,
      coalesce(finished_at, created_at) as ended_at,
      usage_json is not null and jsonb_typeof(usage_json) = 'object' as has_usage,
      coalesce(usage_json->>'usageSource' = 'session_delta', false) as is_delta,
      nullif(context_snapshot->>'issueId', '') as context_issue,
      IS_RETRY as is_retry,
      coalesce(${costIn('cacheAdjustedCostUsd')}, ${costIn('costUsd')}) as usd
    from heartbeat_runs where company_id = $1
  ) x left join issues ci on ci.company_id = $1 and ci.id::text = x.context_issue)`;

/** Runs that have several ledger rows, in the window or not. */
const SHARED = `shared as materialized (
  select heartbeat_run_id as id from cost_events
  where company_id = $1 and heartbeat_run_id is not null group by 1 having count(*) > 1)`;

const TOUCHED = `touched as materialized (
  select distinct run_id as id from activity_log
  where company_id = $1 and entity_type = 'issue' and run_id is not null)`;

/** The same names without any row, where the database has no such table or column. */
const NO_SHARED = `shared as (select null::uuid as id where false)`;
const NO_TOUCHED = `touched as (select null::uuid as id where false)`;

const UNFINISHED = `('queued', 'scheduled_retry', 'running')`;

function sources(schema: Schema): string {
  return [
    RUNS.replace('IS_RETRY', schema.hasRetries ? 'retry_of_run_id is not null' : 'false'),
    schema.hasRunLink ? SHARED : NO_SHARED,
    schema.hasActivity ? TOUCHED : NO_TOUCHED,
  ].join(',\n');
}

/** A ledger row and what its run says of it. */
function ledgerRows(schema: Schema): string {
  const { hasRunLink, hasCached, hasBillingType, hasCostStatus, hasRoutines } = schema;
  return `event as (
  select ce.agent_id, ce.provider, ce.model,
    ${hasBillingType ? 'ce.billing_type' : `'unknown'`} as billing_type,
    ${hasCostStatus ? `ce.cost_status = 'unpriced'` : 'false'} as is_unpriced,
    (ce.occurred_at at time zone 'UTC')::date as day,
    ${hasRunLink ? 'ce.heartbeat_run_id is null' : 'null::boolean'} as is_posted,
    r.source,
    ce.issue_id is not null or r.issue_id is not null as has_issue,
    r.context_issue is not null and r.issue_id is null as issue_is_deleted,
    t.id is not null as touched_issue,
    ${hasRoutines ? `case when i.origin_kind = 'routine_execution' then i.origin_id end` : 'null::text'} as routine_id,
    case when s.id is not null then 'shared' when r.usd is null then 'none'
      when r.usd = 0 and ce.cost_cents = 0 then 'zero'
      when abs(r.usd * 100 - ce.cost_cents) <= 0.5000001 then 'same' else 'other' end as exact,
    coalesce(ce.cost_cents, 0) = 0 as is_free,
    coalesce(ce.input_tokens, 0) <> 0 or ${hasCached ? 'coalesce(ce.cached_input_tokens, 0) <> 0 or ' : ''}coalesce(ce.output_tokens, 0) <> 0 as has_tokens,
    coalesce(r.is_delta, false) as is_delta,
    -- Then input cannot hold what was cached: such rows are summed up apart.
    ${hasCached ? 'coalesce(ce.cached_input_tokens > ce.input_tokens, false)' : 'false'} as has_more_cached,
    ce.input_tokens, ${hasCached ? 'ce.cached_input_tokens' : 'null::int4'} as cached_tokens, ce.output_tokens, ce.cost_cents,
    case when s.id is null then r.usd end as usd, ce.occurred_at
  from cost_events ce
    left join run r on ${hasRunLink ? 'r.id = ce.heartbeat_run_id' : 'false'}
    left join shared s on s.id = r.id
    left join touched t on t.id = r.id
    left join issues i on i.id = ce.issue_id
  where ce.company_id = $1 and ce.occurred_at >= $2 and ce.occurred_at < $3)`;
}

/** The ledger's rows of the window, summed up where they agree in what decides their cost. */
export function spendStatement(schema: Schema): string {
  return `with ${sources(schema)},
${ledgerRows(schema)}
select agent_id, provider, model, billing_type, is_unpriced, day::text as day, is_posted, source,
  has_issue, issue_is_deleted, touched_issue, routine_id, exact, is_free, has_tokens, is_delta,
  events, input, cached, output, largest, largest_with_cached, cents, exact_nanos, first_at
from (select agent_id, provider, model, billing_type, is_unpriced, day, is_posted, source,
  has_issue, issue_is_deleted, touched_issue, routine_id, exact, is_free, has_tokens, is_delta,
  count(*) as events, sum(input_tokens::bigint) as input, sum(cached_tokens::bigint) as cached,
  sum(output_tokens::bigint) as output,
  max(input_tokens) as largest,
  max(coalesce(input_tokens, 0)::bigint + coalesce(cached_tokens, 0)) as largest_with_cached,
  sum(cost_cents::bigint) as cents, sum(round(usd * 1e9)) as exact_nanos,
  min(occurred_at) as first_at
from event group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, has_more_cached) x`;
}

/** Whether any ledger row, of the window or not, is of the run. */
function hasRow(schema: Schema): string {
  return schema.hasRunLink
    ? `exists (select 1 from cost_events ce where ce.company_id = $1 and ce.heartbeat_run_id = r.id)`
    : 'false';
}

/** An issue that the run's ledger rows name. */
function rowIssue(schema: Schema): string {
  return schema.hasRunLink
    ? `linked as materialized (select heartbeat_run_id as id, min(issue_id::text) as issue from cost_events
  where company_id = $1 and heartbeat_run_id is not null group by 1)`
    : 'linked as (select null::uuid as id, null::text as issue where false)';
}

/** Finished runs of the window, summed up; and how many issues each agent had. */
export function runStatement(schema: Schema): string {
  return `with ${sources(schema)},
${rowIssue(schema)}
select r.agent_id, r.status, r.source,
  r.issue_id is not null or l.issue is not null as has_issue,
  r.context_issue is not null and r.issue_id is null as issue_is_deleted,
  t.id is not null as touched_issue,
  r.has_usage or l.id is not null as is_accounted,
  count(*) as runs,
  sum(extract(epoch from r.finished_at - r.started_at) / 60)
    filter (where r.finished_at >= r.started_at)::float8 as minutes
from run r left join linked l on l.id = r.id left join touched t on t.id = r.id
where r.status not in ${UNFINISHED} and r.ended_at >= $2 and r.ended_at < $3
group by 1, 2, 3, 4, 5, 6, 7`;
}

/** Different issues by agent, of finished runs and of ledger rows of the window. */
export const ISSUES = `select agent_id, count(distinct issue) as issues from (
  select agent_id, issue_id::text as issue from cost_events
    where company_id = $1 and occurred_at >= $2 and occurred_at < $3 and issue_id is not null
  union all
  select agent_id, context_snapshot->>'issueId' from heartbeat_runs
    where company_id = $1 and status not in ${UNFINISHED}
      and coalesce(finished_at, created_at) >= $2 and coalesce(finished_at, created_at) < $3
      and nullif(context_snapshot->>'issueId', '') is not null) x
group by 1`;

/** Finished runs that reported a spend of which the ledger has no row, in any time. */
export function outsideStatement(schema: Schema): string {
  return `with ${sources(schema)}
select r.id, r.agent_id, r.status, r.source, r.ended_at, r.is_retry, r.usd, r.is_delta,
  r.issue_id is not null as has_issue,
  r.context_issue is not null and r.issue_id is null as issue_is_deleted,
  t.id is not null as touched_issue,
  ${schema.hasRoutines ? `case when i.origin_kind = 'routine_execution' then i.origin_id end` : 'null::text'} as routine_id,
  left(coalesce(i.identifier, ''), 100) as identifier, left(coalesce(i.title, ''), 200) as title,
  left(coalesce(h.usage_json->>'provider', ''), 100) as provider,
  left(coalesce(h.usage_json->>'model', ''), 200) as model,
  left(coalesce(h.usage_json->>'billingType', ''), 100) as billing_type,
  coalesce(h.usage_json->>'costStatus' = 'unpriced', false) as is_unpriced,
  ${countIn('inputTokens').replaceAll('usage_json', 'h.usage_json')} as input,
  ${countIn('cachedInputTokens').replaceAll('usage_json', 'h.usage_json')} as cached,
  ${countIn('outputTokens').replaceAll('usage_json', 'h.usage_json')} as output
from run r join heartbeat_runs h on h.id = r.id
  left join issues i on i.id = r.issue_id
  left join touched t on t.id = r.id
where r.has_usage and r.status not in ${UNFINISHED} and r.ended_at >= $2 and r.ended_at < $3
  and not ${hasRow(schema)}`;
}

/**
 * Runs with their ledger rows of the window: the $4 dearest by a cost that is known (as
 * `costOf` decides it), and all whose cost has to be worked out from tokens.
 */
export function dearestStatement(schema: Schema): string {
  const { hasCached, hasBillingType, hasCostStatus } = schema;
  return `with ${sources(schema)},
ledger as (
  select heartbeat_run_id as id, count(*) as events, min(provider) as provider, min(model) as model,
    ${hasBillingType ? 'min(billing_type)' : `'unknown'`} as billing_type,
    ${hasCostStatus ? `bool_or(cost_status = 'unpriced')` : 'false'} as is_unpriced,
    sum(input_tokens::bigint) as input, ${hasCached ? 'sum(cached_input_tokens::bigint)' : 'null::bigint'} as cached,
    sum(output_tokens::bigint) as output, sum(cost_cents::bigint) as cents,
    min(issue_id::text) as issue, (array_agg(agent_id))[1] as agent_id
  from cost_events
  where company_id = $1 and occurred_at >= $2 and occurred_at < $3 and heartbeat_run_id is not null
  group by 1),
costed as (
  select l.*, r.status, r.source, r.ended_at, r.is_retry, r.is_delta, r.usd, r.context_issue,
    r.issue_id, s.id is not null as is_shared,
    case when l.billing_type = 'subscription_included' then nullif(case when s.id is null then r.usd end, 0)
      when s.id is null and abs(r.usd * 100 - l.cents) <= 0.5000001 then nullif(r.usd, 0)
      when l.cents <> 0 then l.cents::float8 / 100
      when s.id is null then nullif(r.usd, 0) end as known
  from ledger l join run r on r.id = l.id left join shared s on s.id = l.id),
placed as (
  select c.*, row_number() over (order by known desc nulls last, c.id) as place from costed c)
select p.id, p.agent_id, p.status, p.source, p.ended_at, p.is_retry, p.is_delta, p.provider, p.model,
  p.billing_type, p.is_unpriced, p.events, p.input, p.cached, p.output, p.cents,
  p.issue is not null or p.issue_id is not null as has_issue,
  p.context_issue is not null and p.issue_id is null as issue_is_deleted,
  t.id is not null as touched_issue,
  case when p.is_shared then 'shared' when p.usd is null then 'none'
    when p.usd = 0 and p.cents = 0 then 'zero'
    when abs(p.usd * 100 - p.cents) <= 0.5000001 then 'same' else 'other' end as exact,
  case when not p.is_shared then p.usd end as usd,
  left(coalesce(i.identifier, ''), 100) as identifier, left(coalesce(i.title, ''), 200) as title
from placed p
  left join touched t on t.id = p.id
  left join issues i on i.company_id = $1 and i.id::text = coalesce(p.issue, p.issue_id::text)
where p.place <= $4 or (p.known is null and coalesce(p.input, 0) + coalesce(p.cached, 0) + coalesce(p.output, 0) > 0)`;
}

export const AGENTS = `select id, left(name, 200) as name, left(role, 100) as role, status, adapter_type
  from agents where company_id = $1 order by id limit 10000`;

export const ROUTINES = `select r.id, left(r.title, 200) as title, r.status, r.assignee_agent_id,
  l.status as run_status, l.triggered_at, left(l.failure_reason, 300) as failure_reason,
  i.status as issue_status
from routines r
  left join lateral (select status, triggered_at, failure_reason, linked_issue_id
    from routine_runs x where x.company_id = $1 and x.routine_id = r.id
    order by triggered_at desc nulls last, id desc limit 1) l on true
  left join issues i on i.id = l.linked_issue_id
where r.company_id = $1 order by r.id limit 10000`;

export const TRIGGERS = `select routine_id, kind, enabled, next_run_at, last_fired_at,
  left(last_result, 300) as last_result
  from routine_triggers where company_id = $1 order by routine_id, next_run_at limit 50000`;

export const ROUTINE_RUNS = `select routine_id, status, count(*) as runs from routine_runs
  where company_id = $1 and triggered_at >= $2 and triggered_at < $3 group by 1, 2`;

/** Ledger rows that are alike to the microsecond; a run's only row has no double. */
export function doublesStatement({ hasRunLink, hasCached }: Schema): string {
  const alike = [
    'agent_id',
    ...(hasRunLink ? ['heartbeat_run_id'] : []),
    'issue_id',
    'provider',
    'model',
    'input_tokens',
    ...(hasCached ? ['cached_input_tokens'] : []),
    'output_tokens',
    'cost_cents',
    'occurred_at',
  ].join(', ');
  return `select agent_id, model, sum(extra) as extra_rows, sum(extra * cost_cents) as extra_cents from (
  select agent_id, model, cost_cents::bigint as cost_cents, count(*) - 1 as extra from cost_events
  where company_id = $1 and occurred_at >= $2 and occurred_at < $3
  group by ${alike} having count(*) > 1) x
group by 1, 2`;
}

/** Every statement that a schema leads to, by what it gives. */
export function statements(schema: Schema): Readonly<Record<string, string>> {
  return {
    confirm: CONFIRM,
    columns: COLUMNS,
    companies: COMPANIES,
    agents: AGENTS,
    spends: spendStatement(schema),
    runs: runStatement(schema),
    issues: ISSUES,
    outside: outsideStatement(schema),
    dearest: dearestStatement(schema),
    doubles: doublesStatement(schema),
    ...(schema.hasRoutines && {
      routines: ROUTINES,
      triggers: TRIGGERS,
      routineRuns: ROUTINE_RUNS,
    }),
  };
}
