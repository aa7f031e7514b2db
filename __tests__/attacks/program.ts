import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DEMO_TOKEN,
  startFakeGitHub,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../../src/demo/fake-github.ts';
import type { RepositoryState } from '../../src/demo/repository-state.ts';
import type { Report } from '../../src/domain/report.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
export const NOW = new Date('2026-11-20T12:00:00Z');

/** What the built program left behind. */
export interface Left {
  readonly code: number | null;
  readonly said: string;
  readonly ms: number;
  /** Requests to the fake GitHub. */
  readonly requests: number;
  readonly gitHub: FakeGitHub | undefined;
  /** Undefined when there is none. */
  readonly report: Report | undefined;
}

/** A folder that ends with the work. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'token-usage-report-attack-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A program that goes on for longer has not ended. */
const MOST_MS = 60_000;

async function runBuilt(
  entry: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; stdout: string; stderr: string; ms: number }> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(DIST, entry), ...args], {
    env: { TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
  const texts = [child.stdout, child.stderr].map(async (stream) => {
    const parts: Buffer[] = [];
    for await (const part of stream as AsyncIterable<Buffer>) parts.push(part);
    return Buffer.concat(parts).toString();
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  const [stdout = '', stderr = ''] = await Promise.all(texts);
  return { code, stdout, stderr, ms: Math.round(performance.now() - startedAt) };
}

/** Runs `dist/index.js` as a step of a job in a repository. */
export async function runAction(
  state: RepositoryState,
  inputs: Readonly<Record<string, string>> = {},
  options: FakeGitHubOptions = {},
): Promise<Left> {
  const resetAt = new Date(NOW.getTime() + 3_600_000);
  const gitHub = await startFakeGitHub(state, {
    now: () => NOW,
    rateLimit: { limit: 100_000, remaining: 100_000, resetAt },
    ...options,
  });
  try {
    return await inFolder(async (folder) => {
      const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
      await Promise.all([writeFile(output, ''), writeFile(summary, '')]);
      const given = {
        'github-token': DEMO_TOKEN,
        since: '24h',
        until: NOW.toISOString(),
        'dry-run': 'true',
        artifacts: 'usage, agent, logs',
        ...inputs,
      };
      const { stdout, stderr, ...exit } = await runBuilt('index.js', [], {
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: gitHub.apiUrl,
        GITHUB_OUTPUT: output,
        GITHUB_REPOSITORY: 'octo/shop',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: folder,
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      });
      const path = join(folder, 'token-usage-report', 'report.json');
      const text = await readFile(path, 'utf8').catch(() => undefined);
      const report = text === undefined ? undefined : (JSON.parse(text) as Report);
      return { ...exit, said: stdout + stderr, requests: gitHub.requests.length, gitHub, report };
    });
  } finally {
    await gitHub.close();
  }
}

/** Runs `dist/cli.js report --format json` over files. */
export async function reportOnFiles(
  files: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Left> {
  return inFolder(async (folder) => {
    const paths = Object.entries(files).map(([name, text]) => [join(folder, name), text] as const);
    for (const [path, text] of paths) await writeFile(path, text);
    const given = paths.map(([path]) => path);
    const { stdout, stderr, ...exit } = await runBuilt(
      'cli.js',
      ['report', '--format', 'json', '--provider', 'all', ...args, ...given],
      {},
    );
    const report = stdout.startsWith('{') ? (JSON.parse(stdout) as Report) : undefined;
    return { ...exit, said: stderr, requests: 0, gitHub: undefined, report };
  });
}
