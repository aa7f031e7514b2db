/*
 * The SQL of the audit. All of it is fixed text: what differs between databases is which of two
 * constants stands in a place. Parameters: $1 the company, $2 and $3 the window, half-open.
 *
 * Only facts are worked out here; what they mean is decided in `src/paperclip`. Sums are of
 * bigint, because a column of int4 overflows when it is added to another.
 */
import {
  AGENTS,
  COLUMNS,
  COMPANIES,
  CONFIRM,
  ISSUES,
  ROUTINE_RUNS,
  ROUTINES,
  TRIGGERS,
  UNFINISHED,
} from './fixed-statements.ts';
import { countIn, exactState, runsOf } from './run-sql.ts';
import type { Schema } from './schema.ts';

/** A count of the ledger; below 0 it is none. Nothing in the database forbids it. */
function known(column: string): string {
  return `case when ce.${column} >= 0 then ce.${column} end as ${column}`;
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
    ce.issue_id is not null or r.issue is not null as has_issue,
    coalesce(r.issue_is_deleted, false) as issue_is_deleted,
    coalesce(r.touched_issue, false) as touched_issue,
    ${hasRoutines ? `case when i.origin_kind = 'routine_execution' then i.origin_id end` : 'null::text'} as routine_id,
    ${exactState('ce.cost_cents')} as exact,
    coalesce(ce.cost_cents, 0) <= 0 as is_free,
    coalesce(ce.input_tokens, 0) > 0 or ${hasCached ? 'coalesce(ce.cached_input_tokens, 0) > 0 or ' : ''}coalesce(ce.output_tokens, 0) > 0 as has_tokens,
    coalesce(r.is_delta, false) as is_delta,
    -- Then input cannot hold what was cached: such rows are summed up apart.
    ${hasCached ? 'coalesce(ce.cached_input_tokens > ce.input_tokens, false)' : 'false'} as has_more_cached,
    ${known('input_tokens')}, ${hasCached ? known('cached_input_tokens') : 'null::int4 as cached_input_tokens'},
    ${known('output_tokens')}, ${known('cost_cents')},
    case when r.rows = 1 then r.usd end as usd, ce.occurred_at
  from cost_events ce
    left join run r on ${hasRunLink ? 'r.id = ce.heartbeat_run_id' : 'false'}
    left join issues i on i.id = ce.issue_id
  where ce.company_id = $1 and ce.occurred_at >= $2 and ce.occurred_at < $3)`;
}

/** The ledger's rows of the window, summed up where they agree in what decides their cost. */
export function spendStatement(schema: Schema): string {
  return `with ${runsOf(schema, { hasCost: true })},
${ledgerRows(schema)}
select agent_id, provider, model, billing_type, is_unpriced, day::text as day, is_posted, source,
  has_issue, issue_is_deleted, touched_issue, routine_id, exact, is_free, has_tokens, is_delta,
  events, input, cached, output, largest, largest_with_cached, cents, exact_nanos, first_at
from (select agent_id, provider, model, billing_type, is_unpriced, day, is_posted, source,
  has_issue, issue_is_deleted, touched_issue, routine_id, exact, is_free, has_tokens, is_delta,
  count(*) as events, sum(input_tokens::bigint) as input, sum(cached_input_tokens::bigint) as cached,
  sum(output_tokens::bigint) as output,
  max(input_tokens) as largest,
  max(coalesce(input_tokens, 0)::bigint + coalesce(cached_input_tokens, 0)) as largest_with_cached,
  sum(cost_cents::bigint) as cents, sum(round(usd * 1e9)) as exact_nanos,
  min(occurred_at) as first_at
from event group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, has_more_cached) x`;
}

/** Finished runs of the window, summed up. */
export function runStatement(schema: Schema): string {
  return `with ${runsOf(schema, { hasCost: false })}
select agent_id, status, source, has_issue, issue_is_deleted, touched_issue,
  has_usage or rows is not null as is_accounted,
  count(*) as runs,
  sum(extract(epoch from finished_at - started_at) / 60)
    filter (where finished_at >= started_at)::float8 as minutes
from run
where status not in ${UNFINISHED} and ended_at >= $2 and ended_at < $3
group by 1, 2, 3, 4, 5, 6, 7`;
}

/** Finished runs that reported a spend of which the ledger has no row, in any time. */
export function outsideStatement(schema: Schema): string {
  const hasNoRow = schema.hasRunLink
    ? `and not exists (select 1 from cost_events ce where ce.company_id = $1 and ce.heartbeat_run_id = h.id)`
    : '';
  return `with missing as materialized (
  select h.id from heartbeat_runs h
  where h.company_id = $1 and h.usage_json is not null and h.status not in ${UNFINISHED}
    and coalesce(h.finished_at, h.created_at) >= $2 and coalesce(h.finished_at, h.created_at) < $3
    ${hasNoRow}),
${runsOf(schema, { hasCost: true, among: 'missing' })}
select r.id, r.agent_id, r.status, r.source, r.ended_at, r.is_retry, r.usd, r.is_delta,
  r.has_issue, r.issue_is_deleted, r.touched_issue,
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
  left join issues i on i.company_id = $1 and i.id::text = r.issue
where r.has_usage`;
}

/**
 * Runs with their ledger rows of the window: the $4 dearest by a cost that is known (as
 * `costOf` decides it), and all whose cost has to be worked out from tokens.
 */
export function dearestStatement(schema: Schema): string {
  const { hasCached, hasBillingType, hasCostStatus } = schema;
  return `with ${runsOf(schema, { hasCost: true })},
summed as (
  select heartbeat_run_id as id, count(*) as events,
    ${hasBillingType ? 'min(billing_type)' : `'unknown'`} as billing_type,
    sum(input_tokens::bigint) filter (where input_tokens >= 0) as input,
    ${hasCached ? 'sum(cached_input_tokens::bigint) filter (where cached_input_tokens >= 0)' : 'null::bigint'} as cached,
    sum(output_tokens::bigint) filter (where output_tokens >= 0) as output,
    coalesce(sum(cost_cents::bigint) filter (where cost_cents >= 0), 0) as cents
  from cost_events
  where company_id = $1 and occurred_at >= $2 and occurred_at < $3 and heartbeat_run_id is not null
  group by 1),
costed as materialized (
  select l.id, l.events, l.billing_type, l.input, l.cached, l.output, l.cents, r.status, r.source,
    r.ended_at, r.is_retry, r.is_delta, r.issue, r.touched_issue, r.issue_is_deleted,
    ${exactState('l.cents')} as exact,
    case when r.rows = 1 then r.usd end as usd,
    case when l.billing_type = 'subscription_included' then nullif(case when r.rows = 1 then r.usd end, 0)
      when r.rows = 1 and abs(r.usd * 100 - l.cents) <= 0.5000001 then nullif(r.usd, 0)
      when l.cents <> 0 then l.cents::float8 / 100
      when r.rows = 1 then nullif(r.usd, 0) end as known
  from summed l join run r on r.id = l.id),
candidate as materialized (
  select c.* from costed c
  where c.known >= coalesce((select known from costed where known is not null
      order by known desc offset $4 limit 1), '-infinity')
    or (c.known is null and coalesce(c.input, 0) + coalesce(c.cached, 0) + coalesce(c.output, 0) > 0)),
named as (
  select heartbeat_run_id as id, min(provider) as provider, min(model) as model,
    ${hasCostStatus ? `bool_or(cost_status = 'unpriced')` : 'false'} as is_unpriced,
    min(issue_id::text) as issue, (array_agg(agent_id))[1] as agent_id
  from cost_events
  where company_id = $1 and occurred_at >= $2 and occurred_at < $3
    and heartbeat_run_id in (select id from candidate)
  group by 1)
select c.id, n.agent_id, c.status, c.source, c.ended_at, c.is_retry, c.is_delta, n.provider, n.model,
  c.billing_type, n.is_unpriced, c.events, c.input, c.cached, c.output, c.cents,
  n.issue is not null or c.issue is not null as has_issue,
  c.issue_is_deleted, c.touched_issue, c.exact, c.usd,
  left(coalesce(i.identifier, ''), 100) as identifier, left(coalesce(i.title, ''), 200) as title
from candidate c join named n on n.id = c.id
  left join issues i on i.company_id = $1 and i.id::text = coalesce(n.issue, c.issue)`;
}

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
