/*
 * What a call costs more when it is tracked: each way in turn, call by call, with the store on
 * disk, so that both have the same machine.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import type { track as trackFunction } from '../../src/tracker/track.ts';
import type { Row } from './table.ts';

const CALLS = 800;
/** The first calls are slow in both ways. */
const WARM_UP = 200;

/** A prompt of some 1,000 tokens. */
const content = 'The quick brown fox jumps over the lazy dog. '.repeat(90);
const messages = [{ role: 'user' as const, content }];

interface Work {
  readonly work: string;
  readonly rows: readonly Row[];
}

/** @param dist - the built library beside the command that is measured. */
export async function measureTracking(dist: string, folder: string): Promise<readonly Work[]> {
  const library = pathToFileURL(join(dist, 'tracker.js')).href;
  const { track } = (await import(library)) as { track: typeof trackFunction };
  const server = fork(fileURLToPath(new URL('model-server.ts', import.meta.url)));
  try {
    const [port] = (await once(server, 'message')) as [number];
    const options = { agent: 'bench', task: 'call', store: join(folder, 'calls.db') };
    const anthropic = new Anthropic({ apiKey: 'k', baseURL: `http://127.0.0.1:${port}` });
    const openai = new OpenAI({ apiKey: 'k', baseURL: `http://127.0.0.1:${port}/v1` });
    const [trackedAnthropic, trackedOpenai] = [track(anthropic, options), track(openai, options)];
    const ask = { model: 'claude-sonnet-5', max_tokens: 500, system: 'You sum up.', messages };
    const create = (client: Anthropic) => () => client.messages.create(ask);
    const chat = (client: OpenAI) => () =>
      client.chat.completions.create({ model: 'gpt-5', messages });
    const stream = (client: Anthropic) => async () => {
      let events = 0;
      for await (const _ of await client.messages.create({ ...ask, stream: true })) events += 1;
      if (events < 100) throw new Error('The stream is short.');
    };
    return [
      await compare('a call, @anthropic-ai/sdk', create(anthropic), create(trackedAnthropic)),
      await compare('a call, openai', chat(openai), chat(trackedOpenai)),
      await compare('a stream of 105 events', stream(anthropic), stream(trackedAnthropic)),
    ];
  } finally {
    server.kill();
  }
}

type Call = () => Promise<unknown>;

async function compare(work: string, plain: Call, tracked: Call): Promise<Work> {
  const times: [number[], number[]] = [[], []];
  for (let index = 0; index < WARM_UP + CALLS; index += 1) {
    for (const [way, call] of [plain, tracked].entries()) {
      const start = performance.now();
      await call();
      if (index >= WARM_UP) times[way]?.push(performance.now() - start);
    }
  }
  const [untracked = 0, own = 0] = times.map((all) => all.toSorted((a, b) => a - b)[CALLS >> 1]);
  return {
    work: `${work} (median of ${CALLS})`,
    rows: [
      { way: 'tracked', wallMs: own },
      { way: 'untracked', wallMs: untracked },
    ],
  };
}
