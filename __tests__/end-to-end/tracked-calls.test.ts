import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Anthropic from '@anthropic-ai/sdk';
import { expect, it } from 'vitest';
import type { CallsReport } from '../../src/domain/calls-report.ts';
import type { Report } from '../../src/domain/report.ts';
import { formatCallLine } from '../../src/sqlite/call-line.ts';
import { flush } from '../../src/tracker/call-log.ts';
import { withLabels } from '../../src/tracker/labels.ts';
import { track } from '../../src/tracker/track.ts';
import { schemaErrors } from '../renderers/schema-errors.ts';
import { callsOf } from '../support/call-stores.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';
import { startModelServer } from '../tracker/model-server.ts';

const ASK = {
  model: 'claude-sonnet-5',
  max_tokens: 100,
  system: 'You sum up.',
  messages: [{ role: 'user' as const, content: 'Sum up: nothing.' }],
};

it('reports what the tracker recorded of a real client, while its program still runs', async () => {
  const folder = await temporaryFolder();
  const server = await startModelServer();
  const own = new Anthropic({ apiKey: 'k', baseURL: server.url });
  const store = join(folder, '.agent-costs', 'calls.db');
  const client = track(own, { agent: 'writer', task: 'draft', store });
  const ask = () => client.messages.create(ASK);
  for (let call = 0; call < 3; call += 1) await ask();
  server.fail({ status: 529, headers: { 'retry-after-ms': '1' } });
  await withLabels({ agent: 'reader', template: 'sum-v1', isAwaited: false }, ask);
  const stream = await client.messages.create({ ...ASK, stream: true });
  for await (const event of stream) {
    if (event.type === 'content_block_delta') break;
  }
  await flush();

  const { code, stdout, stderr } = await runCli(['report', '.agent-costs', '--format', 'json'], {
    cwd: folder,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(schemaErrors(stdout)).toEqual([]);
  const { calls, totals } = JSON.parse(stdout) as Report & { calls: CallsReport };
  expect(calls.counts).toMatchObject({
    attempts: 6,
    calls: 5,
    retries: 1,
    complete: 4,
    partial: 1,
    failed: 1,
  });
  expect(calls.lost).toBe(0);
  // The stand-in's prompts have 2,400 tokens; the one that was refused spent nothing.
  expect(totals).toMatchObject({
    requests: 5,
    uncachedInputTokens: 500,
    cacheReadTokens: 10_000,
    costIsFloor: true,
  });
  expect(
    calls.groups.map(({ agent, task, model, averagePromptTokens }) => [
      agent,
      task,
      model,
      averagePromptTokens,
    ]),
  ).toEqual([
    ['writer', 'draft', 'claude-sonnet-5', 2_400],
    ['reader', 'draft', 'claude-sonnet-5', 2_400],
  ]);
  const named = calls.templates.find(({ template }) => template === 'sum-v1');
  expect(named).toMatchObject({
    isNamed: true,
    attempts: 2,
    batchable: { notAwaited: 1, inBursts: 0 },
  });
  const unnamed = calls.templates.find(({ isNamed, template }) => !isNamed && template !== null);
  // Three answers to one question; the fourth asked for a stream.
  expect(unnamed).toMatchObject({ attempts: 4, identical: { calls: 2 } });
});

it('reads the lines that stand in for a database beside the databases of other months', async () => {
  const folder = await temporaryFolder();
  const client = track(new Anthropic({ apiKey: 'k', baseURL: (await startModelServer()).url }), {
    agent: 'writer',
    store: join(folder, 'calls.db'),
  });
  await client.messages.create(ASK);
  await flush();
  const lines = callsOf('line', 4, { at: Date.UTC(2026, 9, 1) }).map(formatCallLine);
  await writeFile(join(folder, 'calls-2026-10.jsonl'), lines.join(''));
  const { stdout } = await runCli(['report', '.', '--format', 'json'], { cwd: folder });
  const { calls, coverage } = JSON.parse(stdout) as Report & { calls: CallsReport };
  expect(calls.counts.attempts).toBe(5);
  expect(coverage).toMatchObject({ complete: true, rejectedLines: 0 });
  expect(calls.stores.map(({ kind }) => kind)).toEqual(['tracker', 'tracker']);
  const names = await readdir(folder);
  expect(names.some((name) => name.endsWith('.key'))).toBe(true);
  const key = names.find((name) => name.endsWith('.key')) ?? '';
  expect(stdout).not.toContain((await readFile(join(folder, key), 'utf8')).trim().slice(0, 16));
});
