import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import { withLabels } from '../../src/tracker/labels.ts';
import { track } from '../../src/tracker/track.ts';
import { wrap } from '../../src/tracker/wrap.ts';
import { startModelServer } from './model-server.ts';
import { readAll } from './read-all.ts';
import { createRecording } from './recording.ts';

const ASK = {
  model: 'claude-sonnet-5',
  max_tokens: 100,
  messages: [{ role: 'user' as const, content: 'Sum up: nothing.' }],
};
const CHAT = { model: 'gpt-5', messages: ASK.messages };
const MESSAGE = {
  provider: 'anthropic',
  api: 'messages',
  outcome: 'complete',
  agent: 'daily-summarizer',
  task: 'summarize',
  answeredModel: 'claude-sonnet-5-20260401',
  tokens: { uncachedInput: 100, cacheRead: 2_000, cacheWrite: 300, output: 42 },
};

async function start() {
  const server = await startModelServer();
  const store = createRecording();
  return {
    server,
    store,
    options: { agent: 'daily-summarizer', task: 'summarize', store },
    anthropic: new Anthropic({ apiKey: 'k', baseURL: server.url, maxRetries: 0 }),
    openai: new OpenAI({ apiKey: 'k', baseURL: `${server.url}/v1`, maxRetries: 0 }),
  };
}

describe('wrap', () => {
  it('reads what an async function returns, as the seed’s decorator does a sync one', async () => {
    const { anthropic, store, options } = await start();
    const summarize = wrap(async (notes: string) => {
      const content = `Summarize: ${notes}`;
      return anthropic.messages.create({ ...ASK, messages: [{ role: 'user', content }] });
    }, options);
    const answer = await summarize('nothing');
    expect(answer.content).toHaveLength(1);
    const sync = wrap((value: Anthropic.Message) => value, options);
    expect(sync(answer)).toBe(answer);
    expect(store.calls).toMatchObject([MESSAGE, MESSAGE]);
  });

  it('leaves a client’s promise the one that it is', async () => {
    const { anthropic, server, store, options } = await start();
    const ask = wrap(() => anthropic.messages.create(ASK), options);
    const { data } = await ask().withResponse();
    expect(data.type).toBe('message');
    const response = await ask().asResponse();
    expect(await response.json()).toMatchObject({ type: 'message' });
    await ask();
    const unread = { agent: 'daily-summarizer', api: 'function', outcome: 'complete' };
    expect(store.calls).toMatchObject([MESSAGE, unread, MESSAGE]);
    expect(store.calls[1]?.tokens.output).toBeUndefined();
    server.fail({ status: 400 });
    await expect(ask().withResponse()).rejects.toMatchObject({ status: 400 });
    expect(store.calls.at(-1)).toMatchObject({ outcome: 'failed', status: 400 });
  });

  it('reads streams as they are iterated, and helpers as they run', async () => {
    const { anthropic, openai, store, options } = await start();
    const stream = wrap(() => anthropic.messages.create({ ...ASK, stream: true }), options);
    await readAll(await stream());
    await wrap(() => anthropic.messages.stream(ASK), options)().finalMessage();
    expect(store.calls).toMatchObject([MESSAGE, MESSAGE]);
    const usage = { stream: true, stream_options: { include_usage: true } } as const;
    await readAll(
      await wrap(async () => openai.chat.completions.create({ ...CHAT, ...usage }), options)(),
    );
    expect(store.calls.at(-1)).toMatchObject({
      api: 'chat',
      tokens: { uncachedInput: 400, output: 60 },
    });
  });

  it('reads generators, and says partial where they are left', async () => {
    const { anthropic, store, options } = await start();
    const tell = wrap(async function* tell() {
      yield* await anthropic.messages.create({ ...ASK, stream: true });
    }, options);
    await readAll(tell());
    for await (const event of tell()) if (event.type === 'content_block_delta') break;
    expect(store.calls).toMatchObject([
      MESSAGE,
      { outcome: 'partial', tokens: { uncachedInput: 100, cacheRead: 2_000 } },
    ]);
    expect(store.calls[1]?.tokens.output).toBeUndefined();
    const count = wrap(function* count() {
      yield 1;
      return 2;
    }, options);
    expect([...count()]).toEqual([1]);
  });

  it('tells a call of which nothing is known, and a failed one', async () => {
    const { anthropic, server, store, options } = await start();
    const text = wrap(async () => {
      const { content } = await anthropic.messages.create(ASK);
      return content[0]?.type;
    }, options);
    expect(await text()).toBe('text');
    server.fail({ status: 400 });
    await expect(text()).rejects.toMatchObject({ status: 400 });
    const own = wrap((): never => {
      throw new TypeError('not a call');
    }, options);
    expect(own).toThrow('not a call');
    expect(store.calls).toMatchObject([
      { provider: 'unknown', api: 'function', outcome: 'complete' },
      { outcome: 'failed', status: 400 },
    ]);
    expect(store.calls[0]?.tokens.output).toBeUndefined();
  });

  it('gives the calls of a tracked client inside its labels, and records them once', async () => {
    const { anthropic, store, options } = await start();
    const client = track(anthropic, { agent: 'other', store });
    await wrap(async () => client.messages.create(ASK), options)();
    expect(store.calls).toMatchObject([MESSAGE]);
  });

  it('does the same with a generator, whose code runs only as it is read', async () => {
    const { anthropic, store, options } = await start();
    const client = track(anthropic, { agent: 'other', store });
    const tell = wrap(async function* tell() {
      const stream = await client.messages.create({ ...ASK, stream: true });
      for await (const event of stream) yield event.type;
    }, options);
    const texts = withLabels({ task: 'outer', role: 'writer' }, tell);
    await withLabels({ role: 'reader' }, () => readAll(texts));
    expect(store.calls).toMatchObject([{ ...MESSAGE, role: 'writer' }]);
  });

  it('keeps `this` and arguments', () => {
    const store = createRecording();
    const counter = {
      from: 40,
      add: wrap(
        function add(this: { from: number }, more: number) {
          return { sum: this.from + more };
        },
        { store },
      ),
    };
    expect(counter.add(2)).toEqual({ sum: 42 });
  });
});
