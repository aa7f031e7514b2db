import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/decoders/', import.meta.url));
const SAMPLE = join(FIXTURES, 'wf_id.json/sample-spelling/input.json');

/** A line of a transcript, as Claude Code writes it, with counts of its own. */
function answer(id: string, output: number, changes: Record<string, unknown> = {}): string {
  return `${JSON.stringify({
    parentUuid: null,
    isSidechain: false,
    sessionId: 's1',
    type: 'assistant',
    uuid: `uuid-${id}-${output}`,
    timestamp: '2026-11-19T12:00:00.000Z',
    requestId: `req-${id}`,
    message: {
      id: `msg-${id}`,
      role: 'assistant',
      model: 'claude-sonnet-4-6',
      content: [{ type: 'text', text: 'Said "usage":{"output_tokens":9} and more.' }],
      usage: {
        input_tokens: 10,
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 100,
        output_tokens: output,
      },
    },
    ...changes,
  })}\n`;
}

/** A result of the same session: 3 answers of the main loop and its agents, and a side request. */
const RESULT = JSON.stringify({
  type: 'result',
  subtype: 'success',
  session_id: 's1',
  total_cost_usd: 0.01,
  usage: { input_tokens: 20, output_tokens: 60 },
  modelUsage: {
    'claude-sonnet-4-6': {
      inputTokens: 30,
      outputTokens: 150,
      cacheReadInputTokens: 300,
      cacheCreationInputTokens: 0,
      costUSD: 0.01,
    },
    'claude-haiku-4-5': {
      inputTokens: 500,
      outputTokens: 5,
      cacheReadInputTokens: 0,
      cacheCreationInputTokens: 0,
      costUSD: 0.000525,
    },
  },
});

const TELEMETRY = JSON.stringify({
  runId: 'wf_1',
  workflowName: 'research',
  status: 'completed',
  startTime: Date.UTC(2026, 10, 19, 11),
  totalTokens: 360,
  workflowProgress: [
    { type: 'workflow_phase', index: 1, title: 'Verify' },
    ...['a1', 'a2'].map((agentId) => ({
      type: 'workflow_agent',
      agentId,
      label: `check ${agentId}`,
      phaseTitle: 'Verify',
      model: 'claude-sonnet-4-6',
      state: 'done',
      tokens: 180,
      attempt: 1,
    })),
  ],
});

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function reportOn(folder: string, ...args: readonly string[]): Promise<Report> {
  const { code, stdout } = await runCli(['report', folder, '--format', 'json', ...args]);
  expect(code).toBe(0);
  return JSON.parse(stdout) as Report;
}

const MAIN = answer('m1', 8) + answer('m1', 20) + answer('m2', 40);
const OF_AGENT = answer('m3', 90, { isSidechain: true, agentId: 'a1' });

describe('report on Claude’s own logs', () => {
  it('prints the meter of one run, with the numbers of the sample', async () => {
    const { code, stdout } = await runCli(['report', SAMPLE]);
    expect(code).toBe(0);
    expect(stdout).toContain('1,006,200 tokens by 19 agents, ~$3.92');
    expect(stdout).toMatch(/Verify {2}720,748 {2}71\.6% {2}~\$3\.46 {6}12 {9}0 {2}█+/);
    expect(stdout.replaceAll('\n', ' ')).toContain("The agents' tokens sum to the run's total.");
  });

  it('prints the meter of every run of a folder', async () => {
    const folder = await temporaryFolder();
    await cp(SAMPLE, join(folder, 'a/wf_one.json'));
    await cp(join(FIXTURES, 'wf_id.json/claude-code/input.json'), join(folder, 'b/wf_two.json'));
    const { stdout } = await runCli(['report', folder]);
    expect(stdout).toContain('sample-research (wf_made-up-01)');
    expect(stdout).toContain('review-changes (wf_1f2e3d4c-5b6)');
  });

  it('counts a session once that transcripts, result and telemetry report', async () => {
    const project = {
      'p/s1.jsonl': MAIN,
      'p/fork.jsonl': MAIN + answer('m4', 7, { sessionId: 's2' }),
      'p/s1/subagents/workflows/wf_1/agent-a1.jsonl': OF_AGENT,
      'p/s1/workflows/wf_1.json': TELEMETRY,
    };
    const alone = await reportOn(await folderOf(project));
    // m1, m2, m4 and a1's m3 one by one; a2 by its one number.
    expect(alone.totals).toMatchObject({
      requests: 4,
      outputTokens: 20 + 40 + 7 + 90,
      unsplitTokens: 180,
      totalTokens: 4 * 110 + 157 + 180,
      costIsEstimate: true,
    });
    expect(alone.stages).toMatchObject([{ name: 'Verify', usage: { totalTokens: 200 + 180 } }]);
    expect(alone.agents?.map(({ name }) => name).toSorted()).toEqual([
      'check a1',
      'check a2',
      'main',
    ]);

    const whole = await reportOn(
      await folderOf({ ...project, 'p/result.log': `Hi {}\n${RESULT}` }),
    );
    expect(whole.totals).toMatchObject({
      outputTokens: 150 + 5 + 7,
      uncachedInputTokens: 30 + 500 + 10,
    });
    expect(whole.totals.unsplitTokens).toBeUndefined();
    expect(whole.agentRuns).toMatchObject([{ id: 'wf_1', invariant: 'holds', agents: 2 }]);
  });

  it('reads a log from standard input, and groups it by model', async () => {
    const { code, stdout } = await runCli(['report', '-', '--group-by', 'model'], {
      stdin: `npm notice {"a": 1}\n${RESULT}\n[done] }`,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^claude-sonnet-4-6 /m);
    expect(stdout).toMatch(/^claude-haiku-4-5 /m);
  });

  it('reports a log that holds no usage, and goes on', async () => {
    const folder = await folderOf({ 'good.json': RESULT, 'garbage.log': 'Segmentation fault {' });
    const [good, garbage] = [join(folder, 'good.json'), join(folder, 'garbage.log')];
    const mixed = await runCli(['report', good, garbage]);
    expect(mixed).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('garbage.log: reports no token usage'),
    });
    expect((await runCli(['report', good, garbage, '--strict'])).code).toBe(3);
    expect((await runCli(['report', garbage])).code).toBe(3);
  });

  it('lets nothing of a conversation, a path or a branch through', async () => {
    const secret = { cwd: '/home/secret-cwd', gitBranch: 'secret-branch', slug: 'secret-slug' };
    const folder = await folderOf({
      's1.jsonl': answer('m1', 20, secret),
      'wf_1.json': TELEMETRY.replace(
        '"status"',
        '"script":"secret-script","args":"secret-args","status"',
      ),
      'result.json': RESULT.replace('"subtype"', '"result":"secret-answer","subtype"'),
    });
    const out = join(folder, 'report.json');
    await runCli(['report', folder, '--format', 'json', '--output', out]);
    const { stdout } = await runCli(['report', folder]);
    const written = await readFile(out, 'utf8');
    expect(written).toContain('claude-sonnet-4-6');
    expect(`${written}${stdout}`).not.toContain('secret');
  });
});
