/* SQL that is the same for every database: $1 the company, $2 and $3 the window, half-open. */
import { READ_COLUMNS } from './schema.ts';

/** Runs that are still to come or going on. */
export const UNFINISHED = `('queued', 'scheduled_retry', 'running')`;

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

/** Different issues by agent, of finished runs and of ledger rows of the window. */
export const ISSUES = `select agent_id, count(*) as issues from (
  select agent_id, issue::text as issue from (
    select distinct agent_id, issue_id as issue from cost_events
    where company_id = $1 and occurred_at >= $2 and occurred_at < $3 and issue_id is not null) x
  union
  select agent_id, context_snapshot->>'issueId' from heartbeat_runs
    where company_id = $1 and status not in ${UNFINISHED}
      and coalesce(finished_at, created_at) >= $2 and coalesce(finished_at, created_at) < $3
      and nullif(context_snapshot->>'issueId', '') is not null) y
group by 1`;

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
