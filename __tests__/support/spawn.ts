import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { DEMO_TOKEN, type FakeGitHub } from '../../src/demo/fake-github.ts';

/** Where the program is built. */
export const DIST: string = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What a spawned program left behind. */
export interface Exit {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface SpawnOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  /** Folder of another build. */
  readonly dist?: string;
  /** Kills the program at once, as a runner that is lost would. */
  readonly signal?: AbortSignal;
}

/** Runs a built entry with nothing of this process's environment but what is given. */
async function spawnDist(
  entry: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { cwd = tmpdir(), stdin = '', dist = DIST, signal }: SpawnOptions = {},
): Promise<Exit> {
  const child = spawn(process.execPath, [join(dist, entry), ...args], {
    cwd,
    env: { TZ: 'UTC', ...env },
  });
  signal?.addEventListener('abort', () => child.kill('SIGKILL'));
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined); // a program that reads nothing closes it early
  child.stdin.end(stdin);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

/** A folder that ends with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'token-usage-report-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs `dist/cli.js`. */
export function runCli(
  args: readonly string[],
  options: SpawnOptions & { env?: Record<string, string> } = {},
): Promise<Exit> {
  return spawnDist('cli.js', args, options.env ?? {}, options);
}

/** A finished run of the Action. */
export interface ActionExit extends Exit {
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown of the job summary. */
  readonly summary: string;
  /** Text of one of the report's files; empty when it was not written. */
  readonly file: (name: string) => Promise<string>;
  /** Names of all files in the report's folder, sorted. */
  readonly files: () => Promise<readonly string[]>;
}

/**
 * Runs `dist/index.js` as a runner would: a step's files, the job's repository, and inputs
 * as `INPUT_…`.
 */
export async function runAction(
  gitHub: Pick<FakeGitHub, 'apiUrl'>,
  repository: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
  options: Pick<SpawnOptions, 'signal'> = {},
): Promise<ActionExit> {
  const folder = await temporaryFolder();
  const outputPath = join(folder, 'output');
  const summaryPath = join(folder, 'summary');
  await Promise.all([writeFile(outputPath, ''), writeFile(summaryPath, '')]);
  const given = { 'github-token': DEMO_TOKEN, ...inputs };
  const exit = await spawnDist(
    'index.js',
    [],
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: gitHub.apiUrl,
      GITHUB_OUTPUT: outputPath,
      GITHUB_REPOSITORY: repository,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_STEP_SUMMARY: summaryPath,
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
    { cwd: folder, ...options },
  );
  return {
    ...exit,
    outputs: parseOutputs(await readFile(outputPath, 'utf8')),
    summary: await readFile(summaryPath, 'utf8'),
    file: (name) => readFile(join(folder, 'token-usage-report', name), 'utf8').catch(() => ''),
    files: async () => (await readdir(join(folder, 'token-usage-report'))).toSorted(),
  };
}

/** Reads the runner's file of outputs: `name<<DELIMITER`, the value, `DELIMITER`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...outputs].map(([, name = '', , value = '']) => [name, value]));
}
