import { chmod, cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { APPLICATION_ID } from '../../src/sqlite/task-ledger-schema.ts';
import { schemaErrors } from '../renderers/schema-errors.ts';
import { line, zip } from '../support/collect-from.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';

/** What Claude Code prints at the end; Sonnet costs $3 a million in and $15 out. */
function resultOf(session: string, output: number, models = ['claude-sonnet-4-6']): string {
  const used = (outputTokens: number) => ({
    inputTokens: 10_000,
    outputTokens,
    cacheReadInputTokens: 0,
    cacheCreationInputTokens: 0,
  });
  return JSON.stringify({
    type: 'result',
    subtype: 'success',
    session_id: session,
    total_cost_usd: 0.5,
    usage: used(output),
    modelUsage: Object.fromEntries(models.map((model) => [model, used(output)])),
  });
}

/** Two agents, two tasks, three runs: $0.18, $0.33 and $0.48. */
const RUNS = [
  ['T-1', 'developer', resultOf('s-1', 10_000)],
  ['T-1', 'reviewer', resultOf('s-2', 20_000)],
  ['T-2', 'developer', resultOf('s-3', 30_000)],
] as const;

async function record(folder: string, [task, agent, log]: readonly [string, string, string]) {
  const args = ['comment', '-', '--task', task, '--agent', agent, '--ledger', 'tasks.db'];
  const exit = await runCli(args, { cwd: folder, stdin: log });
  expect(exit).toMatchObject({ code: 0, stdout: expect.stringContaining(agent) });
}

/** A folder with a ledger of these runs. */
async function folderWithLedger(runs: readonly (readonly [string, string, string])[] = RUNS) {
  const folder = await temporaryFolder();
  for (const run of runs) await record(folder, run);
  return folder;
}

const report = (folder: string, ...args: readonly string[]) =>
  runCli(['report', ...args], { cwd: folder });

async function readReport(folder: string, ...args: readonly string[]): Promise<Report> {
  const { code, stdout } = await report(folder, ...args, '--format', 'json');
  expect(code).toBe(0);
  expect(schemaErrors(stdout)).toEqual([]);
  return JSON.parse(stdout) as Report;
}

const costsOf = (rows: Report['tasks']) =>
  rows?.map(({ name, usage }) => [name, usage.costUsd, usage.costIsFloor]);

/** Changes a ledger as no program of ours would. */
function alter(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

describe('report on a ledger of tasks', () => {
  it('groups by task and agent, at the cost that was recorded', async () => {
    const folder = await folderWithLedger();
    const byTask = await report(folder, 'tasks.db', '--group-by', 'task');
    expect(byTask.code).toBe(0);
    expect(byTask.stdout).toMatch(/^Task .*\nT-1 .* 50K .* \$0\.51 .*\nT-2 .* 40K .* \$0\.48 /m);
    const byAgent = await report(folder, 'tasks.db', '--group-by', 'agent');
    expect(byAgent.stdout).toMatch(/^developer .* \$0\.66 .*\nreviewer .* \$0\.33 /m);

    const read = await readReport(folder, 'tasks.db');
    expect(costsOf(read.tasks)).toEqual([
      ['T-1', 0.51, false],
      ['T-2', 0.48, false],
    ]);
    expect(costsOf(read.agents)).toEqual([
      ['developer', 0.66, false],
      ['reviewer', 0.33, false],
    ]);
    expect(read.totals).toMatchObject({ uncachedInputTokens: 30_000, outputTokens: 60_000 });
    expect(read.models.map(({ model }) => model)).toEqual(['claude-sonnet-4-6']);
    expect(read.coverage.complete).toBe(true);
  });

  it('keeps the recorded price whatever the prices are now', async () => {
    const folder = await folderWithLedger();
    await writeFile(join(folder, 'prices.yml'), 'claude-sonnet-4-6: {input: 1000, output: 1000}');
    const read = await readReport(folder, 'tasks.db', '--prices', 'prices.yml');
    expect(read.totals.costUsd).toBe(0.99);
  });

  it('leaves unknown what the ledger does not know', async () => {
    const folder = await folderWithLedger([
      ...RUNS,
      ['T-3', 'tester', 'Segmentation fault'],
      ['T-4', 'tester', resultOf('s-4', 10, ['no-such-model'])],
      ['T-5', 'tester', resultOf('s-5', 10, ['claude-sonnet-4-6', 'claude-haiku-4-5'])],
    ]);
    const { tasks, models, totals, providers } = await readReport(folder, 'tasks.db');
    const taskOf = (name: string) => tasks?.find((task) => task.name === name)?.usage;
    expect(taskOf('T-3')).toMatchObject({ costUsd: null, costIsFloor: true, totalTokens: null });
    expect(taskOf('T-4')).toMatchObject({ costUsd: null, costIsFloor: true, outputTokens: 10 });
    expect(taskOf('T-5')).toMatchObject({ costIsFloor: false, outputTokens: 20 });
    expect(totals.costIsFloor).toBe(true);
    expect(models.map(({ model }) => model).toSorted()).toEqual([
      'claude-sonnet-4-6',
      'no-such-model',
      'unknown',
    ]);
    expect(providers).toEqual([]);
    const ofClaude = await readReport(folder, 'tasks.db', '--provider', 'anthropic');
    expect(ofClaude.tasks?.map(({ name }) => name).toSorted()).toEqual(['T-1', 'T-2', 'T-5']);
  });

  it('counts the runs that finished in the window', async () => {
    const folder = await folderWithLedger();
    const days = ['2026-11-01', '2026-11-02', '2026-11-03'].map(
      (day, index) => `UPDATE runs SET finished_at = '${day}T00:00:00.000Z'
        WHERE id = (SELECT id FROM runs ORDER BY id LIMIT 1 OFFSET ${index})`,
    );
    alter(join(folder, 'tasks.db'), days.join(';'));
    const window = ['--since', '2026-11-02', '--until', '2026-11-03'];
    const { days: counted } = await readReport(folder, 'tasks.db', ...window);
    expect(counted.map(({ day }) => day)).toEqual(['2026-11-02']);
  });

  it('finds ledgers in folders and counts a run of two copies once', async () => {
    const folder = await folderWithLedger();
    await mkdir(join(folder, 'backup'));
    await cp(join(folder, 'tasks.db'), join(folder, 'backup/old.sqlite'));
    const { totals, coverage } = await readReport(folder, '.');
    expect(totals.costUsd).toBe(0.99);
    expect(coverage.duplicateRecords).toBe(3);
  });
});

describe('a ledger beside other usage', () => {
  it('leaves a run to the logs that hold its session', async () => {
    const folder = await folderWithLedger();
    await writeFile(join(folder, 'developer.json'), RUNS[0][2]);
    const { tasks, totals, coverage } = await readReport(folder, 'tasks.db', 'developer.json');
    expect(costsOf(tasks)).toEqual([
      ['T-2', 0.48, false],
      ['T-1', 0.33, false],
    ]);
    expect(totals.costUsd).toBe(0.99);
    expect(coverage.duplicateRecords).toBe(1);
  });

  it('leaves a run without a session to requests in or below its folder', async () => {
    const requests = line('a', { timestamp: '2026-11-20T05:50:00Z' });
    const folder = await folderWithLedger([['T-1', 'developer', requests]]);
    await mkdir(join(folder, 'run'));
    await writeFile(join(folder, 'run/token-usage.jsonl'), requests);
    const { tasks, coverage } = await readReport(folder, '.');
    expect([tasks, coverage.duplicateRecords]).toEqual([undefined, 1]);
    const { stderr } = await report(folder, '.');
    expect(stderr).toContain('1 of the runs in ledgers of tasks were left out');
    expect((await readReport(folder, 'tasks.db')).tasks).toHaveLength(1);
  });

  it('is no log of the run that is recorded in it', async () => {
    const folder = await folderWithLedger();
    await writeFile(join(folder, 'tester.json'), resultOf('s-9', 0));
    const args = ['--task', 'T-1', '--agent', 'tester', '--ledger', 'tasks.db'];
    const { stdout } = await runCli(['comment', '.', ...args], { cwd: folder });
    expect(stdout).toBe('tester finished · 10.0k in / 0 out · $0.03\n');
  });
});

describe('reading changes nothing', () => {
  it('in a folder that may only be read', async () => {
    const folder = await folderWithLedger();
    const path = join(folder, 'tasks.db');
    const [bytes, { mtimeMs }] = [await readFile(path), await stat(path)];
    await chmod(path, 0o444);
    await chmod(folder, 0o555);
    const { totals } = await readReport('/', path).finally(() => chmod(folder, 0o755));
    expect(totals.costUsd).toBe(0.99);
    expect(await readdir(folder)).toEqual(['tasks.db']);
    expect(await readFile(path)).toEqual(bytes);
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
  });
});

describe('a database that cannot be read', () => {
  const NOT_KNOWN = 'reports no token usage in a known format';
  it.each([
    ['of another program', 'CREATE TABLE runs (id)', NOT_KNOWN],
    [
      'with our mark and tables of its own',
      `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1; CREATE TABLE runs (id);
      CREATE TABLE sessions (id); CREATE VIEW agent_runs AS WITH RECURSIVE
      forever(id) AS (SELECT 1 UNION ALL SELECT id FROM forever) SELECT * FROM forever`,
      NOT_KNOWN,
    ],
    [
      'of a newer version',
      `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 2; CREATE TABLE runs (id)`,
      'was written by a newer version of token-usage-report; update to read it.',
    ],
  ])('%s is reported', async (_, sql, words) => {
    const folder = await temporaryFolder();
    alter(join(folder, 'other.db'), sql);
    const { code, stdout, stderr } = await report(folder, 'other.db');
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(`other.db: ${words}`);
  });

  it('cut short is reported, and the others are read', async () => {
    const folder = await folderWithLedger();
    const bytes = await readFile(join(folder, 'tasks.db'));
    await writeFile(join(folder, 'cut.db'), bytes.subarray(0, bytes.length / 2));
    const { code, stdout, stderr } = await report(folder, 'cut.db', 'tasks.db');
    expect(code).toBe(0);
    expect(stdout).toContain('$0.99');
    expect(stderr).toContain('cut.db: could not be read as a ledger of tasks (');
  });

  it('on standard input or in a zip is reported, with what to do', async () => {
    const folder = await folderWithLedger();
    const bytes = await readFile(join(folder, 'tasks.db'));
    const piped = await runCli(['report', '-'], { stdin: bytes });
    expect(piped.code).toBe(3);
    expect(piped.stderr).toContain('standard input: is a SQLite database, which is read from disk');
    await writeFile(join(folder, 'tasks.zip'), zip({ 'tasks.db': bytes.toString('latin1') }));
    const zipped = await report(folder, 'tasks.zip');
    expect(zipped.code).toBe(3);
    expect(zipped.stderr).toContain('tasks.db in a zip was not read');
  });
});
