import { calcPrice } from '@pydantic/genai-prices';
import AdmZip from 'adm-zip';
import { describe, expect, it } from 'vitest';
import type { ArtifactState, RunState } from '../../src/demo/repository-state.ts';
import { createSampleRepository } from '../../src/demo/sample-repository.ts';
import { readMarker } from '../../src/history/marker.ts';
import { readEarlierReport } from '../../src/history/read-foreign-report.ts';

const { state, now } = createSampleRepository();
const DAY = { from: new Date('2026-11-19T06:17:00Z'), to: now };

function bytesOf(artifact: ArtifactState): Uint8Array {
  return typeof artifact.content === 'function' ? artifact.content() : artifact.content;
}

function nameOf(run: RunState): string {
  return state.workflows.find(({ id }) => id === run.workflowId)?.name ?? '';
}

/** The run of a workflow that has an attempt with that start. */
function runAt(workflow: string, at: string): RunState {
  const start = new Date(at).getTime();
  const found = state.runs.find(
    (run) =>
      nameOf(run) === workflow &&
      run.attempts.some(({ startedAt }) => startedAt.getTime() === start),
  );
  if (found === undefined) throw new Error(`no run of ${workflow} at ${at}`);
  return found;
}

function artifactsOf(run: RunState): ArtifactState[] {
  return state.artifacts.filter(({ runId }) => runId === run.id);
}

/** Files of an artifact by path; an artifact that is no zip is one file without a name. */
function filesOf(artifact: ArtifactState): Map<string, string> {
  const bytes = Buffer.from(bytesOf(artifact));
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) return new Map([['', bytes.toString()]]);
  return new Map(
    new AdmZip(bytes).getEntries().map((entry) => [entry.entryName, entry.getData().toString()]),
  );
}

interface WireRecord {
  readonly _schema?: string;
  readonly event?: string;
  readonly timestamp: string;
  readonly request_id: string;
  readonly provider: string;
  readonly model: string;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cache_read_tokens: number;
  readonly cache_write_tokens: number;
  readonly ai_credits_this_response?: number;
}

function isRecord(value: unknown): value is WireRecord {
  return typeof value === 'object' && value !== null && 'request_id' in value;
}

/** The good records of a run, each once. */
function recordsOf(run: RunState): WireRecord[] {
  const records = new Map<string, WireRecord>();
  for (const artifact of artifactsOf(run)) {
    for (const [path, text] of filesOf(artifact)) {
      if (path !== '' && !/token[-_]usage\.jsonl$/.test(path)) continue;
      for (const line of text.split('\n')) {
        const record = tryParse(line);
        if (isRecord(record) && record.output_tokens >= 0) records.set(record.request_id, record);
      }
    }
  }
  return [...records.values()];
}

function tryParse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function sum<T>(items: readonly T[], pick: (item: T) => number): number {
  return items.reduce((total, item) => total + pick(item), 0);
}

const cost = (record: WireRecord, writtenInput = record.input_tokens): number | undefined =>
  calcPrice(
    {
      // This library counts the cached tokens in.
      input_tokens: writtenInput + record.cache_read_tokens + record.cache_write_tokens,
      cache_read_tokens: record.cache_read_tokens,
      cache_write_tokens: record.cache_write_tokens,
      output_tokens: record.output_tokens,
    },
    record.model.replace('sonnet-4.6', 'sonnet-4-6').replace('haiku-4.5', 'haiku-4-5'),
    { providerId: record.model.startsWith('gpt') ? 'openai' : 'anthropic', timestamp: now },
  )?.total_price;

const agenticRuns = state.runs.filter((run) => !['CI', 'Deploy Preview'].includes(nameOf(run)));
const isOfTheDay = (run: RunState): boolean =>
  run.attempts.some(
    ({ conclusion, updatedAt }) =>
      conclusion !== null && updatedAt >= DAY.from && updatedAt < DAY.to,
  );

describe('the sample repository', () => {
  it('is equal on every call', () => {
    const plain = (sample: ReturnType<typeof createSampleRepository>): unknown => ({
      ...sample,
      state: {
        ...sample.state,
        artifacts: sample.state.artifacts.map((artifact) => ({
          ...artifact,
          content: Buffer.from(bytesOf(artifact)).toString('base64'),
        })),
      },
    });
    expect(plain(createSampleRepository())).toEqual(plain({ state, now }));
  });

  it('gives every call a state of its own', () => {
    const other = createSampleRepository().state;
    other.issues[0]?.labels.push('mine');
    other.runs.length = 0;
    expect(state.issues[0]?.labels).toEqual(['bug']);
    expect(createSampleRepository().state.runs).toHaveLength(state.runs.length);
  });

  it('has the size of a week in a busy repository', () => {
    expect(new Set(agenticRuns.map(nameOf)).size).toBeGreaterThanOrEqual(9);
    expect(agenticRuns.length).toBeGreaterThan(60);
    expect(agenticRuns.length).toBeLessThan(85);
    expect(agenticRuns.filter(isOfTheDay).length).toBeGreaterThan(30);
    // More than a page of GitHub's lists.
    expect(state.runs.length - agenticRuns.length).toBeGreaterThan(100);
  });

  it.each(['workflows', 'runs', 'artifacts'] as const)(
    'gives %s ids of their own, in order',
    (list) => {
      const ids = state[list].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual([...ids].sort((a, b) => a - b));
    },
  );

  it('orders attempts in time and places artifacts inside an attempt of their run', () => {
    for (const run of state.runs) {
      const times = run.attempts.flatMap(({ startedAt, updatedAt }) => [startedAt, updatedAt]);
      expect([run.createdAt, ...times]).toEqual(
        [run.createdAt, ...times].sort((a, b) => a.getTime() - b.getTime()),
      );
      expect(times.every((time) => time <= now)).toBe(true);
    }
    const strays = state.artifacts.filter(({ runId, createdAt, expiresAt }) => {
      const attempts = state.runs.find(({ id }) => id === runId)?.attempts ?? [];
      const isInside = attempts.some(
        ({ startedAt, updatedAt }) => createdAt > startedAt && createdAt < updatedAt,
      );
      return !isInside || expiresAt <= createdAt;
    });
    expect(strays).toEqual([]);
  });

  it('has records of the time of an attempt', () => {
    for (const run of agenticRuns) {
      for (const { timestamp } of recordsOf(run)) {
        const at = new Date(timestamp);
        expect(run.attempts.some((each) => at > each.startedAt && at < each.updatedAt)).toBe(true);
      }
    }
  });

  it.each([
    ['as it is', 'Smoke Claude', '2026-11-19T08:20Z', 'additive'],
    ['too low', 'Accessibility Audit', '2026-11-19T12:15Z', 'neither'],
    ['of the copilot breakdown', 'Smoke Copilot', '2026-11-19T08:40Z', 'additive'],
    ['of copilot without it', 'Smoke Copilot', '2026-11-19T20:40Z', 'inclusive'],
    ['of openai', 'Codex Reviewer', '2026-11-19T13:55Z', 'inclusive'],
  ])('reports the cost %s: %s', (_how, workflow, at, meaning) => {
    const records = recordsOf(runAt(workflow, at));
    const reported = sum(records, (each) => each.ai_credits_this_response ?? Number.NaN) / 100;
    const additive = sum(records, (each) => cost(each) ?? 0);
    const inclusive = sum(
      records,
      (each) => cost(each, Math.max(0, each.input_tokens - each.cache_read_tokens)) ?? 0,
    );
    const isSame = (price: number): boolean => Math.abs(price - reported) < 1e-6;
    expect({ additive: isSame(additive), inclusive: isSame(inclusive) }).toEqual({
      additive: meaning === 'additive',
      inclusive: meaning === 'inclusive',
    });
    expect(reported).toBeLessThanOrEqual(additive + 1e-6);
  });

  it('has records of every age', () => {
    const looks = agenticRuns
      .flatMap(recordsOf)
      .map((record) => `${record._schema ?? 'no schema'}, ${record.event ?? 'no event'}`);
    expect([...new Set(looks)].sort()).toEqual([
      'no schema, no event',
      'token-usage/v0.25.41, no event',
      'token-usage/v0.27.3, token_usage',
      'token-usage/v0.27.43, token_usage',
    ]);
  });
});

describe('runs of the day', () => {
  const plain = ['token-usage.jsonl', 'token_usage.jsonl'];

  it.each([
    ['usage', 'Smoke Claude', '2026-11-19T08:20Z', ['usage:agent/token_usage.jsonl']],
    [
      'usage, agent and detection',
      'Security Guard',
      '2026-11-19T09:40Z',
      [
        'agent:sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl',
        'agent:sandbox/firewall/audit/api-proxy-logs/token-usage.jsonl',
        'detection:sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl',
        'usage:agent/token_usage.jsonl',
        'usage:detection/token_usage.jsonl',
      ],
    ],
    [
      'agent-artifacts',
      'Docs @writer | #42 <b>sync</b>',
      '2026-11-19T10:50Z',
      ['agent-artifacts:tmp/gh-aw/sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl'],
    ],
    [
      'firewall-audit-logs',
      'Docs @writer | #42 <b>sync</b>',
      '2026-11-19T15:20Z',
      ['firewall-audit-logs:logs/api-proxy-logs/token-usage.jsonl'],
    ],
    [
      'two workflow_call prefixes',
      'Platform Agents',
      '2026-11-19T17:30Z',
      [
        'a1b2c3d4-agent:sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl',
        'a1b2c3d4-agent:sandbox/firewall/audit/api-proxy-logs/token-usage.jsonl',
        '7e90f6b5-agent:sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl',
        '7e90f6b5-agent:sandbox/firewall/audit/api-proxy-logs/token-usage.jsonl',
        'a1b2c3d4-usage:agent/token_usage.jsonl',
        '7e90f6b5-usage:agent/token_usage.jsonl',
      ],
    ],
    ['a bare file', 'Issue Triage', '2026-11-19T18:49Z', ['firewall-logs-token-usage.jsonl:']],
  ])('hold records in the spelling %s', (_spelling, workflow, at, places) => {
    const found = artifactsOf(runAt(workflow, at)).flatMap((artifact) =>
      [...filesOf(artifact)]
        .filter(([path]) => path === '' || plain.some((end) => path.endsWith(end)))
        .filter(([, text]) => text !== '')
        .map(([path]) => `${artifact.name}:${path}`),
    );
    expect(found.sort()).toEqual([...places].sort());
  });

  it('report the same spend in copies, and spend of its own in the detection and under each prefix', () => {
    const guard = artifactsOf(runAt('Security Guard', '2026-11-19T09:40Z'));
    const file = (artifact: string, path: string): string | undefined => {
      const found = guard.find(({ name }) => name === artifact);
      return found === undefined ? undefined : filesOf(found).get(path);
    };
    const logs = 'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl';
    expect(file('agent', logs)).toBe(file('usage', 'agent/token_usage.jsonl'));
    expect(file('detection', logs)).toBe(file('usage', 'detection/token_usage.jsonl'));
    expect(file('detection', logs)).not.toBe(file('agent', logs));
    expect(recordsOf(runAt('Security Guard', '2026-11-19T09:40Z'))).toHaveLength(24 + 2);
    expect(recordsOf(runAt('Platform Agents', '2026-11-19T17:30Z'))).toHaveLength(10);
  });

  it.each([
    ['no-artifact', 'Nightly Translations', '2026-11-19T23:10Z'],
    ['no-usage-file', 'Nightly Translations', '2026-11-20T00:10Z'],
    ['empty-usage-file', 'Nightly Translations', '2026-11-20T02:10Z'],
    ['other-provider', 'Smoke Copilot', '2026-11-19T08:40Z'],
    ['other-provider', 'Codex Reviewer', '2026-11-19T13:55Z'],
    ['expired', 'Link Checker', '2026-11-19T05:00Z'],
    ['gone', 'Link Checker', '2026-11-19T17:00Z'],
    ['unreadable', 'Link Checker', '2026-11-19T23:00Z'],
    ['fork', 'Contributor Welcome', '2026-11-19T12:40Z'],
    ['fork', 'Contributor Welcome', '2026-11-19T22:40Z'],
    ['totals', 'Accessibility Audit', '2026-11-19T19:15Z'],
    ['records', 'Accessibility Audit', '2026-11-19T12:15Z'],
  ])('show %s: %s at %s', (gap, workflow, at) => {
    const run = runAt(workflow, at);
    expect(isOfTheDay(run)).toBe(true);
    expect(whyWithoutUsage(run)).toBe(gap);
  });

  it('hold lines that are no records', () => {
    const texts = (workflow: string, at: string): string[] =>
      artifactsOf(runAt(workflow, at))
        .flatMap((artifact) => [...filesOf(artifact)])
        .filter(([path]) => plain.some((end) => path.endsWith(end)))
        .flatMap(([, text]) => text.split('\n'))
        .filter((line) => line !== '');
    const twice = texts('Smoke Claude', '2026-11-19T14:20Z');
    expect(twice.at(-1)).toBe(twice.at(-2));
    expect(tryParse(texts('Test Improver', '2026-11-19T19:40Z').at(-1) ?? '')).toBeUndefined();
    const [noise, negative] = texts('Docs @writer | #42 <b>sync</b>', '2026-11-19T15:20Z');
    expect(tryParse(noise ?? '')).toBeUndefined();
    expect(tryParse(negative ?? '')).toMatchObject({ output_tokens: -1 });
  });

  it('have every conclusion, and one run that is still going', () => {
    const conclusions = agenticRuns
      .filter(isOfTheDay)
      .map((run) => run.attempts.at(-1)?.conclusion);
    expect(new Set(conclusions)).toEqual(new Set(['success', 'failure', 'cancelled', 'timed_out']));
    const going = runAt('Security Guard', '2026-11-20T06:04Z');
    expect(going.attempts[0]).toMatchObject({ status: 'in_progress', conclusion: null });
    expect(artifactsOf(going).map(({ name }) => name)).toContain('agent');
  });

  it.each([
    ['Test Improver', '2026-11-16T07:45Z', '2026-11-19T09:05Z'],
    ['Secret Digger', '2026-10-24T10:05Z', '2026-11-19T13:10Z'],
  ])('repeat an older run: %s', (workflow, first, second) => {
    const run = runAt(workflow, second);
    expect(run).toBe(runAt(workflow, first));
    expect(run.createdAt).toEqual(new Date(first));
    expect(run.attempts.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
    const names = artifactsOf(run).map(({ name }) => name);
    expect(names).toHaveLength(new Set(names).size * 2);
  });

  it('begin before the window and complete in it', () => {
    const run = runAt('Release Notes Writer', '2026-11-19T06:02Z');
    expect(run.createdAt < DAY.from && isOfTheDay(run)).toBe(true);
    const times = recordsOf(run).map(({ timestamp }) => new Date(timestamp) < DAY.from);
    expect(new Set(times)).toEqual(new Set([true, false]));
  });
});

/** The state of a run as it is built, named in the words of the report where there are any. */
function whyWithoutUsage(run: RunState): string {
  const ours = artifactsOf(run).filter(({ name }) =>
    /^(?:[\da-f]{8}-)?(?:usage|agent|detection|agent-artifacts|firewall-audit-logs|firewall-logs.*)$/.test(
      name,
    ),
  );
  if (ours.length === 0) return 'no-artifact';
  if (run.headRepositoryId !== state.id) return 'fork';
  if (ours.every(({ expiresAt }) => expiresAt <= now)) return 'expired';
  if (ours.every(({ isGone }) => isGone)) return 'gone';
  if (ours.every((each) => filesOf(each).has('') && recordsOf(run).length === 0))
    return 'unreadable';
  const records = recordsOf(run);
  if (records.length > 0) {
    return records.some(({ provider }) => provider === 'anthropic') ? 'records' : 'other-provider';
  }
  const paths = ours.flatMap((artifact) => [...filesOf(artifact).keys()]);
  if (paths.some((path) => path.endsWith('token_usage.jsonl'))) return 'empty-usage-file';
  return paths.includes('agent_usage.json') ? 'totals' : 'no-usage-file';
}

describe('findings that the day gives rise to', () => {
  interface Facts {
    readonly requests: number;
    readonly hitRate: number;
    readonly write: number;
    readonly read: number;
    readonly ratio: number;
    readonly small: number;
    readonly fullPrice: number;
    readonly costUsd: number;
  }

  function factsOf(workflow: string, at: string): Facts {
    const records = recordsOf(runAt(workflow, at));
    const input = sum(records, (each) => each.input_tokens);
    const read = sum(records, (each) => each.cache_read_tokens);
    const write = sum(records, (each) => each.cache_write_tokens);
    const output = sum(records, (each) => each.output_tokens);
    return {
      requests: records.length,
      hitRate: read / (read + input),
      write,
      read,
      ratio: (read + input) / output,
      small: records.filter((each) => each.output_tokens < 50).length,
      fullPrice: input + write + output,
      costUsd: sum(records, (each) => cost(each) ?? 0),
    };
  }

  it.each<[string, string, string, (facts: Facts) => boolean]>([
    ['zero cache hits', 'Release Notes Writer', '2026-11-19T06:02Z', ({ read }) => read === 0],
    ['a costly run', 'Release Notes Writer', '2026-11-19T06:02Z', ({ costUsd }) => costUsd > 1],
    [
      'a heavy run',
      'Release Notes Writer',
      '2026-11-19T06:02Z',
      ({ fullPrice }) => fullPrice > 100_000,
    ],
    [
      'low cache hits',
      'Accessibility Audit',
      '2026-11-19T12:15Z',
      ({ hitRate }) => hitRate > 0.1 && hitRate < 0.5,
    ],
    [
      'more written than read',
      'Secret Digger',
      '2026-11-19T10:05Z',
      ({ write, read }) => write > read,
    ],
    ['a high input/output ratio', 'Issue Triage', '2026-11-19T11:34Z', ({ ratio }) => ratio > 100],
    ['many small requests', 'Issue Triage', '2026-11-19T11:34Z', ({ small }) => small > 10],
    ['many requests', 'Security Guard', '2026-11-19T09:40Z', ({ requests }) => requests > 15],
    [
      'nothing',
      'Smoke Claude',
      '2026-11-19T08:20Z',
      ({ hitRate, write, read, ratio, small, requests, fullPrice, costUsd }) =>
        hitRate > 0.9 &&
        write < read &&
        ratio < 100 &&
        small === 0 &&
        requests <= 15 &&
        fullPrice < 100_000 &&
        costUsd < 1,
    ],
  ])('%s: %s', (_finding, workflow, at, isTrue) => {
    const facts = factsOf(workflow, at);
    expect(facts).toSatisfy(isTrue);
  });

  it('rising use, like for like', () => {
    const before = factsOf('Security Guard', '2026-11-18T09:12Z').costUsd;
    expect(factsOf('Security Guard', '2026-11-19T09:40Z').costUsd).toBeGreaterThan(before * 1.2);
  });

  it('failing runs, and spend on them', () => {
    const runs = agenticRuns.filter((run) => nameOf(run) === 'Test Improver' && isOfTheDay(run));
    const failed = runs.filter((run) => run.attempts.at(-1)?.conclusion !== 'success');
    expect(failed.length / runs.length).toBeGreaterThan(0.3);
    expect(failed.every((run) => recordsOf(run).length > 0)).toBe(true);
  });

  it('an unpriced model', () => {
    const records = recordsOf(runAt('Docs @writer | #42 <b>sync</b>', '2026-11-19T21:30Z'));
    const unpriced = records.filter((record) => cost(record) === undefined);
    expect(new Set(unpriced.map(({ model }) => model))).toEqual(new Set(['claude-experimental-x']));
  });
});

describe('earlier reports', () => {
  const issues = state.issues.filter(({ labels }) => labels.includes('claude-token-usage-report'));
  const reports = issues.filter(({ user }) => user.type === 'Bot');

  it('are two, by the bot: one closed, one open', () => {
    expect(reports.map(({ title, state, closedAt }) => [title, state, closedAt !== null])).toEqual([
      ['📊 Claude Token Usage Report 2026-11-18', 'closed', true],
      ['📊 Claude Token Usage Report 2026-11-19', 'open', false],
    ]);
  });

  it('stand among issues that must be left alone', () => {
    const others = state.issues.filter((issue) => !reports.includes(issue));
    expect(others.every(({ user }) => user.type === 'User')).toBe(true);
    expect(others.some(({ isPullRequest, labels }) => isPullRequest && labels.length > 0)).toBe(
      true,
    );
    const forged = others.find(({ title }) => title === reports[1]?.title);
    expect(readMarker(forged?.body ?? '')?.costUsd).toBe(999.99);
    expect(others.some(({ labels }) => labels.join() === 'bug')).toBe(true);
  });

  it('show what the runs of their day sum to', () => {
    const from = new Date('2026-11-18T06:17:00Z');
    const runs = agenticRuns.filter((run) =>
      run.attempts.some(({ updatedAt }) => updatedAt >= from && updatedAt < DAY.from),
    );
    const total = sum(
      runs.flatMap(recordsOf).filter(({ provider }) => provider === 'anthropic'),
      (record) => cost(record) ?? 0,
    );
    const told = readMarker(reports[1]?.body ?? '');
    expect(told).toMatchObject({
      date: '2026-11-19',
      from: from.toISOString(),
      to: DAY.from.toISOString(),
      workflowsAreCut: false,
    });
    expect(told?.costUsd).toBeCloseTo(total, 4);
    expect(told?.workflows.map(({ name }) => name)).toContain('Dependency Digest');
    expect(told?.workflows.map(({ name }) => name)).not.toContain('Platform Agents');
  });

  it('are read by the product: the older one as rounded', () => {
    const read = reports.map((issue) =>
      readEarlierReport({ ...issue, url: '' }, '📊 Claude Token Usage Report'),
    );
    expect(read).toMatchObject([
      { date: '2026-11-18', isRounded: true, runsWithUsage: 8 },
      { date: '2026-11-19', isRounded: false, runsWithUsage: 16 },
    ]);
    expect(read[0]?.workflows.length).toBeGreaterThan(5);
    expect(read[0]?.workflows.every(({ costUsd }) => costUsd !== null)).toBe(true);
  });
});
