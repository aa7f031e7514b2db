/** How long a program takes from its start to its first request to GitHub. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Milliseconds to the first request; the program is ended there. */
export async function timeToFirstRequest(cli: string): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const start = performance.now();
  const child = spawn(process.execPath, [cli, 'github', 'acme/storefront', '--since', '24h'], {
    env: { GITHUB_TOKEN: 'demo-token', GITHUB_API_URL: `http://127.0.0.1:${port}`, TZ: 'UTC' },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('The command ended before its first request.');
  });
  await Promise.race([once(server, 'request'), ended]);
  const ms = performance.now() - start;
  ended.catch(() => undefined);
  child.kill();
  server.close();
  server.closeAllConnections();
  return ms;
}

/** Milliseconds that Node itself takes to start and end. */
export async function timeOfBareNode(): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  return performance.now() - start;
}

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
