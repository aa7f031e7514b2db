import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A message that a webhook got. */
export interface GotMessage {
  readonly path: string;
  readonly contentType: string | undefined;
  readonly body: string;
}

/** A server on this machine in the place of Slack, Discord or Teams. */
export interface WebhookServer {
  /** `127.0.0.1:PORT`, for `notify-hosts`. */
  readonly host: string;
  readonly url: string;
  readonly got: readonly GotMessage[];
}

/** What it answers to its first, second, … message; the last answer stays. */
export interface WebhookAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export async function startWebhookServer(
  answers: readonly WebhookAnswer[] = [{ status: 200, body: 'ok' }],
): Promise<WebhookServer> {
  const got: GotMessage[] = [];
  const take = async (request: IncomingMessage): Promise<WebhookAnswer> => {
    const body = await text(request);
    got.push({ path: request.url ?? '', contentType: request.headers['content-type'], body });
    return answers[Math.min(got.length, answers.length) - 1] ?? { status: 200 };
  };
  const server = createServer((request, response) => {
    void take(request).then(({ status, headers, body }) =>
      response.writeHead(status, headers).end(body),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, url: `http://${host}`, got };
}
