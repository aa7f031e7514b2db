import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  startFakeGitHub,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../../src/demo/fake-github.ts';
import { startProxy } from '../support/proxy.ts';
import { runAction, temporaryFolder, type ActionExit } from '../support/spawn.ts';
import { createFaultRepository, DAY_MS, NOW, REPOSITORY } from './fault-repository.ts';
import { FAULTS, PLAYED_SIGNATURE } from './faults.ts';
import { TOKEN } from './run-with-faults.ts';

interface Produced {
  readonly exit: ActionExit;
  readonly gitHub: FakeGitHub;
  /** All that was printed, written, cached and published, but for the commands that mask. */
  readonly text: string;
  /** Every signature that was used or played. */
  readonly signatures: readonly string[];
}

/** Runs the built Action with debug messages, a cache and a job summary. */
async function produce(
  options: FakeGitHubOptions = {},
  env: (gitHub: FakeGitHub) => Readonly<Record<string, string>> = () => ({}),
  inputs: Readonly<Record<string, string>> = {},
): Promise<Produced> {
  const gitHub = await startFakeGitHub(createFaultRepository(), {
    now: () => NOW,
    token: TOKEN,
    ...options,
  });
  onTestFinished(gitHub.close);
  const [reports, cache] = [await temporaryFolder(), await temporaryFolder()];
  const exit = await runAction(
    gitHub,
    REPOSITORY,
    {
      'github-token': TOKEN,
      since: new Date(NOW.getTime() - DAY_MS).toISOString(),
      until: NOW.toISOString(),
      'output-dir': reports,
      'cache-dir': cache,
      ...inputs,
    },
    { RUNNER_DEBUG: '1', ...env(gitHub) },
  );
  const text = [
    exit.stdout.replace(/^::add-mask::.*$/gm, ''),
    exit.stderr,
    exit.summary,
    JSON.stringify(exit.outputs),
    ...(await readAll(reports)),
    ...(await readAll(cache)),
    JSON.stringify(gitHub.state.issues),
  ].join('\n');
  const used = gitHub.requests.flatMap(({ query }) => query['sig'] ?? []);
  return { exit, gitHub, text, signatures: [...used, PLAYED_SIGNATURE] };
}

/** Names and texts of all files in a folder. */
async function readAll(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'latin1')));
  return [...paths, ...texts];
}

function expectNoSecret({ text, signatures }: Produced): void {
  const spellings = [TOKEN, ...signatures].flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
  ]);
  expect(spellings.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).not.toMatch(/[?&]sig=/);
}

/** Those that the built program, which waits in real time, gets over quickly. */
const QUICK = FAULTS.filter(({ name }) =>
  /redirect|^40[134]$|410|expired|cut short|reset|announced/.test(name),
);
const LINK = /\/artifacts\/(\d+)\/zip$/;
const BLOB = /\/artifact-(\d+)$/;

describe('the token and the signed links', () => {
  it('are in nothing that the program produces, and each signature is masked', async () => {
    const produced = await produce();
    expect({ code: produced.exit.code, stdout: produced.exit.stdout }).toMatchObject({ code: 0 });
    expect(produced.text).toContain('### Overview');
    expect(produced.signatures.length).toBeGreaterThan(8);
    expectNoSecret(produced);
    const masks: readonly string[] = produced.exit.stdout.match(/(?<=^::add-mask::).*$/gm) ?? [];
    const unmasked = [TOKEN, ...produced.signatures.slice(0, -1)].filter(
      (secret) => !masks.includes(secret),
    );
    expect(unmasked).toEqual([]);
    expect(
      produced.gitHub.requests
        .filter(({ server }) => server === 'blob')
        .filter(({ hasAuthorization }) => hasAuthorization),
    ).toEqual([]);
  });

  it.each([
    ['the links', LINK, 0],
    ['the links', LINK, 7],
    ['the blob store', BLOB, 0],
    ['the blob store', BLOB, 7],
  ])('stay so when every artifact meets another fault of %s', async (_name, route, shift) => {
    const played = new Set<string>();
    const intercept: FakeGitHubOptions['intercept'] = (request) => {
      const id = route.exec(request.path)?.[1];
      const fault = QUICK[(Number(id) + shift) % QUICK.length];
      if (id === undefined || fault === undefined || played.has(fault.name)) return undefined;
      played.add(fault.name);
      return fault.play(request);
    };
    const produced = await produce({ intercept }, () => ({}), { 'time-budget': '10s' });
    expect(played.size).toBe(9);
    expectNoSecret(produced);
    expect(produced.exit.code).toBe(0);
    expect(produced.exit.outputs['complete']).toBe('false');
    expect(produced.gitHub.problems).toEqual([]);
  });

  it.each(
    QUICK.filter(({ heals }) => heals.length === 0).map((fault) => [fault.name, fault] as const),
  )('stay so when a list meets %s', async (_name, fault) => {
    const intercept: FakeGitHubOptions['intercept'] = (request) =>
      request.path.endsWith('/actions/artifacts') ? fault.play(request) : undefined;
    const produced = await produce({ intercept }, () => ({}), { 'dry-run': 'true' });
    expect(produced.exit.code).toBe(1);
    expectNoSecret(produced);
    expect(produced.text).not.toMatch(/\n\s+at /);
  });

  it('go to no other server that the API redirects to', async () => {
    const produced = await produce({
      intercept: ({ path }) =>
        path.endsWith('/actions/runs')
          ? { status: 302, headers: { location: 'http://localhost:9/steal' } }
          : undefined,
    });
    expect(produced.exit.code).toBe(1);
    expect(produced.exit.stdout).toContain('led elsewhere while reading the runs of octo/shop');
    expectNoSecret(produced);
  });
});

describe('behind a proxy', () => {
  const PASSWORD = 'PASSWORDofTHEproxy';
  const withUser = (url: string): string => url.replace('://', `://me:${PASSWORD}@`);
  const targets = (gitHub: () => FakeGitHub | undefined) => (host: string) =>
    (host.startsWith('blob.') ? gitHub()?.blobUrl : gitHub()?.apiUrl) ?? '';

  it('goes with the token to the API alone, and tells nobody the password', async () => {
    let started: FakeGitHub | undefined;
    const proxy = await startProxy(targets(() => started));
    const produced = await produce({ blobOrigin: 'http://blob.github.test' }, (gitHub) => {
      started = gitHub;
      return {
        GITHUB_API_URL: 'http://api.github.test',
        http_proxy: withUser(proxy.url),
        no_proxy: 'localhost,127.0.0.1,.internal.test',
      };
    });
    expect({ code: produced.exit.code, stdout: produced.exit.stdout }).toMatchObject({ code: 0 });
    expect(new Set(proxy.asked.map(({ host }) => host))).toEqual(
      new Set(['api.github.test:80', 'blob.github.test:80']),
    );
    expect(proxy.headers()).not.toContain(TOKEN);
    expect(produced.gitHub.problems).toEqual([]);
    expect(produced.gitHub.requests.length).toBeGreaterThan(20);
    expectNoSecret(produced);
    expect(produced.text).not.toContain(PASSWORD);
  });

  it('keeps out of the proxy what no_proxy names', async () => {
    const proxy = await startProxy(() => 'http://127.0.0.1:9');
    const env = {
      GITHUB_API_URL: 'http://api.github.test',
      HTTP_PROXY: withUser(proxy.url),
      NO_PROXY: '.github.test',
    };
    const produced = await produce({}, () => env, { 'time-budget': '2s' });
    expect(produced.exit.stdout).toContain(
      'The GitHub API at api.github.test could not be reached',
    );
    expect(proxy.asked).toEqual([]);
    expectNoSecret(produced);
    expect(produced.text).not.toContain(PASSWORD);
  });

  it('tells one that is not there without its password', async () => {
    const env = {
      GITHUB_API_URL: 'http://api.github.test',
      http_proxy: withUser('http://127.0.0.1:9'),
    };
    const produced = await produce({}, () => env, { 'time-budget': '2s' });
    expect(produced.exit.stdout).toContain('check the network, the proxy variables');
    expectNoSecret(produced);
    expect(produced.text).not.toContain(PASSWORD);
  });
});
