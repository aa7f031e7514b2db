/** Numbers that look random and are the same on every machine, for one part of the sample. */
export interface SampleRandom {
  /** An integer around `mean`, at most 15% away from it. */
  around(mean: number): number;
  /** A version 4 UUID. */
  uuid(): string;
}

/**
 * Every part of the sample has a seed of its own, so that a change to one leaves the
 * others as they were. FNV-1a turns the seed into a number, mulberry32 goes on from there.
 */
export function createSampleRandom(seed: string): SampleRandom {
  let state = 0x811c9dc5;
  for (const character of seed)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  return {
    around: (mean) => Math.round(mean * (0.85 + 0.3 * next())),
    uuid: () =>
      'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () =>
        Math.floor(next() * 16).toString(16),
      ),
  };
}
