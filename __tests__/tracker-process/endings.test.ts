import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/spawn.ts';
import { readStore } from '../tracker/read-store.ts';
import { runProgram, startProgram } from './run-program.ts';

/** A provider inside the program: what is tried is how a program ends. */
const PROVIDER = `
const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };
const answer = { id: 'x', object: 'chat.completion', model: 'gpt-5', choices: [], usage };
const provider = async () => Response.json(answer);
const never = () => new Promise(() => {});
const init = { method: 'POST', body: JSON.stringify({ model: 'gpt-5', messages: [] }) };
const url = 'https://api.openai.com/v1/chat/completions';
`;

describe('a program that is killed', () => {
  // Four programs share two processors and one database: a row that waits for its turn in memory
  // is one that nobody was told of.
  it('loses no row that was acknowledged, of several programs at once', async () => {
    const folder = await temporaryFolder();
    const program = (name: string): string => `${PROVIDER}
const ask = tracker.trackedFetch({ fetch: provider, store: ${JSON.stringify(join(folder, 'calls.db'))}, agent: '${name}' });
for (let number = 0; ; number += 1) {
  const task = '${name}-' + number;
  await tracker.withLabels({ task }, async () => (await ask(url, init)).json());
  if ((await tracker.flush()) > 0) continue;
  process.stdout.write(task + '\\n');
  await new Promise((resolve) => setImmediate(resolve));
}`;
    const told: string[] = [];
    const children = ['a', 'b', 'c', 'd'].map((name) => {
      const child = startProgram(program(name));
      let rest = '';
      child.stdout?.on('data', (chunk) => {
        const lines = (rest + String(chunk)).split('\n');
        rest = lines.pop() ?? '';
        told.push(...lines);
      });
      return child;
    });
    await expect.poll(() => told.length, { timeout: 30_000 }).toBeGreaterThan(400);
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(children.map((child) => once(child, 'close')));
    const { calls } = readStore(folder);
    const complete = calls.filter(({ outcome }) => outcome === 'complete');
    const kept = new Set(complete.map(({ task }) => task));
    expect(told.filter((task) => !kept.has(task))).toEqual([]);
    expect(new Set(complete.map(({ id }) => id)).size).toBe(complete.length);
    const file = readdirSync(folder).find((name) => name.endsWith('.db')) ?? '';
    const database = new DatabaseSync(join(folder, file));
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    database.close();
  });

  it('loses nothing of what was answered, where it is alone', async () => {
    const folder = await temporaryFolder();
    const child = startProgram(`${PROVIDER}
const ask = tracker.trackedFetch({ fetch: provider, store: ${JSON.stringify(join(folder, 'calls.db'))} });
for (let number = 0; number < 200; number += 1) {
  await tracker.withLabels({ task: String(number) }, async () => (await ask(url, init)).json());
}
process.stdout.write('answered');
setInterval(() => {}, 1_000);`);
    await once(child.stdout as Readable, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    const { calls } = readStore(folder);
    expect(calls.filter(({ outcome }) => outcome === 'complete')).toHaveLength(200);
  });

  it('leaves a call that was going on, unfinished', async () => {
    const folder = await temporaryFolder();
    const child = startProgram(`${PROVIDER}
void tracker.trackedFetch({ fetch: never, store: ${JSON.stringify(join(folder, 'calls.db'))} })(url, init);
setTimeout(() => console.log('asked'), 500);
setInterval(() => {}, 1_000);`);
    await once(child.stdout as Readable, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(readStore(folder).calls).toMatchObject([{ outcome: 'unfinished', askedModel: 'gpt-5' }]);
  });
});

describe('a program that ends', () => {
  const endings: readonly (readonly [string, string])[] = [
    ['with process.exit', 'process.exit(0);'],
    ['with an error', `throw new Error('own');`],
    ['by itself', ''],
    ['after flush', 'await tracker.flush(); process.kill(process.pid, "SIGKILL");'],
  ];

  it.each(endings)('%s leaves the call that it began just before', async (_, ending) => {
    const folder = await temporaryFolder();
    const store = JSON.stringify(join(folder, 'calls.db'));
    const code = `${PROVIDER}
void tracker.trackedFetch({ fetch: never, store: ${store} })(url, init);
${ending}`;
    await runProgram(code);
    expect(readStore(folder).calls).toMatchObject([{ outcome: 'unfinished' }]);
  });

  it('is not kept alive, and its store has no side files left', async () => {
    const folder = await temporaryFolder();
    const store = JSON.stringify(join(folder, 'calls.db'));
    const { code, stderr } = await runProgram(`${PROVIDER}
await (await tracker.trackedFetch({ fetch: provider, store: ${store} })(url, init)).json();`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(folder).filter((file) => /-(?:wal|shm)$/.test(file))).toEqual([]);
    expect(readStore(folder).calls).toMatchObject([{ outcome: 'complete' }]);
  });
});

describe('where a program runs', () => {
  const CALL = `${PROVIDER}
const ask = tracker.trackedFetch({ fetch: provider, agent: 'a' });
for (let number = 0; number < 3; number += 1) await (await ask(url, init)).json();
console.log('went on');`;

  it('the store is in the home folder, unless the program says otherwise', async () => {
    const home = await temporaryFolder();
    const { code } = await runProgram(CALL, { env: { HOME: home } });
    expect(code).toBe(0);
    expect(readStore(join(home, '.agent-costs')).calls).toHaveLength(3);
  });

  it('without a home: the calls go on, with one warning', async () => {
    const { code, stdout, stderr } = await runProgram(CALL, { env: { HOME: '/dev/null/home' } });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'went on\n' });
    expect(stderr.match(/TOKEN_USAGE_REPORT/g)).toHaveLength(1);
    expect(stderr).toContain('calls wait in memory');
  });

  it('without SQLite: one warning, and lines of JSON that compare', async () => {
    const home = await temporaryFolder();
    const options = { flags: ['--no-experimental-sqlite'], env: { HOME: home } };
    const { code, stderr } = await runProgram(CALL, options);
    await runProgram(CALL, { env: { HOME: home } });
    expect(code).toBe(0);
    expect(stderr.match(/TOKEN_USAGE_REPORT_NO_SQLITE/g)).toHaveLength(1);
    const folder = join(home, '.agent-costs');
    const { calls } = readStore(folder);
    expect(calls.filter(({ outcome }) => outcome === 'complete')).toHaveLength(6);
    expect(new Set(calls.map(({ requestHash }) => requestHash)).size).toBe(1);
  });

  it('with a sink that throws: the call goes on, and the fault is counted', async () => {
    const { code, stdout, stderr } = await runProgram(`${PROVIDER}
const losses = [];
const store = { write() { throw new Error('full'); }, note: (loss) => losses.push(loss) };
const ask = tracker.trackedFetch({ fetch: provider, store });
console.log((await (await ask(url, init)).json()).id);
await tracker.flush();
console.log(losses.length, losses[0].reason, losses[0].calls);`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'x\n1 fault 1\n' });
    expect(stderr.match(/TOKEN_USAGE_REPORT_FAULT/g)).toHaveLength(1);
  });
});

describe('prompts', () => {
  it('are nowhere in the store, nor are keys', async () => {
    const folder = await temporaryFolder();
    const store = JSON.stringify(join(folder, 'calls.db'));
    await runProgram(`${PROVIDER}
const secret = 'the quick brown fox '.repeat(1_000);
const messages = [{ role: 'system', content: secret }, { role: 'user', content: secret }];
const body = JSON.stringify({ model: 'gpt-5', messages });
const headers = { authorization: 'Bearer sk-secret', 'x-stainless-retry-count': '0' };
await (await tracker.trackedFetch({ fetch: provider, store: ${store} })(url, { method: 'POST', headers, body })).text();`);
    const { calls } = readStore(folder);
    expect(calls[0]?.prefixHashes?.length).toBeGreaterThan(10);
    expect(calls[0]?.templateLength).toBeGreaterThan(20_000);
    const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
    expect(files.some((text) => /quick brown|sk-secret|Bearer/.test(text))).toBe(false);
    expect(existsSync(join(folder, 'calls.key'))).toBe(true);
  });
});
