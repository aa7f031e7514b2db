/** Money is summed in whole nano-dollars: integer sums do not depend on the order of the parts. */
export const NANOS_PER_DOLLAR = 1e9;

/** Whole nano-dollars of US dollars. */
export function toNanos(usd: number): number {
  return Math.round(usd * NANOS_PER_DOLLAR);
}

/** US dollars of nano-dollars. */
export function toDollars(nanos: number): number {
  return nanos / NANOS_PER_DOLLAR;
}
