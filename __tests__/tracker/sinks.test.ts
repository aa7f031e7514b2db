import { createServer } from 'node:http';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { flush } from '../../src/tracker/call-log.ts';
import { jsonLines } from '../../src/tracker/json-lines.ts';
import { otlp } from '../../src/tracker/otlp.ts';
import { trackedFetch } from '../../src/tracker/tracked-fetch.ts';
import { temporaryFolder } from '../support/spawn.ts';
import { makeCall } from './call-factory.ts';
import { startModelServer } from './model-server.ts';
import { readStore } from './read-store.ts';

it('lines of JSON hold what a database holds', async () => {
  const folder = await temporaryFolder();
  const store = jsonLines(join(folder, 'calls.jsonl'));
  const call = makeCall();
  store.write([call]);
  expect(readdirSync(folder)).toEqual(['calls-2026-11.jsonl']);
  expect(readStore(folder).calls).toEqual([call]);
});

/** A collector that keeps what it is sent, and refuses as often as it is told to. */
async function startCollector(refusals: number) {
  const sent: { headers: Record<string, unknown>; body: { resourceSpans: Wire[] } }[] = [];
  let left = refusals;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      left -= 1;
      const isRefused = left >= 0;
      const traces = JSON.parse(body) as { resourceSpans: Wire[] };
      if (!isRefused) sent.push({ headers: request.headers, body: traces });
      response.writeHead(isRefused ? 503 : 200).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => server.close().closeAllConnections());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `http://127.0.0.1:${port}/v1/traces`, sent };
}

interface Wire {
  readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
}

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}

it('OpenTelemetry gets each call that ended as a span, later where it was refused', async () => {
  const { url, sent } = await startCollector(1);
  const server = await startModelServer();
  const store = otlp({ url, headers: { 'x-key': 'k' }, service: 'shop' });
  const fetch = trackedFetch({ store, agent: 'writer', task: 'sum' });
  server.fail({ status: 500 });
  const headers = (attempt: number) => ({ 'x-stainless-retry-count': String(attempt) });
  const body = JSON.stringify({ model: 'gpt-5', messages: [] });
  for (const attempt of [0, 1]) {
    const init = { method: 'POST', body, headers: headers(attempt) };
    await (await fetch(`${server.url}/v1/chat/completions`, init)).text();
  }
  expect(await flush()).toBe(2);
  expect(await flush()).toBe(0);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.headers['x-key']).toBe('k');
  const spans = sent[0]?.body.resourceSpans[0]?.scopeSpans[0]?.spans ?? [];
  expect(spans).toHaveLength(2);
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
  expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(2);
  const attributes = new Map(spans[1]?.attributes.map(({ key, value }) => [key, value]));
  expect(attributes.get('gen_ai.usage.input_tokens')).toEqual({ intValue: '1500' });
  expect(attributes.get('gen_ai.agent.name')).toEqual({ stringValue: 'writer' });
  expect(spans[0]?.attributes.some(({ key }) => key === 'gen_ai.usage.input_tokens')).toBe(false);
});
