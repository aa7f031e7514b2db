import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createGitHubClient } from '../../src/github/client.ts';
import { createProxyFetch } from '../../src/github/proxy-fetch.ts';
import { startProxy } from '../support/proxy.ts';
import { REPOSITORY, startGitHub } from './github-fixture.ts';
import { createRecordingLog } from './recording-log.ts';

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const always = (url: string) => (): string => url;

async function startPage(text: string): Promise<string> {
  return listen(createServer((_request, response) => response.end(text)));
}

describe('createProxyFetch', () => {
  beforeEach(() => {
    for (const name of ['http_proxy', 'https_proxy', 'no_proxy']) {
      vi.stubEnv(name, '');
      vi.stubEnv(name.toUpperCase(), '');
    }
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('goes straight without a proxy', async () => {
    const url = await startPage('straight');
    const response = await createProxyFetch()(url);
    expect(await response.text()).toBe('straight');
  });

  it('goes through the proxy, with its password, to every host', async () => {
    const { url, asked } = await startProxy(always(await startPage('through')));
    vi.stubEnv('http_proxy', url.replace('://', '://me:p%40ss@'));
    const fetch = createProxyFetch();
    const answers = [
      await fetch('http://api.github.invalid/x'),
      await fetch('http://blob.invalid/y'),
    ];
    expect(answers.map((answer) => answer.url)).toEqual([
      'http://api.github.invalid/x',
      'http://blob.invalid/y',
    ]);
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual([
      'through',
      'through',
    ]);
    const authorization = `Basic ${Buffer.from('me:p@ss').toString('base64')}`;
    expect(asked).toEqual([
      { host: 'api.github.invalid:80', authorization },
      { host: 'blob.invalid:80', authorization },
    ]);
  });

  it('spares the hosts of no_proxy, their subdomains and this machine', async () => {
    const { url, asked } = await startProxy(always(await startPage('through')));
    vi.stubEnv('HTTP_PROXY', url);
    vi.stubEnv('NO_PROXY', 'other.invalid, github.invalid');
    const fetch = createProxyFetch();
    await expect(fetch('http://api.github.invalid/')).rejects.toThrow('fetch failed');
    expect(await (await fetch(await startPage('straight'))).text()).toBe('straight');
    expect(asked).toEqual([]);
  });

  it('carries the whole client: writes, JSON and the redirect that is not followed', async () => {
    const { gitHub } = await startGitHub();
    const { url, asked } = await startProxy(always(gitHub.apiUrl));
    vi.stubEnv('http_proxy', url);
    const client = createGitHubClient({
      token: 'demo-token',
      apiUrl: 'http://api.github.invalid',
      userAgent: 'test',
      log: createRecordingLog(),
      throttle: { isEnabled: false },
    });
    const { data } = await client.rest.issues.create({ ...REPOSITORY, title: 'Grüße' });
    expect(data.title).toBe('Grüße');
    const issues = await client.paginate(client.rest.issues.listForRepo, REPOSITORY);
    expect(issues.map(({ title }) => title)).toEqual(['Grüße']);
    const list = { ...REPOSITORY, per_page: 100 };
    expect(await client.paginate(client.rest.actions.listRepoWorkflows, list)).toEqual([]);
    expect(asked.map(({ host }) => host)).toContain('api.github.invalid:80');
    expect(gitHub.problems).toEqual([]);
  });
});
