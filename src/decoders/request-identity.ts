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
  let mixed = mix(id, time);
  mixed = mix(mixed, time / 2 ** 32);
  mixed = mix(mixed, input);
  mixed = mix(mixed, output);
  mixed = mix(mixed, cacheRead);
  return mix(mixed, cacheWrite);
}

function mix({ high, low }: Identity, word: number | undefined): Identity {
  const bits = (word ?? -1) | 0;
  let mixedHigh = Math.imul(high ^ bits, 0x85ebca6b);
  mixedHigh ^= mixedHigh >>> 13;
  let mixedLow = (Math.imul(low ^ bits, 0xc2b2ae35) + mixedHigh) | 0;
  mixedLow ^= mixedLow >>> 16;
  return { high: mixedHigh, low: mixedLow };
}
