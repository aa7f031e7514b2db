import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import { withLabels } from '../../src/tracker/labels.ts';
import type { ResponseCacheOptions } from '../../src/tracker/response-cache-options.ts';
import { responseCache } from '../../src/tracker/response-cache.ts';
import { track } from '../../src/tracker/track.ts';
import { trackedFetch } from '../../src/tracker/tracked-fetch.ts';
import { startModelServer } from './model-server.ts';
import { readAll } from './read-all.ts';
import { createRecording } from './recording.ts';

const ASK = {
  model: 'claude-sonnet-4-5',
  max_tokens: 100,
  messages: [{ role: 'user' as const, content: 'Which colour is the sky?' }],
};
const CHAT = { model: 'gpt-5', messages: ASK.messages };
const ANY = { task: '*' };
const TOOL = { name: 'add', input_schema: { type: 'object' as const } };

async function start(options: Partial<ResponseCacheOptions> = {}, key = 'k') {
  const server = await startModelServer();
  const store = createRecording();
  const cache = responseCache({ only: ANY, ttl: 60_000, ...options });
  const own = { apiKey: key, maxRetries: 0, fetch: cache };
  const labels = { agent: 'a', task: 't', store };
  return {
    server,
    store,
    cache,
    anthropic: track(new Anthropic({ ...own, baseURL: server.url }), labels),
    openai: track(new OpenAI({ ...own, baseURL: `${server.url}/v1` }), labels),
  };
}

describe('equal calls are answered once by their provider', () => {
  it('Anthropic: the next ones are recorded as cached, with what they saved', async () => {
    const { anthropic, server, store, cache } = await start();
    const first = await anthropic.messages.create(ASK);
    const second = await anthropic.messages.create({ ...ASK });
    expect(second).toEqual(first);
    expect(server.seen).toHaveLength(1);
    expect(cache.counts()).toEqual({ hits: 1, joined: 0, misses: 1, stored: 1, faults: 0 });
    // Sonnet 4.5: $3 in, $0.30 from the cache, $15 out a million; two searches at $10 a 1,000.
    // What was written to the provider's cache, a second call would have read.
    const saved = 100 * 3_000 + (2_000 + 300) * 300 + 42 * 15_000 + 20_000_000;
    expect(store.calls).toMatchObject([
      { outcome: 'complete', tokens: { uncachedInput: 100, output: 42 } },
      {
        outcome: 'cached',
        agent: 'a',
        task: 't',
        status: 200,
        answeredModel: expect.stringMatching(/^claude-sonnet-4-5/),
        tokens: { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output: 0 },
        savedNanoUsd: saved,
      },
    ]);
    expect(store.calls[1]?.responseId).toBeUndefined();
  });

  const streams: Record<string, (one: Awaited<ReturnType<typeof start>>) => Promise<unknown>> = {
    'Anthropic, streamed': async ({ anthropic }) =>
      readAll(await anthropic.messages.create({ ...ASK, stream: true })),
    'Anthropic, helper': async ({ anthropic }) =>
      (await anthropic.messages.stream(ASK).finalMessage()).content,
    'OpenAI, chat': ({ openai }) => openai.chat.completions.create(CHAT),
    'OpenAI, chat streamed, whose client stops at [DONE]': async ({ openai }) =>
      readAll(await openai.chat.completions.create({ ...CHAT, stream: true })),
    'OpenAI, responses': ({ openai }) => openai.responses.create({ model: 'gpt-5', input: 'x' }),
    'OpenAI, responses streamed': async ({ openai }) =>
      readAll(await openai.responses.create({ model: 'gpt-5', input: 'x', stream: true })),
  };

  it.each(Object.entries(streams))('%s: the same again, event by event', async (_, ask) => {
    const one = await start();
    const first = await ask(one);
    await expect.poll(() => one.cache.counts().stored).toBe(1);
    expect(await ask(one)).toEqual(first);
    expect(one.server.seen).toHaveLength(1);
    expect(one.store.calls).toMatchObject([{ outcome: 'complete' }, { outcome: 'cached' }]);
  });

  it('embeddings too', async () => {
    const { openai, server } = await start();
    const ask = { model: 'text-embedding-3-small', input: 'x' };
    expect(await openai.embeddings.create(ask)).toEqual(await openai.embeddings.create(ask));
    expect(server.seen).toHaveLength(1);
  });

  it('a replayed stream has the same bytes, comes as events, and can be left', async () => {
    const { server, cache } = await start();
    const body = JSON.stringify({ ...ASK, stream: true });
    const ask = (): Promise<Response> =>
      withLabels({ task: 't' }, () =>
        cache(`${server.url}/v1/messages`, { method: 'POST', body, headers: { 'x-api-key': 'k' } }),
      );
    const first = await (await ask()).text();
    const again = await ask();
    expect(again.headers.get('age')).toBe('0');
    expect(again.headers.get('content-type')).toContain('text/event-stream');
    expect(again.url).toBe(`${server.url}/v1/messages`);
    expect(await again.text()).toBe(first);
    const reader = ((await ask()).body as ReadableStream<Uint8Array>).getReader();
    const { value } = await reader.read();
    expect(Buffer.from(value ?? []).toString()).toMatch(/^event: message_start\ndata: [^\n]+\n\n$/);
    await reader.cancel();
    expect(server.seen).toHaveLength(1);
  });

  it('without the usage that the tracker asked for and the caller did not', async () => {
    const { server, cache } = await start();
    const store = createRecording();
    const fetch = trackedFetch({ task: 't', store, includeUsage: true, fetch: cache });
    const openai = new OpenAI({ apiKey: 'k', baseURL: `${server.url}/v1`, fetch });
    const ask = async () =>
      readAll(await openai.chat.completions.create({ ...CHAT, stream: true }));
    const first = await ask();
    expect(first.every(({ choices }) => choices.length > 0)).toBe(true);
    expect(await ask()).toEqual(first);
    expect(store.calls).toMatchObject([
      { outcome: 'complete', tokens: { output: 60 } },
      { outcome: 'cached', savedNanoUsd: expect.any(Number) as number },
    ]);
  });

  it('many agents at once ask once; each has its own answer object', async () => {
    const { anthropic, server, store, cache } = await start();
    const agents = Array.from({ length: 20 }, (_, index) => `agent-${index}`);
    const answers = await Promise.all(
      agents.map((agent) => withLabels({ agent }, () => anthropic.messages.create(ASK))),
    );
    expect(server.seen).toHaveLength(1);
    expect(new Set(answers).size).toBe(20);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(cache.counts()).toMatchObject({ misses: 1, joined: 19, faults: 0 });
    expect(store.calls.filter(({ outcome }) => outcome === 'cached')).toHaveLength(19);
    expect(new Set(store.calls.map(({ agent }) => agent)).size).toBe(20);
  });

  it('who waits for an equal call asks himself when that one fails or is aborted', async () => {
    const { anthropic, server } = await start();
    server.fail({ status: 500 });
    const both = await Promise.allSettled([1, 2].map(() => anthropic.messages.create(ASK)));
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    const other = { ...ASK, max_tokens: 7 };
    server.fail('stall');
    const abort = new AbortController();
    const first = anthropic.messages.create(other, { signal: abort.signal });
    const second = anthropic.messages.create(other);
    await expect.poll(() => server.seen.length).toBe(3);
    abort.abort();
    await expect(first).rejects.toThrow('aborted');
    expect((await second).type).toBe('message');
  });

  it('a retry waits for nobody: the call that it waited for may never end', async () => {
    const { server, cache } = await start();
    server.fail('stall');
    const own = { apiKey: 'k', baseURL: server.url, fetch: cache };
    const ask = (client: Anthropic) => withLabels({ task: 't' }, () => client.messages.create(ASK));
    const abort = new AbortController();
    const stuck = withLabels({ task: 't' }, () =>
      new Anthropic(own).messages.create(ASK, { signal: abort.signal }),
    );
    await expect.poll(() => server.seen.length).toBe(1);
    const impatient = new Anthropic({ ...own, timeout: 100, maxRetries: 1 });
    expect((await ask(impatient)).type).toBe('message');
    expect(server.seen).toHaveLength(2);
    abort.abort();
    await expect(stuck).rejects.toThrow('aborted');
  });

  it('who waits can be aborted alone', async () => {
    const { anthropic, server } = await start();
    server.fail('stall');
    const ours = new AbortController();
    const first = anthropic.messages.create(ASK, { signal: ours.signal });
    await expect.poll(() => server.seen.length).toBe(1);
    const abort = new AbortController();
    const second = anthropic.messages.create(ASK, { signal: abort.signal });
    abort.abort();
    await expect(second).rejects.toThrow('aborted');
    ours.abort();
    await expect(first).rejects.toThrow('aborted');
    expect(server.seen).toHaveLength(1);
  });
});

describe('what is not answered from the cache', () => {
  const refused: Record<string, (one: Awaited<ReturnType<typeof start>>) => Promise<unknown>> = {
    'calls of other labels': async ({ anthropic }) =>
      withLabels({ task: '' }, () => anthropic.messages.create(ASK)),
    'calls with tools': ({ anthropic }) => anthropic.messages.create({ ...ASK, tools: [TOOL] }),
    'background answers': ({ openai }) =>
      openai.responses.create({ model: 'gpt-5', input: 'x', background: true }),
    'calls that add to a conversation': ({ openai }) =>
      openai.responses.create({ model: 'gpt-5', input: 'x', conversation: 'conv_1' }),
    'counting tokens, which is free': ({ anthropic }) =>
      anthropic.messages.countTokens({ model: 'x', messages: ASK.messages }),
    'what is no call to a model': ({ anthropic }) => anthropic.models.list(),
  };

  it.each(Object.entries(refused))('%s', async (_, ask) => {
    const one = await start({ only: { task: 't' } });
    await ask(one);
    await ask(one);
    expect(one.server.seen).toHaveLength(2);
    expect(one.cache.counts()).toEqual({ hits: 0, joined: 0, misses: 0, stored: 0, faults: 0 });
  });

  it('calls with tools are where that is asked for', async () => {
    const { anthropic, server } = await start({ withTools: true });
    const ask = () => anthropic.messages.create({ ...ASK, tools: [TOOL] });
    expect(await ask()).toEqual(await ask());
    expect(server.seen).toHaveLength(1);
  });

  it('what a test of the program’s own does not choose, or throws at', async () => {
    const { anthropic, server, cache } = await start({
      only: ({ labels, body }) => {
        if (body['model'] === 'x') throw new Error('no');
        return labels.agent === 'a' && body['temperature'] === 0;
      },
    });
    for (const more of [{}, { temperature: 0 }, { model: 'x' }]) {
      await anthropic.messages.create({ ...ASK, ...more });
      await anthropic.messages.create({ ...ASK, ...more });
    }
    expect(server.seen).toHaveLength(5);
    expect(cache.counts()).toMatchObject({ hits: 1, misses: 1, faults: 2 });
  });

  it('other keys of the API, organisations and versions', async () => {
    const { server, cache } = await start();
    const one = { apiKey: 'k', baseURL: `${server.url}/v1`, fetch: cache };
    for (const own of [one, { ...one, apiKey: 'l' }, { ...one, organization: 'o' }]) {
      const ask = () => withLabels({ task: 't' }, () => new OpenAI(own).embeddings.create(EMBED));
      await ask();
      await ask();
    }
    expect(server.seen).toHaveLength(3);
  });

  const EMBED = { model: 'text-embedding-3-small', input: 'x' };

  it.each(['cut', 'end-early', 'error-event'] as const)('a stream that is %s', async (fault) => {
    const { anthropic, server, cache } = await start();
    server.fail(fault);
    const ask = async () => readAll(await anthropic.messages.create({ ...ASK, stream: true }));
    await ask().catch(() => undefined);
    await ask();
    await ask();
    expect(server.seen).toHaveLength(2);
    expect(cache.counts()).toMatchObject({ hits: 1, misses: 2, stored: 1, faults: 0 });
  });

  it('a stream that its caller left, whose server stops too', async () => {
    const { anthropic, server, cache } = await start();
    server.deltas = 1_000;
    server.msBetween = 2;
    const stream = await anthropic.messages.create({ ...ASK, stream: true });
    for await (const event of stream) if (event.type === 'content_block_delta') break;
    await expect.poll(() => server.seen[0]?.wasStopped).toBe(true);
    expect(server.seen[0]?.events).toBeLessThan(100);
    expect(cache.counts().stored).toBe(0);
  });

  it.each(['cut', 'truncated-json'] as const)(
    'a body that is %s, with its error',
    async (fault) => {
      const { anthropic, server, cache } = await start();
      server.fail(fault);
      await expect(anthropic.messages.create(ASK)).rejects.toThrow(/terminated|JSON/);
      await anthropic.messages.create(ASK);
      expect(server.seen).toHaveLength(2);
      await expect.poll(() => cache.counts()).toMatchObject({ misses: 2, stored: 1 });
    },
  );

  it('answers with another status', async () => {
    const { anthropic, server, cache } = await start();
    server.fail({ status: 400 }, { status: 400 });
    await expect(anthropic.messages.create(ASK)).rejects.toMatchObject({ status: 400 });
    await expect(anthropic.messages.create(ASK)).rejects.toMatchObject({ status: 400 });
    expect(cache.counts()).toMatchObject({ misses: 2, stored: 0 });
  });

  it('answers that are too large pass whole', async () => {
    const { openai, server, cache } = await start({ maxAnswerBytes: 1_000 });
    const ask = { model: 'text-embedding-3-small', input: 'x' };
    expect((await openai.embeddings.create(ask)).data[0]?.embedding).toHaveLength(40_000);
    await openai.embeddings.create(ask);
    await readAll(await openai.responses.create({ model: 'gpt-5', input: 'x', stream: true }));
    expect(server.seen).toHaveLength(3);
    expect(cache.counts()).toMatchObject({ misses: 3, stored: 0, faults: 0 });
  });

  it('answers that are too old', async () => {
    const { anthropic, server } = await start({ ttl: 1 });
    await anthropic.messages.create(ASK);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await anthropic.messages.create(ASK);
    expect(server.seen).toHaveLength(2);
  });

  it('the oldest, when there are too many', async () => {
    const { anthropic, server } = await start({ maxEntries: 2 });
    for (const max_tokens of [1, 2, 3, 2, 3, 1]) {
      await anthropic.messages.create({ ...ASK, max_tokens });
    }
    expect(server.seen.map(({ body }) => body['max_tokens'])).toEqual([1, 2, 3, 1]);
  });
});

it('names the option that cannot be', () => {
  expect(() => responseCache({ only: ANY, ttl: Number.NaN })).toThrow(
    'responseCache: ttl is NaN; give a number that is more than 0.',
  );
  expect(() => responseCache({ only: ANY, ttl: 1, maxEntries: 0 })).toThrow('maxEntries is 0');
});
