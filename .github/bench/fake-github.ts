/**
 * The fake GitHub in a process of its own, so that it takes no time from what is
 * measured. Started with a shape as JSON; prints its address, and its traffic when asked.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { startFakeGitHub } from '../../src/demo/fake-github.ts';
import { createRepository, type RepositoryShape } from './repositories.ts';

/** What went over the wire since the last asking. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

const { latencyMs, ...shape } = JSON.parse(process.argv[2] ?? '{}') as RepositoryShape & {
  latencyMs: number;
};
const LIMIT = 1_000_000;
const sockets = new Set<Socket>();
let closedBytes = 0;
subscribe('net.server.socket', (message) => {
  const { socket } = message as { socket: Socket };
  sockets.add(socket);
  socket.once('close', () => {
    sockets.delete(socket);
    closedBytes += socket.bytesWritten + socket.bytesRead;
  });
});

const now = new Date();
const gitHub = await startFakeGitHub(createRepository(shape, now), {
  latencyMs,
  rateLimit: { limit: LIMIT, remaining: LIMIT, resetAt: new Date(now.getTime() + 86_400_000) },
});
let before: Traffic = { requests: 0, bytes: 0 };
process.on('message', () => {
  const open = [...sockets].reduce((sum, each) => sum + each.bytesWritten + each.bytesRead, 0);
  const total = { requests: gitHub.requests.length, bytes: closedBytes + open };
  const traffic: Traffic = {
    requests: total.requests - before.requests,
    bytes: total.bytes - before.bytes,
  };
  before = total;
  process.send?.({ traffic, problems: gitHub.problems });
});
process.on('disconnect', () => process.exit()); // the bench was ended
process.send?.({ apiUrl: gitHub.apiUrl });
