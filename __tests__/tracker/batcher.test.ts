import Anthropic from '@anthropic-ai/sdk';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import type { BatcherOptions } from '../../src/tracker/batcher-options.ts';
import { batcher } from '../../src/tracker/batcher.ts';
import type { BatchProgress } from '../../src/tracker/batch-progress.ts';
import { withLabels } from '../../src/tracker/labels.ts';
import { responseCache } from '../../src/tracker/response-cache.ts';
import { track } from '../../src/tracker/track.ts';
import { temporaryFolder } from '../support/spawn.ts';
import { startBatchServer, type BatchServer } from './batch-server.ts';
import { createRecording } from './recording.ts';

const MODEL = 'claude-sonnet-5';

async function start(options: BatcherOptions = {}, maxRetries = 0) {
  const server = await startBatchServer();
  const file = join(await temporaryFolder(), 'batches.db');
  return { ...connect(server, file, options, maxRetries), server, file };
}

function connect(server: BatchServer, file: string, options: BatcherOptions = {}, maxRetries = 0) {
  const store = createRecording();
  const progress: BatchProgress[] = [];
  const fetch = batcher({
    maxWait: 20,
    pollEvery: 5,
    store: file,
    calls: store,
    onProgress: (one) => void progress.push(one),
    ...options,
  });
  const own = { apiKey: 'sk-secret', maxRetries, fetch };
  const labels = { agent: 'a', task: 't', store };
  const anthropic = track(new Anthropic({ ...own, baseURL: server.url }), labels);
  const openai = track(new OpenAI({ ...own, baseURL: `${server.url}/v1` }), labels);
  const ask = async (question: string, more: { signal?: AbortSignal } = {}): Promise<string> => {
    const messages = [{ role: 'user' as const, content: question }];
    const answer = await anthropic.messages.create({ model: MODEL, max_tokens: 9, messages }, more);
    const [block] = answer.content;
    return block?.type === 'text' ? block.text : '';
  };
  const chat = async (question: string): Promise<unknown> => {
    const messages = [{ role: 'user' as const, content: question }];
    const answer = await openai.chat.completions.create({ model: 'gpt-5', messages });
    return answer.choices[0]?.message.content;
  };
  const respond = async (input: string): Promise<unknown> =>
    (await openai.responses.create({ model: 'gpt-5', input })).output_text;
  return { fetch, store, progress, anthropic, openai, ask, chat, respond };
}

const TOKENS = { uncachedInput: 100, output: 42 };

describe.each(['ask', 'chat', 'respond'] as const)('a batch, by %s', (way) => {
  const provider = way === 'ask' ? 'anthropic' : 'openai';

  it('gives each caller the answer to its own call, at the price of batches', async () => {
    const one = await start();
    one.server.isEnded = true;
    const questions = Array.from({ length: 25 }, (_, index) => `q${index}`);
    const answers = await Promise.all(questions.map((question) => one[way](question)));
    expect(answers).toEqual(questions.map((question) => `batch: ${question}`));
    expect(one.server.batches.map(({ length }) => length)).toEqual([25]);
    expect(one.store.calls).toHaveLength(25);
    for (const call of one.store.calls) {
      expect(call).toMatchObject({
        provider,
        outcome: 'complete',
        status: 200,
        tokens: TOKENS,
        modifiers: { tier: 'batch' },
        agent: 'a',
      });
    }
    expect(one.fetch.counts()).toEqual({ batched: 25, direct: 0, faults: 0 });
  });

  it('shows its progress', async () => {
    const one = await start();
    const answer = one[way]('q');
    await expect.poll(() => one.progress.map(({ state }) => state)).toContain('working');
    one.server.isEnded = true;
    await answer;
    await expect.poll(() => one.progress.at(-1)?.state).toBe('ended');
    const batch = provider === 'anthropic' ? 'msgbatch_0' : 'batch_0';
    expect(one.progress[0]).toEqual({
      provider,
      batch,
      state: 'created',
      calls: 1,
      answered: undefined,
    });
    expect(one.progress[1]).toMatchObject({ state: 'working', batch });
    expect(one.progress.at(-1)).toMatchObject({ state: 'ended', calls: 1, answered: 1 });
  });

  it('calls without an answer in it are made by themselves', async () => {
    const one = await start();
    one.server.isEnded = true;
    const questions = ['fine', 'ERROR 1', 'EXPIRED 1', 'MISSING 1'];
    expect(await Promise.all(questions.map((question) => one[way](question)))).toEqual([
      'batch: fine',
      'direct: ERROR 1',
      'direct: EXPIRED 1',
      'direct: MISSING 1',
    ]);
    expect(one.fetch.counts()).toEqual({ batched: 1, direct: 3, faults: 0 });
    const tiers = one.store.calls.map(({ modifiers }) => modifiers?.tier);
    expect(tiers).toEqual(['batch', undefined, undefined, undefined]);
  });

  it.each([400, 404, 500])(
    'that is not made (%i): all its calls are, and the next',
    async (status) => {
      const one = await start();
      one.server.fail(way === 'ask' ? '/v1/messages/batches' : '/v1/batches', status);
      expect(await Promise.all(['a', 'b'].map((question) => one[way](question)))).toEqual([
        'direct: a',
        'direct: b',
      ]);
      expect(await one[way]('c')).toBe('direct: c');
      expect(one.server.batches).toEqual([]);
      expect(one.progress).toMatchObject([
        { state: 'failed', calls: 2, reason: expect.stringContaining(String(status)) as string },
      ]);
    },
  );

  it('whose provider is busy is asked for again, and whose is gone is given up', async () => {
    const one = await start();
    const path = way === 'ask' ? '/v1/messages/batches/msgbatch_0' : '/v1/batches/batch_0';
    one.server.isEnded = true;
    one.server.fail(path, 500, 429, 503);
    one.server.cutResults = true;
    expect(await one[way]('a')).toBe('batch: a');
    one.server.fail(path.replace('_0', '_1'), 404);
    expect(await one[way]('b')).toBe('direct: b');
    expect(one.progress.at(-1)).toMatchObject({ state: 'failed' });
  });
});

describe('which calls are gathered', () => {
  it('those of one template, model, key and address; streams never', async () => {
    const { anthropic, openai, server, ask, chat } = await start();
    server.isEnded = true;
    const system = (text: string) =>
      anthropic.messages.create({
        model: MODEL,
        max_tokens: 9,
        system: text,
        messages: [{ role: 'user', content: 'x' }],
      });
    const named = (template: string) => withLabels({ template }, () => ask(template));
    await Promise.all([
      ...['a', 'b'].map((question) => ask(question)),
      ...['a', 'b'].map(chat),
      ...['one', 'one', 'two'].map(system),
      ...['v1', 'v1', 'v2'].map(named),
      openai.chat.completions.create({ model: 'other', messages: [] }),
    ]);
    const sizes = server.batches.map(({ length }) => length).toSorted((a, b) => a - b);
    expect(sizes).toEqual([1, 1, 1, 2, 2, 2, 2]);
    const before = server.batches.length;
    await anthropic.messages
      .create({ model: MODEL, max_tokens: 9, messages: [], stream: true })
      .asResponse();
    expect(server.batches).toHaveLength(before);
  });

  it('a batch is full at maxSize', async () => {
    const { server, ask } = await start({ maxWait: 3_600_000, maxSize: 3 });
    server.isEnded = true;
    const questions = ['a', 'b', 'c', 'd', 'e', 'f'];
    const answers = await Promise.all(questions.map((question) => ask(question)));
    expect(answers).toEqual(questions.map((question) => `batch: ${question}`));
    expect(server.batches.map(({ length }) => length)).toEqual([3, 3]);
  });

  it('not those that somebody waits for, nor others than `only` chooses', async () => {
    const { server, ask } = await start();
    server.isEnded = true;
    expect(await withLabels({ isAwaited: true }, () => ask('a'))).toBe('direct: a');
    expect(await withLabels({ isAwaited: false }, () => ask('b'))).toBe('batch: b');
    const other = connect(server, join(await temporaryFolder(), 'b.db'), {
      only: { task: 'night*' },
    });
    expect(await other.ask('c')).toBe('direct: c');
    expect(await withLabels({ task: 'nightly' }, () => other.ask('d'))).toBe('batch: d');
  });

  it('below a cache, which asks no batch twice', async () => {
    const { server, fetch } = await start();
    server.isEnded = true;
    const cache = responseCache({ only: () => true, ttl: 60_000, fetch });
    const store = createRecording();
    const own = new Anthropic({ apiKey: 'k', baseURL: server.url, fetch: cache });
    const client = track(own, { store });
    const ask = () => client.messages.create({ model: MODEL, max_tokens: 9, messages: [] });
    expect(await ask()).toEqual(await ask());
    expect(server.batches).toHaveLength(1);
    // OpenAI's answers do not say that they are of a batch.
    const openai = track(new OpenAI({ apiKey: 'k', baseURL: `${server.url}/v1`, fetch: cache }), {
      store,
    });
    const chat = () => openai.chat.completions.create({ model: 'gpt-4.1', messages: [] });
    expect(await chat()).toEqual(await chat());
    const batched = { outcome: 'complete', modifiers: { tier: 'batch' } };
    expect(store.calls).toMatchObject([
      batched,
      { outcome: 'cached', savedNanoUsd: (100 * 2_000 + 42 * 10_000) / 2 },
      batched,
      // $2 in and $8 out a million, at half; of Sonnet 5 $2 and $10.
      { outcome: 'cached', savedNanoUsd: (100 * 2_000 + 42 * 8_000) / 2 },
    ]);
  });
});

describe('callers who give up', () => {
  it('before the batch is made: their calls are not in it', async () => {
    const { server, ask } = await start({ maxWait: 50 });
    server.isEnded = true;
    const abort = new AbortController();
    const gone = ask('gone', { signal: abort.signal });
    const stays = ask('stays');
    abort.abort();
    await expect(gone).rejects.toThrow('aborted');
    expect(await stays).toBe('batch: stays');
    expect(server.batches.map(({ length }) => length)).toEqual([1]);
  });

  it('after it is made: what was spent is recorded, and who asks again gets it', async () => {
    const { server, ask, store, progress } = await start();
    const abort = new AbortController();
    const gone = ask('q', { signal: abort.signal });
    await expect.poll(() => progress[0]?.state).toBe('created');
    abort.abort();
    await expect(gone).rejects.toThrow('aborted');
    server.isEnded = true;
    await expect.poll(() => progress.at(-1)?.state).toBe('ended');
    expect(store.calls).toMatchObject([
      { outcome: 'complete', tokens: TOKENS, modifiers: { tier: 'batch' }, agent: 'a' },
    ]);
    expect(await ask('q')).toBe('batch: q');
    expect(store.calls).toHaveLength(2);
    expect(store.calls[1]?.responseId).toBe(store.calls[0]?.responseId);
    expect(server.batches).toHaveLength(1);
    expect(await ask('q')).toBe('batch: q');
    expect(server.batches).toHaveLength(2);
  });

  it('a client’s retry after its time-out waits for the same batch', async () => {
    const { server, anthropic, store } = await start({}, 5);
    setTimeout(() => (server.isEnded = true), 1_800);
    const ask = {
      model: MODEL,
      max_tokens: 9,
      messages: [{ role: 'user' as const, content: 'q' }],
    };
    const answer = await anthropic.messages.create(ask, { timeout: 1_000 });
    expect(answer.content).toMatchObject([{ text: 'batch: q' }]);
    expect(server.batches.flat()).toHaveLength(1);
    // An answer that came while nobody waited is told twice under its one id.
    const paid = store.calls.filter(({ outcome }) => outcome === 'complete');
    expect(new Set(paid.map(({ responseId }) => responseId)).size).toBe(1);
  });
});

describe('the file of batches', () => {
  it('is private and holds no prompt and no key', async () => {
    const { file, ask, server, progress } = await start();
    const answer = ask('the secret of the prompt');
    await expect.poll(() => progress.length).toBeGreaterThan(1);
    for (const end of ['', '-wal']) {
      expect(statSync(`${file}${end}`).mode & 0o777).toBe(0o600);
      const text = readFileSync(`${file}${end}`, 'latin1');
      expect(text).not.toContain('the secret');
      expect(text).not.toContain('sk-secret');
    }
    server.isEnded = true;
    await answer;
  });

  it('another program’s is left alone: batches go on without it', async () => {
    const server = await startBatchServer();
    const file = join(await temporaryFolder(), 'theirs.db');
    const theirs = new DatabaseSync(file);
    theirs.exec('CREATE TABLE theirs (x)');
    theirs.close();
    server.isEnded = true;
    const { ask, fetch } = connect(server, file);
    expect(await ask('q')).toBe('batch: q');
    expect(fetch.counts()).toEqual({ batched: 1, direct: 0, faults: 1 });
    const again = new DatabaseSync(file);
    expect(again.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'theirs' }]);
    again.close();
  });

  it('may be damaged in any way: who asks gets an answer to his question', async () => {
    const { file, ask, server, progress } = await start();
    const abort = new AbortController();
    const gone = ask('q', { signal: abort.signal });
    await expect.poll(() => progress[0]?.state).toBe('created');
    abort.abort();
    await expect(gone).rejects.toThrow('aborted');
    server.isEnded = true;
    await expect.poll(() => progress.at(-1)?.state).toBe('ended');
    const database = new DatabaseSync(file);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    const bytes = readFileSync(file);
    const folder = await temporaryFolder();
    let number = 0;
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const damaged = Buffer.from(bytes);
        for (const [at, value] of all) damaged[at] = value;
        const path = join(folder, `${(number += 1)}.db`);
        writeFileSync(path, damaged);
        const other = connect(server, path, { maxWait: 1 });
        expect(await other.ask('q')).toBe('batch: q');
        expect(await other.ask('q')).toBe('batch: q');
      }),
      { numRuns: 30 },
    );
  });

  it('locked by another program: the batch goes on, and it is counted', async () => {
    const { file, ask, server, fetch } = await start();
    server.isEnded = true;
    expect(await ask('a')).toBe('batch: a');
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    expect(await ask('b')).toBe('batch: b');
    other.exec('ROLLBACK');
    other.close();
    expect(fetch.counts()).toMatchObject({ batched: 2, direct: 0 });
    expect(fetch.counts().faults).toBeGreaterThan(0);
  });
});

it('names the option that cannot be', () => {
  expect(() => batcher({ maxSize: 0 })).toThrow(
    'batcher: maxSize is 0; give a number that is more than 0.',
  );
});
