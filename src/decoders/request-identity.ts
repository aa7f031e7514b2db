import type { Identity } from '../domain/identity.ts';
import type { RawCounts } from './cache-semantics.ts';

/** Stands for a count or a time that is unknown. */
const UNKNOWN = -1;

/**
 * The identity of one request of several that share an id: clients give retries, and what
 * they ask over one socket, the id of the first. Only copies agree in time and tokens too.
 *
 * @param id - the identity of the request id and its event.
 */
export function requestIdentity(
  { high, low }: Identity,
  at: number = UNKNOWN,
  { input = UNKNOWN, output = UNKNOWN, cacheRead = UNKNOWN, cacheWrite = UNKNOWN }: RawCounts,
): Identity {
  const time = mix(mix(low ^ high, at | 0), (at / 2 ** 32) | 0);
  const prompt = mix(mix(mix(time, input), cacheRead), cacheWrite);
  const all = mix(prompt, output);
  return { high: (high ^ Math.imul(all, 0x85ebca6b)) | 0, low: (low + all) | 0 };
}

/** Lets every bit of a word move the others. */
function mix(lane: number, word: number): number {
  const mixed = Math.imul(lane ^ word, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}
