import type { HearOdd } from '../github/list-pages.ts';
import type { Log } from '../ports.ts';

/** Warns of an odd answer to the question for earlier reports. */
export function sayOdd(log: Log): HearOdd {
  return (what) => log.warning(`GitHub ${what}, so earlier reports may be missing.`);
}
