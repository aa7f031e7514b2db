import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/spawn.ts';
import { startBatchServer } from '../tracker/batch-server.ts';
import { startModelServer } from '../tracker/model-server.ts';
import { readStore } from '../tracker/read-store.ts';

const EXAMPLES = fileURLToPath(new URL('../../docs/examples', import.meta.url));

/** An example as it is, in a home of its own, with the stand-in in the place of its provider. */
async function start(name: string, url: string) {
  const home = await temporaryFolder();
  const child = spawn(process.execPath, [join(EXAMPLES, name)], {
    cwd: home,
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      PORT: '0',
      ANTHROPIC_API_KEY: 'k',
      ANTHROPIC_BASE_URL: url,
      OPENAI_API_KEY: 'k',
      OPENAI_BASE_URL: `${url}/v1`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)));
  return { child, output, calls: () => readStore(join(home, '.agent-costs')).calls };
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve));
}

describe('the examples run as they are', () => {
  it('and each of them is tried here', () => {
    expect(readdirSync(EXAMPLES).toSorted()).toEqual([
      'fastify.ts',
      'langchain.ts',
      'nightly-batch.ts',
      'parallel-agents.ts',
    ]);
  });

  it('fastify.ts: routes are tasks, equal questions are asked once, and SIGTERM loses nothing', async () => {
    const server = await startModelServer();
    const { child, output, calls } = await start('fastify.ts', server.url);
    await expect.poll(() => output.stdout, { timeout: 30_000 }).toContain('http');
    const url = `${output.stdout.trim()}/triage`;
    const ask = async (text: string): Promise<unknown> => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ text }),
      });
      return response.json();
    };
    for (const text of ['It does not start.', 'It does not start.', 'The bill is wrong.']) {
      expect(await ask(text)).toEqual({ team: '{"answer":"42"}' });
    }
    const ended = endOf(child);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(server.seen).toHaveLength(2);
    const labels = { agent: 'help-desk', task: 'triage', template: 'triage-v3', isAwaited: true };
    expect(calls()).toMatchObject([
      { ...labels, outcome: 'complete', tokens: { output: 42 } },
      { ...labels, outcome: 'cached', tokens: { output: 0 } },
      { ...labels, outcome: 'complete', tokens: { output: 42 } },
    ]);
  });

  it('parallel-agents.ts: each call under its agent, equal ones once', async () => {
    const server = await startModelServer();
    const { child, output, calls } = await start('parallel-agents.ts', server.url);
    expect(await endOf(child)).toBe(0);
    expect(output.stdout.split('\n').toSorted()).toEqual([
      '',
      '2 calls made, 4 saved',
      'archivist: 2 summaries',
      'reviewer: 2 summaries',
      'writer: 2 summaries',
    ]);
    expect(server.seen).toHaveLength(2);
    const all = calls();
    expect(all.filter(({ outcome }) => outcome === 'complete')).toHaveLength(2);
    expect(all.filter(({ outcome }) => outcome === 'cached')).toHaveLength(4);
    for (const agent of ['writer', 'reviewer', 'archivist']) {
      expect(all.filter((call) => call.agent === agent)).toHaveLength(2);
    }
  });

  it('langchain.ts: a chain’s call is recorded with its labels', async () => {
    const server = await startModelServer();
    const { child, output, calls } = await start('langchain.ts', server.url);
    expect(await endOf(child)).toBe(0);
    expect(output.stdout).toBe('42\n');
    expect(calls()).toMatchObject([
      {
        agent: 'writer',
        task: 'answer',
        template: 'one-sentence',
        provider: 'openai',
        api: 'chat',
        askedModel: 'gpt-5-mini',
        outcome: 'complete',
        tokens: { cacheRead: 1_024, output: 60 },
      },
    ]);
  });

  it('nightly-batch.ts: one batch, each call with its answer', async () => {
    const server = await startBatchServer();
    server.isEnded = true;
    const { child, output, calls } = await start('nightly-batch.ts', server.url);
    expect(await endOf(child)).toBe(0);
    expect(output.stdout).toContain('msgbatch_0: created, 0 of 3 calls\n');
    expect(output.stdout).toContain(
      'batch: Summarize: Met the new team.\nbatch: Summarize: Shipped',
    );
    expect(server.batches.map(({ length }) => length)).toEqual([3]);
    const call = { outcome: 'complete', modifiers: { tier: 'batch' }, isAwaited: false };
    expect(calls()).toMatchObject([call, call, call]);
  });
});
