import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeGitHub } from '../../src/demo/fake-github.ts';
import type { RepositoryState } from '../../src/demo/repository-state.ts';
import type { Report } from '../../src/domain/report.ts';
import { zip } from '../support/collect-from.ts';
import { runAction } from '../support/spawn.ts';

/** A row of the data set: one run, its counts summed over its requests. */
interface RealRun {
  readonly run_id: number;
  readonly workflow: string;
  readonly created_at: string;
  readonly artifact: string;
  readonly models: readonly string[];
  readonly providers: readonly string[];
  readonly api_calls: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cache_read_tokens: number;
  readonly cache_write_tokens: number;
}

const FIXTURE = new URL('../fixtures/real-day/runs.jsonl', import.meta.url);
const runs = readFileSync(FIXTURE, 'utf8')
  .trim()
  .split('\n')
  .map((text) => JSON.parse(text) as RealRun);
const END = new Date('2026-04-03T00:30:00Z');
const MINUTE = 60_000;

type Call = Record<string, string | number>;

/** A run's requests: the data set holds only their sums, so each takes an even share. */
function callsOf(run: RealRun): Call[] {
  const share = (total: number, index: number): number =>
    Math.floor((total * (index + 1)) / run.api_calls) - Math.floor((total * index) / run.api_calls);
  return Array.from({ length: run.api_calls }, (_, index) => ({
    timestamp: new Date(Date.parse(run.created_at) + (index + 1) * 1_000).toISOString(),
    request_id: `${run.run_id}-${index}`,
    provider: run.providers[0] ?? '',
    model: run.models[index % run.models.length] ?? 'unknown',
    path: '/v1/messages',
    status: 200,
    input_tokens: share(run.input_tokens, index),
    output_tokens: share(run.output_tokens, index),
    cache_read_tokens: share(run.cache_read_tokens, index),
    cache_write_tokens: share(run.cache_write_tokens, index),
    duration_ms: 1_000,
  }));
}

function repository(): RepositoryState {
  const names = [...new Set(runs.map(({ workflow }) => workflow))];
  const later = (run: RealRun, minutes: number): Date =>
    new Date(Date.parse(run.created_at) + minutes * MINUTE);
  return {
    owner: 'github',
    name: 'gh-aw-firewall',
    id: 1,
    workflows: names.map((name, index) => ({
      id: index + 1,
      name,
      path: `.github/workflows/${name.toLowerCase().replaceAll(/\W+/g, '-')}.lock.yml`,
    })),
    runs: runs.map((run) => ({
      id: run.run_id,
      workflowId: names.indexOf(run.workflow) + 1,
      event: 'push',
      headBranch: 'main',
      actor: 'octocat',
      headRepositoryId: 1,
      createdAt: later(run, 0),
      attempts: [
        {
          startedAt: later(run, 0),
          updatedAt: later(run, 5),
          status: 'completed',
          conclusion: 'success',
        },
      ],
    })),
    artifacts: runs.map((run) => ({
      id: run.run_id,
      runId: run.run_id,
      name: run.artifact,
      createdAt: later(run, 4),
      expiresAt: new Date('2026-07-01'),
      content: () => {
        const lines = callsOf(run).map((call) => `${JSON.stringify(call)}\n`);
        return zip(
          lines.length === 0
            ? { 'agent-stdio.log': 'x' }
            : { 'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl': lines.join('') },
        );
      },
    })),
    labels: [],
    issues: [],
  };
}

/**
 * The same sums by another way: SQL over the requests, with list prices typed in by hand
 * (US dollars per million tokens, Anthropic, April 2026).
 */
function sumWithSql(): {
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
        call['model'] ?? null,
        call['input_tokens'] ?? null,
        call['output_tokens'] ?? null,
        call['cache_read_tokens'] ?? null,
        call['cache_write_tokens'] ?? null,
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
    const gitHub = await startFakeGitHub(repository(), { now: () => END });
    onTestFinished(gitHub.close);
    const { code, file, stdout } = await runAction(gitHub, 'github/gh-aw-firewall', {
      provider: 'all',
      since: '2026-04-02',
      until: END.toISOString(),
    });
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(gitHub.problems).toEqual([]);
    const report = JSON.parse(await file('report.json')) as Report;
    const expected = sumWithSql();

    expect(expected.reduce((sum, { requests }) => sum + requests, 0)).toBe(
      runs.reduce((sum, run) => sum + run.api_calls, 0),
    );
    expect(report.coverage.runsWithUsage).toBe(runs.filter((run) => run.api_calls > 0).length);
    for (const { workflow, requests, tokens, usd } of expected) {
      const usage = report.workflows.find(({ name }) => name === workflow)?.usage;
      expect({ workflow, requests: usage?.requests, tokens: usage?.totalTokens }).toEqual({
        workflow,
        requests,
        tokens,
      });
      expect(usage?.costUsd).toBeCloseTo(usd, 6);
    }
    const total = expected.reduce((sum, { tokens }) => sum + tokens, 0);
    expect(report.totals.totalTokens).toBe(total);
  });
});
