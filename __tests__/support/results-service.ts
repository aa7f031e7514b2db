import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export const RUN = '11111111-1111-4111-8111-111111111111';
export const JOB = '22222222-2222-4222-8222-222222222222';
/** A token as the runner gives it: GitHub's client reads the run and the job out of it. */
export const RUNTIME_TOKEN = [
  { alg: 'none' },
  { scp: `Actions.ExampleScope Actions.Results:${RUN}:${JOB}` },
  'signature',
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.');

export interface ResultsService {
  readonly url: string;
  readonly calls: { readonly path: string; readonly body: unknown }[];
  readonly uploaded: () => Buffer;
}

/** GitHub's service for artifacts: two calls around an upload in blocks to a signed URL. */
export async function startResultsService(refusal?: {
  status: number;
  msg: string;
}): Promise<ResultsService> {
  const calls: { path: string; body: unknown }[] = [];
  const blocks: Buffer[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const body = await buffer(request);
    if (request.method === 'PUT') {
      if (searchParams.get('comp') !== 'blocklist') blocks.push(body);
      response.writeHead(201).end();
      return;
    }
    calls.push({ path: pathname, body: JSON.parse(body.toString()) });
    response.setHeader('content-type', 'application/json');
    if (refusal !== undefined) {
      response.writeHead(refusal.status).end(JSON.stringify(refusal));
      return;
    }
    const isCreate = pathname.endsWith('/CreateArtifact');
    const given = isCreate
      ? { ok: true, signed_upload_url: `${url}/blob/artifact.zip?sig=SECRET` }
      : { ok: true, artifact_id: '42' };
    response.end(JSON.stringify(given));
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url, calls, uploaded: () => Buffer.concat(blocks) };
}
