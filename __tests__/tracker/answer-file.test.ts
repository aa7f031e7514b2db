import Anthropic from '@anthropic-ai/sdk';
import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CachingFetch } from '../../src/tracker/response-cache-options.ts';
import { responseCache } from '../../src/tracker/response-cache.ts';
import { DIST, temporaryFolder } from '../support/spawn.ts';
import { startModelServer } from './model-server.ts';

const SECRET = 'the prompt that nobody may read';
const ASK = {
  model: 'claude-sonnet-5',
  max_tokens: 100,
  messages: [{ role: 'user' as const, content: SECRET }],
};

interface Case {
  readonly client: Anthropic;
  readonly cache: CachingFetch;
}

function connect(
  url: string,
  store: string,
  more: { maxBytes?: number; maxEntries?: number } = {},
): Case {
  const cache = responseCache({ only: () => true, ttl: 60_000, store, ...more });
  return {
    cache,
    client: new Anthropic({ apiKey: 'sk-secret', baseURL: url, maxRetries: 0, fetch: cache }),
  };
}

/** An answer is stored when its caller has it. */
async function stored({ cache }: Case, count: number): Promise<void> {
  await expect.poll(() => cache.counts().stored).toBe(count);
}

async function start() {
  const server = await startModelServer();
  const folder = await temporaryFolder();
  return { server, folder, file: join(folder, 'cache', 'answers.db') };
}

describe('a cache in a file', () => {
  it('is shared by programs, private, and holds no prompt and no key', async () => {
    const { server, file } = await start();
    const one = connect(server.url, file);
    const first = await one.client.messages.create(ASK);
    await stored(one, 1);
    expect(await connect(server.url, file).client.messages.create(ASK)).toEqual(first);
    expect(server.seen).toHaveLength(1);
    for (const end of ['', '-wal', '-shm'])
      expect(statSync(`${file}${end}`).mode & 0o777).toBe(0o600);
    const text = ['', '-wal'].map((end) => readFileSync(`${file}${end}`, 'latin1')).join('');
    expect(text).toContain(first.id);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('sk-secret');
  });

  it('holds no more than it may, counted exactly, the newest', async () => {
    const { server, file } = await start();
    const three = connect(server.url, file, { maxEntries: 3 });
    for (const max_tokens of [1, 2, 3, 4, 5]) {
      await three.client.messages.create({ ...ASK, max_tokens });
      await stored(three, max_tokens);
    }
    const database = new DatabaseSync(file);
    const count = 'SELECT count(*) AS entries, sum(size) AS bytes FROM answers';
    expect(database.prepare(count).get()).toEqual(database.prepare('SELECT * FROM sums').get());
    expect(database.prepare(count).get()).toMatchObject({ entries: 3 });
    const { bytes } = database.prepare('SELECT bytes FROM sums').get() as { bytes: number };
    database.close();
    const small = connect(server.url, file, { maxBytes: bytes / 3 + 50 });
    await small.client.messages.create({ ...ASK, max_tokens: 6 });
    await stored(small, 1);
    const again = new DatabaseSync(file);
    expect(again.prepare(count).get()).toMatchObject({ entries: 1 });
    again.close();
  });

  it('serves several processes at once, each call with its own answer', async () => {
    const { server, file } = await start();
    const script = `
      import { responseCache } from ${JSON.stringify(join(DIST, 'tracker.js'))};
      const cache = responseCache({ only: () => true, ttl: 60_000, store: ${JSON.stringify(file)} });
      let wrong = 0;
      for (let index = 0; index < 200; index += 1) {
        const body = JSON.stringify({ model: 'm' + (index % 50), messages: [] });
        const headers = { 'content-type': 'application/json', 'x-api-key': 'k' };
        const response = await cache(${JSON.stringify(`${server.url}/v1/messages`)}, { method: 'POST', body, headers });
        const { model } = await response.json();
        if (model !== 'm' + (index % 50) + '-20260401') wrong += 1;
      }
      process.stdout.write(JSON.stringify({ ...cache.counts(), wrong }));`;
    const run = promisify(execFile);
    const outs = await Promise.all(
      [1, 2, 3, 4].map(() => run(process.execPath, ['--input-type=module', '-e', script])),
    );
    const counts = outs.map(({ stdout }) => JSON.parse(stdout) as Record<string, number>);
    for (const one of counts) {
      expect(one).toMatchObject({ wrong: 0 });
      expect((one['hits'] ?? 0) + (one['misses'] ?? 0)).toBe(200);
      // Each process asks each question once at most.
      expect(one['misses']).toBeLessThanOrEqual(50);
    }
    const misses = counts.reduce((sum, { misses: more = 0 }) => sum + more, 0);
    expect(server.seen).toHaveLength(misses);
    const database = new DatabaseSync(file);
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    database.close();
  });
});

describe('a file that cannot be used: the call goes on, and it is counted', () => {
  const faults: Record<string, (file: string, folder: string) => string> = {
    'no database': (file) => (
      writeFileSync(file, 'this is text, and more than sixteen bytes'),
      file
    ),
    'another program’s database': (file) => {
      const database = new DatabaseSync(file);
      database.exec('CREATE TABLE theirs (x)');
      database.close();
      return file;
    },
    'a folder': (_, folder) => folder,
    'a folder that cannot be made': (file) => (
      writeFileSync(file, ''),
      join(file, 'x', 'answers.db')
    ),
  };

  it.each(Object.entries(faults))('%s', async (_, spoil) => {
    const { server, folder } = await start();
    const file = spoil(join(folder, 'answers.db'), folder);
    const { client, cache } = connect(server.url, file);
    expect((await client.messages.create(ASK)).type).toBe('message');
    expect((await client.messages.create(ASK)).type).toBe('message');
    expect(server.seen).toHaveLength(2);
    expect(cache.counts()).toMatchObject({ hits: 0, misses: 2 });
    expect(cache.counts().faults).toBeGreaterThan(0);
  });

  it('one that is locked by another program is read, and written to later', async () => {
    const { server, file } = await start();
    const { client, cache } = connect(server.url, file);
    const counts = (): unknown => cache.counts();
    await client.messages.create(ASK);
    await stored({ client, cache }, 1);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await client.messages.create(ASK);
    await client.messages.create({ ...ASK, max_tokens: 7 });
    await expect.poll(counts).toMatchObject({ hits: 1, misses: 2, stored: 1, faults: 1 });
    other.exec('ROLLBACK');
    other.close();
    await client.messages.create({ ...ASK, max_tokens: 7 });
    await client.messages.create({ ...ASK, max_tokens: 7 });
    expect(counts()).toMatchObject({ hits: 2, misses: 3, stored: 2, faults: 1 });
  });

  it('rows that were changed are no answers', async () => {
    const { server, file } = await start();
    const { client, cache } = connect(server.url, file);
    const changes = [
      `UPDATE answers SET body = CAST(replace(CAST(body AS TEXT), '42', '43') AS BLOB)`,
      `UPDATE answers SET meta = '{"headers":{"set-cookie":"x"}}'`,
      `UPDATE answers SET meta = 'no'`,
      `UPDATE answers SET at = at + 1`,
      `UPDATE answers SET body = x''`,
      `UPDATE answers SET key = substr(key, 2) || 'x'`,
    ];
    for (const [index, change] of changes.entries()) {
      const ask = { ...ASK, max_tokens: index + 1 };
      await client.messages.create(ask);
      await stored({ client, cache }, 2 * index + 1);
      const other = new DatabaseSync(file);
      other.exec(change);
      other.close();
      expect((await client.messages.create(ask)).content).toHaveLength(1);
      await stored({ client, cache }, 2 * index + 2);
    }
    expect(server.seen).toHaveLength(2 * changes.length);
    expect(cache.counts()).toMatchObject({ hits: 0, faults: changes.length - 1 });
  });

  it('any byte of the file may be wrong', async () => {
    const { server, folder } = await start();
    const whole = join(folder, 'whole.db');
    const { client, cache } = connect(server.url, whole);
    const answers = new Map<number, string>();
    for (const max_tokens of [1, 2, 3]) {
      answers.set(max_tokens, (await client.messages.create({ ...ASK, max_tokens })).id);
      await stored({ client, cache }, max_tokens);
    }
    const database = new DatabaseSync(whole);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    const bytes = readFileSync(whole);
    let number = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        async (changes) => {
          const damaged = Buffer.from(bytes);
          for (const [at, value] of changes) damaged[at] = value;
          const file = join(folder, `damaged-${(number += 1)}.db`);
          writeFileSync(file, damaged);
          chmodSync(file, 0o600);
          const before = server.seen.length;
          const one = connect(server.url, file);
          for (const [max_tokens, id] of answers) {
            const sent = server.seen.length;
            const answer = await one.client.messages.create({ ...ASK, max_tokens });
            // Either the stored answer to this question, or the provider's own.
            const isStored = server.seen.length === sent;
            expect(answer.type === 'message' && (answer.id === id) === isStored).toBe(true);
          }
          const { hits, misses } = one.cache.counts();
          expect(hits + misses).toBe(answers.size);
          expect(server.seen.length - before).toBe(misses);
        },
      ),
      { numRuns: 60 },
    );
  });
});
