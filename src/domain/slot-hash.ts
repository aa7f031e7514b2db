import type { Identity } from './identity.ts';

const BYTES = 8;
const VALUES = 256;

/**
 * A random word for each value of each byte, new in every process and never shown. Nobody who
 * writes a log sees a number that Math.random gives here, so it need not withstand one who
 * does; `crypto` takes a tenth of the time that a small report takes to be loaded.
 */
const WORDS = Int32Array.from({ length: BYTES * VALUES }, () => Math.random() * 2 ** 32);

/**
 * Where a table looks for an identity first, as 32 bits. Identities are made of texts that
 * strangers choose, so a place must not follow from them: simple tabulation with words of
 * chance keeps linear probing and chains short for every set of keys that was chosen without
 * knowing the words (Pătrașcu and Thorup, "The Power of Simple Tabulation Hashing", 2011).
 * It decides how long a look-up takes and nothing else.
 */
export function slotHash(low: Identity['low'], high: Identity['high']): number {
  return (
    (WORDS[low & 0xff] ?? 0) ^
    (WORDS[0x100 | ((low >>> 8) & 0xff)] ?? 0) ^
    (WORDS[0x200 | ((low >>> 16) & 0xff)] ?? 0) ^
    (WORDS[0x300 | (low >>> 24)] ?? 0) ^
    (WORDS[0x400 | (high & 0xff)] ?? 0) ^
    (WORDS[0x500 | ((high >>> 8) & 0xff)] ?? 0) ^
    (WORDS[0x600 | ((high >>> 16) & 0xff)] ?? 0) ^
    (WORDS[0x700 | (high >>> 24)] ?? 0)
  );
}
