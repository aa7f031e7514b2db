/** How long a program takes from its start to its first request to GitHub. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, dirname } from 'node:path';
import type { Program } from './measure.ts';
import type { Row } from './table.ts';

/** How often each is started. */
export const STARTS = 25;

/** In turns, so that all are measured on the same machine whatever else it does. */
export async function startRows(cli: string): Promise<Row[]> {
  const action = join(dirname(cli), 'index.js');
  const ways = {
    'the command, to its first API request': () => timeToFirstRequest(commandStart(cli)),
    'the Action, to its first API request': () => timeToFirstRequest(actionStart(action)),
    'limit: node -e 0': timeOfBareNode,
  };
  const times = Object.entries(ways).map(([way, time]) => ({
    way,
    time,
    all: new Array<number>(),
  }));
  for (let count = 0; count < STARTS; count += 1) {
    for (const { time, all } of times) all.push(await time());
  }
  return times.map(({ way, all }) => ({
    way: `${way} (at best ${Math.min(...all).toFixed(0)} ms)`,
    wallMs: medianOf(all),
  }));
}

/** How a program is started that asks the API at an address. */
type Start = (apiUrl: string) => Program;

function commandStart(cli: string): Start {
  return (apiUrl) => ({
    command: process.execPath,
    args: [cli, 'github', 'acme/storefront', '--since', '24h'],
    env: { GITHUB_TOKEN: 'demo-token', GITHUB_API_URL: apiUrl },
  });
}

function actionStart(index: string): Start {
  return (apiUrl) => ({
    command: process.execPath,
    args: [index],
    env: {
      'INPUT_GITHUB-TOKEN': 'demo-token',
      INPUT_REPOSITORY: 'acme/storefront',
      'INPUT_DRY-RUN': 'true',
      GITHUB_API_URL: apiUrl,
    },
  });
}

/** Milliseconds to the first request; the program is ended there. */
async function timeToFirstRequest(start: Start): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const { command, args, env } = start(`http://127.0.0.1:${port}`);
  const began = performance.now();
  const child = spawn(command, args, { env: { TZ: 'UTC', ...env }, stdio: 'ignore' });
  const ended = once(child, 'exit').then(() => {
    throw new Error('The command ended before its first request.');
  });
  await Promise.race([once(server, 'request'), ended]);
  const ms = performance.now() - began;
  ended.catch(() => undefined);
  child.kill();
  server.close();
  server.closeAllConnections();
  return ms;
}

/** Milliseconds that Node itself takes to start and end. */
async function timeOfBareNode(): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  return performance.now() - start;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
