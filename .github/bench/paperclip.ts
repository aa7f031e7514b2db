/* A Paperclip company of a million cost events and 200,000 runs, in a Postgres of its own. */
import type { Sql } from 'postgres';
import { PAPERCLIP_SCHEMA, startPostgres } from '../../__tests__/support/postgres.ts';
import { median, measure, nodeProgram } from './measure.ts';
import type { Row } from './table.ts';

const COMPANY = '00000000-0000-4000-8000-000000000001';
const RUNS = 200_000;
const EVENTS = 1_000_000;

/** Twenty agents, 40 days; a run in two has an issue, and a fifth of the events have a run. */
async function writeCompany(sql: Sql): Promise<void> {
  const id = (kind: string, number: string): string =>
    `('00000000-0000-4000-${kind}-' || lpad((${number})::text, 12, '0'))::uuid`;
  await sql.unsafe(`
    insert into companies (id, name, created_at) values ('${COMPANY}', 'Bench', now() - interval '40 days');
    insert into agents (id, company_id, name, role, adapter_type)
      select ${id('8100', 'i')}, '${COMPANY}', 'Agent ' || i, (array['engineer', 'qa'])[1 + i % 2],
        (array['codex_local', 'claude_local', 'claude_local'])[1 + i % 3]
      from generate_series(1, 20) i;
    insert into issues (id, company_id, title, identifier)
      select ${id('8200', 'i')}, '${COMPANY}', 'Issue ' || i, 'B-' || i from generate_series(1, 20000) i;
    insert into heartbeat_runs (id, company_id, agent_id, invocation_source, status, started_at, finished_at, usage_json, context_snapshot)
      select ${id('8300', 'i')}, '${COMPANY}', ${id('8100', 'i % 20 + 1')},
        (array['timer', 'assignment', 'on_demand', 'automation'])[1 + i % 4], 'succeeded',
        now() - (i % 40000 + 3) * interval '1 minute', now() - (i % 40000 + 1) * interval '1 minute',
        jsonb_build_object('model', 'claude-sonnet-4-6', 'provider', 'anthropic', 'billingType', 'metered_api',
          'costStatus', 'reported', 'usageSource', 'per_run', 'inputTokens', 3000 + i % 1000,
          'cachedInputTokens', 45000, 'outputTokens', 210, 'rawInputTokens', 3000,
          'costUsd', 0.03 + (i % 100) * 0.001, 'cacheAdjustedCostUsd', 0.03 + (i % 100) * 0.001),
        case when i % 2 = 1 then jsonb_build_object('issueId', ${id('8200', 'i % 20000 + 1')}) else '{}' end
      from generate_series(1, ${RUNS}) i;
    insert into cost_events (company_id, agent_id, issue_id, heartbeat_run_id, provider, biller, billing_type, model,
        input_tokens, cached_input_tokens, output_tokens, cost_cents, occurred_at)
      select '${COMPANY}', ${id('8100', 'i % 20 + 1')}, case when i % 2 = 1 then ${id('8200', 'i % 20000 + 1')} end,
        case when i <= ${RUNS} then ${id('8300', 'i')} end, 'anthropic', 'anthropic', 'metered_api',
        (array['claude-sonnet-4-6', 'claude-opus-4-6', 'claude-haiku-4-5'])[1 + i % 3],
        3000 + i % 1000, 45000, 210, round(3 + (i % 100) * 0.1),
        now() - (i % 40000 + 1) * interval '1 minute' + i * interval '1 microsecond'
      from generate_series(1, ${EVENTS}) i;
    insert into activity_log (company_id, entity_type, run_id)
      select '${COMPANY}', (array['issue', 'agent', 'agent'])[1 + i % 3], ${id('8300', `i % ${RUNS} + 1`)}
      from generate_series(1, 300000) i;
    analyze`);
}

/** Audits it; memory is the program's own, without the server's. */
export async function auditLargeCompany(cli: string, times: number): Promise<readonly Row[]> {
  const server = await startPostgres();
  try {
    const database = await server.createDatabase(PAPERCLIP_SCHEMA);
    const sql = server.connect(database);
    await writeCompany(sql);
    const place = ['--db-port', String(server.port), '--db-name', database];
    const args = ['paperclip', ...place, '--since', '2000-01-01', '--format', 'json'];
    const own = await median(times, () => measure(nodeProgram([cli, ...args])));
    const report = JSON.parse(own.stdout) as { totals: { totalTokens: number } };
    const start = performance.now();
    const sums = await sql<{ tokens: string }[]>`
      select agent_id, model, sum(input_tokens::bigint + cached_input_tokens + output_tokens) as tokens
      from cost_events group by 1, 2`;
    const wallMs = performance.now() - start;
    const tokens = sums.reduce((all, row) => all + Number(row.tokens), 0);
    return [
      { ...own, way: 'this project', tokens: report.totals.totalTokens },
      { way: 'limit: the ledger’s sums by agent and model alone', wallMs, tokens },
    ];
  } finally {
    await server.stop();
  }
}
