import fc from 'fast-check';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { renderJson } from '../../src/renderers/json.ts';
import { schemaErrors } from '../renderers/schema-errors.ts';
import { PAPERCLIP_SCHEMA, startPostgres, type PostgresServer } from '../support/postgres.ts';
import { arbitraryRows, FROM, TO } from './arbitrary-rows.ts';
import { auditDatabase, companyOf } from './audit.ts';
import { writeRows } from './company-rows.ts';
import { naiveAudit, type Naive } from './naive-audit.ts';

let server: PostgresServer;
let database: string;
let sql: Sql;

beforeAll(async () => {
  server = await startPostgres();
  database = await server.createDatabase(PAPERCLIP_SCHEMA);
  sql = server.connect(database);
});

afterAll(() => server.stop());

/** Each sum of money is rounded to a nano-dollar in each group of rows. */
function near(actual: number | null, expected: number | null, what: string): void {
  const allowed = 1e-6 + Math.abs(expected ?? 0) * 1e-9;
  const isNear =
    actual === null || expected === null
      ? actual === expected
      : Math.abs(actual - expected) <= allowed;
  expect({ what, isNear, actual, expected }).toMatchObject({ isNear: true });
}

function check(report: Report, naive: Naive): void {
  const { agents, idle, dearestRuns, unaccounted, doublePosts, cost } = companyOf(report);
  expect(agents.map(({ id }) => id).toSorted()).toEqual([...naive.agents.keys()].toSorted());
  let spend: number | null = null;
  for (const agent of agents) {
    const expected = naive.agents.get(agent.id);
    if (expected === undefined) throw new Error(`No agent ${agent.id}`);
    const own = idle.byAgent.find((one) => one.agent === agent.name);
    expect({
      runs: agent.runs,
      idle: own?.runs.idle,
      untracked: own?.runs.untracked,
      deleted: own?.runs['issue-deleted'],
      input: agent.inputTokens,
      cached: agent.cachedTokens,
      output: agent.outputTokens,
      isFloor: agent.cost.spendIsFloor,
      unaccounted: unaccounted.find((one) => one.agent === agent.name)?.runs ?? 0,
    }).toMatchObject({
      runs: expected.runs,
      idle: expected.idleRuns,
      untracked: expected.untracked,
      deleted: expected.deleted,
      input: expected.input,
      cached: expected.cached,
      output: expected.output,
      unaccounted: expected.unaccounted,
    });
    near(agent.cost.ledgerUsd, expected.ledgerUsd, 'ledger');
    near(agent.cost.exactUsd, expected.exactUsd, 'exact');
    near(agent.cost.spendUsd, expected.spendUsd, 'spend');
    near(agent.cost.listLowUsd, expected.listLowUsd, 'list, low');
    near(agent.cost.listHighUsd, expected.listHighUsd, 'list, high');
    near(agent.cost.subscriptionUsd, expected.subscriptionUsd, 'subscription');
    near(own?.wasteUsd ?? null, expected.wasteUsd ?? (expected.idleRuns === 0 ? 0 : null), 'waste');
    if (expected.spendUsd !== null) spend = (spend ?? 0) + expected.spendUsd;
  }
  near(cost.spendUsd, spend, 'whole spend');
  near(report.totals.costUsd, spend, 'totals');
  expect(dearestRuns).toHaveLength(naive.dearest.length);
  dearestRuns.forEach((run, index) =>
    near(run.costUsd, naive.dearest[index]?.usd ?? null, `dearest ${index}`),
  );
  expect((doublePosts ?? []).reduce((sum, { extraRows }) => sum + extraRows, 0)).toBe(
    naive.extraRows,
  );
  expect(idle.runs.posted).toBe(naive.posted);
}

it('has the figures that the rows have, whatever the rows', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRows, async (rows) => {
      await writeRows(sql, rows);
      const naive = naiveAudit(rows, FROM, TO);
      fc.pre(naive.agents.size > 0);
      const report = await auditDatabase(server, database);
      expect(schemaErrors(renderJson(report))).toEqual([]);
      check(report, naive);
    }),
    { numRuns: Number(process.env['FUZZ_CASES'] ?? 60) > 1_000 ? 500 : 60 },
  );
}, 240_000);
