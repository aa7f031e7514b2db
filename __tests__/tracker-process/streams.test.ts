import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/spawn.ts';
import { readStore } from '../tracker/read-store.ts';
import { runProgram, startProgram } from './run-program.ts';
import { startStreamServer } from './stream-server.ts';

const MEGABYTE = 1_000_000;

/** A client of the stand-in, tracked or not. */
const client = (url: string, folder: string | undefined): string => `
import Anthropic from '@anthropic-ai/sdk';
import { setTimeout as pause } from 'node:timers/promises';
const own = new Anthropic({ apiKey: 'k', baseURL: ${JSON.stringify(url)} });
const store = ${JSON.stringify(folder && join(folder, 'calls.db'))};
const client = store ? tracker.track(own, { agent: 'a', store }) : own;
const ask = { model: 'claude-sonnet-5', max_tokens: 9, messages: [{ role: 'user', content: 'a' }] };
const open = () => client.messages.create({ ...ask, stream: true });
`;

const FULL = `
let pieces = 0;
for await (const event of await open()) if (event.type === 'content_block_delta') pieces += 1;
console.log(JSON.stringify({ pieces, peak: process.resourceUsage().maxRSS * 1024 }));
`;

const SLOW = `
let read = 0;
for await (const event of await open()) {
  read += 1;
  if (read % 50 === 0) await pause(5);
  if (read === 2_000) break;
}
await pause(200);
console.log(JSON.stringify({ pieces: read, peak: process.resourceUsage().maxRSS * 1024 }));
`;

interface Outcome {
  readonly pieces: number;
  /** Largest resident set. Bytes. */
  readonly peak: number;
}

async function run(code: string, url: string, folder?: string): Promise<Outcome> {
  const { stdout, stderr, code: exit } = await runProgram(client(url, folder) + code);
  if (exit !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Outcome;
}

describe('a stream of 100 MB', () => {
  it.each([
    ['read to its end', FULL],
    ['read slowly, and left', SLOW],
  ])('%s: within 20 MB of the memory that it takes untracked', async (_, code) => {
    const { url } = await startStreamServer(100 * MEGABYTE);
    const folder = await temporaryFolder();
    const plain = await run(code, url);
    const tracked = await run(code, url, folder);
    expect(tracked.pieces).toBe(plain.pieces);
    expect(tracked.peak - plain.peak).toBeLessThan(20 * MEGABYTE);
    const { calls } = readStore(folder);
    expect(calls).toMatchObject([{ tokens: { uncachedInput: 100 } }]);
  });

  it('that the caller leaves: the server stops as soon as it does untracked', async () => {
    const server = await startStreamServer(100 * MEGABYTE);
    const folder = await temporaryFolder();
    const code = `for await (const event of await open()) if (event.type === 'content_block_delta') break;
      await pause(300); console.log('{}');`;
    await run(code, server.url);
    await run(code, server.url, folder);
    await expect.poll(() => server.streams.every(({ isClosed }) => isClosed)).toBe(true);
    const [plain, tracked] = server.streams;
    expect(plain?.sentBytes).toBeLessThan(20 * MEGABYTE);
    expect(tracked?.sentBytes).toBeLessThan(20 * MEGABYTE);
    expect(readStore(folder).calls).toMatchObject([{ outcome: 'partial' }]);
    expect(readStore(folder).calls[0]?.tokens.output).toBeUndefined();
  });
});

describe('streams that nobody reads', () => {
  /** Twenty streams that are dropped, and what Node's garbage collection closes of them. */
  const DROPPED = `
async function drop() { for (let index = 0; index < 20; index += 1) await FETCH; }
await drop();
for (let index = 0; index < 20; index += 1) { globalThis.gc(); await pause(20); }
await pause(200);
console.log('dropped');
await pause(60_000);`;

  const ways: readonly (readonly [string, string])[] = [
    ['bodies of fetch', `call(URL_, { method: 'POST', body: JSON.stringify(ask) })`],
    ['streams of the client', 'open()'],
  ];

  it.each(ways)('%s are closed with their garbage, as untracked', async (_, make) => {
    const closedOf = async (folder: string | undefined): Promise<number> => {
      const server = await startStreamServer(5 * MEGABYTE);
      const call = `const URL_ = ${JSON.stringify(`${server.url}/v1/messages`)};
const call = store ? tracker.trackedFetch({ store }) : fetch;`;
      const code = client(server.url, folder) + call + DROPPED.replace('FETCH', make);
      const child = startProgram(code, { flags: ['--expose-gc'] });
      onTestFinished(() => void child.kill('SIGKILL'));
      await once(child.stdout as Readable, 'data');
      // Before it ends, which would close all that is open.
      return server.streams.filter(({ isClosed }) => isClosed).length;
    };
    const folder = await temporaryFolder();
    expect(await closedOf(undefined)).toBe(20);
    expect(await closedOf(folder)).toBe(20);
    const { calls } = readStore(folder);
    expect(calls).toHaveLength(20);
    expect(calls.every(({ outcome }) => outcome === 'unfinished')).toBe(true);
  });
});
