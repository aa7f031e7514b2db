import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEMO_TOKEN, startFakeGitHub } from '../../src/demo/fake-github.ts';
import { createSampleRepository } from '../../src/demo/sample-repository.ts';
import type { Report } from '../../src/domain/report.ts';
import { line, zip } from '../support/collect-from.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';

const { version } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** Two requests of Claude Sonnet 4.6 on two days, by hand: 100K in at $3, 10K out at $15. */
const RECORDS =
  line('a', { timestamp: '2026-11-18T10:00:00Z', input_tokens: 100_000, output_tokens: 0 }) +
  line('b', { timestamp: '2026-11-19T10:00:00Z', input_tokens: 0, output_tokens: 10_000 });

async function json(
  args: readonly string[],
  options?: Parameters<typeof runCli>[1],
): Promise<Report> {
  const { stdout, stderr } = await runCli(['report', '--format', 'json', ...args], options);
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    throw new Error(`no JSON: ${stdout.slice(0, 200)} ${stderr}`);
  }
}

describe('report', () => {
  it('reads a file, a folder, a zip and standard input to the same sums', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'run', 'sandbox'), { recursive: true });
    await writeFile(join(folder, 'token-usage.jsonl'), RECORDS);
    await writeFile(join(folder, 'run', 'sandbox', 'token-usage.jsonl'), RECORDS);
    await writeFile(join(folder, 'run', 'notes.txt'), 'nothing of ours');
    await writeFile(join(folder, 'usage.zip'), zip({ 'agent/token_usage.jsonl': RECORDS }));
    const reports = await Promise.all([
      json(['token-usage.jsonl'], { cwd: folder }),
      json(['run'], { cwd: folder }),
      json(['usage.zip'], { cwd: folder }),
      json(['-'], { stdin: RECORDS }),
      json([], { stdin: RECORDS }),
    ]);
    for (const { totals, window } of reports) {
      expect(totals).toMatchObject({
        requests: 2,
        totalTokens: 110_000,
        costUsd: 0.45,
        costIsFloor: false,
      });
      expect(window.from).toBe('2026-11-18T10:00:00.000Z');
    }
  });

  it('counts copies once and detection beside the agent', async () => {
    const folder = await temporaryFolder();
    for (const path of ['usage/agent', 'agent/logs', 'detection/logs']) {
      await mkdir(join(folder, path), { recursive: true });
      await writeFile(join(folder, path, 'token-usage.jsonl'), RECORDS);
    }
    const { totals, phases, coverage } = await json([folder]);
    expect(totals.requests).toBe(4);
    expect(phases.map(({ phase, usage }) => [phase, usage.requests])).toEqual([
      ['agent', 2],
      ['detection', 2],
    ]);
    expect(coverage.duplicateRecords).toBe(2);
  });

  it('never adds a total to the requests of the same run, and keeps those of other runs', async () => {
    const folder = await temporaryFolder();
    const total = JSON.stringify({
      input_tokens: 7,
      output_tokens: 1,
      primary_model: 'claude-haiku-4-5',
    });
    await writeFile(join(folder, 'usage.zip'), zip({ 'agent/token_usage.jsonl': RECORDS }));
    await writeFile(
      join(folder, 'agent.zip'),
      zip({ 'agent_usage.json': total, 'logs/token-usage.jsonl': RECORDS }),
    );
    expect((await json(['usage.zip', 'agent.zip'], { cwd: folder })).totals.totalTokens).toBe(
      110_000,
    );
    await mkdir(join(folder, 'runs', 'run1'), { recursive: true });
    await mkdir(join(folder, 'runs', 'run2', 'usage'), { recursive: true });
    await writeFile(join(folder, 'runs', 'run1', 'token-usage.jsonl'), RECORDS);
    await writeFile(join(folder, 'runs', 'run2', 'usage', 'agent_usage.json'), total);
    const both = await json([join(folder, 'runs')]);
    expect(both.totals).toMatchObject({
      totalTokens: 110_008,
      requests: 2,
      requestsAreFloor: true,
    });
    expect(both.pricing.unpriced).toEqual([]);
  });

  it('is not complete when an input could not be read', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'token-usage.jsonl'), RECORDS);
    const { coverage } = await json(['token-usage.jsonl', 'missing'], { cwd: folder });
    expect(coverage.complete).toBe(false);
  });

  it('recognises a format by content under any name', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'log.txt'), RECORDS);
    expect((await json([join(folder, 'log.txt')])).totals.requests).toBe(2);
  });

  it('takes only the window and the providers that are asked for', async () => {
    const mixed =
      RECORDS +
      line('c', { provider: 'openai', model: 'gpt-5.5', timestamp: '2026-11-19T11:00:00Z' });
    expect((await json(['-'], { stdin: mixed })).totals.requests).toBe(3);
    expect((await json(['--provider', 'openai'], { stdin: mixed })).totals.requests).toBe(1);
    expect((await json(['--since', '2026-11-19'], { stdin: mixed })).totals.requests).toBe(2);
    expect(
      (await json(['--until', '2026-11-19T10:00:00Z'], { stdin: mixed })).totals.requests,
    ).toBe(1);
  });

  it.each([
    ['model', 'claude-sonnet-4-6'],
    ['day', '2026-11-18'],
    ['phase', 'agent'],
    ['run', '(unknown)'],
    ['week,model', '2026-W47'],
  ])('groups by %s', async (by, name) => {
    const { stdout, code } = await runCli(['report', '--group-by', by], { stdin: RECORDS });
    expect(code).toBe(0);
    expect(stdout).toContain(name);
  });

  it.each([
    ['markdown', '| Day | Model | Requests |'],
    ['csv', 'day,model,requests,'],
    ['json', '"groupedBy": ['],
    ['text', 'Usage by day and model'],
  ])('shows a grouping in %s', async (format, part) => {
    const args = ['report', '--group-by', 'day,model', '--format', format];
    const { stdout, code } = await runCli(args, { stdin: RECORDS });
    expect(code).toBe(0);
    expect(stdout).toContain(part);
  });

  it('has colours where they are forced, and none in a file', async () => {
    const env = { FORCE_COLOR: '1' };
    const { stdout } = await runCli(['report'], { stdin: RECORDS, env });
    expect(stdout).toContain('\u001b[1mOverview\u001b[0m');
    const output = join(await temporaryFolder(), 'page.txt');
    await runCli(['report', '--output', output], { stdin: RECORDS, env });
    expect(await readFile(output, 'utf8')).not.toContain('\u001b');
  });

  it('prints Markdown and CSV too, and writes to a file', async () => {
    const folder = await temporaryFolder();
    const markdown = await runCli(['report', '--format', 'markdown'], { stdin: RECORDS });
    expect(markdown.stdout).toContain('### Overview');
    const output = join(folder, 'out.csv');
    const csv = await runCli(['report', '--format', 'csv', '--output', output], { stdin: RECORDS });
    expect(csv).toMatchObject({ code: 0, stdout: '' });
    expect(await readFile(output, 'utf8')).toMatch(/^[\w,"-]+\r\n/);
  });

  it('prices by the user’s file and says so', async () => {
    const folder = await temporaryFolder();
    const prices = join(folder, 'prices.yml');
    await writeFile(prices, 'claude-sonnet-4.6: { input: 1, output: 1 }\n');
    const { totals, pricing } = await json(['--prices', prices], { stdin: RECORDS });
    expect(totals.costUsd).toBeCloseTo(0.11, 9);
    expect(pricing.overridden).toEqual(['claude-sonnet-4-6']);
  });

  it('says unknown, not 0, for a model without a price', async () => {
    const { totals, pricing } = await json(['-'], {
      stdin: line('a', { model: 'claude-experimental-x' }),
    });
    expect(totals).toMatchObject({ costUsd: null, costIsFloor: true });
    expect(pricing.unpriced).toEqual(['claude-experimental-x']);
    const { stdout } = await runCli(['report'], {
      stdin: line('a', { model: 'claude-experimental-x' }),
    });
    expect(stdout).not.toContain('$0');
  });
});

describe('exit codes', () => {
  it.each([
    [['report', '/no/such/file'], 3, 'there is no such file'],
    [['report', '--format', 'pdf'], 2, '--format: "pdf" is not known'],
    [['report', '--nonsense'], 2, '--nonsense'],
    [['report', '--since', 'last-report'], 2, 'there is no earlier report'],
    [['report', '--since', '2026-11-21', '--until', '2026-11-20'], 2, 'not before --until'],
    [['report', '--since', '99999999999999d'], 2, 'is no time'],
    [['reprot'], 2, '"reprot" is no command'],
    [[], 2, 'No command was given'],
    [['github'], 2, 'name one repository'],
    [['github', 'acme/storefront'], 2, 'there is no token'],
  ])('%j gives %i and says why', async (args, code, words) => {
    const exit = await runCli(args);
    expect(exit.code).toBe(code);
    expect(exit.stderr).toContain(words);
    expect(exit.stderr).not.toMatch(/\n\s+at /);
    expect(exit.stdout).toBe('');
  });

  it('are 3 with --strict when one of several inputs could not be read', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'token-usage.jsonl'), RECORDS);
    const args = ['report', join(folder, 'token-usage.jsonl'), join(folder, 'missing.zip')];
    expect((await runCli(args)).code).toBe(0);
    expect((await runCli([...args, '--strict'])).code).toBe(3);
  });

  it('are 3 when nothing could be read at all', async () => {
    const { code, stderr } = await runCli(['report'], { stdin: 'hello' });
    expect({ code, stderr }).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('Nothing could be read'),
    });
  });

  it('are 1 when a finding is at or above --fail-on', async () => {
    const costly = line('a', { input_tokens: 900_000, timestamp: '2026-11-19T10:00:00Z' });
    const wasteful =
      costly + line('b', { input_tokens: 900_000, timestamp: '2026-11-19T10:00:00Z' });
    expect((await runCli(['report', '--fail-on', 'low'], { stdin: wasteful })).code).toBe(1);
    expect((await runCli(['report'], { stdin: wasteful })).code).toBe(0);
  });
});

it('tells what is named like usage in a folder and holds none, and no proof without spend', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'token-usage.jsonl'), RECORDS);
  await writeFile(join(folder, 'token-tracker-audit.jsonl'), '');
  await writeFile(join(folder, 'notes.txt'), 'nothing of ours');
  const clean = await runCli(['report', folder, '--strict']);
  expect({ code: clean.code, stderr: clean.stderr }).toEqual({ code: 0, stderr: '' });
  await writeFile(join(folder, 'claude-execution-output.json'), 'Error: no output');
  const { code, stderr } = await runCli(['report', folder, '--strict']);
  expect(code).toBe(3);
  expect(stderr).toContain('claude-execution-output.json: reports no token usage');
});

describe('github', () => {
  async function start() {
    const { state } = createSampleRepository();
    const gitHub = await startFakeGitHub(state, { now: () => new Date('2026-11-20T06:17:00Z') });
    onTestFinished(gitHub.close);
    const env = { GITHUB_API_URL: gitHub.apiUrl, GH_TOKEN: DEMO_TOKEN };
    const window = ['--since', '2026-11-19T06:17:00Z', '--until', '2026-11-20T06:17:00Z'];
    return { gitHub, env, window };
  }

  it('reads and prints, and writes nothing unless asked to publish', async () => {
    const { gitHub, env, window } = await start();
    const folder = await temporaryFolder();
    const exit = await runCli(['github', 'acme/storefront', ...window, '--output-dir', folder], {
      env,
    });
    expect({ code: exit.code, stderr: exit.stderr }).toMatchObject({ code: 0 });
    expect(exit.stdout).toContain('Security Guard');
    expect(gitHub.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(await readFile(join(folder, 'usage.csv'), 'utf8')).toContain('Security Guard');
  });

  it('publishes when asked to, and exits with 4 when GitHub does not let it', async () => {
    const { gitHub, env, window } = await start();
    const { code } = await runCli(['github', 'acme/storefront', ...window, '--publish'], { env });
    expect(code).toBe(0);
    expect(gitHub.state.issues.at(-1)?.title).toBe('📊 Claude Token Usage Report 2026-11-20');

    const { state } = createSampleRepository();
    const closed = await startFakeGitHub(state, {
      permissions: { actions: 'read', issues: 'read' },
      now: () => new Date('2026-11-20T06:17:00Z'),
    });
    onTestFinished(closed.close);
    const refused = await runCli(['github', 'acme/storefront', ...window, '--publish=issue'], {
      env: { ...env, GITHUB_API_URL: closed.apiUrl },
    });
    expect(refused.code).toBe(4);
    expect(refused.stderr).toContain('`issues: write`');
  });
});

it('--version prints the version', async () => {
  expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
});
