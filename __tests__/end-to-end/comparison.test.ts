import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEMO_TOKEN, startFakeGitHub } from '../../src/demo/fake-github.ts';
import { createSampleRepository } from '../../src/demo/sample-repository.ts';
import type { Comparison } from '../../src/domain/comparison.ts';
import type { Report } from '../../src/domain/report.ts';
import { parseCsv } from '../renderers/parse-csv.ts';
import { schemaErrors } from '../renderers/schema-errors.ts';
import { line, zip } from '../support/collect-from.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';

const RANGES = ['--before', '2026-04-01..2026-04-08', '--after', '2026-04-08..2026-04-15'];

interface LocalRun {
  readonly id: number;
  readonly workflow: string;
  readonly createdAt: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Runs as `gh run download` leaves them: a folder each, with its aw_info.json. */
async function folderOf(runs: readonly LocalRun[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const { id, workflow, createdAt, files } of runs) {
    const own = join(folder, `run-${id}`);
    await mkdir(own);
    const info = {
      engine_id: 'copilot',
      workflow_name: workflow,
      run_id: id,
      created_at: createdAt,
    };
    await writeFile(join(own, 'aw_info.json'), JSON.stringify(info));
    for (const [name, text] of Object.entries(files)) await writeFile(join(own, name), text);
  }
  return folder;
}

/** A run of which only its total is known, as gh-aw writes it. */
function total(id: number, day: number, uncached: number, more: object = {}): LocalRun {
  const createdAt = `2026-04-${String(day).padStart(2, '0')}T10:00:00Z`;
  const text = JSON.stringify({
    provider: 'anthropic',
    primary_model: 'claude-sonnet-4-6',
    input_tokens: uncached,
    output_tokens: 0,
    cache_read_tokens: 0,
    cache_write_tokens: 0,
    ...more,
  });
  return { id, workflow: 'Auto-Triage', createdAt, files: { 'agent_usage.json': text } };
}

async function report(folder: string, ...args: string[]): Promise<Report> {
  const { code, stdout, stderr } = await runCli(['report', folder, '--format', 'json', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(schemaErrors(stdout)).toEqual([]);
  return JSON.parse(stdout) as Report;
}

function comparisonOf({ comparison }: Report): Comparison {
  if (comparison === undefined) throw new Error('nothing was compared');
  return comparison;
}

/** Means of 200 and 76, medians of 100 and 78: what GitHub's published −62% hides. */
const HIDDEN = [
  ...Array.from({ length: 10 }, (_, index) => total(index + 1, 3, index === 9 ? 1_100 : 100)),
  ...Array.from({ length: 10 }, (_, index) => total(index + 11, 10, index === 9 ? 58 : 78)),
];

describe('report --before --after', () => {
  it('compares totals of runs, and says what their mean hides', async () => {
    const folder = await folderOf(HIDDEN);
    const all = await report(folder, ...RANGES, '--metric', 'effective-tokens');
    const { workflows, ...head } = comparisonOf(all);
    expect(head).toEqual({
      metric: 'effective-tokens',
      before: { from: '2026-04-01T00:00:00.000Z', to: '2026-04-08T00:00:00.000Z' },
      after: { from: '2026-04-08T00:00:00.000Z', to: '2026-04-15T00:00:00.000Z' },
      bootstrap: { method: 'percentile', level: 0.95, resamples: 2_000, seed: 2026 },
      runsWithoutTime: 0,
    });
    expect(workflows).toHaveLength(1);
    expect(workflows[0]).toMatchObject({
      name: 'Auto-Triage',
      before: { runs: 10, mean: 200, median: 100, unknownRuns: 0 },
      after: { runs: 10, mean: 76, median: 78, unknownRuns: 0 },
      parts: [{ kind: 'prompt-length', workflow: 'Auto-Triage', model: null, tokens: -124 }],
      cautions: ['mean-and-median-disagree'],
    });
    expect(all.totals.uncachedInputTokens).toBe(2_760);
    // The same by another call, to the last digit.
    expect(comparisonOf(await report(folder, ...RANGES, '--metric', 'effective-tokens'))).toEqual({
      ...head,
      workflows,
    });
  });

  it('says the same of run folders in one zip, and of zips in run folders', async () => {
    const runs = Array.from({ length: 60 }, (_, index) =>
      total(index + 1, index % 2 === 0 ? 3 : 10, 100 + ((index * 37) % 60)),
    );
    const folder = await folderOf(runs);
    const asked = [...RANGES, '--metric', 'effective-tokens'];
    const expected = comparisonOf(await report(folder, ...asked));
    expect(expected.workflows[0]).toMatchObject({ before: { runs: 30 }, after: { runs: 30 } });

    const packed = await temporaryFolder();
    const ofAll = new AdmZip();
    for (const { id } of runs.toReversed())
      ofAll.addLocalFolder(join(folder, `run-${id}`), `${id}`);
    ofAll.writeZip(join(packed, 'runs.zip'));
    expect(comparisonOf(await report(join(packed, 'runs.zip'), ...asked))).toEqual(expected);

    for (const { id, files } of runs) {
      const own = join(folder, `run-${id}`);
      await writeFile(join(own, 'agent.zip'), zip(files));
      await rm(join(own, 'agent_usage.json'));
    }
    expect(comparisonOf(await report(folder, ...asked))).toEqual(expected);
  });

  it('shows it in every rendering', async () => {
    const folder = await folderOf(HIDDEN);
    const print = async (format: string): Promise<string> => {
      const args = ['report', folder, ...RANGES, '--metric', 'tokens', '--format', format];
      return (await runCli(args)).stdout;
    };
    for (const format of ['text', 'markdown']) {
      const page = (await print(format)).replaceAll(/[^\S\n]+/g, ' ');
      expect(page).toContain('Before and after');
      expect(page).toMatch(/Auto-Triage.*10 → 10.*200 → 76.*−62%.*−\d+% to .*100 → 78.*−22%/);
      expect(page).toContain('The mean says −62%, the median −22%');
      expect(page).toContain('shorter prompts −124');
      expect(page.replaceAll(/\s+/g, ' ')).toContain('2,000 draws, seed 2026');
    }
    const [heading, row] = parseCsv(await print('csv'));
    expect(
      Object.fromEntries((heading ?? []).map((name, index) => [name, row?.[index]])),
    ).toMatchObject({
      workflow: 'Auto-Triage',
      metric: 'tokens',
      runs_before: '10',
      mean_before: '200',
      median_after: '78',
      cautions: 'mean-and-median-disagree',
    });
  });

  it('keeps its table to a narrow terminal, and the interval in it', async () => {
    const args = ['report', await folderOf(HIDDEN), ...RANGES, '--metric', 'tokens'];
    const { stdout } = await runCli(args, { env: { COLUMNS: '60' } });
    expect(Math.max(...stdout.split('\n').map((text) => [...text].length))).toBeLessThanOrEqual(60);
    expect(stdout).toMatch(/Auto-Tri\S+ +10 → 10 +200 → 76 +−62% +.*−\d+% to /);
  });

  it('counts effective tokens with and without what was written to the cache', async () => {
    const folder = await folderOf([
      total(1, 3, 100, { cache_write_tokens: 50, cache_read_tokens: 1_000, output_tokens: 10 }),
      total(2, 10, 100, { cache_write_tokens: 50, cache_read_tokens: 1_000, output_tokens: 10 }),
    ]);
    const meanOf = async (metric: string): Promise<number | null | undefined> =>
      comparisonOf(await report(folder, ...RANGES, '--metric', metric)).workflows[0]?.before.mean;
    expect(await meanOf('effective-tokens')).toBe(100 + 50 + 100 + 40);
    expect(await meanOf('effective-tokens-without-writes')).toBe(100 + 100 + 40);
    expect(await meanOf('full-price-tokens')).toBe(160);
    expect(await meanOf('tokens')).toBe(1_160);
    expect(await meanOf('cost')).toBeCloseTo(
      (100 * 3 + 50 * 3.75 + 1_000 * 0.3 + 10 * 15) / 1e6,
      9,
    );
  });

  it('deals a run with its last request, and a run once whatever it left behind', async () => {
    const requests = (...times: string[]): string =>
      times
        .map((timestamp) => line(timestamp, { timestamp, input_tokens: 100, output_tokens: 0 }))
        .join('');
    const run = (id: number, ...times: string[]): LocalRun => ({
      id,
      workflow: 'Guard',
      createdAt: '2026-04-07T22:00:00Z',
      files: { 'token-usage.jsonl': requests(...times) },
    });
    const folder = await folderOf([
      run(1, '2026-04-07T22:00:00Z', '2026-04-07T23:59:59.999Z'),
      run(2, '2026-04-07T23:00:00Z', '2026-04-08T00:00:00Z'),
      run(3, '2026-04-15T00:00:00Z'),
    ]);
    const { workflows } = comparisonOf(await report(folder, ...RANGES, '--metric', 'tokens'));
    expect(workflows[0]).toMatchObject({
      before: { runs: 1, mean: 200 },
      after: { runs: 1, mean: 200 },
      change: 0,
      parts: [],
      cautions: ['few-runs'],
    });
  });

  it('takes folders, sessions and documents for runs where no run has an id', async () => {
    const folder = await temporaryFolder();
    const request = (day: number, input: number): string =>
      line(`r${day}-${input}`, {
        timestamp: `2026-04-0${day}T10:00:00Z`,
        input_tokens: input,
        output_tokens: 0,
      });
    const answer = (session: string, day: number, input: number): string =>
      `${JSON.stringify({
        type: 'assistant',
        sessionId: session,
        timestamp: `2026-04-0${day}T10:00:00Z`,
        requestId: `q${session}`,
        message: {
          id: `m${session}`,
          model: 'claude-sonnet-4-6',
          usage: { input_tokens: input, output_tokens: 0 },
        },
      })}\n`;
    const files = {
      'ci/one/token-usage.jsonl': request(2, 10) + request(3, 20),
      'ci/two/token-usage.jsonl': request(4, 60),
      'ci/three/token-usage.jsonl': request(9, 90),
      'exports/monday.jsonl': request(5, 7),
      'exports/tuesday.jsonl': request(9, 9),
      'chat/all.jsonl': answer('a', 2, 5) + answer('b', 3, 7) + answer('c', 9, 8),
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const { workflows } = comparisonOf(await report(folder, ...RANGES, '--metric', 'tokens'));
    const sides = workflows.map(({ name, before, after }) => [
      name,
      [before.runs, before.mean],
      [after.runs, after.mean],
    ]);
    expect(new Map(sides.map(([name, ...rest]) => [name, rest]))).toEqual(
      new Map([
        [
          'ci',
          [
            [2, 45],
            [1, 90],
          ],
        ],
        [
          'exports',
          [
            [1, 7],
            [1, 9],
          ],
        ],
        [
          'chat',
          [
            [2, 6],
            [1, 8],
          ],
        ],
      ]),
    );
  });

  it('says which runs are not counted, and leaves open ends open', async () => {
    const folder = await folderOf([
      ...HIDDEN,
      // Credits alone: a cost that somebody reported, of unknown tokens.
      {
        ...total(90, 3, 0),
        files: { 'agent_usage.json': '{"ai_credits": 5, "primary_model": "x"}' },
      },
    ]);
    const untimed = join(folder, 'run-91');
    await mkdir(untimed);
    await writeFile(
      join(untimed, 'aw_info.json'),
      '{"run_id": 91, "workflow_name": "Auto-Triage"}',
    );
    await writeFile(join(untimed, 'agent_usage.json'), '{"input_tokens": 5, "primary_model": "x"}');
    const open = ['--before', '..2026-04-08', '--after', '2026-04-08..', '--metric', 'tokens'];
    const { workflows, runsWithoutTime, before, after } = comparisonOf(
      await report(folder, ...open),
    );
    expect([before.from, after.to, runsWithoutTime]).toEqual([null, null, 1]);
    expect(workflows[0]).toMatchObject({
      before: { runs: 10, unknownRuns: 1 },
      cautions: ['mean-and-median-disagree', 'unknown-runs'],
    });
    const { stdout } = await runCli(['report', folder, ...open]);
    expect(stdout).toContain('Not counted, because unknown: 1 run before, 0 after.');
    expect(stdout).toContain('1 run without a known time is on neither side.');
  });

  it.each([
    [['--before', '2026-04-01..2026-04-08'], '--before: give --after too.'],
    [['--after', '2026-04-01..2026-04-08'], '--after: give --before too.'],
    [['--metric', 'cost'], '--metric: there is nothing to compare'],
    [
      [...RANGES, '--metric', 'dollars'],
      '--metric: "dollars" is not known; write one of cost, tokens',
    ],
    [
      ['--before', '2026-04-01..2026-04-09', '--after', '2026-04-08..2026-04-15'],
      '--after: overlaps with --before',
    ],
    [
      ['--before', '2026-04-08..2026-04-15', '--after', '2026-04-01..2026-04-08'],
      '--after: ends before --before starts; swap',
    ],
    [
      ['--before', '2026-04-08..2026-04-01', '--after', '2026-04-08..2026-04-15'],
      '--before: "2026-04-08..2026-04-01" ends before it starts',
    ],
    [['--before', '2026-04-08..2026-04-08', '--after', '2026-04-08..2026-04-15'], 'or is empty'],
    [
      ['--before', 'yesterday', '--after', '2026-04-08..2026-04-15'],
      '--before: "yesterday" is no span of time; write FROM..TO',
    ],
    [['--before', '..', '--after', '2026-04-08..2026-04-15'], '--before: ".." is no span'],
    [['--before', '2026-04-01..2026-04-04..2026-04-08', '--after', '2026-04-08..'], 'is no span'],
    [['--before', '2026-02-30..2026-04-08', '--after', '2026-04-08..'], 'is no span'],
    [
      ['--before', '2025-04-01..2025-04-08', '--after', '2026-04-08..'],
      '--before: no run completed from 2025-04-01T00:00:00.000Z before 2025-04-08T00:00:00.000Z; the 2 that were read completed from 2026-04-03T10:00:00.000Z to 2026-04-10T10:00:00.000Z',
    ],
    [
      ['--before', '..2026-04-08', '--after', '2027-04-08..'],
      '--after: no run completed from 2027-04-08T00:00:00.000Z on;',
    ],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const folder = await folderOf([total(1, 3, 1), total(2, 10, 1)]);
    const { code, stdout, stderr } = await runCli(['report', folder, ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('complains of nothing but the input where nothing could be read', async () => {
    const folder = await temporaryFolder();
    const { code, stderr } = await runCli(['report', folder, ...RANGES]);
    expect(code).toBe(3);
    expect(stderr).toContain('Nothing could be read as token usage');
  });
});

describe('github --change-at', () => {
  const NOW = new Date('2026-11-20T06:17:00Z');

  async function start() {
    const { state } = createSampleRepository();
    const gitHub = await startFakeGitHub(state, { now: () => NOW });
    onTestFinished(gitHub.close);
    const folder = await temporaryFolder();
    const env = { GITHUB_API_URL: gitHub.apiUrl, GH_TOKEN: DEMO_TOKEN };
    const run = async (...args: string[]) => ({
      ...(await runCli(['github', 'acme/storefront', '--output-dir', folder, ...args], { env })),
      json: () => readFile(join(folder, 'report.json'), 'utf8'),
    });
    return { gitHub, run };
  }

  it('reads equal spans on both sides once, and deals runs by their completion', async () => {
    const { gitHub, run } = await start();
    const change = '2026-11-18T06:17:00Z';
    const exit = await run('--change-at', change, '--until', NOW.toISOString());
    expect({ code: exit.code, stderr: exit.stderr }).toMatchObject({ code: 0 });
    const text = await exit.json();
    expect(schemaErrors(text)).toEqual([]);
    const all = JSON.parse(text) as Report;
    const { before, after, metric, workflows } = comparisonOf(all);
    expect({ before, after, metric, window: all.window }).toEqual({
      metric: 'cost',
      before: { from: '2026-11-16T06:17:00.000Z', to: '2026-11-18T06:17:00.000Z' },
      after: { from: '2026-11-18T06:17:00.000Z', to: '2026-11-20T06:17:00.000Z' },
      window: {
        from: '2026-11-16T06:17:00.000Z',
        to: '2026-11-20T06:17:00.000Z',
        basis: 'explicit',
      },
    });
    // Each mean by hand, from the runs of the same report.
    let compared = 0;
    let unknownRuns = 0;
    for (const { name, runsDetail } of all.workflows) {
      const costs = runsDetail
        .filter(({ isDegraded }) => isDegraded !== true)
        .map(({ usage, completedAt }) => ({ cost: usage?.costUsd ?? null, completedAt }));
      const meanOf = (isSide: (completedAt: string) => boolean): readonly [number, number] => {
        const own = costs.flatMap(({ cost, completedAt }) =>
          cost !== null && isSide(completedAt) ? [cost] : [],
        );
        return [own.length, own.reduce((sum, cost) => sum + cost, 0) / own.length];
      };
      const [oldRuns, oldMean] = meanOf((at) => Date.parse(at) < Date.parse(change));
      const [newRuns, newMean] = meanOf((at) => Date.parse(at) >= Date.parse(change));
      const found = workflows.find((workflow) => workflow.name === name);
      const unknown = runsDetail.filter(
        ({ usage, gap }) =>
          (usage?.costUsd ?? null) === null &&
          !['nothing-spent', 'other-provider', 'fork'].includes(gap ?? ''),
      );
      unknownRuns += unknown.length;
      expect((found?.before.unknownRuns ?? 0) + (found?.after.unknownRuns ?? 0)).toBe(
        unknown.length,
      );
      if (oldRuns + newRuns === 0) continue;
      expect([found?.before.runs, found?.after.runs]).toEqual([oldRuns, newRuns]);
      if (oldRuns === 0 || newRuns === 0) continue;
      compared += 1;
      expect(found?.before.mean).toBeCloseTo(oldMean, 8);
      expect(found?.after.mean).toBeCloseTo(newMean, 8);
      const parts = found?.parts.reduce((sum, { usd }) => sum + Math.round((usd ?? 0) * 1e9), 0);
      expect(parts).toBe(Math.round(((found?.after.mean ?? 0) - (found?.before.mean ?? 0)) * 1e9));
    }
    expect(compared).toBeGreaterThan(3);
    expect(unknownRuns).toBeGreaterThan(0);
    expect(exit.stdout).toContain('Before and after');
    expect(gitHub.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it.each([
    ['2026-11-19T06:17:00Z', ['--since', '2026-11-18T06:17:00Z'], '2026-11-18', '2026-11-20'],
    ['2026-11-19T06:17:00Z', ['--since', '2026-11-12T06:17:00Z'], '2026-11-18', '2026-11-20'],
    ['2026-11-17T06:17:00Z', ['--since', '2026-11-16T06:17:00Z'], '2026-11-16', '2026-11-18'],
    [
      '2026-11-17T06:17:00Z',
      ['--since', '2d', '--until', '2026-11-18T06:17:00Z'],
      '2026-11-16',
      '2026-11-18',
    ],
  ])('at %s with %j spans as far as both sides reach', async (at, args, from, to) => {
    const { run } = await start();
    const now = args.includes('--until') ? [] : ['--until', NOW.toISOString()];
    const exit = await run('--change-at', at, '--metric', 'tokens', ...args, ...now);
    const all = JSON.parse(await exit.json()) as Report;
    expect(all.window).toMatchObject({ from: `${from}T06:17:00.000Z`, to: `${to}T06:17:00.000Z` });
    expect(comparisonOf(all)).toMatchObject({
      metric: 'tokens',
      after: { from: new Date(at).toISOString() },
    });
  });

  it.each([
    [['--change-at', 'monday'], '--change-at: "monday" is no time'],
    [['--metric', 'tokens'], '--metric: there is nothing to compare; give --change-at too.'],
    [
      ['--change-at', '2026-11-20', '--until', '2026-11-19'],
      '--change-at: 2026-11-20T00:00:00.000Z is not before 2026-11-19T00:00:00.000Z, which since and until allow; give an instant that has time on both sides.',
    ],
    [
      ['--change-at', '2026-11-10', '--since', '2026-11-18'],
      'is not between 2026-11-18T00:00:00.000Z and',
    ],
    [
      ['--change-at', '2026-11-19', '--publish'],
      '--change-at: a comparison is no report of the series of issues',
    ],
    [
      ['--change-at', '2026-11-12', '--until', '2026-11-13T00:00:00Z'],
      '--change-at: no run completed from 2026-11-11',
    ],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const { gitHub, run } = await start();
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(gitHub.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});
