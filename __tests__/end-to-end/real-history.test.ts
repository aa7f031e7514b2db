import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeGitHub } from '../../src/demo/fake-github.ts';
import { MS_PER_DAY } from '../../src/domain/day.ts';
import type { Report } from '../../src/domain/report.ts';
import {
  addRuns,
  endOf,
  callsOf,
  readRealHistory,
  realRepository,
  type RealRun,
} from '../support/real-history.ts';
import { runAction } from '../support/spawn.ts';

const FIRST = Date.parse('2026-01-22T06:00:00Z');
const DAYS = 86;

/** Longest body that the product allows itself; GitHub's own limit is 65,536 characters. */
const MAX_BODY = 60_000;

/**
 * The sums of a report by another way: SQL over the requests, with list prices typed in by hand
 * (US dollars per million tokens, Anthropic, April 2026).
 */
function sumWithSql(runs: readonly RealRun[]): {
  workflow: string;
  requests: number;
  tokens: number;
  usd: number;
}[] {
  const database = new DatabaseSync(':memory:');
  database.exec(`
    CREATE TABLE calls (workflow, model, input, output, cache_read, cache_write);
    CREATE TABLE prices (model, input_rate, output_rate, read_rate, write_rate);
    INSERT INTO prices VALUES
      ('claude-sonnet-4-6', 3, 15, 0.3, 3.75),
      ('claude-haiku-4-5-20251001', 1, 5, 0.1, 1.25);
  `);
  const insert = database.prepare('INSERT INTO calls VALUES (?, ?, ?, ?, ?, ?)');
  for (const run of runs) {
    for (const call of callsOf(run)) {
      insert.run(
        run.workflow,
        call.model,
        call.input_tokens,
        call.output_tokens,
        call.cache_read_tokens,
        call.cache_write_tokens,
      );
    }
  }
  const rows = database
    .prepare(
      `SELECT workflow, count(*) AS requests,
              sum(input + output + cache_read + cache_write) AS tokens,
              sum((input * input_rate + output * output_rate
                   + cache_read * read_rate + cache_write * write_rate) / 1e6) AS usd
       FROM calls JOIN prices USING (model) GROUP BY workflow`,
    )
    .all();
  database.close();
  return rows as unknown as ReturnType<typeof sumWithSql>;
}

describe('one real day', () => {
  it('sums to what SQL makes of the same requests, workflow by workflow', async () => {
    const runs = readRealHistory().filter(
      (run) => run.created_at.startsWith('2026-04-02') && run.api_calls > 0,
    );
    const state = realRepository(runs);
    addRuns(state, runs);
    const now = new Date('2026-04-03T00:30:00Z');
    const gitHub = await startFakeGitHub(state, { now: () => now });
    onTestFinished(gitHub.close);
    const { code, file, stdout } = await runAction(gitHub, 'github/gh-aw-firewall', {
      provider: 'all',
      since: '2026-04-02',
      until: now.toISOString(),
    });
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(gitHub.problems).toEqual([]);
    const report = JSON.parse(await file('report.json')) as Report;
    const expected = sumWithSql(runs);

    expect(sum(expected.map(({ requests }) => requests))).toBe(
      sum(runs.map((run) => run.api_calls)),
    );
    expect(report.coverage.runsWithUsage).toBe(runs.length);
    for (const { workflow, requests, tokens, usd } of expected) {
      const usage = report.workflows.find(({ name }) => name === workflow)?.usage;
      expect({ workflow, requests: usage?.requests, tokens: usage?.totalTokens }).toEqual({
        workflow,
        requests,
        tokens,
      });
      expect(usage?.costUsd).toBeCloseTo(usd, 6);
    }
    expect(report.totals.totalTokens).toBe(sum(expected.map(({ tokens }) => tokens)));
  });
});

describe('86 days of a real repository, a report a day', () => {
  it('count every run once, compare with the day before, and stay readable', async () => {
    const runs = readRealHistory();
    const state = realRepository(runs);
    let now = new Date(FIRST);
    const gitHub = await startFakeGitHub(state, { now: () => now });
    onTestFinished(gitHub.close);

    const reports: Report[] = [];
    let from = new Date(0);
    for (let day = 0; day < DAYS; day += 1) {
      now = new Date(FIRST + day * MS_PER_DAY);
      addRuns(
        state,
        runs.filter((run) => endOf(run) >= from && endOf(run) < now),
      );
      from = now;
      const { code, file, stdout } = await runAction(gitHub, 'github/gh-aw-firewall', {
        provider: 'all',
        until: now.toISOString(),
      });
      expect({ day, code, log: code === 0 ? '' : stdout }).toEqual({ day, code: 0, log: '' });
      reports.push(JSON.parse(await file('report.json')) as Report);
      await keepForReading(day, file);
    }

    expect(gitHub.problems).toEqual([]);
    const counted = runs.filter((run) => endOf(run).getTime() < now.getTime());
    expect(sum(reports.map(({ coverage }) => coverage.runsWithUsage))).toBe(counted.length);
    expect(sum(reports.map(({ totals }) => totals.outputTokens))).toBe(
      sum(counted.map(({ output_tokens: tokens }) => tokens)),
    );
    expect(sum(reports.map(({ totals }) => totals.requests))).toBe(
      sum(counted.map((run) => callsOf(run).length)),
    );
    for (const [index, report] of reports.entries()) {
      const [last] = report.trend.earlier;
      expect(last?.date).toBe(index === 0 ? undefined : dateOf(index - 1));
      if (report.change === null) continue;
      const { fromUsd, toUsd, parts } = report.change;
      expect(sum(parts.map(({ usd }) => Math.round(usd * 1e9)))).toBe(
        Math.round(toUsd * 1e9) - Math.round(fromUsd * 1e9),
      );
    }
    const { issues } = gitHub.state;
    expect(issues.map(({ title }) => title)).toEqual(
      reports.map((_, day) => `📊 Token Usage Report ${dateOf(day)}`),
    );
    expect(issues.filter((issue) => issue.state === 'open')).toHaveLength(1);
    expect(Math.max(...issues.map(({ body }) => body.length))).toBeLessThan(MAX_BODY);
  }, 300_000);
});

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

/** UTC date of a day's report: that of its window's last instant. */
function dateOf(day: number): string {
  return new Date(FIRST + day * MS_PER_DAY - 1).toISOString().slice(0, 10);
}

/** For people who want to read what the reports say: names a folder in KEEP_REPORTS. */
async function keepForReading(day: number, file: (name: string) => Promise<string>): Promise<void> {
  const folder = process.env['KEEP_REPORTS'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  for (const name of ['report.json', 'report.md']) {
    await writeFile(join(folder, `${String(day).padStart(2, '0')}-${name}`), await file(name));
  }
}
