import type { Identity } from '../domain/identity.ts';
import type { RawCounts } from './cache-semantics.ts';

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
  let { high, low } = id;
  for (const word of [time, time / 2 ** 32, input, output, cacheRead, cacheWrite]) {
    const bits = (word ?? -1) | 0;
    high = Math.imul(high ^ bits, 0x85ebca6b);
    high ^= high >>> 13;
    low = (Math.imul(low ^ bits, 0xc2b2ae35) + high) | 0;
    low ^= low >>> 16;
  }
  return { high: high | 0, low: low | 0 };
}
