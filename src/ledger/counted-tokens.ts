import type { Tokens } from '../domain/tokens.ts';

/** What is counted of a session's tokens. */
export const BUCKETS = [
  'uncachedInput',
  'cacheRead',
  'cacheWrite',
  'cacheWrite1h',
  'output',
] as const;

export type Bucket = (typeof BUCKETS)[number];
/** Tokens of each bucket; what is not told counts as none. */
export type Counted = Record<Bucket, number>;

export const NOTHING: Counted = {
  uncachedInput: 0,
  cacheRead: 0,
  cacheWrite: 0,
  cacheWrite1h: 0,
  output: 0,
};

/** The told counts of a record. */
export function toCounted(tokens: Tokens): Counted {
  return combine(NOTHING, { ...NOTHING, ...tokens }, (_, count) => count ?? 0);
}

/** Both together, bucket by bucket. */
export function add(one: Counted, other: Counted): Counted {
  return combine(one, other, (a, b) => a + (b ?? 0));
}

/** The larger of both, bucket by bucket. */
export function most(one: Counted, other: Counted): Counted {
  return combine(one, other, (a, b) => Math.max(a, b ?? 0));
}

function combine(
  one: Counted,
  other: Tokens,
  by: (a: number, b: number | undefined) => number,
): Counted {
  return {
    uncachedInput: by(one.uncachedInput, other.uncachedInput),
    cacheRead: by(one.cacheRead, other.cacheRead),
    cacheWrite: by(one.cacheWrite, other.cacheWrite),
    cacheWrite1h: by(one.cacheWrite1h, other.cacheWrite1h),
    output: by(one.output, other.output),
  };
}
