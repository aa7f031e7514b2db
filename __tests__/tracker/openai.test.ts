import OpenAI, { AzureOpenAI } from 'openai';
import { describe, expect, it } from 'vitest';
import { track } from '../../src/tracker/track.ts';
import { withLabels } from '../../src/tracker/labels.ts';
import type { TrackOptions } from '../../src/tracker/track-options.ts';
import { startModelServer, type ModelServer } from './model-server.ts';
import { readAll } from './read-all.ts';
import { createRecording, type Recording } from './recording.ts';

const MODEL = 'gpt-5';
const messages = [
  { role: 'system' as const, content: 'You sum up.' },
  { role: 'user' as const, content: 'Sum up: nothing.' },
];
const CHAT = { model: MODEL, messages };
const RESPONSE = { model: MODEL, instructions: 'You sum up.', input: 'Sum up: nothing.' };

const TOKENS = { uncachedInput: 400, cacheRead: 1_024, cacheWrite: 76, output: 60 };
const WHOLE = { outcome: 'complete', status: 200, tokens: TOKENS, reasoning: 20, attempt: 0 };

interface Case {
  readonly server: ModelServer;
  readonly recording: Recording;
  readonly client: OpenAI;
}

async function start(
  options: ConstructorParameters<typeof OpenAI>[0] = {},
  tracking: TrackOptions = {},
): Promise<Case> {
  const server = await startModelServer();
  const recording = createRecording();
  const own = new OpenAI({ apiKey: 'k', baseURL: `${server.url}/v1`, ...options });
  return { server, recording, client: track(own, { agent: 'a', ...tracking, store: recording }) };
}

const add = {
  type: 'function' as const,
  function: {
    name: 'add',
    description: 'adds',
    parameters: { type: 'object' },
    parse: JSON.parse,
    function: () => 42,
  },
};

describe('OpenAI’s client: an answer is one record', () => {
  const usage = { include_usage: true };
  const chat: Record<string, (client: OpenAI) => Promise<unknown>> = {
    create: (client) => client.chat.completions.create(CHAT),
    'create, streamed, asked for its usage': async (client) =>
      readAll(
        await client.chat.completions.create({ ...CHAT, stream: true, stream_options: usage }),
      ),
    'stream().finalChatCompletion()': (client) =>
      client.chat.completions.stream({ ...CHAT, stream_options: usage }).finalChatCompletion(),
    parse: (client) => client.chat.completions.parse(CHAT),
    withResponse: async (client) => {
      const { data, response } = await client.chat.completions.create(CHAT).withResponse();
      expect(data.choices).toHaveLength(1);
      expect(response.url).toContain('/chat/completions');
    },
    asResponse: async (client) => {
      const response = await client.chat.completions.create(CHAT).asResponse();
      expect(await response.json()).toMatchObject({ object: 'chat.completion' });
    },
    'of a client that is derived': (client) =>
      client.withOptions({ timeout: 5_000 }).chat.completions.create(CHAT),
  };
  const responses: Record<string, (client: OpenAI) => Promise<unknown>> = {
    create: (client) => client.responses.create(RESPONSE),
    'create, streamed': async (client) =>
      readAll(await client.responses.create({ ...RESPONSE, stream: true })),
    'stream().finalResponse()': (client) => client.responses.stream(RESPONSE).finalResponse(),
    parse: (client) => client.responses.parse(RESPONSE),
  };

  it.each([
    ...Object.entries(chat).map(([way, ask]) => ['chat', way, ask] as const),
    ...Object.entries(responses).map(([way, ask]) => ['responses', way, ask] as const),
  ])('%s: %s', async (api, _, ask) => {
    const { client, recording } = await start();
    await ask(client);
    expect(recording.calls).toHaveLength(1);
    expect(recording.calls[0]).toMatchObject({
      ...WHOLE,
      provider: 'openai',
      api,
      agent: 'a',
      askedModel: MODEL,
      answeredModel: `${MODEL}-2026-04-01`,
      responseId: expect.stringMatching(/^(?:chatcmpl|resp)_/),
      templateHash: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it('each turn of runTools', async () => {
    const { client, recording } = await start();
    await client.chat.completions.runTools({ ...CHAT, tools: [add] }).finalChatCompletion();
    expect(recording.calls).toMatchObject([
      { ...WHOLE, hasTools: true },
      { ...WHOLE, hasTools: true },
    ]);
    const [first, second] = recording.calls;
    expect(first?.templateHash).toBe(second?.templateHash);
    expect(first?.requestHash).not.toBe(second?.requestHash);
    expect(first?.call).not.toBe(second?.call);
  });

  it('embeddings, whose answer is longer than what is parsed', async () => {
    const { client, recording } = await start();
    await client.embeddings.create({
      model: 'text-embedding-3-small',
      input: 'a',
      encoding_format: 'float',
    });
    const tokens = { uncachedInput: 8, cacheRead: 0, cacheWrite: 0, output: 0 };
    expect(recording.calls).toMatchObject([{ api: 'embeddings', provider: 'openai', tokens }]);
  });

  it('a background answer completes its call when it is there', async () => {
    const { client, recording } = await start();
    const asked = await withLabels({ task: 'long' }, () =>
      client.responses.create({ ...RESPONSE, background: true }),
    );
    expect(recording.calls).toMatchObject([{ outcome: 'unfinished', responseId: asked.id }]);
    expect(recording.calls[0]?.tokens.output).toBeUndefined();
    while ((await client.responses.retrieve(asked.id)).status !== 'completed');
    expect(recording.calls).toHaveLength(1);
    expect(recording.calls).toMatchObject([
      { outcome: 'complete', tokens: TOKENS, responseId: asked.id, task: 'long' },
    ]);
  });

  it('the output of a batch, line by line; the batch’s own sum is no spend', async () => {
    const { client, recording } = await start();
    await client.batches.retrieve('batch_1');
    await (await client.files.content('file-1')).text();
    const line = { api: 'chat', isSpend: true, modifiers: { tier: 'batch' }, tokens: TOKENS };
    expect(recording.calls).toMatchObject([{ api: 'batch', isSpend: false }, line, line]);
  });

  it('what is no call to a model is none', async () => {
    const { client, recording } = await start();
    await client.models.list();
    expect(recording.calls).toEqual([]);
  });

  it('Azure’s, by the model of the answer', async () => {
    const server = await startModelServer();
    const store = createRecording();
    const azure = new AzureOpenAI({ apiKey: 'k', endpoint: server.url, apiVersion: '2026-01-01' });
    const client = track(azure, { store });
    expect(client).toBeInstanceOf(AzureOpenAI);
    await client.chat.completions.create({ ...CHAT, model: 'our-deployment' });
    expect(server.seen[0]?.path).toContain('/openai/deployments/our-deployment/chat/completions');
    expect(store.calls).toMatchObject([{ ...WHOLE, askedModel: 'our-deployment' }]);
  });
});

describe('OpenAI’s client: what goes wrong', () => {
  it('each attempt is a record, told as retries of one call', async () => {
    const { client, recording, server } = await start();
    const soon = { 'retry-after-ms': '1' };
    server.fail({ status: 500, headers: soon }, { status: 429, headers: soon });
    await client.chat.completions.create(CHAT);
    expect(recording.calls).toMatchObject([
      { status: 500, outcome: 'failed', attempt: 0 },
      { status: 429, outcome: 'failed', attempt: 1 },
      { ...WHOLE, attempt: 2 },
    ]);
    expect(new Set(recording.calls.map(({ call }) => call)).size).toBe(1);
    await client.chat.completions.create(CHAT);
    expect(new Set(recording.calls.map(({ call }) => call)).size).toBe(2);
  });

  it('a body that stalls, which the client asks for again', async () => {
    const { client, recording, server } = await start({ timeout: 300 });
    server.fail('stall');
    await client.chat.completions.create(CHAT);
    expect(recording.calls).toMatchObject([
      { outcome: 'partial', status: 200, attempt: 0 },
      { ...WHOLE, attempt: 1 },
    ]);
    expect(recording.calls[0]?.tokens.output).toBeUndefined();
    expect(recording.calls[0]?.call).toBe(recording.calls[1]?.call);
  });

  it('a connection that breaks before an answer', async () => {
    const { client, recording, server } = await start({ maxRetries: 0 });
    server.fail('drop');
    await expect(client.chat.completions.create(CHAT)).rejects.toThrow(OpenAI.APIConnectionError);
    expect(recording.calls).toMatchObject([{ outcome: 'failed' }]);
  });

  it('an answer that is cut', async () => {
    const { client, recording, server } = await start({ maxRetries: 0 });
    server.fail('cut');
    await expect(client.chat.completions.create(CHAT)).rejects.toThrow(/terminated|Connection/);
    await expect.poll(() => recording.calls[0]?.outcome).toBe('partial');
    expect(recording.calls[0]?.tokens.output).toBeUndefined();
  });

  it('a stream that is cut', async () => {
    const { client, recording, server } = await start({ maxRetries: 0 });
    server.fail('cut', 'end-early');
    const ask = async () => readAll(await client.responses.create({ ...RESPONSE, stream: true }));
    await expect(ask()).rejects.toThrow('terminated');
    await ask();
    expect(recording.calls).toMatchObject([{ outcome: 'partial' }, { outcome: 'partial' }]);
  });

  it('the caller breaks, and the server stops', async () => {
    const { client, recording, server } = await start();
    server.deltas = 1_000;
    server.msBetween = 2;
    const stream = await client.chat.completions.create({ ...CHAT, stream: true });
    let count = 0;
    for await (const chunk of stream) if (chunk.choices.length > 0 && (count += 1) === 3) break;
    await expect.poll(() => server.seen[0]?.wasStopped).toBe(true);
    expect(server.seen[0]?.events).toBeLessThan(100);
    expect(recording.calls).toMatchObject([{ outcome: 'partial' }]);
  });

  it('a stream that was not asked for its usage is whole, and its usage unknown', async () => {
    const { client, recording } = await start();
    await readAll(await client.chat.completions.create({ ...CHAT, stream: true }));
    expect(recording.calls).toMatchObject([
      { outcome: 'complete', answeredModel: `${MODEL}-2026-04-01` },
    ]);
    expect(Object.values(recording.calls[0]?.tokens ?? {}).every((one) => one === undefined)).toBe(
      true,
    );
  });
});

describe('includeUsage', () => {
  it('asks for the usage, which the program does not see', async () => {
    const plain = await start();
    const asking = await start({}, { includeUsage: true });
    const ask = async ({ client }: Case) =>
      readAll(await client.chat.completions.create({ ...CHAT, stream: true }));
    const [expected, got] = [await ask(plain), await ask(asking)];
    expect(got).toHaveLength(expected.length);
    expect(got.every(({ choices }) => choices.length > 0)).toBe(true);
    expect(asking.server.seen[0]?.body).toMatchObject({ stream_options: { include_usage: true } });
    expect(asking.recording.calls).toMatchObject([WHOLE]);
  });

  it('leaves a program that asks itself its answer', async () => {
    const { client } = await start({}, { includeUsage: true });
    const stream_options = { include_usage: true };
    const chunks = await readAll(
      await client.chat.completions.create({ ...CHAT, stream: true, stream_options }),
    );
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 1_500 } });
  });
});

describe('labels', () => {
  it('of parallel calls, of streams and of retries are those of their code', async () => {
    const { client, recording, server } = await start();
    server.fail({ status: 500, headers: { 'retry-after-ms': '1' } });
    await Promise.all(
      ['one', 'two', 'three'].map((task) =>
        withLabels({ task, isAwaited: false }, async () => {
          await client.chat.completions.create({
            ...CHAT,
            messages: [...messages, { role: 'user', content: task }],
          });
          await withLabels({ template: `${task}-v2` }, async () =>
            readAll(await client.responses.create({ ...RESPONSE, stream: true })),
          );
        }),
      ),
    );
    expect(recording.calls).toHaveLength(7);
    for (const call of recording.calls) {
      expect(call).toMatchObject({ agent: 'a', isAwaited: false });
      expect(call.template).toBe(call.api === 'responses' ? `${call.task}-v2` : undefined);
    }
    const byTask = recording.calls.map(({ task }) => task);
    expect(new Set(byTask)).toEqual(new Set(['one', 'three', 'two']));
  });
});
