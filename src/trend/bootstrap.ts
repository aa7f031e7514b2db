/*
 * How far a change of a mean may be chance: the percentile bootstrap (B. Efron and
 * R. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13;
 * https://en.wikipedia.org/wiki/Bootstrapping_(statistics), read 2026-11). The runs of each
 * side are drawn again, with replacement, as many as there were; the ratio of the means of
 * 95 % of such draws lies in the interval. It supposes that runs do not depend on each other.
 */

/** How intervals are made. The same runs give the same interval on every machine. */
export const BOOTSTRAP = {
  method: 'percentile',
  /** Share of the draws that the interval holds. */
  level: 0.95,
  /** Another seed moves an end of an interval by about a point of a hundred. */
  resamples: 2_000,
  seed: 2026,
} as const;

/**
 * The interval of mean(after) / mean(before) - 1, whatever the order of the values. It holds
 * the change itself. `null` where a side has fewer than two values, which say nothing of their spread, or draws of before may
 * have a mean of 0.
 */
export function intervalOfChange(
  oldValues: readonly number[],
  newValues: readonly number[],
): readonly [low: number, high: number] | null {
  if (oldValues.length < 2 || newValues.length < 2) return null;
  const before = ascending(oldValues);
  const after = ascending(newValues);
  const change = meanOf(after) / meanOf(before) - 1;
  const random = createRandom(BOOTSTRAP.seed);
  const draws = Array.from({ length: BOOTSTRAP.resamples }, () => {
    const old = meanOfDraw(before, random);
    return meanOfDraw(after, random) / old - 1;
  }).sort((a, b) => a - b);
  if (draws.some((draw) => Number.isNaN(draw))) return null;
  const tail = Math.floor((draws.length * (1 - BOOTSTRAP.level)) / 2);
  const low = Math.min(draws[tail] ?? change, change);
  const high = Math.max(draws[draws.length - 1 - tail] ?? change, change);
  return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null;
}

function ascending(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b);
}

/** The mean of values; NaN without any. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function meanOfDraw(values: readonly number[], random: () => number): number {
  let sum = 0;
  for (let drawn = 0; drawn < values.length; drawn += 1) {
    sum += values[Math.floor(random() * values.length)] ?? 0;
  }
  return sum / values.length;
}

/**
 * Numbers of 0 to 1 that look like chance and are the same for a seed: mulberry32 (T. Ettinger,
 * 2017, public domain; https://gist.github.com/tommyettinger/46a874533244883189143505d203312c,
 * read 2026-11). A library would be larger than these lines.
 */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
