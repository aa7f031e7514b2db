import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runsWithSpend, splitLedger } from '../../src/sources/paperclip/api-facts.ts';
import type { WireCost, WireRun } from '../../src/sources/paperclip/wire-api.ts';

const who = {
  agentId: fc.constantFrom('a', 'b'),
  provider: fc.constantFrom('anthropic', 'openai'),
  billingType: fc.constantFrom('metered_api', 'subscription_included'),
  model: fc.constantFrom('m', 'n'),
};
const count = fc.oneof(fc.nat(1_000), fc.constant(0));

const run: fc.Arbitrary<WireRun> = fc
  .record({ ...who, input: count, cached: count, output: count, usd: fc.option(fc.nat(5_000)) })
  .map(({ agentId, provider, billingType, model, input, cached, output, usd }) => ({
    id: 'r',
    agentId,
    invocationSource: 'timer',
    status: 'succeeded',
    startedAt: null,
    finishedAt: '2026-11-10T00:00:00Z',
    createdAt: null,
    retryOfRunId: null,
    contextSnapshot: null,
    usageJson: {
      provider,
      model,
      billingType,
      costStatus: 'reported',
      usageSource: 'per_run',
      inputTokens: input,
      cachedInputTokens: cached,
      outputTokens: output,
      costUsd: usd === null ? null : usd / 10_000,
      cacheAdjustedCostUsd: null,
    },
  }));

const posted: fc.Arbitrary<WireCost> = fc.record({
  ...who,
  costCents: count,
  inputTokens: count,
  cachedInputTokens: count,
  outputTokens: count,
});

const keyOf = (one: WireCost): string =>
  JSON.stringify([one.agentId, one.provider, one.billingType, one.model]);

/** The ledger's sums by agent and model, as the API gives them. */
function summed(rows: readonly WireCost[]): WireCost[] {
  const sums = new Map<string, WireCost>();
  for (const row of rows) {
    const known = sums.get(keyOf(row));
    const plus = (
      key: 'costCents' | 'inputTokens' | 'cachedInputTokens' | 'outputTokens',
    ): number => (known?.[key] ?? 0) + (row[key] ?? 0);
    sums.set(keyOf(row), {
      ...row,
      costCents: plus('costCents'),
      inputTokens: plus('inputTokens'),
      cachedInputTokens: plus('cachedInputTokens'),
      outputTokens: plus('outputTokens'),
    });
  }
  return [...sums.values()];
}

const total = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

it('loses and invents nothing of the ledger, whatever the runs reported', () => {
  fc.assert(
    fc.property(fc.array(run), fc.array(posted), fc.array(posted), (wire, posts, others) => {
      const runs = runsWithSpend(wire);
      const ofRuns = runs.map((one) => ({
        agentId: one.agentId,
        provider: one.provider,
        billingType: one.billingType,
        model: one.model,
        costCents: one.ledgerCents,
        inputTokens: one.input,
        cachedInputTokens: one.cached,
        outputTokens: one.output,
      }));
      // A ledger that holds its runs, and one that knows nothing of them.
      for (const [costs, isWhole] of [
        [summed([...ofRuns, ...posts]), true],
        [summed(others), false],
      ] as const) {
        const { spends, unmatched } = splitLedger(costs, runs);
        const inLedger = spends.filter(({ isOutsideLedger }) => !isOutsideLedger);
        expect(total(inLedger.map(({ ledgerCents }) => ledgerCents))).toBe(
          total(costs.map(({ costCents }) => costCents)),
        );
        expect(total(inLedger.map(({ input }) => input))).toBe(
          total(costs.map(({ inputTokens }) => inputTokens)),
        );
        expect(total(inLedger.map(({ cached }) => cached))).toBe(
          total(costs.map(({ cachedInputTokens }) => cachedInputTokens)),
        );
        expect(total(inLedger.map(({ output }) => output))).toBe(
          total(costs.map(({ outputTokens }) => outputTokens)),
        );
        const missed = isWhole ? unmatched + spends.length - inLedger.length : 0;
        expect(missed).toBe(0);
      }
    }),
  );
});
