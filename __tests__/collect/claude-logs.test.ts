import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArtifactState, RepositoryState, RunState } from '../../src/demo/repository-state.ts';
import { groupLedger } from '../support/groups-of.ts';
import { collectFrom, line, zip } from '../support/collect-from.ts';

const NOW = new Date('2026-11-20T06:00:00Z');
const window = { from: new Date('2026-11-19T06:00:00Z'), to: NOW, basis: 'look-back' as const };
const ARTIFACTS = ['usage', 'claude-logs'];

function ago(hours: number): Date {
  return new Date(NOW.getTime() - hours * 3_600_000);
}

/** A run of Claude Code in an ordinary workflow. */
function run(id: number, endedHoursAgo: number): RunState {
  const [startedAt, updatedAt] = [ago(endedHoursAgo + 1), ago(endedHoursAgo)];
  return {
    id,
    workflowId: 1,
    event: 'issue_comment',
    headBranch: 'main',
    actor: 'octocat',
    headRepositoryId: 9,
    createdAt: startedAt,
    attempts: [{ startedAt, updatedAt, status: 'completed', conclusion: 'success' }],
  };
}

function repository(
  runs: readonly { id: number; endedHoursAgo: number; artifacts: Record<string, Uint8Array> }[],
): RepositoryState {
  let id = 100;
  const artifacts = runs.flatMap((one): ArtifactState[] =>
    Object.entries(one.artifacts).map(([name, content]) => ({
      id: (id += 1),
      runId: one.id,
      name,
      createdAt: ago(one.endedHoursAgo + 0.1),
      expiresAt: ago(-1_000),
      content,
    })),
  );
  return {
    owner: 'acme',
    name: 'storefront',
    id: 9,
    workflows: [{ id: 1, name: 'Claude', path: '.github/workflows/claude.yml' }],
    runs: runs.map((one) => run(one.id, one.endedHoursAgo)),
    artifacts: artifacts.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime()),
    labels: [],
    issues: [],
  };
}

/** What `claude -p --output-format json` prints, with cumulative counts of one session. */
function result(session: string, inputTokens: number, outputTokens: number): string {
  const counts = { cacheReadInputTokens: 0, cacheCreationInputTokens: 0, costUSD: 0.1 };
  return JSON.stringify({
    type: 'result',
    subtype: 'success',
    session_id: session,
    total_cost_usd: 0.1,
    usage: { input_tokens: inputTokens, output_tokens: outputTokens },
    modelUsage: { 'claude-sonnet-4-6': { ...counts, inputTokens, outputTokens } },
  });
}

const totalsOf = (ledger: Parameters<typeof groupLedger>[0]): (number | null)[] =>
  groupLedger(ledger, 'workflow').map(({ usage }) => usage.totalTokens);

describe('Claude’s own logs in artifacts that the user names', () => {
  it('are found by their content, whatever the files are called', async () => {
    const execution = readFileSync(
      new URL('../fixtures/decoders/claude-result/execution-file/input.json', import.meta.url),
      'utf8',
    );
    const files = { 'out/anything.log': `Starting…\n${result('s1', 700, 300)}\nBye {}\n` };
    const state = repository([
      { id: 1, endedHoursAgo: 3, artifacts: { 'claude-logs': zip(files) } },
      { id: 2, endedHoursAgo: 2, artifacts: { 'claude-logs': zip({ 'x.json': execution }) } },
      { id: 3, endedHoursAgo: 1, artifacts: { 'claude-logs': zip({ 'a.txt': 'nothing here' }) } },
    ]);
    const { outcomes, ledger } = await collectFrom(state, { window, artifacts: ARTIFACTS });
    expect(outcomes).toEqual({ '1/1': 'totals', '2/1': 'totals', '3/1': 'no-usage-file' });
    const byRun = new Map(groupLedger(ledger, 'run').map(({ name, usage }) => [name, usage]));
    expect(byRun.get('1 attempt 1')).toMatchObject({
      totalTokens: 1_000,
      costUsd: (700 * 3 + 300 * 15) / 1e6,
    });
    expect(byRun.get('2 attempt 1')?.totalTokens).toBeGreaterThan(1_000);
  });

  it('that cannot be read are a gap', async () => {
    const cutOff = result('s1', 700, 300).slice(0, -40);
    const state = repository([
      { id: 1, endedHoursAgo: 1, artifacts: { 'claude-logs': zip({ 'a.log': cutOff }) } },
    ]);
    const { outcomes, collected } = await collectFrom(state, { window, artifacts: ARTIFACTS });
    expect(outcomes).toEqual({ '1/1': 'unreadable' });
    expect(collected.rejectedLines).toBe(1);
  });

  it('give each run what it added to a session that it resumed', async () => {
    const state = repository([
      {
        id: 1,
        endedHoursAgo: 5,
        artifacts: { 'claude-logs': zip({ 'a.log': result('s1', 700, 300) }) },
      },
      {
        id: 2,
        endedHoursAgo: 2,
        artifacts: { 'claude-logs': zip({ 'a.log': result('s1', 900, 500) }) },
      },
    ]);
    const { ledger } = await collectFrom(state, { window, artifacts: ARTIFACTS });
    const byRun = groupLedger(ledger, 'run').map(({ name, usage }) => [name, usage.totalTokens]);
    expect(byRun).toEqual([
      ['1 attempt 1', 1_000],
      ['2 attempt 1', 400],
    ]);
    expect(totalsOf(ledger)).toEqual([1_400]);
  });

  it.each([
    ['count nothing where the firewall reported as much', 700, 300, 1],
    ['add what they report beyond the firewall', 5, 1, 0],
    ['count in full beside a line of zeros, which proves nothing', 0, 0, 0],
  ])('%s', async (_, inputTokens, outputTokens, duplicates) => {
    const state = repository([
      {
        id: 1,
        endedHoursAgo: 1,
        artifacts: {
          usage: zip({
            'agent/token_usage.jsonl': line('r1', {
              input_tokens: inputTokens,
              output_tokens: outputTokens,
            }),
          }),
          'claude-logs': zip({ 'a.log': result('s1', 700, 300) }),
        },
      },
    ]);
    const { ledger, outcomes, collected } = await collectFrom(state, {
      window,
      artifacts: ARTIFACTS,
    });
    expect(outcomes).toEqual({ '1/1': 'records' });
    expect(totalsOf(ledger)).toEqual([1_000]);
    expect(collected.duplicateRecords).toBe(duplicates);
  });

  it('count beside the firewall’s records of another provider', async () => {
    const ofOpenAi = line('r1', { provider: 'openai', model: 'gpt-5.4', input_tokens: 5 });
    const state = repository([
      {
        id: 1,
        endedHoursAgo: 1,
        artifacts: {
          usage: zip({ 'agent/token_usage.jsonl': ofOpenAi }),
          'claude-logs': zip({ 'a.log': result('s1', 700, 300) }),
        },
      },
    ]);
    const { ledger } = await collectFrom(state, { window, artifacts: ARTIFACTS, providers: [] });
    expect(totalsOf(ledger)).toEqual([1_006]);
    const { outcomes } = await collectFrom(state, { window, artifacts: ARTIFACTS });
    expect(outcomes).toEqual({ '1/1': 'totals' });
  });

  it('stand in for the total of a whole run', async () => {
    const total = { input_tokens: 700, output_tokens: 300, primary_model: 'claude-sonnet-4-6' };
    const state = repository([
      {
        id: 1,
        endedHoursAgo: 1,
        artifacts: {
          usage: zip({ 'agent/agent_usage.json': JSON.stringify(total) }),
          'claude-logs': zip({ 'a.log': result('s1', 700, 300) }),
        },
      },
    ]);
    const { ledger } = await collectFrom(state, { window, artifacts: ARTIFACTS });
    expect(totalsOf(ledger)).toEqual([1_000]);
  });

  it('are of Anthropic, and left out where another provider is asked for', async () => {
    const state = repository([
      {
        id: 1,
        endedHoursAgo: 1,
        artifacts: { 'claude-logs': zip({ 'a.log': result('s1', 7, 3) }) },
      },
    ]);
    const { outcomes } = await collectFrom(state, {
      window,
      artifacts: ARTIFACTS,
      providers: ['openai'],
    });
    expect(outcomes).toEqual({ '1/1': 'other-provider' });
  });
});
