import type { Identity } from '../domain/identity.ts';
import type { RawCounts } from './cache-semantics.ts';

/** One record's at a time: none of a million is made anew. */
const words = new Int32Array(6);

/**
 * The identity of one request of several that share an id: clients give retries, and what
 * they ask over one socket, the id of the first. Only copies agree in time and tokens too.
 *
 * @param id - the identity of the request id and its event.
 */
export function requestIdentity(
  id: Identity,
  at: number | undefined,
  { input, output, cacheRead, cacheWrite }: RawCounts,
): Identity {
  const time = at ?? -1;
  words[0] = time;
  words[1] = time / 2 ** 32;
  words[2] = input ?? -1;
  words[3] = output ?? -1;
  words[4] = cacheRead ?? -1;
  words[5] = cacheWrite ?? -1;
  let { high, low } = id;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    high = Math.imul(high ^ word, 0x85ebca6b);
    high ^= high >>> 13;
    low = (Math.imul(low ^ word, 0xc2b2ae35) + high) | 0;
    low ^= low >>> 16;
  }
  return { high, low };
}
