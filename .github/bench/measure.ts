/** Runs programs and measures them from outside. */
import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RepositoryShape } from './repositories.ts';
import type { Traffic } from './fake-github.ts';

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Measured {
  readonly wallMs: number;
  /** Of all processors and all processes together; undefined where GNU's time is missing. */
  readonly cpuMs: number | undefined;
  /** Of its largest process, in bytes; undefined where GNU's time is missing. */
  readonly peakBytes: number | undefined;
  readonly stdout: string;
}

/** Reports what a program and those that it starts needed; GNU's, not the shell's. */
const TIME = '/usr/bin/time';
const HAS_TIME = spawnSync(TIME, ['--version']).status === 0;
const TIME_FILE = join(tmpdir(), `bench-time-${process.pid}`);

/** A program of Node. */
export function nodeProgram(args: readonly string[], env?: Program['env']): Program {
  return { command: process.execPath, args, ...(env && { env }) };
}

/** Runs a program to its end. Throws when it fails. */
export async function measure(program: Program): Promise<Measured> {
  const { command, args, env } = HAS_TIME ? timed(program) : program;
  rmSync(TIME_FILE, { force: true });
  const start = performance.now();
  const child = spawn(command, args, {
    env: { PATH: process.env['PATH'], TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  const wallMs = performance.now() - start;
  if (code !== 0) {
    throw new Error(
      `${command} ${args.join(' ')} ended with ${code}: ${Buffer.concat(err).toString()}`,
    );
  }
  return { wallMs, ...readTime(), stdout: Buffer.concat(out).toString() };
}

function timed({ command, args, ...rest }: Program): Program {
  return { ...rest, command: TIME, args: ['-f', '%U %S %M', '-o', TIME_FILE, command, ...args] };
}

function readTime(): Pick<Measured, 'cpuMs' | 'peakBytes'> {
  if (!existsSync(TIME_FILE)) return { cpuMs: undefined, peakBytes: undefined };
  const [user = 0, system = 0, kibibytes = 0] = readFileSync(TIME_FILE, 'utf8')
    .split(' ')
    .map(Number);
  rmSync(TIME_FILE);
  return { cpuMs: 1_000 * (user + system), peakBytes: 1_024 * kibibytes };
}

/** The run of the middle time. */
export async function median<T extends { readonly wallMs: number }>(
  times: number,
  work: () => Promise<T>,
): Promise<T> {
  const all: T[] = [];
  for (let index = 0; index < times; index += 1) all.push(await work());
  const middle = all.toSorted((a, b) => a.wallMs - b.wallMs)[times >> 1];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

/** Whether a program is installed. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined;
}

/** The fake GitHub in a process of its own. */
export interface Server {
  readonly apiUrl: string;
  /** Since it was asked last. */
  traffic(): Promise<Traffic>;
  close(): void;
}

export async function startServer(shape: RepositoryShape, latencyMs: number): Promise<Server> {
  const path = fileURLToPath(new URL('fake-github.ts', import.meta.url));
  const child = fork(path, [JSON.stringify({ ...shape, latencyMs })]);
  let isClosed = false;
  child.on('exit', () => {
    if (!isClosed) throw new Error('The fake GitHub ended.');
  });
  const answer = async <T>(): Promise<T> => ((await once(child, 'message')) as [T])[0];
  const { apiUrl } = await answer<{ apiUrl: string }>();
  return {
    apiUrl,
    async traffic() {
      child.send('traffic');
      const { traffic, problems } = await answer<{ traffic: Traffic; problems: string[] }>();
      if (problems.length > 0) throw new Error(`The fake GitHub objects: ${problems[0]}`);
      return traffic;
    },
    close() {
      isClosed = true;
      child.kill();
    },
  };
}
