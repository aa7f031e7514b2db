/** What a model's cost in a workflow is the product of, in this order. */
export const FACTORS = [
  'runs',
  'requests-per-run',
  'model-mix',
  'prompt-length',
  'caching',
  'output-length',
  'price',
] as const;

/** One number for each factor. */
export type Factors = readonly number[];

/** Runs × requests a run × share of the requests × (prompt × its rate + output) × price. */
function costOf([runs, requests, share, prompt, promptRate, output, price]: Factors): number {
  const weight = (prompt ?? 0) * (promptRate ?? 0) + (output ?? 0);
  return (runs ?? 0) * (requests ?? 0) * (share ?? 0) * weight * (price ?? 0);
}

/** Sets of factors, each a bit. */
const SETS = 1 << FACTORS.length;
/** What a set weighs for a factor that is not in it, by its size. */
const WEIGHTS = Array.from({ length: SETS }, (_, set) => {
  const size = FACTORS.filter((_factor, bit) => hasBit(set, bit)).length;
  return (factorial(size) * factorial(FACTORS.length - 1 - size)) / factorial(FACTORS.length);
});

/** Each factor's part of the change; swapped sides give the same numbers negated, bit by bit. */
export function shapleyOf(from: Factors, to: Factors): readonly number[] {
  const forth = marginals(from, to);
  const back = marginals(to, from);
  return forth.map((value, factor) => (value - (back[factor] ?? 0)) / 2);
}

function marginals(from: Factors, to: Factors): readonly number[] {
  const costs = Array.from({ length: SETS }, (_, set) =>
    costOf(from.map((value, factor) => (hasBit(set, factor) ? (to[factor] ?? 0) : value))),
  );
  return FACTORS.map((_, factor) => {
    let value = 0;
    for (let set = 0; set < SETS; set += 1) {
      if (hasBit(set, factor)) continue;
      const gain = (costs[set | (1 << factor)] ?? 0) - (costs[set] ?? 0);
      value += (WEIGHTS[set] ?? 0) * gain;
    }
    return value;
  });
}

function hasBit(set: number, bit: number): boolean {
  return (set & (1 << bit)) !== 0;
}

function factorial(of: number): number {
  return of <= 1 ? 1 : of * factorial(of - 1);
}
