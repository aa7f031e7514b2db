import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { schemaErrors } from '../renderers/schema-errors.ts';
import {
  OWNER,
  PAPERCLIP_SCHEMA,
  startPostgres,
  type PostgresServer,
} from '../support/postgres.ts';
import { runCli, temporaryFolder, type Exit } from '../support/spawn.ts';
import { startWebhookServer } from '../support/webhook-server.ts';
import { addRows, COMPANY, idOf, writeRows, type EventRow } from './company-rows.ts';

let server: PostgresServer;
let database: string;

const AGENT = {
  id: idOf(100, 1),
  name: 'Builder',
  role: 'engineer',
  status: 'idle',
  adapter_type: 'claude_local',
};

/** $1.00 on each of 1 to 7 November 2025, and $3.00 on a dearer model on each of 8 to 14. */
const EVENTS = Array.from({ length: 14 }, (_, index): EventRow => {
  const isEarly = index < 7;
  return {
    id: idOf(400, index + 1),
    agent_id: AGENT.id,
    issue_id: null,
    heartbeat_run_id: null,
    provider: 'anthropic',
    billing_type: 'metered_api',
    cost_status: 'reported',
    model: isEarly ? 'claude-sonnet-4-5' : 'claude-opus-4-1',
    input_tokens: 100_000,
    cached_input_tokens: 900_000,
    output_tokens: 10_000,
    cost_cents: isEarly ? 100 : 300,
    occurred_at: `2025-11-${String(index + 1).padStart(2, '0')}T12:00:00Z`,
  };
});

beforeAll(async () => {
  server = await startPostgres();
  database = await server.createDatabase(PAPERCLIP_SCHEMA);
  const sql = server.connect(database);
  await writeRows(sql, { agents: [AGENT], events: EVENTS });
  await addRows(sql, {}, { id: idOf(999, 1), name: 'Second' });
  await sql.end();
});

afterAll(() => server.stop());

/** Half-open weeks of November, by their first day. */
const WEEKS = {
  first: ['--since', '2025-11-01', '--until', '2025-11-08'],
  second: ['--since', '2025-11-08', '--until', '2025-11-15'],
} as const;

function paperclip(folder: string, args: readonly string[]): Promise<Exit> {
  const address = ['--db-port', String(server.port), '--db-name', database];
  const api = ['--api-url', 'http://127.0.0.1:9'];
  return runCli(['paperclip', '--company', 'Acme', ...api, ...address, ...args], {
    cwd: folder,
    env: { HOME: folder, PGPASSWORD: OWNER.password },
  });
}

async function audit(folder: string, ...args: string[]): Promise<Report> {
  const { code, stdout, stderr } = await paperclip(folder, ['--format', 'json', ...args]);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  expect(schemaErrors(stdout)).toEqual([]);
  return JSON.parse(stdout) as Report;
}

it('keeps audits, and says why the next of the same company cost more', async () => {
  const folder = await temporaryFolder();
  const history = ['--history', join(folder, 'audits.txt')];
  const first = await audit(folder, ...WEEKS.first, ...history);
  expect(first.filters.workflows).toEqual(['Acme']);
  expect([first.trend.earlier, first.change]).toEqual([[], null]);

  const second = await audit(folder, ...WEEKS.second, ...history);
  expect(second.trend.totals).toMatchObject({ costPerDayBefore: 1, costPerDayAfter: 3 });
  const { change } = second;
  expect(change?.parts.map(({ workflow }) => workflow)).toContain('Acme');
  const sum = change?.parts.reduce((all, { usd }) => all + usd, 0) ?? Number.NaN;
  expect(sum).toBeCloseTo(14, 6);
  const page = await paperclip(folder, [...WEEKS.second, ...history]);
  expect(page.stdout).toMatch(/\+200%|up 200%|200% more/);

  // A second audit of a date takes the place of the first, and other companies are another series.
  expect((await readFile(join(folder, 'audits.txt'), 'utf8')).trim().split('\n')).toHaveLength(2);
  const all = await audit(folder, ...WEEKS.second, ...history, '--company', 'all');
  expect(all.filters.workflows).toEqual(['Acme', 'Second']);
  expect(all.trend.earlier).toEqual([]);
  expect((await readFile(join(folder, 'audits.txt'), 'utf8')).trim().split('\n')).toHaveLength(3);
});

it('audits the last whole week or month, each a series of its own', async () => {
  const folder = await temporaryFolder();
  const history = ['--history', join(folder, 'audits.txt')];
  const until = ['--until', '2025-11-12'];
  const week = await audit(folder, '--since', 'last-week', ...until, ...history);
  expect(week.window).toMatchObject({
    from: '2025-11-03T00:00:00.000Z',
    to: '2025-11-10T00:00:00.000Z',
    period: { unit: 'week', name: '2025-W45' },
  });
  expect(week.totals.costUsd).toBe(5 + 2 * 3);
  const days = await audit(folder, ...WEEKS.second, ...history);
  expect(days.trend.earlier).toEqual([]);
  const next = await audit(folder, '--since', 'last-week', '--until', '2025-11-18', ...history);
  expect(next.trend.earlier.map(({ costUsd }) => costUsd)).toEqual([11]);
});

it('adds the month up over the audits that are kept, and compares it with budgets', async () => {
  const folder = await temporaryFolder();
  await writeFile(
    join(folder, 'budgets.yml'),
    'month: 20\nday: 2\nworkflows: {Acme: {month: 25}, Nobody*: {month: 1}}\n',
  );
  const flags = ['--budget', 'budgets.yml', '--history', join(folder, 'audits.txt')];
  const first = await audit(folder, ...WEEKS.first, ...flags);
  expect(first.budgets.map(({ spentUsd, status }) => [spentUsd, status])).toEqual([
    [7, 'within'],
    [1, 'within'],
    [7, 'within'],
    [null, 'unknown'],
  ]);
  const second = await audit(folder, ...WEEKS.second, ...flags);
  expect(
    second.budgets.map(({ name, spentUsd, spentIsFloor, status, runsOutOn }) => [
      name,
      spentUsd,
      spentIsFloor,
      status,
      runsOutOn,
    ]),
  ).toEqual([
    // The month is over, and no audit is of the rest of it.
    ['2025-11', 28, true, 'over', '2025-11-12'],
    ['2025-11-14', 3, false, 'over', null],
    ['2025-11', 28, true, 'over', '2025-11-14'],
    [null, null, false, 'unknown', null],
  ]);
  expect(second.findings.filter(({ kind }) => kind === 'over-budget')).toHaveLength(3);
  const { stdout } = await paperclip(folder, [...WEEKS.second, ...flags]);
  expect(stdout).toMatch(/^Acme, a month +\$25\.00 +≥ \$28\.00/m);
});

it('sends what is over a budget once, and no name with it', async () => {
  const chat = await startWebhookServer();
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'hooks.txt'), `${chat.url}/services/T/B/secret\n`);
  await writeFile(join(folder, 'budgets.yml'), 'workflows: {Acm*: {month: 10}}\n');
  const flags = [
    '--budget',
    'budgets.yml',
    '--history',
    join(folder, 'audits.txt'),
    '--notify',
    'hooks.txt',
    '--notify-hosts',
    chat.host,
  ];
  await audit(folder, ...WEEKS.first, ...flags);
  expect(chat.got).toEqual([]);
  await audit(folder, ...WEEKS.second, ...flags);
  await audit(folder, ...WEEKS.second, ...flags);
  expect(chat.got).toHaveLength(1);
  const words = chat.got[0]?.body ?? '';
  expect(words).toContain(
    `$28.00 was spent in 2025-11, $18.00 over the budget for company-${COMPANY.slice(0, 8)} of $10.00 a month`,
  );

  await audit(folder, ...WEEKS.second, ...flags, '--notify-on', 'low');
  expect(chat.got).toHaveLength(2);
  for (const { body } of chat.got) expect(body).not.toMatch(/Acm|Builder/);
});

it.each([
  [['--history', 'a.txt', '--publish'], /--history: a published audit is compared with its issues/],
  [['--since', 'last-week', '--publish'], /--since: a published audit is of days/],
  [['--notify-on', 'never'], /notify-on: "never" is not known/],
  [['--budget', 'nowhere.yml'], /budget: the file nowhere\.yml cannot be read/],
])('%j is refused before anything is read', async (args, words) => {
  const exit = await paperclip(await temporaryFolder(), args);
  expect(exit).toMatchObject({ code: 2, stdout: '' });
  expect(exit.stderr).toMatch(words);
});
