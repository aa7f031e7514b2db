import type { Octokit } from '@octokit/rest';

/** Far from the 100 that GitHub allows, and enough: answers take a tenth of a second. */
const MOST_AT_ONCE = 10;

/** Octokit plugin that keeps at most ten requests under way; the others wait in their order. */
export function capRequests(octokit: Pick<Octokit, 'hook'>): void {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  octokit.hook.wrap('request', async (request, options) => {
    if (underWay < MOST_AT_ONCE) underWay += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await request(options);
    } finally {
      const next = waiting.shift();
      if (next === undefined) underWay -= 1;
      else next();
    }
  });
}
