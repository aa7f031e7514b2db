import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { FakeGitHub } from '../../src/demo/fake-github.ts';

/** A request on its way to the fake GitHub. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** What happens on the way; each may take its time. */
export interface Passage {
  /** Before the fake GitHub hears of a request; an answer keeps it from hearing at all. */
  readonly before?: (request: Passing) => Promise<Response | undefined> | Response | undefined;
  /** After the fake GitHub has answered, before the program hears of it. */
  readonly after?: (request: Passing) => Promise<void> | void;
  /** Changes the text of a JSON answer. */
  readonly rewrite?: (request: Passing, json: string) => string;
}

export const isCreate = ({ method, path }: Passing): boolean =>
  method === 'POST' && path.endsWith('/issues');

/**
 * A server before the fake GitHub, for what depends on when an answer arrives: two programs
 * that meet at the same step, or one that ends between two steps.
 */
export async function startFront(
  gitHub: FakeGitHub,
  { before, after, rewrite }: Passage,
): Promise<{ readonly apiUrl: string }> {
  async function pass(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = message.url ?? '/';
    const request = {
      method: message.method ?? 'GET',
      path: path.replace(/\?.*/, ''),
      body: await text(message),
    };
    const headers = new Headers();
    for (const name of ['authorization', 'content-type', 'accept']) {
      const value = message.headers[name];
      if (typeof value === 'string') headers.set(name, value);
    }
    const answer =
      (await before?.(request)) ??
      (await fetch(`${gitHub.apiUrl}${path}`, {
        method: request.method,
        redirect: 'manual',
        headers,
        ...(request.body === '' ? {} : { body: request.body }),
      }));
    const body = (await answer.text()).replaceAll(gitHub.apiUrl, apiUrl);
    await after?.(request);
    const kept = [...answer.headers].filter(([name]) => !/^content-(?:length|enc)/.test(name));
    const links = kept.map(([name, value]) => [name, value.replaceAll(gitHub.apiUrl, apiUrl)]);
    response.writeHead(answer.status, Object.fromEntries(links));
    response.end(rewrite === undefined ? body : rewrite(request, body));
  }

  const server = createServer((message, response) => {
    pass(message, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { apiUrl };
}
