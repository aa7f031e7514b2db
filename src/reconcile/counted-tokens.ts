import { beyond } from '../domain/cumulative.ts';
import type { Tokens } from '../domain/tokens.ts';

/** Tokens that are compared bucket by bucket. */
export const BUCKETS = [
  'uncachedInput',
  'cacheRead',
  'cacheWrite',
  'cacheWrite1h',
  'output',
] as const;

export type Bucket = (typeof BUCKETS)[number];
/** Tokens of each bucket; what is unknown counts as none. */
export type Counted = Record<Bucket, number>;

export const NOTHING: Readonly<Counted> = {
  uncachedInput: 0,
  cacheRead: 0,
  cacheWrite: 0,
  cacheWrite1h: 0,
  output: 0,
};

/** The known counts of a record. */
export function toCounted({
  uncachedInput = 0,
  cacheRead = 0,
  cacheWrite = 0,
  cacheWrite1h = 0,
  output = 0,
}: Tokens): Counted {
  return { uncachedInput, cacheRead, cacheWrite, cacheWrite1h, output };
}

/** All of a record's known tokens together. */
export function sizeOf(tokens: Tokens): number {
  const { uncachedInput, cacheRead, cacheWrite, output } = toCounted(tokens);
  return uncachedInput + cacheRead + cacheWrite + output + (tokens.unsplit ?? 0);
}

/** Both together, bucket by bucket. */
export function add(one: Counted, other: Counted): Counted {
  return combine(one, other, (a, b) => a + b);
}

/** The larger of both, bucket by bucket. */
export function most(one: Counted, other: Counted): Counted {
  return combine(one, other, Math.max);
}

/** Sum of what records report. */
export function sumOf(records: readonly { readonly tokens: Tokens }[]): Counted {
  return records.reduce((total, { tokens }) => add(total, toCounted(tokens)), NOTHING);
}

/** Whether one reports at least as much as another in every bucket. */
export function coversAll(one: Tokens, other: Tokens): boolean {
  const [has, wants] = [toCounted(one), toCounted(other)];
  return BUCKETS.every((bucket) => has[bucket] >= wants[bucket]);
}

/** Of each bucket that a total reports, what is beyond what is known already. */
export function restOf(total: Tokens, known: Counted): Tokens {
  const cacheWrite = beyond(total.cacheWrite, known.cacheWrite);
  const oneHour = beyond(total.cacheWrite1h, known.cacheWrite1h);
  return {
    uncachedInput: beyond(total.uncachedInput, known.uncachedInput),
    cacheRead: beyond(total.cacheRead, known.cacheRead),
    cacheWrite,
    ...(oneHour !== undefined && { cacheWrite1h: Math.min(oneHour, cacheWrite ?? 0) }),
    output: beyond(total.output, known.output),
  };
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
