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
export function toCounted({ uncachedInput = 0, cacheRead = 0, ...rest }: Tokens): Counted {
  const { cacheWrite = 0, cacheWrite1h = 0, output = 0 } = rest;
  return { uncachedInput, cacheRead, cacheWrite, cacheWrite1h, output };
}

/** All of a record's told tokens together. */
export function sizeOf(tokens: Tokens): number {
  const { uncachedInput, cacheRead, cacheWrite, output } = toCounted(tokens);
  return uncachedInput + cacheRead + cacheWrite + output;
}

/** Both together, bucket by bucket. */
export function add(one: Counted, other: Counted): Counted {
  return combine(one, other, (a, b) => a + b);
}

/** The larger of both, bucket by bucket. */
export function most(one: Counted, other: Counted): Counted {
  return combine(one, other, Math.max);
}

function combine(one: Counted, other: Counted, by: (a: number, b: number) => number): Counted {
  return {
    uncachedInput: by(one.uncachedInput, other.uncachedInput),
    cacheRead: by(one.cacheRead, other.cacheRead),
    cacheWrite: by(one.cacheWrite, other.cacheWrite),
    cacheWrite1h: by(one.cacheWrite1h, other.cacheWrite1h),
    output: by(one.output, other.output),
  };
}
