import Anthropic from '@anthropic-ai/sdk';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';
import { flush } from '../../src/tracker/call-log.ts';
import { track } from '../../src/tracker/track.ts';
import { startModelServer, type ModelServer } from './model-server.ts';
import { readAll } from './read-all.ts';
import { createRecording, type Recording } from './recording.ts';

const MODEL = 'claude-sonnet-5';
const ASK = {
  model: MODEL,
  max_tokens: 100,
  system: 'You sum up.',
  messages: [{ role: 'user' as const, content: 'Sum up: nothing.' }],
};

/** The counts of the stand-in, in buckets. */
const TOKENS = {
  uncachedInput: 100,
  cacheRead: 2_000,
  cacheWrite: 300,
  cacheWrite1h: 200,
  output: 42,
};
const WHOLE = { outcome: 'complete', status: 200, tokens: TOKENS, reasoning: 7, webSearches: 2 };
const CUT = { outcome: 'partial', status: 200, tokens: { ...TOKENS, output: undefined } };

interface Case {
  readonly server: ModelServer;
  readonly recording: Recording;
  readonly client: Anthropic;
}

async function start(
  options: Partial<ConstructorParameters<typeof Anthropic>[0]> = {},
): Promise<Case> {
  const server = await startModelServer();
  const recording = createRecording();
  const own = new Anthropic({ apiKey: 'k', baseURL: server.url, ...options });
  return { server, recording, client: track(own, { agent: 'a', task: 't', store: recording }) };
}

describe('Anthropic’s client: an answer is one record', () => {
  const ways: Record<string, (client: Anthropic) => Promise<unknown>> = {
    create: (client) => client.messages.create(ASK),
    'create, streamed': async (client) => {
      const stream = await client.messages.create({ ...ASK, stream: true });
      for await (const event of stream) void event;
    },
    'stream().finalMessage()': (client) => client.messages.stream(ASK).finalMessage(),
    'stream(), event by event': async (client) => {
      for await (const event of client.messages.stream(ASK)) void event;
    },
    'beta.messages.create': (client) => client.beta.messages.create(ASK),
    'messages.parse': (client) => client.messages.parse(ASK),
    withResponse: async (client) => {
      const { data, response } = await client.messages.create(ASK).withResponse();
      expect(data.content).toHaveLength(1);
      expect(response.url).toContain('/v1/messages');
      expect(response.headers.get('x-request-id')).toBe('r');
    },
    asResponse: async (client) => {
      const response = await client.messages.create(ASK).asResponse();
      expect(await response.json()).toMatchObject({ type: 'message' });
    },
    'of a client that is derived': (client) =>
      client.withOptions({ timeout: 5_000 }).messages.create(ASK),
  };

  it.each(Object.entries(ways))('%s', async (_, ask) => {
    const { client, recording } = await start();
    await ask(client);
    expect(recording.calls).toHaveLength(1);
    expect(recording.calls[0]).toMatchObject({
      ...WHOLE,
      provider: 'anthropic',
      api: 'messages',
      agent: 'a',
      task: 't',
      askedModel: MODEL,
      answeredModel: `${MODEL}-20260401`,
      responseId: expect.stringMatching(/^msg_/),
      attempt: 0,
      isSpend: true,
      hasTools: false,
      templateHash: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it('counting tokens spends nothing', async () => {
    const { client, recording } = await start();
    expect(await client.messages.countTokens({ model: MODEL, messages: ASK.messages })).toEqual({
      input_tokens: 100,
    });
    expect(recording.calls).toMatchObject([{ api: 'count-tokens', isSpend: false }]);
  });

  it('a batch’s results are a record each, at the price of batches', async () => {
    const { client, recording } = await start();
    const results = await client.messages.batches.results('msgbatch_1');
    const ids: string[] = [];
    for await (const result of results) ids.push(result.custom_id);
    expect(ids).toEqual(['a', 'b', 'c']);
    const line = { api: 'messages', isSpend: true, modifiers: { tier: 'batch' }, tokens: TOKENS };
    expect(recording.calls).toMatchObject([line, line]);
    expect(new Set(recording.calls.map(({ responseId }) => responseId)).size).toBe(2);
  });

  it('what is no call to a model is none', async () => {
    const { client, recording } = await start();
    await client.models.list();
    await client.messages.batches.retrieve('msgbatch_1');
    expect(recording.calls).toEqual([]);
  });
});

describe('Anthropic’s client: what goes wrong', () => {
  it('each attempt is a record, told as retries of one call', async () => {
    const { client, recording, server } = await start();
    server.fail({ status: 529, headers: { 'retry-after-ms': '1' } });
    server.fail({ status: 529, headers: { 'retry-after-ms': '1' } });
    await client.messages.create(ASK);
    expect(recording.calls).toMatchObject([
      { status: 529, outcome: 'failed', attempt: 0 },
      { status: 529, outcome: 'failed', attempt: 1 },
      { ...WHOLE, attempt: 2 },
    ]);
    expect(new Set(recording.calls.map(({ call }) => call)).size).toBe(1);
    expect(new Set(recording.calls.map(({ id }) => id)).size).toBe(3);
  });

  it('equal calls at once are not each other’s retries', async () => {
    const { client, recording, server } = await start();
    server.fail({ status: 529, headers: { 'retry-after-ms': '1' } });
    await Promise.all([1, 2, 3].map(() => client.messages.create(ASK)));
    const calls = groupBy(recording.calls, ({ call }) => call);
    expect(calls.size).toBe(3);
    expect(recording.calls).toHaveLength(4);
  });

  it.each([400, 429, 500])('status %i', async (status) => {
    const { client, recording, server } = await start({ maxRetries: 0 });
    server.fail({ status });
    await expect(client.messages.create(ASK)).rejects.toMatchObject({ status });
    expect(recording.calls).toMatchObject([{ status, outcome: 'failed' }]);
    expect(recording.calls[0]?.tokens.uncachedInput).toBeUndefined();
  });

  it('a connection that breaks before an answer', async () => {
    const { client, recording, server } = await start({ maxRetries: 0 });
    server.fail('drop');
    await expect(client.messages.create(ASK)).rejects.toThrow(Anthropic.APIConnectionError);
    expect(recording.calls).toMatchObject([{ outcome: 'failed' }]);
    expect(recording.calls[0]?.status).toBeUndefined();
  });

  const stops: Record<string, (one: Case) => Promise<unknown>> = {
    'the connection breaks': async ({ client, server }) => {
      server.fail('cut');
      const stream = await client.messages.create({ ...ASK, stream: true });
      await expect(readAll(stream)).rejects.toThrow('terminated');
    },
    'the stream ends without its end': async ({ client, server }) => {
      server.fail('end-early');
      const stream = await client.messages.create({ ...ASK, stream: true });
      await readAll(stream);
    },
    'the provider is overloaded': async ({ client, server }) => {
      server.fail('error-event');
      const stream = await client.messages.create({ ...ASK, stream: true });
      await expect(readAll(stream)).rejects.toThrow('Overloaded');
    },
    'the caller breaks': async ({ client, server }) => {
      server.deltas = 1_000;
      server.msBetween = 2;
      const stream = await client.messages.create({ ...ASK, stream: true });
      let count = 0;
      for await (const event of stream)
        if (event.type !== 'message_stop' && (count += 1) === 3) break;
      await expect.poll(() => server.seen[0]?.wasStopped).toBe(true);
      expect(server.seen[0]?.events).toBeLessThan(100);
    },
    'the caller aborts': async ({ client, server }) => {
      server.deltas = 1_000;
      server.msBetween = 2;
      const stream = client.messages.stream(ASK);
      stream.on('text', () => stream.abort());
      await expect(stream.finalMessage()).rejects.toThrow(Anthropic.APIUserAbortError);
      await expect.poll(() => server.seen[0]?.wasStopped).toBe(true);
      expect(server.seen[0]?.events).toBeLessThan(100);
    },
  };

  it.each(Object.entries(stops))('a stream is cut: %s; input known, output not', async (_, cut) => {
    const one = await start({ maxRetries: 0 });
    await cut(one);
    await expect.poll(() => one.recording.calls[0]?.outcome).toBe('partial');
    expect(one.recording.calls).toMatchObject([CUT]);
    expect(one.recording.calls[0]?.tokens.output).toBeUndefined();
  });

  it('a call that nobody awaits', async () => {
    const { client, recording, server } = await start();
    void client.messages.create(ASK);
    await expect.poll(() => server.seen.length).toBe(1);
    await flush();
    expect(recording.calls).toMatchObject([{ outcome: 'unfinished', askedModel: MODEL }]);
  });

  it('a body that nobody reads says unfinished, and of a stream what was seen', async () => {
    const { client, recording } = await start();
    await client.messages.create(ASK).asResponse();
    const stream = await client.messages.create({ ...ASK, stream: true });
    await stream[Symbol.asyncIterator]().next();
    await flush();
    expect(recording.calls).toMatchObject([
      { outcome: 'unfinished' },
      { outcome: 'unfinished', tokens: { uncachedInput: 100, cacheRead: 2_000 } },
    ]);
    expect(recording.calls[1]?.tokens.output).toBeUndefined();
  });
});

describe('Anthropic’s client: how it is tracked', () => {
  it('keeps its class, its own middleware and the program’s fetch', async () => {
    const order: string[] = [];
    const { client, recording } = await start({
      middleware: [
        async (request, next, context) => {
          order.push('middleware');
          const response = await next(request);
          await context.parse(response);
          return response;
        },
      ],
      fetch: async (input, init) => {
        order.push('fetch');
        return fetch(input, init);
      },
    });
    expect(client).toBeInstanceOf(Anthropic);
    expect(client.middleware).toHaveLength(2);
    await client.messages.create(ASK);
    expect(order).toEqual(['middleware', 'fetch']);
    expect(recording.calls).toMatchObject([WHOLE]);
  });

  it('twice is once, with the last labels', async () => {
    const { client, recording } = await start();
    await track(client, { task: 'other' }).messages.create(ASK);
    expect(recording.calls).toMatchObject([{ agent: 'a', task: 'other' }]);
  });
});
