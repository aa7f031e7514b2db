import { setTimeout as wait } from 'node:timers/promises';
import type { Octokit } from '@octokit/rest';
import { GivenUpError } from './api-fetch.ts';

/** Waits so many milliseconds; rejects when the signal ends. */
type Wait = (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;

/**
 * Writes that wait for nothing. GitHub asks for a second between writes of a large number
 * (docs.github.com, REST, best practices, 2026); a report or a comment takes fewer than these.
 */
const FREE_WRITES = 5;

const waitByClock: Wait = (ms, signal) =>
  wait(ms, undefined, signal === undefined ? {} : { signal });

/** Octokit plugin that keeps all writes but the first five a second apart, one after another. */
export function paceWrites(
  octokit: Pick<Octokit, 'hook'>,
  secondMs: number,
  waitFor: Wait = waitByClock,
): void {
  let writes = 0;
  let last: Promise<unknown> = Promise.resolve();
  octokit.hook.wrap('request', async (request, options) => {
    const isRead = options.method === 'GET' || options.method === 'HEAD';
    // A query of GraphQL is a read too, and the program makes no other requests there.
    if (isRead || options.url.endsWith('/graphql')) return request(options);
    writes += 1;
    if (writes > FREE_WRITES) {
      const turn = last.then(() => waitFor(secondMs, options.request.signal));
      last = turn.catch(() => undefined);
      await turn.catch(() => {
        throw new GivenUpError();
      });
    }
    return request(options);
  });
}
