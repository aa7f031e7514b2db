import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RepositoryState } from '../../src/demo/repository-state.ts';
import type { Report } from '../../src/domain/report.ts';
import { groupLedger } from '../support/groups-of.ts';
import { reportOnFiles } from '../../src/jobs/report-on-files.ts';
import { parseThresholds } from '../../src/findings/thresholds.ts';
import { mayTellUsage } from '../../src/decoders/choose-decoder.ts';
import { readLocalDocuments } from '../../src/sources/local-files.ts';
import { createRecordingLog } from '../github/recording-log.ts';
import { collectFrom, line, zip } from '../support/collect-from.ts';
import { temporaryFolder } from '../support/spawn.ts';

const NOW = new Date('2026-11-20T06:00:00Z');
const window = { from: new Date('2026-11-19T06:00:00Z'), to: NOW, basis: 'look-back' as const };
const ago = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);

/** A repository of one run, which made the artifacts. */
function repository(
  artifacts: Readonly<Record<string, Readonly<Record<string, string>>>>,
  conclusion: 'success' | 'failure' = 'success',
): RepositoryState {
  return {
    owner: 'acme',
    name: 'storefront',
    id: 9,
    workflows: [{ id: 1, name: 'Smoke', path: '.github/workflows/smoke.lock.yml' }],
    runs: [
      {
        id: 1,
        workflowId: 1,
        event: 'push',
        headBranch: 'main',
        actor: 'octocat',
        headRepositoryId: 9,
        createdAt: ago(2),
        attempts: [{ startedAt: ago(2), updatedAt: ago(1), status: 'completed', conclusion }],
      },
    ],
    artifacts: Object.entries(artifacts).map(([name, files], index) => ({
      id: index + 1,
      runId: 1,
      name,
      createdAt: ago(1.1),
      expiresAt: ago(-1_000),
      content: zip(files),
    })),
    labels: [],
    issues: [],
  };
}

const TRACKED = ['ok', 'no_usage', 'skip_status']
  .map((result, index) => JSON.stringify({ event: 'TRACK_END', rid: `r${index}`, result }))
  .join('\n');
const AUDIT = 'sandbox/firewall/logs/api-proxy-logs/token-tracker-audit.jsonl';
const RECORDS = 'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl';
const ZEROS = JSON.stringify({ input_tokens: 0, output_tokens: 0, ai_credits: 0 });

describe('what proves requests without their usage', () => {
  it('is a gap with their number', async () => {
    const state = repository({ agent: { [AUDIT]: TRACKED } });
    const { collected } = await collectFrom(state, { window });
    expect(collected.outcomes).toMatchObject([
      { basis: null, gap: 'usage-not-recorded', unrecordedRequests: 2 },
    ]);
  });

  it('is none beside the usage of the same phase, but is for another one', async () => {
    const detection = { [AUDIT]: TRACKED };
    const agent = { [RECORDS]: line('r1'), [AUDIT]: TRACKED };
    const alone = await collectFrom(repository({ agent }), { window });
    expect(alone.outcomes).toEqual({ '1/1': 'records' });
    const both = await collectFrom(repository({ agent, detection }), { window });
    expect(both.collected.outcomes).toMatchObject([
      { basis: 'records', gap: 'usage-not-recorded', unrecordedRequests: 2 },
    ]);
  });
});

describe('the session of a run', () => {
  const SESSION = [
    { type: 'session.format', data: { version: 1 } },
    { type: 'assistant.message', data: { messageId: 'm1' } },
    { type: 'assistant.message', data: { messageId: 'm2' } },
  ]
    .map((event) => JSON.stringify(event))
    .join('\n');

  it('counts in an artifact that the user names', async () => {
    const state = repository({ 'my-logs': { 'aw_session.jsonl': SESSION } });
    const { collected } = await collectFrom(state, { window, artifacts: ['my-logs'] });
    expect(collected.outcomes).toMatchObject([
      { basis: null, gap: 'usage-not-recorded', unrecordedRequests: 2 },
    ]);
  });
});

describe('an agent that never began', () => {
  it.each([
    ['failure', 'nothing-spent'],
    ['success', 'empty-usage-file'],
  ] as const)('in a run that ended in %s is %s', async (conclusion, gap) => {
    const state = repository({ usage: { 'agent/agent_usage.json': ZEROS } }, conclusion);
    const { outcomes } = await collectFrom(state, { window });
    expect(outcomes).toEqual({ '1/1': gap });
  });
});

describe('a zero', () => {
  it('does not keep another artifact from being read', async () => {
    const zero = line('r0', { input_tokens: 0, output_tokens: 0 });
    const state = repository({
      usage: { 'agent/token_usage.jsonl': zero },
      agent: { [RECORDS]: zero + line('r1', { input_tokens: 500 }) },
    });
    const { ledger } = await collectFrom(state, { window });
    expect(groupLedger(ledger, 'run')[0]?.usage).toMatchObject({ requests: 2, totalTokens: 501 });
  });
});

describe('the total of a run', () => {
  it('of a phase counts beside the requests of another one', async () => {
    const state = repository({
      usage: {
        'detection/token_usage.jsonl': line('r1', { input_tokens: 500 }),
        'agent/agent_usage.json': JSON.stringify({
          input_tokens: 700,
          output_tokens: 300,
          primary_model: 'claude-sonnet-4-6',
        }),
      },
    });
    const { ledger } = await collectFrom(state, { window });
    expect(
      groupLedger(ledger, 'phase').map(({ name, usage }) => [name, usage.totalTokens]),
    ).toEqual([
      ['agent', 1_000],
      ['detection', 501],
    ]);
  });
});

async function reportOn(files: Readonly<Record<string, string>>): Promise<Report> {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, 'logs', path)), { recursive: true });
    await writeFile(join(folder, 'logs', path), text);
  }
  const nothing = (async function* () {})();
  const { report } = await reportOnFiles(
    (unread) => readLocalDocuments([join(folder, 'logs')], mayTellUsage, nothing, unread),
    {
      providers: [],
      since: undefined,
      until: undefined,
      thresholds: parseThresholds(),
      prices: new Map(),
    },
    { openRecordSource: () => undefined, log: createRecordingLog(), now: NOW, version: '0.0.0' },
  );
  return report;
}

describe('a folder', () => {
  it('gives its records the workflow and the run of its aw_info.json, else its own name', async () => {
    const { workflows } = await reportOn({
      'run-7/agent/aw_info.json': JSON.stringify({ workflow_name: 'Nightly', run_id: 7 }),
      [`run-7/agent/${RECORDS}`]: line('r1'),
      [`run-8/agent/${RECORDS}`]: line('r1'),
      'token-usage.jsonl': line('r2'),
    });
    expect(workflows.map(({ name }) => name).toSorted()).toEqual(['Nightly', 'logs', 'run-8']);
  });

  it('with requests of unknown usage makes the report incomplete', async () => {
    const { coverage } = await reportOn({ [`run-7/agent/${AUDIT}`]: TRACKED });
    expect(coverage.complete).toBe(false);
  });

  it('with credits alone reports them', async () => {
    const { pricing, totals } = await reportOn({ 'agent_usage.json': '{"ai_credits":123.45}' });
    expect(pricing.reported).toMatchObject([{ requests: 1, reportedUsd: 1.2345, ourUsd: 0 }]);
    expect(totals).toMatchObject({ costUsd: null, costIsFloor: true, totalTokens: null });
  });
});
