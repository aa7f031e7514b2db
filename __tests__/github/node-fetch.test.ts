import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNodeFetch } from '../../src/github/node-fetch.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(handler: Handler): Promise<{ url: string; connections: () => number }> {
  let connections = 0;
  const server = createServer(handler).on('connection', () => (connections += 1));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, connections: () => connections };
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** Says how it was asked. */
const echo: Handler = (request, response) => {
  const { method, url, headers } = request;
  void bodyOf(request).then((body) => response.end(JSON.stringify({ method, url, headers, body })));
};

const fetch = createNodeFetch();
const AUTHORIZATION = { authorization: 'token secret' };

describe('an answer', () => {
  it('has status, headers in any case and body', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(201, 'Made', { 'X-Name': 'a', etag: 'b' }).end('grün');
    });
    const answer = await fetch(url);
    expect(answer).toMatchObject({ status: 201, statusText: 'Made', url: `${url}/` });
    expect([answer.headers.get('x-name'), answer.headers.get('ETag')]).toEqual(['a', 'b']);
    expect([answer.headers.get('other'), answer.headers.has('other')]).toEqual([null, false]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'x-name': 'a', etag: 'b' });
    expect(await answer.text()).toBe('grün');
  });

  it.each([
    ['gzip', gzipSync('packed')],
    ['br', brotliCompressSync('packed')],
    ['identity', Buffer.from('packed')],
  ])('is unpacked from %s', async (encoding, bytes) => {
    const { url } = await serve((_request, response) => {
      response.setHeader('content-encoding', encoding).end(bytes);
    });
    expect(Buffer.from(await (await fetch(url)).arrayBuffer()).toString()).toBe('packed');
  });

  it('comes over a connection that is kept', async () => {
    const { url, connections } = await serve(echo);
    for (let count = 0; count < 3; count += 1) await (await fetch(url)).text();
    expect(connections()).toBe(1);
  });
});

describe('a request', () => {
  it('carries method, headers and body, and tells once it is sent', async () => {
    let sent = 0;
    const { url } = await serve(echo);
    const told = createNodeFetch(() => (sent += 1));
    const answer = await told(url, { method: 'POST', headers: AUTHORIZATION, body: 'grün' });
    expect(JSON.parse(await answer.text())).toMatchObject({
      method: 'POST',
      headers: { ...AUTHORIZATION, 'content-length': '5' },
      body: 'grün',
    });
    expect(sent).toBe(1);
  });

  it.each([
    ['a whole', {}, 'gzip, br'],
    ['a part', { Range: 'bytes=0-1' }, 'identity'],
  ])('for %s says how it may be packed', async (_what, headers, expected) => {
    const { url } = await serve(echo);
    const told = JSON.parse(await (await fetch(url, { headers })).text()) as {
      headers: Record<string, string>;
    };
    expect(told.headers['accept-encoding']).toBe(expected);
  });
});

describe('a redirect', () => {
  it.each([
    [301, 'GET', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'PATCH', 'GET', ''],
    [307, 'POST', 'POST', 'body'],
    [308, 'PATCH', 'PATCH', 'body'],
    [301, 'PATCH', 'PATCH', 'body'],
  ])('of %i after %s is followed by %s', async (status, method, expected, body) => {
    const { url } = await serve((request, response) => {
      if (request.url === '/there') echo(request, response);
      else response.writeHead(status, { location: '/there' }).end('moved');
    });
    const init = method === 'GET' ? {} : { body: 'body' };
    const answer = await fetch(`${url}/here`, { method, headers: AUTHORIZATION, ...init });
    expect(answer.url).toBe(`${url}/there`);
    expect(JSON.parse(await answer.text())).toMatchObject({
      method: expected,
      headers: AUTHORIZATION,
      body,
    });
  });

  it('does not carry the token to another origin', async () => {
    const other = await serve(echo);
    const { url } = await serve((_request, response) => {
      response.writeHead(302, { location: other.url }).end();
    });
    const answer = await fetch(url, { headers: { ...AUTHORIZATION, accept: 'a/b' } });
    const { headers } = JSON.parse(await answer.text()) as { headers: Record<string, string> };
    expect(headers).toMatchObject({ accept: 'a/b' });
    expect(headers).not.toHaveProperty('authorization');
  });

  it('is given as it is, refused, or ended after twenty', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(302, { location: '/again' }).end();
    });
    expect((await fetch(url, { redirect: 'manual' })).headers.get('location')).toBe('/again');
    await expect(fetch(url, { redirect: 'error' })).rejects.toThrow(TypeError);
    await expect(fetch(url)).rejects.toThrow(TypeError);
  });
});

describe('a failure', () => {
  it('is TypeError with its cause when nobody answers', async () => {
    await expect(fetch('http://127.0.0.1:1')).rejects.toMatchObject({
      name: 'TypeError',
      cause: { code: 'ECONNREFUSED' },
    });
  });

  it.each([
    ['plain', {}, Buffer.from('half')],
    ['packed', { 'content-encoding': 'gzip' }, gzipSync('whole').subarray(0, 12)],
  ])('is TypeError when a %s body breaks off', async (_kind, headers, bytes) => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '99', ...headers });
      response.write(bytes, () => response.destroy());
    });
    await expect((await fetch(url)).text()).rejects.toThrow(TypeError);
  });

  it.each(['before the request', 'before the answer', 'inside the body'])(
    'is the signal’s reason %s',
    async (when) => {
      const reason = new DOMException('enough', 'TimeoutError');
      const ending = new AbortController();
      const { url } = await serve((_request, response) => {
        if (when === 'inside the body') response.writeHead(200).write('half');
        else ending.abort(reason);
      });
      if (when === 'before the request') ending.abort(reason);
      const asking = fetch(url, { signal: ending.signal }).then((answer) => {
        ending.abort(reason);
        return answer.text();
      });
      await expect(asking).rejects.toBe(reason);
    },
  );
});

it.each([
  ['an empty body of a redirect', 302, Buffer.alloc(0)],
  ['a body that is cut', 200, gzipSync('whole').subarray(0, 12)],
])('lives on when %s is called packed and nobody reads it', async (_what, status, bytes) => {
  const uncaught: unknown[] = [];
  const note = (error: unknown): void => void uncaught.push(error);
  process.on('uncaughtException', note);
  onTestFinished(() => void process.off('uncaughtException', note));
  const { url } = await serve((_request, response) => {
    response.writeHead(status, { 'content-encoding': 'gzip', location: '/' }).end(bytes);
  });
  const answer = await fetch(url, { redirect: 'manual' });
  await new Promise((resolve) => setTimeout(resolve, 50)); // the end of the body has come
  await answer.body?.cancel();
  expect([answer.status, uncaught]).toEqual([status, []]);
});

it('lets go of a body that nobody wants', async () => {
  let letGo: (() => void) | undefined;
  const closed = new Promise<void>((resolve) => (letGo = resolve));
  const { url } = await serve((_request, response) => {
    response
      .on('close', () => letGo?.())
      .writeHead(200)
      .write('endless');
  });
  await (await fetch(url)).body?.cancel();
  await expect(closed).resolves.toBeUndefined();
});
