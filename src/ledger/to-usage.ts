import type { AgentRunCost } from '../domain/agent-run-report.ts';
import { toDollars } from '../domain/money.ts';
import { sumKnown } from '../domain/sum-known.ts';
import type { Usage } from '../domain/usage.ts';
import { MICROS_PER_MS, MILLION, type Sum, type Tally } from './tally.ts';

/** The public form of a tally. */
export function toUsage(tally: Tally): Usage {
  const uncachedInput = knownOf(tally.uncachedInput);
  const cacheRead = knownOf(tally.cacheRead);
  const cacheWrite = knownOf(tally.cacheWrite);
  const output = knownOf(tally.output);
  const unsplit = knownOf(tally.unsplit);
  const { hit, write, ratio, latency } = tally;
  const { costUsd, costIsFloor, ...estimate } = toCost(tally);
  return {
    requests: tally.requests === 0 ? null : tally.requests,
    uncachedInputTokens: uncachedInput,
    cacheReadTokens: cacheRead,
    cacheWriteTokens: cacheWrite,
    outputTokens: output,
    totalTokens: sumKnown([uncachedInput, cacheRead, cacheWrite, output, unsplit]),
    // Nobody knows how much of one number was read from a cache.
    fullPriceTokens: unsplit === null ? sumKnown([uncachedInput, output, cacheWrite]) : null,
    cacheHitRate: divide(hit.read, hit.of),
    cacheWriteRate: divide(write.written, write.of),
    inputOutputRatio:
      uncachedInput === null || cacheRead === null || output === null
        ? null
        : divide(uncachedInput + cacheRead, output),
    averageInputOutputRatio: divide(ratio.millionths / MILLION, ratio.requests),
    averageLatencyMs: divide(latency.micros / MICROS_PER_MS, latency.requests),
    costUsd,
    costIsFloor,
    requestsAreFloor: tally.requests < tally.records,
    ...(unsplit !== null && { unsplitTokens: unsplit }),
    ...estimate,
  };
}

/** What the records of a tally cost. */
export function toCost({ records, cost }: Tally): AgentRunCost {
  const { nanos, priced, incomplete, estimated, below, above } = cost;
  return {
    costUsd: priced === 0 ? null : toDollars(nanos),
    costIsFloor: priced < records || incomplete > 0,
    ...(estimated > 0 && {
      costIsEstimate: true,
      costLowUsd: toDollars(nanos - below),
      costHighUsd: toDollars(nanos + above),
    }),
  };
}

function knownOf(sum: Sum): number | null {
  return sum.known === 0 ? null : sum.total;
}

function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
