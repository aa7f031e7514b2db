import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { toUserError } from '../../src/github/api-error.ts';
import { createGitHubClient, type GitHubClient } from '../../src/github/client.ts';
import { createRecordingLog } from './recording-log.ts';

const MIB = 1024 * 1024;
const PLACE = { owner: 'octo', repo: 'shop' };

async function clientOf(answer: RequestListener): Promise<[GitHubClient, () => number]> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a server that listens
  const { port } = server.address() as AddressInfo;
  const client = createGitHubClient({
    token: 'token',
    apiUrl: `http://127.0.0.1:${port}`,
    userAgent: 'token-usage-report/0.0.0-test',
    log: createRecordingLog(),
    throttle: { isEnabled: false, secondMs: 1 },
  });
  return [client, () => requests];
}

/** A text of blanks with a value at its end, packed a thousandfold. */
const bomb = (mib: number, end: string): Buffer => gzipSync(' '.repeat(mib * MIB) + end);
const packed = { 'content-type': 'application/json', 'content-encoding': 'gzip' };

describe('an answer with more bytes than any of GitHub', () => {
  const body = bomb(200, '{}');

  it.each([200, 403, 404, 500])('%s is told as that, and not read on', async (status) => {
    const [client, requests] = await clientOf((_, response) => {
      response.writeHead(status, packed).end(body);
    });
    const before = process.memoryUsage().rss;
    const reading = client.rest.actions.listWorkflowRunsForRepo({
      ...PLACE,
      request: { retries: 0 },
    });
    const error: unknown = await reading.catch((caught: unknown) => caught);
    const doing = 'reading the runs';
    const told = toUserError(error, {
      doing,
      repository: 'octo/shop',
      permission: 'actions: read',
    });
    expect(told.message).toBe(
      'The answer has more bytes than any of GitHub while reading the runs of octo/shop: check GITHUB_API_URL and the proxy variables, then run again.',
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MIB);
    expect(requests()).toBe(1);
  });

  it('is not asked for again', async () => {
    const [client, requests] = await clientOf((_, response) => {
      response.writeHead(200, packed).end(body);
    });
    await expect(client.rest.actions.listWorkflowRunsForRepo(PLACE)).rejects.toThrow(
      'more bytes than any of GitHub',
    );
    expect(requests()).toBe(1);
  });

  it('may be larger where it holds texts', async () => {
    const [client] = await clientOf((_, response) => {
      response.writeHead(200, packed).end(bomb(20, '[]'));
    });
    expect((await client.rest.issues.listForRepo(PLACE)).data).toEqual([]);
  });
});

it('reads numbers and texts as JSON has them, without a detour over big integers', async () => {
  const [client] = await clientOf((_, response) => {
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      .end('{"total_count":12345678901234567890,"workflow_runs":["1n"]}');
  });
  const { data } = await client.rest.actions.listWorkflowRunsForRepo(PLACE);
  expect(data).toEqual({ total_count: 12345678901234567000, workflow_runs: ['1n'] });
});
