import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { renderAs } from '../../src/renderers/render-as.ts';
import { parseCsv } from '../renderers/parse-csv.ts';
import { schemaErrors } from '../renderers/schema-errors.ts';
import { PAPERCLIP_SCHEMA, startPostgres, type PostgresServer } from '../support/postgres.ts';
import { auditDatabase, companyOf } from './audit.ts';
import { idOf, writeRows } from './company-rows.ts';
import { FULL_COMPANY } from './full-company.ts';

let server: PostgresServer;
let sql: Sql;
let database: string;
let report: Report;

beforeAll(async () => {
  server = await startPostgres();
  database = await server.createDatabase(PAPERCLIP_SCHEMA);
  sql = server.connect(database);
  await writeRows(sql, FULL_COMPANY);
  report = await auditDatabase(server, database);
});

afterAll(() => server.stop());

describe('the sections of a small company', () => {
  it('cost by agent: three tellings of one spend', () => {
    const { agents, cost } = companyOf(report);
    // Exact where the ledger agrees ($0.1304 for 13 cents), else the ledger.
    expect(cost).toMatchObject({
      spendUsd: 3.0704,
      ledgerUsd: 3.07,
      exactUsd: 1.5304,
      exactShare: 0.5,
    });
    expect(
      agents.map(({ name, runs, cost: own }) => [
        name,
        runs,
        own.spendUsd,
        own.ledgerUsd,
        own.exactUsd,
      ]),
    ).toEqual([
      ['Builder', 1, 2.2704, 2.27, 0.1304],
      ['Secretary', 5, 0.8, 0.8, 1.4],
    ]);
    expect(report.totals.costUsd).toBe(3.0704);
    expect(report.agents?.map(({ name, usage }) => [name, usage.costUsd])).toEqual([
      ['Builder', 2.2704],
      ['Secretary', 0.8],
    ]);
  });

  it('idle: the timer alone, without an issue, and having touched none', () => {
    const { idle } = companyOf(report);
    expect(idle.runs).toEqual({
      issue: 1,
      idle: 3,
      untracked: 1,
      'issue-deleted': 1,
      'on-demand': 0,
      automation: 0,
      assignment: 0,
      posted: 2,
      unknown: 0,
    });
    expect(idle).toMatchObject({ withoutIssue: 7, idleShare: 0.5, isHigh: false, wasteUsd: 0.8 });
    const [secretary] = idle.byAgent;
    expect(secretary).toMatchObject({
      agent: 'Secretary',
      idleShare: 0.6,
      isHigh: true,
      issues: 1,
      wasteUsdPerMonth: 1.2,
    });
    // 20 days with 5 runs of the timer, and one issue: once a day is the least.
    expect(secretary).toMatchObject({ timerMinutes: 5760, fittingMinutes: null });
  });

  it('the dearest runs by cost, with what is odd', () => {
    expect(
      companyOf(report).dearestRuns.map(({ id, costUsd, basis, flags, issue }) => ({
        id,
        costUsd,
        basis,
        flags,
        issue,
      })),
    ).toEqual([
      { id: idOf(300, 2), costUsd: 0.5, basis: 'exact', flags: ['idle'], issue: null },
      { id: idOf(300, 3), costUsd: 0.3, basis: 'ledger', flags: ['idle'], issue: null },
      {
        id: idOf(300, 1),
        costUsd: 0.1304,
        basis: 'exact',
        flags: ['no-cache'],
        issue: { identifier: 'ACM-1', title: 'Fix the login' },
      },
    ]);
  });

  it('routines: what needs a person first', () => {
    expect(
      companyOf(report).routines?.map(({ title, state, spendUsd }) => [title, state, spendUsd]),
    ).toEqual([
      ['Late one', 'overdue', 0],
      ['Nightly audit', 'stuck', 2],
      ['Fails', 'failing', 0],
      ['Hourly look', 'not-invokable', 0],
      ['Skips', 'skipped-only', 0],
      ['Never yet', 'never-fired', 0],
      ['Does well', 'ok', 0],
      ['Held back', 'paused', 0],
    ]);
  });

  it('ledger and runs: where they differ, and what left no usage', () => {
    const { disagreements, unaccounted, doublePosts } = companyOf(report);
    expect(disagreements).toMatchObject([
      { kind: 'differs', agent: 'Secretary', events: 1, ledgerUsd: 0.3, exactUsd: 0.9 },
    ]);
    expect(unaccounted).toEqual([
      { agent: 'Secretary', runs: 3, minutes: 30, statuses: { succeeded: 3 } },
    ]);
    expect(doublePosts).toEqual([
      { agent: 'Builder', model: 'claude-opus-4-6', extraRows: 1, extraUsd: 0.07 },
    ]);
  });

  it('savings: the same tokens on a smaller model of the same maker', () => {
    const { savings } = companyOf(report);
    expect(
      savings.rows.map(({ agent, model, cheaperModel, roleKind }) => [
        agent,
        model,
        cheaperModel,
        roleKind,
      ]),
    ).toEqual([
      ['Builder', 'claude-opus-4-6', 'claude-haiku-4-5', 'engineering'],
      ['Secretary', 'gpt-5', 'gpt-5-mini', 'triage'],
    ]);
    // Haiku lists at a fifth of Opus in every bucket.
    expect(savings.rows[0]?.savingUsd).toBeCloseTo(2.2704 * 0.8, 9);
    for (const row of savings.rows)
      expect(row.cheaperUsd + row.savingUsd).toBeCloseTo(row.spendUsd, 9);
  });

  it('models, with their list prices', () => {
    expect(
      companyOf(report).models.map(({ model, events, inputUsdPerMillion, outputUsdPerMillion }) => [
        model,
        events,
        inputUsdPerMillion,
        outputUsdPerMillion,
      ]),
    ).toEqual([
      ['claude-opus-4-6', 4, 5, 25],
      ['gpt-5', 2, 1.25, 10],
    ]);
  });
});

describe('what the rules find', () => {
  it('is one finding a kind, with its saving', () => {
    const own = report.findings.filter(({ kind }) => kind.startsWith('paperclip-'));
    expect(own.map(({ kind, severity }) => `${kind} ${severity}`).toSorted()).toEqual([
      'paperclip-assignee medium',
      'paperclip-double-posts low',
      'paperclip-idle-waste low',
      'paperclip-ledger low',
      'paperclip-routines low',
      'paperclip-routines low',
      'paperclip-routines medium',
      'paperclip-routines medium',
      'paperclip-routines medium',
      'paperclip-unaccounted medium',
      'paperclip-uncached-runs low',
    ]);
    expect(own.find(({ kind }) => kind === 'paperclip-idle-waste')).toMatchObject({
      workflow: 'Acme',
      message:
        'The timer started Secretary for nothing in 3 runs, 60% of its finished ones; they cost $0.80.',
      estimatedSavingUsd: 0.8,
      savingIsUpperBound: true,
    });
    expect(own.find(({ kind }) => kind === 'paperclip-assignee')?.message).toBe(
      '1 routine has no agent that can start: Hourly look (Secretary: paused).',
    );
  });
});

describe('every form shows it', () => {
  it('JSON, by its schema', () => {
    expect(schemaErrors(renderAs('json', report))).toEqual([]);
  });

  it('text and Markdown, section by section', () => {
    for (const format of ['text', 'markdown'] as const) {
      const page = renderAs(format, report);
      for (const title of [
        'Cost by agent of',
        'Idle heartbeats',
        'Models',
        'On a smaller model',
        'Dearest runs',
        'Routines',
        'Ledger and runs',
      ]) {
        expect(page).toContain(title);
      }
      expect(page).toContain('$3.07');
      expect(page).toContain('overdue');
      expect(page).toMatch(/Routines that do not run well\W+in `?Acme`?, 5 times/);
      expect(page).toContain('3 for nothing (timer); 1 for an issue it found by itself;');
      expect(page.replaceAll(/\s+/g, ' ')).toMatch(
        /1 cost event of \S+ stands there a second time/,
      );
    }
  });

  it('CSV, a line an item', () => {
    const [heading = [], ...lines] = parseCsv(renderAs('csv', report));
    expect(heading[0]).toBe('section');
    const count = new Map<string, number>();
    for (const [section = ''] of lines) count.set(section, (count.get(section) ?? 0) + 1);
    expect(Object.fromEntries(count)).toEqual({
      agents: 2,
      idle: 2,
      models: 2,
      savings: 2,
      runs: 3,
      routines: 8,
      ledger: 1,
      unaccounted: 1,
      'double-posts': 1,
    });
  });
});

describe('a database of before a migration', () => {
  const OLDER: readonly (readonly [string, string, string[]])[] = [
    [
      '0147: no cost_status',
      'alter table cost_events drop column cost_status',
      ['Cost events do not report whether they have a price'],
    ],
    [
      '0039: no routines',
      'drop table routine_runs, routine_triggers, routines; alter table issues drop column origin_kind, drop column origin_id; alter table cost_events drop column cost_status',
      ['whether they have a price', 'Routines cannot be read'],
    ],
    [
      '0031: no runs, cache and billing in cost_events',
      'drop table routine_runs, routine_triggers, routines; alter table issues drop column origin_kind, drop column origin_id; alter table cost_events drop column cost_status, drop column heartbeat_run_id, drop column cached_input_tokens, drop column biller, drop column billing_type',
      [
        'do not name their runs',
        'read from a cache',
        'how they are billed',
        'whether they have a price',
        'Routines cannot be read',
      ],
    ],
    ['no activity log', 'drop table activity_log', ['The activity log cannot be read']],
  ];

  it.each(OLDER)('%s', async (_name, change, limits) => {
    const old = await server.createDatabase(PAPERCLIP_SCHEMA);
    const client = server.connect(old);
    await writeRows(client, FULL_COMPANY);
    await client.unsafe(change);
    await client.end();
    const company = companyOf(await auditDatabase(server, old));
    expect(company.limits.filter((limit) => !limit.startsWith('What '))).toHaveLength(
      limits.length,
    );
    limits.forEach((words) => expect(company.limits.join('\n')).toContain(words));
    // What the ledger says is there in every schema.
    expect(company.cost.ledgerUsd).toBe(3.07);
    expect(company.routines === null).toBe(change.includes('routines'));
    const isLinked = !change.includes('heartbeat_run_id');
    expect(company.cost.exactUsd).toBe(isLinked ? 1.5304 : null);
    expect(company.cost.spendUsd).toBe(isLinked ? 3.0704 : 3.07);
    const knowsActivity = !change.includes('activity_log');
    expect(company.idle.runs.untracked).toBe(knowsActivity ? 1 : 0);
  });
});

describe('nulls, extremes and words of tomorrow', () => {
  it('are read, and stay unknown', async () => {
    const odd = await server.createDatabase(PAPERCLIP_SCHEMA);
    const client = server.connect(odd);
    await writeRows(client, FULL_COMPANY);
    const columns = await client<{ table: string; column: string }[]>`
      select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = 'public' and is_nullable = 'NO' and column_name not in ('id', 'company_id', 'agent_id', 'routine_id')`;
    for (const { table, column } of columns) {
      await client.unsafe(`alter table ${table} alter column ${column} drop not null`);
    }
    await client.unsafe(`
      update cost_events set input_tokens = null, billing_type = null, model = null where id = '${idOf(400, 2)}';
      update cost_events set input_tokens = 2147483647, cached_input_tokens = 2147483647, output_tokens = 2147483647, cost_cents = 2147483647
        where id in ('${idOf(400, 4)}', '${idOf(400, 5)}');
      update cost_events set output_tokens = -5, input_tokens = -1, cost_cents = -7 where id = '${idOf(400, 6)}';
      update agents set name = null, role = null, adapter_type = null where id = '${idOf(100, 2)}';
      update agents set status = 'dreaming';
      update heartbeat_runs set status = 'evaporated', invocation_source = 'telepathy', started_at = 'infinity';
      update heartbeat_runs set usage_json = '"text"' where id = '${idOf(300, 4)}';
      update heartbeat_runs set usage_json = '{"costUsd": 1e400, "inputTokens": 1e300}' where id = '${idOf(300, 5)}';
      update routines set title = null, status = 'wondering';
      update routine_triggers set kind = null, next_run_at = 'infinity';
      update routine_runs set status = null, triggered_at = null;
      update companies set name = null`);
    await client.end();
    const odder = await auditDatabase(server, odd);
    expect(schemaErrors(renderAs('json', odder))).toEqual([]);
    for (const format of ['text', 'markdown', 'csv'] as const)
      expect(renderAs(format, odder)).not.toMatch(/NaN|undefined|Infinity|Invalid/);
    const { cost, agents } = companyOf(odder);
    expect(cost.ledgerUsd).toBeCloseTo((2 * 2_147_483_647 + 93) / 100, 2);
    expect(agents.find(({ id }) => id === idOf(100, 1))?.outputTokens).toBe(
      2 * 2_147_483_647 + 1_000,
    );
    expect(agents.find(({ id }) => id === idOf(100, 2))?.name).toBe('agent 00000000');
  });
});
