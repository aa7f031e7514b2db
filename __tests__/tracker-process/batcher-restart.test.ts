import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { BatchProgress } from '../../src/tracker/batch-progress.ts';
import { DIST, temporaryFolder } from '../support/spawn.ts';
import { startBatchServer } from '../tracker/batch-server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A program that asks what it is given and prints a line for each step of its batches and answer. */
const PROGRAM = `
import Anthropic from '@anthropic-ai/sdk';
import { batcher, flush, track } from ${JSON.stringify(join(DIST, 'tracker.js'))};
const { url, folder, questions, isGivenKey, stays } = JSON.parse(process.argv[1]);
const say = (line) => process.stdout.write(JSON.stringify(line) + '\\n');
const calls = folder + '/calls.db';
const fetch = batcher({
  maxWait: 50,
  pollEvery: 20,
  store: folder + '/batches.db',
  calls,
  onProgress: (progress) => say({ progress }),
  ...(isGivenKey && {
    credentials: (base) =>
      base === url + '/v1' ? { 'x-api-key': 'sk-secret', 'anthropic-version': '2023-06-01' } : undefined,
  }),
});
const own = new Anthropic({ apiKey: 'sk-secret', baseURL: url, maxRetries: 0, fetch });
const client = track(own, { agent: 'nightly', task: 't', store: calls });
await Promise.all(questions.map(async (question) => {
  const messages = [{ role: 'user', content: question }];
  const { content } = await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 9, messages });
  say({ answer: content[0].text });
}));
if (stays) await new Promise((resolve) => setTimeout(resolve, stays));
await flush();
`;

interface Line {
  readonly progress?: BatchProgress;
  readonly answer?: string;
}

interface Given {
  readonly url: string;
  readonly folder: string;
  readonly questions: readonly string[];
  readonly isGivenKey?: boolean;
  readonly stays?: number;
}

/** Runs the program; \`until\` kills it as a lost machine would. */
async function run(given: Given, until?: (line: Line) => boolean): Promise<readonly Line[]> {
  const args = ['--input-type=module', '-e', PROGRAM, JSON.stringify(given)];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: Line[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const line = JSON.parse(part) as Line;
      lines.push(line);
      if (until?.(line)) child.kill('SIGKILL');
    }
  });
  await new Promise<void>((resolve) => child.on('close', () => resolve()));
  return lines;
}

const statesOf = (lines: readonly Line[]) => lines.flatMap(({ progress }) => progress?.state ?? []);
const answersOf = (lines: readonly Line[]) =>
  lines.flatMap(({ answer }) => answer ?? []).toSorted();

/** The calls of a store, as a report reads them. */
function readCalls(folder: string) {
  const month = new Date().toISOString().slice(0, 7);
  const database = new DatabaseSync(join(folder, `calls-${month}.db`), { readOnly: true });
  const sql =
    'SELECT agent, outcome, tier, uncached_input_tokens AS input, output_tokens AS output, response_id AS id FROM calls';
  const rows = database.prepare(sql).all();
  database.close();
  return rows;
}

describe('a program that is killed while its batch is under way', () => {
  it('finds it when it starts again: same questions, the batch’s answers, nothing asked twice', async () => {
    const server = await startBatchServer();
    const folder = await temporaryFolder();
    const given = { url: server.url, folder, questions: ['a', 'b', 'c'] };
    const killed = await run(given, ({ progress }) => progress?.state === 'working');
    expect(answersOf(killed)).toEqual([]);
    expect(server.batches.map(({ length }) => length)).toEqual([3]);
    server.isEnded = true;
    // Of three questions two are asked again, and one that is new.
    const again = await run({ ...given, questions: ['a', 'c', 'new'] });
    expect(answersOf(again)).toEqual(['batch: a', 'batch: c', 'batch: new']);
    expect(statesOf(again)).toContain('resumed');
    expect(server.batches.map(({ length }) => length)).toEqual([3, 1]);
    const spent = readCalls(folder).filter(({ outcome }) => outcome === 'complete');
    const ids = new Set(spent.map(({ id }) => id));
    expect(ids.size).toBe(4);
    for (const call of spent) {
      expect(call).toMatchObject({ agent: 'nightly', tier: 'batch', input: 100, output: 42 });
    }
    // What nobody asked for again is there for who does later.
    const later = await run({ ...given, questions: ['b'] });
    expect(answersOf(later)).toEqual(['batch: b']);
    expect(server.batches).toHaveLength(2);
  });

  it('with credentials given, records its results without being asked for anything', async () => {
    const server = await startBatchServer();
    const folder = await temporaryFolder();
    const given = { url: server.url, folder, questions: ['a', 'b'] };
    await run(given, ({ progress }) => progress?.state === 'working');
    server.isEnded = true;
    const again = await run({ ...given, questions: [], isGivenKey: true, stays: 1_500 });
    expect(statesOf(again)).toEqual(['resumed', 'ended']);
    const calls = readCalls(folder);
    expect(calls).toHaveLength(2);
    for (const call of calls) {
      expect(call).toMatchObject({
        outcome: 'complete',
        tier: 'batch',
        agent: 'nightly',
        output: 42,
      });
    }
    for (const key of server.keys) expect(key).toMatch(/^(?:Bearer )?sk-secret$/);
    const bytes = readFileSync(join(folder, 'batches.db'), 'latin1');
    expect(bytes).not.toContain('sk-secret');
  });

  it('a program that still runs keeps its batch: another with the same file makes its own', async () => {
    const server = await startBatchServer();
    const folder = await temporaryFolder();
    const given = { url: server.url, folder, questions: ['a'] };
    const first = run(given);
    await expect.poll(() => server.batches.length, { timeout: 20_000 }).toBe(1);
    const second = run(given);
    await expect.poll(() => server.batches.length, { timeout: 20_000 }).toBe(2);
    server.isEnded = true;
    expect(answersOf(await first)).toEqual(['batch: a']);
    expect(answersOf(await second)).toEqual(['batch: a']);
    expect(server.batches.map(({ length }) => length)).toEqual([1, 1]);
  });
});
