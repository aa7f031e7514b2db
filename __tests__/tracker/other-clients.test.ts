import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { GoogleGenAI } from '@google/genai';
import { embed, generateText, streamText } from 'ai';
import OldAnthropic from 'anthropic-sdk-0.39';
import OpenAI from 'openai';
import OldOpenAI from 'openai-4';
import { describe, expect, it, onTestFinished } from 'vitest';
import { flush } from '../../src/tracker/call-log.ts';
import { track, type TrackableClient } from '../../src/tracker/track.ts';
import { trackedFetch } from '../../src/tracker/tracked-fetch.ts';
import { startModelServer } from './model-server.ts';
import { readAll } from './read-all.ts';
import { createRecording } from './recording.ts';

const ANTHROPIC = {
  provider: 'anthropic',
  outcome: 'complete',
  tokens: { uncachedInput: 100, cacheRead: 2_000, cacheWrite: 300, output: 42 },
};
const OPENAI = {
  provider: 'openai',
  outcome: 'complete',
  tokens: { uncachedInput: 400, cacheRead: 1_024, cacheWrite: 76, output: 60 },
};
const GEMINI = {
  provider: 'gemini',
  outcome: 'complete',
  tokens: { uncachedInput: 476, cacheRead: 1_024, cacheWrite: 0, output: 60 },
  reasoning: 20,
};

async function start() {
  const server = await startModelServer();
  const store = createRecording();
  return { server, store, fetch: trackedFetch({ agent: 'writer', store }) };
}

/** Warnings of the tracker while a test runs. */
function listenForWarnings(): string[] {
  const warnings: string[] = [];
  const take = (warning: Error): void => {
    if (warning.name === 'TokenUsageReport') warnings.push(warning.message);
  };
  process.on('warning', take);
  onTestFinished(() => void process.off('warning', take));
  return warnings;
}

describe('the providers of `ai`', () => {
  it('Anthropic’s, whole and streamed', async () => {
    const { server, store, fetch } = await start();
    const model = createAnthropic({ apiKey: 'k', baseURL: `${server.url}/v1`, fetch })(
      'claude-sonnet-5',
    );
    await generateText({ model, prompt: 'a' });
    await streamText({ model, prompt: 'a' }).text;
    expect(store.calls).toMatchObject([ANTHROPIC, ANTHROPIC]);
    expect(store.calls.every(({ attempt }) => attempt === undefined)).toBe(true);
  });

  it('OpenAI’s: responses, chat, which it asks for its usage, and embeddings', async () => {
    const { server, store, fetch } = await start();
    const openai = createOpenAI({ apiKey: 'k', baseURL: `${server.url}/v1`, fetch });
    await generateText({ model: openai('gpt-5'), prompt: 'a' });
    await streamText({ model: openai('gpt-5'), prompt: 'a' }).text;
    await streamText({ model: openai.chat('gpt-5'), prompt: 'a' }).text;
    await embed({ model: openai.embedding('text-embedding-3-small'), value: 'a' });
    expect(store.calls).toMatchObject([OPENAI, OPENAI, OPENAI, { api: 'embeddings' }]);
  });

  it('each retry is a record', async () => {
    const { server, store, fetch } = await start();
    server.fail({ status: 529, headers: { 'retry-after-ms': '1' } });
    const model = createAnthropic({ apiKey: 'k', baseURL: `${server.url}/v1`, fetch })(
      'claude-sonnet-5',
    );
    await generateText({ model, prompt: 'a' });
    expect(store.calls).toMatchObject([{ outcome: 'failed', status: 529 }, ANTHROPIC]);
  });

  it('an abort leaves the input known', async () => {
    const { server, store, fetch } = await start();
    server.deltas = 1_000;
    server.msBetween = 2;
    const model = createAnthropic({ apiKey: 'k', baseURL: `${server.url}/v1`, fetch })(
      'claude-sonnet-5',
    );
    const abort = new AbortController();
    const { textStream } = streamText({ model, prompt: 'a', abortSignal: abort.signal });
    for await (const text of textStream) if (text !== '') abort.abort();
    await expect.poll(() => store.calls[0]?.outcome).toBe('partial');
    expect(store.calls).toMatchObject([{ tokens: { uncachedInput: 100, cacheRead: 2_000 } }]);
    expect(store.calls[0]?.tokens.output).toBeUndefined();
    await expect.poll(() => server.seen[0]?.wasStopped).toBe(true);
  });
});

it('Google GenAI, whole, streamed and counting', async () => {
  const { server, store, fetch } = await start();
  const client = new GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl: server.url, fetch } });
  const ask = {
    model: 'gemini-3-flash',
    contents: 'a',
    config: { systemInstruction: 'You sum up.' },
  };
  await client.models.generateContent(ask);
  await readAll(await client.models.generateContentStream(ask));
  await client.models.countTokens({ model: 'gemini-3-flash', contents: 'a' });
  expect(store.calls).toMatchObject([
    { ...GEMINI, api: 'generate-content', askedModel: 'gemini-3-flash', isStream: false },
    { ...GEMINI, api: 'generate-content', responseId: 'gem_1', isStream: true },
    { api: 'count-tokens', isSpend: false },
  ]);
  expect(store.calls[0]?.templateHash).toBeDefined();
});

describe('clients that cannot be tracked', () => {
  it('old ones are left alone, with one warning, and still work', async () => {
    const warnings = listenForWarnings();
    const server = await startModelServer();
    const store = createRecording();
    const openai = new OldOpenAI({ apiKey: 'k', baseURL: `${server.url}/v1` });
    const anthropic = new OldAnthropic({ apiKey: 'k', baseURL: server.url });
    expect(track(openai as unknown as TrackableClient, { store })).toBe(openai);
    expect(track(anthropic as unknown as TrackableClient, { store })).toBe(anthropic);
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('no withOptions');
    const messages = [{ role: 'user' as const, content: 'a' }];
    await openai.chat.completions.create({ model: 'gpt-5', messages });
    await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 1, messages });
    expect(store.calls).toEqual([]);
  });

  it('a fetch of Node streams is passed through, and its answer is unfinished', async () => {
    const { server, store } = await start();
    const old = new OldOpenAI({ apiKey: 'k', baseURL: `${server.url}/v1` });
    const oldFetch = (old as unknown as { fetch: typeof globalThis.fetch }).fetch;
    const fetch = trackedFetch({ store, fetch: oldFetch });
    const client = new OldOpenAI({
      apiKey: 'k',
      baseURL: `${server.url}/v1`,
      fetch: fetch as never,
    });
    const messages = [{ role: 'user' as const, content: 'a' }];
    const stream = await client.chat.completions.create({ model: 'gpt-5', messages, stream: true });
    expect((await readAll(stream)).length).toBeGreaterThan(3);
    await flush();
    expect(store.calls).toMatchObject([
      { outcome: 'unfinished', status: 200, askedModel: 'gpt-5' },
    ]);
  });

  it('one that refuses another fetch stays as it is', async () => {
    const warnings = listenForWarnings();
    const client = {
      withOptions(): never {
        throw new Error('X.509 workload identity does not support a custom fetch implementation.');
      },
    };
    expect(track(client, { store: createRecording() })).toBe(client);
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual([expect.stringContaining('X.509')]);
  });
});

describe('a tracked fetch', () => {
  it('around another one records once', async () => {
    const { server, store, fetch } = await start();
    const outer = trackedFetch({
      fetch: (input, init) => fetch(input, init),
      store,
      task: 'outer',
    });
    const client = new OpenAI({ apiKey: 'k', baseURL: `${server.url}/v1`, fetch: outer });
    await client.embeddings.create({ model: 'text-embedding-3-small', input: 'a' });
    expect(store.calls).toMatchObject([{ task: 'outer' }]);
    const direct = trackedFetch({ fetch: outer, task: 'direct' });
    await direct(`${server.url}/v1/embeddings`, {
      method: 'POST',
      body: '{"model":"m","input":"a"}',
    });
    await flush();
    expect(store.calls).toMatchObject([{ task: 'outer' }, { task: 'direct', provider: 'unknown' }]);
  });

  it('tells a call to a model that it does not know, with nothing known', async () => {
    const { server, store, fetch } = await start();
    const body = JSON.stringify({ model: 'best-1', prompt: 'a' });
    expect(await (await fetch(`${server.url}/v9/think`, { method: 'POST', body })).json()).toEqual({
      ok: true,
    });
    await fetch(`${server.url}/v9/think`);
    await fetch(`${server.url}/orders`, { method: 'POST', body: '{"item":"book"}' });
    expect(store.calls).toMatchObject([
      {
        provider: 'unknown',
        api: 'other',
        askedModel: 'best-1',
        outcome: 'complete',
        isSpend: true,
      },
    ]);
    expect(store.calls[0]?.tokens.uncachedInput).toBeUndefined();
  });

  it('gives the response as it is: address, status, headers, errors', async () => {
    const { server, store, fetch } = await start();
    const url = `${server.url}/v1/chat/completions`;
    const init = { method: 'POST', body: JSON.stringify({ model: 'gpt-5', messages: [] }) };
    const [plain, tracked] = [await globalThis.fetch(url, init), await fetch(url, init)];
    expect(tracked).toBeInstanceOf(Response);
    for (const key of ['url', 'type', 'redirected', 'status', 'statusText', 'ok'] as const) {
      expect(tracked[key]).toBe(plain[key]);
    }
    expect([...tracked.headers.keys()]).toEqual([...plain.headers.keys()]);
    const copy = tracked.clone();
    expect(Object.keys((await tracked.json()) as object)).toEqual(
      Object.keys((await plain.json()) as object),
    );
    expect(await copy.text()).toContain('chat.completion');
    const refused = 'http://127.0.0.1:9/v1/messages';
    await expect(fetch(refused, { method: 'POST' })).rejects.toThrow('fetch failed');
    expect(store.calls.at(-1)).toMatchObject({ outcome: 'failed', api: 'messages' });
  });
});
