/*
 * Sizes of prompts as a histogram whose bins grow with the size: it takes the same memory for
 * ten calls as for ten million, and merging is adding.
 */

/** Each bin reaches 2 % further than the one below it: as near as a median has to be. */
const WIDTH = Math.log(1.02);

interface Bin {
  calls: number;
  tokens: number;
  /** What the prompts of those cost that have a price: whole nano-dollars, and their tokens. */
  nanos: number;
  pricedTokens: number;
}

/** Sizes and costs of prompts. */
export interface PromptSizes {
  readonly bins: Map<number, Bin>;
}

export function createPromptSizes(): PromptSizes {
  return { bins: new Map() };
}

/** Adds a prompt. `nanos`: what it cost without its answer; undefined without a price. */
export function addPrompt({ bins }: PromptSizes, tokens: number, nanos: number | undefined): void {
  const index = tokens === 0 ? -1 : Math.floor(Math.log(tokens) / WIDTH);
  let bin = bins.get(index);
  if (bin === undefined)
    bins.set(index, (bin = { calls: 0, tokens: 0, nanos: 0, pricedTokens: 0 }));
  bin.calls += 1;
  bin.tokens += tokens;
  if (nanos === undefined) return;
  bin.nanos += nanos;
  bin.pricedTokens += tokens;
}

/** Adds all of `from` to `to`. */
export function mergePrompts(to: PromptSizes, from: PromptSizes): void {
  for (const [index, { calls, tokens, nanos, pricedTokens }] of from.bins) {
    const bin = to.bins.get(index) ?? { calls: 0, tokens: 0, nanos: 0, pricedTokens: 0 };
    to.bins.set(index, {
      calls: bin.calls + calls,
      tokens: bin.tokens + tokens,
      nanos: bin.nanos + nanos,
      pricedTokens: bin.pricedTokens + pricedTokens,
    });
  }
}

/**
 * The size that a share of the prompts does not exceed: the mean of the bin that the prompt at
 * that place lies in, so within 2 % of it. Undefined without prompts. Tokens.
 */
export function quantile(sizes: PromptSizes, share: number): number | undefined {
  const calls = [...sizes.bins.values()].reduce((sum, bin) => sum + bin.calls, 0);
  const rank = Math.max(1, Math.ceil(calls * share));
  let below = 0;
  for (const [, bin] of inOrder(sizes)) {
    below += bin.calls;
    if (below >= rank) return bin.tokens / bin.calls;
  }
  return undefined;
}

/** What the prompts cost beyond a size; undefined where none has a price. Whole nano-dollars. */
export function costBeyond(sizes: PromptSizes, limit: number): number | undefined {
  let nanos = 0;
  let priced = 0;
  for (const [, bin] of inOrder(sizes)) {
    priced += bin.pricedTokens;
    const mean = bin.tokens / bin.calls;
    if (mean > limit) nanos += bin.nanos * (1 - limit / mean);
  }
  return priced === 0 ? undefined : Math.round(nanos);
}

/** From the smallest, so that sums of fractions do not depend on the order of the calls. */
function inOrder({ bins }: PromptSizes): readonly (readonly [number, Bin])[] {
  return [...bins].sort(([a], [b]) => a - b);
}
