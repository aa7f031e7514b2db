/*
 * What the cache and the batcher save, and what a call costs that they do not save: the traffic
 * of the eight agents of a pipeline, and the requests of the real runs of
 * `__tests__/fixtures/real-history`.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Library from '../../src/tracker.ts';
import type { CallRecord } from '../../src/domain/call-record.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { callsOf, readRealHistory } from '../../__tests__/support/real-history.ts';
import type { Question } from './reuse-server.ts';
import type { Row } from './table.ts';

interface Work {
  readonly work: string;
  readonly rows: readonly Row[];
}

/** A call of some traffic. */
interface Asked extends Question {
  readonly agent: string;
  readonly model: string;
}

/** Runs of the real history that are replayed, the newest. */
const REAL_RUNS = 500;

/** Calls at once, as of as many agents. */
const AT_ONCE = 8;

const CALLS = 800;
const WARM_UP = 200;

/**
 * Eight agents, each of which has every one of 50 documents summed up before it works on it, as
 * the stages of a pipeline do that do not know of each other.
 */
function pipeline(): Asked[] {
  const usage = { input_tokens: 4_218, output_tokens: 350 };
  return Array.from({ length: 50 }, (_, document) =>
    Array.from({ length: 8 }, (_, agent) => ({
      agent: `agent-${agent}`,
      model: 'claude-sonnet-4-5',
      text: `Summarize document ${document}.`,
      usage,
    })),
  ).flat();
}

/** Requests of Claude in real runs. The data set has no prompts: each is its own. */
function realTraffic(): Asked[] {
  const runs = readRealHistory().filter(({ providers }) => providers[0] === 'anthropic');
  return runs.slice(-REAL_RUNS).flatMap((run) =>
    callsOf(run).map((call) => ({
      agent: run.workflow,
      model: call.model,
      text: call.request_id,
      usage: {
        input_tokens: call.input_tokens,
        output_tokens: call.output_tokens,
        cache_read_input_tokens: call.cache_read_tokens,
        cache_creation_input_tokens: call.cache_write_tokens,
      },
    })),
  );
}

/** @param dist - the built library beside the command that is measured. */
export async function measureReuse(dist: string, folder: string): Promise<readonly Work[]> {
  const library = (await import(pathToFileURL(join(dist, 'tracker.js')).href)) as typeof Library;
  const server = fork(fileURLToPath(new URL('reuse-server.ts', import.meta.url)));
  try {
    const [port] = (await once(server, 'message')) as [number];
    const url = `http://127.0.0.1:${port}`;
    const [equal, real] = [pipeline(), realTraffic()];
    const at = (name: string): string => join(folder, name);
    const cached = (store?: string) =>
      library.responseCache({ only: { agent: '*' }, ttl: 3_600_000, store });
    const batched = (store: string) =>
      library.batcher({ maxWait: 100, pollEvery: 10, store: at(store) });
    return [
      {
        work: `${equal.length} calls of 8 agents about 50 documents`,
        rows: [
          await replay(library, url, 'plain', equal, fetch),
          await replay(library, url, 'with the cache in memory', equal, cached()),
          await replay(library, url, 'with the cache in a file', equal, cached(at('equal.db'))),
        ],
      },
      {
        work: `${real.length} calls of ${REAL_RUNS} real runs, all different`,
        rows: [
          await replay(library, url, 'plain', real, fetch),
          await replay(library, url, 'with the cache in a file', real, cached(at('real.db'))),
          await replay(library, url, 'with the batcher', real, batched('batches.db'), real.length),
        ],
      },
      await compareMiss(library, url, cached(), cached(at('miss.db'))),
    ];
  } finally {
    server.kill();
  }
}

/** Makes the calls of some traffic in its order; all at once where they wait for each other. */
async function replay(
  { trackedFetch }: typeof Library,
  url: string,
  way: string,
  traffic: readonly Asked[],
  below: typeof fetch,
  atOnce = AT_ONCE,
): Promise<Row> {
  const calls = new Map<string, CallRecord>();
  const store = {
    write: (written: readonly CallRecord[]) => written.forEach((call) => calls.set(call.id, call)),
  };
  const agents = new Map<string, typeof fetch>();
  const ask = async ({ agent, model, text, usage }: Asked): Promise<void> => {
    const own = agents.get(agent) ?? trackedFetch({ agent, store, fetch: below });
    agents.set(agent, own);
    const content = JSON.stringify({ text, usage } satisfies Question);
    await askAnthropic(own, url, { model, messages: [{ role: 'user', content }] });
  };
  const before = await requestsOf(url);
  const start = performance.now();
  let next = 0;
  const work = async (): Promise<void> => {
    for (let one = traffic[next]; one !== undefined; one = traffic[next]) {
      next += 1;
      await ask(one);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const wallMs = performance.now() - start;
  const requests = (await requestsOf(url)) - before;
  return { way: `${way}: ${sayMoney([...calls.values()])}`, wallMs, requests };
}

async function askAnthropic(send: typeof fetch, url: string, body: object): Promise<void> {
  const response = await send(`${url}/v1/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': 'k' },
    body: JSON.stringify({ max_tokens: 500, ...body }),
  });
  await response.json();
}

async function requestsOf(url: string): Promise<number> {
  return (await (await fetch(`${url}/requests`)).json()) as number;
}

/** What the calls cost at list prices, and what the cache says it saved. */
function sayMoney(calls: readonly CallRecord[]): string {
  const prices = createPriceBook(new Map());
  let paid = 0;
  let saved = 0;
  for (const {
    outcome,
    savedNanoUsd = 0,
    provider,
    answeredModel,
    at,
    tokens,
    modifiers,
  } of calls) {
    saved += savedNanoUsd / 1e9;
    if (outcome === 'cached') continue;
    const price = prices.priceOf({ provider, model: answeredModel, at, tokens, modifiers });
    if (price === undefined) throw new Error(`A call has no price: ${answeredModel}.`);
    paid += price.usd;
  }
  return saved === 0 ? `$${paid.toFixed(2)}` : `$${paid.toFixed(2)}, $${saved.toFixed(2)} saved`;
}

/** Each way in turn, call by call, so that all have the same machine; no call is a hit. */
async function compareMiss(
  { withLabels }: typeof Library,
  url: string,
  memory: typeof fetch,
  file: typeof fetch,
): Promise<Work> {
  const labelled =
    (send: typeof fetch): typeof fetch =>
    (input, init) =>
      withLabels({ agent: 'bench' }, () => send(input, init));
  const ways: readonly (readonly [string, typeof fetch])[] = [
    ['plain', fetch],
    ['with the cache in memory, which misses', labelled(memory)],
    ['with the cache in a file, which misses', labelled(file)],
  ];
  const usage = { input_tokens: 1_000, output_tokens: 200 };
  const times = ways.map((): number[] => []);
  const hits: number[] = [];
  for (let index = 0; index < WARM_UP + CALLS; index += 1) {
    const text = `${index} ${'The quick brown fox jumps over the lazy dog. '.repeat(90)}`;
    const content = JSON.stringify({ text, usage } satisfies Question);
    const ask = { model: 'claude-sonnet-5', messages: [{ role: 'user', content }] };
    for (const [way, [, send]] of ways.entries()) {
      const took = await timed(() => askAnthropic(send, url, ask));
      if (index >= WARM_UP) times[way]?.push(took);
    }
    await setImmediate(); // the last answer is kept after its caller has it
    const took = await timed(() => askAnthropic(labelled(file), url, ask));
    if (index >= WARM_UP) hits.push(took);
  }
  const rows = ways.map(([way], index) => ({ way, wallMs: middle(times[index] ?? []) }));
  return {
    work: `a call (median of ${CALLS})`,
    rows: [...rows, { way: 'with the cache in a file, which hits', wallMs: middle(hits) }],
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
