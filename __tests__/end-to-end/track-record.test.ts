import { describe, expect, it } from 'vitest';
import type { ArtifactState, RunState } from '../../src/demo/repository-state.ts';
import { hours, NOON, reportOf, startSmallRepository } from '../publishing/small-repository.ts';
import { zip } from '../support/collect-from.ts';

const MINUTE = 60_000;

/** A run an hour before the report of a day, which makes ten requests of a growing prompt. */
function runOn(day: number, isCached: boolean): { run: RunState; artifact: ArtifactState } {
  const id = 100 + day;
  const completedAt = hours(24 * day - 1);
  const startedAt = new Date(completedAt.getTime() - 30 * MINUTE);
  const lines = Array.from({ length: 10 }, (_, index) => {
    const [before, prompt] = [10_000 * index, 10_000 * (index + 1)];
    return `${JSON.stringify({
      timestamp: new Date(startedAt.getTime() + (index + 1) * MINUTE).toISOString(),
      request_id: `${id}-${index}`,
      provider: 'anthropic',
      model: 'claude-sonnet-4-6',
      path: '/v1/messages',
      status: 200,
      input_tokens: isCached ? 0 : prompt,
      output_tokens: 600,
      cache_read_tokens: isCached ? before : 0,
      cache_write_tokens: isCached ? prompt - before : 0,
      duration_ms: 1_000,
    })}\n`;
  });
  return {
    run: {
      id,
      workflowId: 7,
      event: 'schedule',
      headBranch: 'main',
      actor: 'ada',
      headRepositoryId: 42,
      createdAt: startedAt,
      attempts: [{ startedAt, updatedAt: completedAt, status: 'completed', conclusion: 'success' }],
    },
    artifact: {
      id,
      runId: id,
      name: 'agent',
      createdAt: completedAt,
      expiresAt: hours(9_000),
      content: () =>
        zip({ 'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl': lines.join('') }),
    },
  };
}

/*
 * Sonnet 4.6 takes $3 a million tokens of input, $0.30 of reads and $3.75 of writes. Uncached,
 * a run sends 550,000 tokens for $1.65; cached it reads 450,000 for $0.135 and writes 100,000
 * for $0.375: $1.14 less a day, $34.20 a month.
 */
const SAVED = 34.2;

describe('a finding over the reports of eleven days', () => {
  it('stands, is known again, ends, and is held against what was predicted', async () => {
    const days = Array.from({ length: 11 }, (_, day) => runOn(day, day >= 9));
    const { gitHub, clock, act } = await startSmallRepository({
      runs: days.map(({ run }) => run),
      artifacts: days.map(({ artifact }) => artifact),
    });
    const reports = [];
    for (let day = 0; day < days.length; day += 1) {
      clock.now = hours(24 * day);
      const exit = await act();
      expect(exit.code).toBe(0);
      reports.push({ report: await reportOf(exit), body: await exit.file('report.md'), exit });
    }
    expect(gitHub.problems).toEqual([]);

    const first = NOON.toISOString().slice(0, 10);
    const [opened] = reports;
    expect(opened?.report.findings).toMatchObject([
      {
        kind: 'zero-cache-hits',
        since: first,
        savingUsdPerMonth: expect.closeTo(SAVED, 6),
        savingIsUpperBound: false,
        evidence: { saving: { repeatedTokens: 450_000, uncachedTokens: 550_000 } },
      },
      { kind: 'dearer-model' },
    ]);
    expect(opened?.exit.outputs['avoidable-usd-per-month']).toMatch(/^34\.\d+$/);
    expect(opened?.body).toContain('**≈ $34 a month avoidable, of $52**.');

    const open = reports[6];
    expect(open?.report.findings[0]).toMatchObject({ since: first, reports: 7 });
    expect(open?.body).toContain(`, open for 7 reports, since ${first}`);

    for (const [day, count] of [
      [9, 1],
      [10, 2],
    ] as const) {
      const ended = reports[day];
      expect(ended?.report.findings.map(({ kind }) => kind)).not.toContain('zero-cache-hits');
      expect(ended?.report.trend.track).toEqual([
        {
          finding: 'zero-cache-hits',
          workflow: 'Triage',
          since: first,
          ended: '2026-08-19',
          reports: count,
          predictedUsdPerMonth: SAVED,
          predictionIsUpperBound: false,
          actualUsdPerMonth: expect.closeTo(SAVED, 6),
        },
      ]);
    }
    const words = 'caching turned on in `Triage`: $34 a month predicted, $34 so far';
    expect(reports[9]?.body).toContain(`**Done**: ${words}, run for run.`);
    expect(reports[10]?.body).not.toContain('**Done**');
    expect(reports[10]?.body).toContain(
      `**What was done**: 1 finding ended, $34 a month predicted, $34 so far, run for run.\n\n- 2026-08-19: ${words} (2 reports)`,
    );
  }, 120_000);
});
