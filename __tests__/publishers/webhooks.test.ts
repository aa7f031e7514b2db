import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNodeFetch } from '../../src/github/node-fetch.ts';
import { sendToWebhooks, type WebhookMessage } from '../../src/publishers/webhooks.ts';
import { createRecordingLog, type RecordingLog } from '../github/recording-log.ts';
import { startWebhookServer, type WebhookAnswer } from '../support/webhook-server.ts';

/** Sends one message to a server that answers so; a second lasts 10 ms. */
async function sendTo(answers: readonly WebhookAnswer[], change: Partial<WebhookMessage> = {}) {
  const server = await startWebhookServer(answers);
  const log = createRecordingLog();
  const message = {
    platform: 'slack',
    url: `${server.url}/SECRET?sig=%2FSECRET`,
    body: '{"text":"hi"}',
    ...change,
  } as const;
  const taken = await sendToWebhooks([message], {
    fetch: createNodeFetch(),
    log,
    timeMs: 5_000,
    secondMs: 10,
  });
  return { server, taken, log: textOf(log) };
}

describe('a webhook', () => {
  it('gets the JSON at its address to the letter, once', async () => {
    const { server, taken, log } = await sendTo([{ status: 200, body: 'ok' }]);
    expect(taken).toBe(1);
    expect(server.got).toEqual([
      { path: '/SECRET?sig=%2FSECRET', contentType: 'application/json', body: '{"text":"hi"}' },
    ]);
    expect(log).toBe('');
  });

  it('of Discord is asked to confirm', async () => {
    const { server } = await sendTo([{ status: 200 }], { platform: 'discord' });
    expect(new URL(server.got[0]?.path ?? '', 'http://x').searchParams.get('wait')).toBe('true');
  });

  it.each([
    ['a limit', [{ status: 429, headers: { 'retry-after': '0' } }, { status: 204 }], 2],
    ['faults of the server', [{ status: 500 }, { status: 503 }, { status: 200 }], 3],
  ] as const)('is tried again after %s', async (_, answers, tries) => {
    const { server, taken } = await sendTo(answers);
    expect([taken, server.got.length]).toEqual([1, tries]);
  });

  it.each([
    ['refuses', [{ status: 404, body: 'no_service SECRET' }], 'it answered 404; check that the'],
    ['is gone', [{ status: 410 }], 'it answered 410;'],
    ['leads elsewhere', [{ status: 302, headers: { location: '/SECRET2' } }], 'it answered 302;'],
  ] as const)('that %s is a warning at once, without its address', async (_, answers, words) => {
    const { server, taken, log } = await sendTo(answers);
    expect([taken, server.got.length]).toEqual([0, 1]);
    expect(log).toContain(`Webhook 1 of 1 (Slack) did not take the message: ${words}`);
    expect(log).not.toMatch(/SECRET|127\.0\.0\.1/);
  });

  it('that stays broken is a warning after four tries', async () => {
    const { server, taken, log } = await sendTo([{ status: 502 }]);
    expect([taken, server.got.length]).toEqual([0, 4]);
    expect(log).toContain('it answered 502.');
  });

  it('that asks for more time than there is, or cannot be reached, is a warning', async () => {
    const patient = await sendTo([{ status: 429, headers: { 'retry-after': '3600' } }]);
    expect(patient.server.got).toHaveLength(1);
    expect(patient.log).toContain('it answered 429, and there is no more time to wait');
    const unreached = await sendTo([], { url: 'http://127.0.0.1:1/SECRET' });
    expect(unreached.taken).toBe(0);
    expect(unreached.log).toContain('it could not be reached (ECONNREFUSED).');
    expect(unreached.log).not.toMatch(/SECRET|127\.0\.0\.1/);
  });

  it('that never answers is given up, and the others get theirs', async () => {
    const log = createRecordingLog();
    const server = await startWebhookServer();
    const silent = await startSilentServer();
    const messages = [silent, server.url].map((url) => ({
      platform: 'teams' as const,
      url: `${url}/SECRET`,
      body: '{}',
    }));
    const sending = { fetch: createNodeFetch(), log, timeMs: 300, secondMs: 10 };
    expect(await sendToWebhooks(messages, sending)).toBe(1);
    expect(server.got).toHaveLength(1);
    const text = textOf(log);
    expect(text).toContain('Webhook 1 of 2 (Teams) did not take the message: it gave no answer');
    expect(text).not.toContain('SECRET');
  });
});

/** All that was logged. */
function textOf({ infos, warnings, debugs }: RecordingLog): string {
  return [...infos, ...warnings, ...debugs].join('\n');
}

/** Takes connections and says nothing. */
async function startSilentServer(): Promise<string> {
  const sockets: { destroy(): void }[] = [];
  const server = createServer((socket) => void sockets.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('there is no port');
  return `http://127.0.0.1:${address.port}`;
}
