import { describe, expect, it } from 'vitest';
import type { UsageRecord } from '../../src/domain/usage-record.ts';
import { createLedger } from '../../src/ledger/ledger.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import type { ReportParts } from '../../src/report/build.ts';
import { spendFactsOf } from '../../src/report/spend-facts.ts';
import { makeWorkflow } from '../support/finding-factory.ts';
import { makeRecord } from '../support/record-factory.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const WORKFLOW = { name: 'w', path: '.github/workflows/w.lock.yml' };

/** Claude Sonnet 4.6: $3 a million uncached, $0.30 read, $3.75 written, $15 out. */
const MODEL = 'claude-sonnet-4-6';

function factsOf(records: readonly Partial<UsageRecord>[]) {
  const prices = createPriceBook(new Map());
  const ledger = createLedger({ prices, smallRequestTokens: 50, pricedAt: NOW });
  for (const record of records) {
    ledger.add(
      { workflow: WORKFLOW, phase: 'agent' },
      makeRecord({ provider: 'anthropic', model: MODEL, ...record }),
    );
  }
  const parts = {
    ledger,
    prices,
    generatedAt: NOW,
    window: { from: null, to: NOW, basis: 'explicit' },
  } as unknown as ReportParts;
  return spendFactsOf(parts)(makeWorkflow(WORKFLOW));
}

const minutes = (count: number): number => NOW.getTime() - 3_600_000 + count * 60_000;

function growing(requests: number, record: (index: number) => Partial<UsageRecord>) {
  return Array.from({ length: requests }, (_, index) => ({
    at: minutes(index),
    tokens: { uncachedInput: 10_000 * (index + 1), cacheRead: 0, cacheWrite: 0, output: 100 },
    ...record(index),
  }));
}

describe('what caching would save', () => {
  it('is the repeated tokens at the price of a read, with the writes paid', () => {
    expect(factsOf(growing(10, () => ({})))?.caching).toEqual({
      repeatedTokens: 450_000,
      uncachedTokens: 550_000,
      unorderedTokens: 0,
      savingUsd: expect.closeTo(1.65 - 0.135 - 0.375, 9) as number,
      isUpperBound: false,
    });
  });

  it('is nothing where writing costs more than it brings', () => {
    const apart = growing(4, (index) => ({ at: minutes(index * 10) }));
    expect(factsOf(apart)?.caching).toMatchObject({ repeatedTokens: 0, savingUsd: 0 });
  });

  it('is the same for a run over midnight', () => {
    const midnight = Date.parse('2026-11-20T00:00:00Z');
    const { caching } = factsOf(growing(10, () => ({}))) ?? {};
    for (const before of [1, 5, 9]) {
      const at = (index: number): number => midnight + (index - before) * 60_000;
      expect(factsOf(growing(10, (index) => ({ at: at(index) })))?.caching).toEqual({
        ...caching,
        savingUsd: expect.closeTo(caching?.savingUsd ?? 0, 9) as number,
      });
    }
    // Two days with a night between them repeat nothing of each other.
    const nights = growing(2, (index) => ({ at: midnight + (index - 1) * 600_000 }));
    expect(factsOf(nights)?.caching?.repeatedTokens).toBe(0);
  });

  it('is the same by what a discount leaves of the price', () => {
    const list = factsOf(growing(10, () => ({})))?.caching?.savingUsd ?? 0;
    const batch = factsOf(growing(10, () => ({ modifiers: { tier: 'batch' } })))?.caching;
    expect(batch?.savingUsd).toBeCloseTo(list / 2, 9);
  });

  it('is at most all but one prompt where the order is not known, and said to be so', () => {
    const timeless = factsOf(growing(10, () => ({ at: undefined })))?.caching;
    expect(timeless).toMatchObject({ unorderedTokens: 550_000, isUpperBound: true });
    expect(timeless?.savingUsd).toBeCloseTo((550_000 * 0.9 * 2.7) / 1e6, 9);
    const [total] = growing(1, () => ({ grain: 'run' }));
    const whole = factsOf([total ?? {}])?.caching;
    expect(whole?.savingUsd).toBeCloseTo((10_000 * 2.7) / 1e6, 9);
  });

  it('is unknown without a price', () => {
    expect(factsOf([{ model: 'house-model' }])).toEqual({
      caching: null,
      unreadWrites: null,
      promptUsd: null,
      smallRequestsUsd: null,
      cheaperModels: [],
    });
  });
});

describe('other facts', () => {
  const tokens = { uncachedInput: 1_000, cacheRead: 10_000, cacheWrite: 30_000, output: 40 };

  it('are what writes beyond reads cost more than sending them', () => {
    const { unreadWrites } = factsOf([{ tokens }]) ?? {};
    expect(unreadWrites?.tokens).toBe(20_000);
    expect(unreadWrites?.surchargeUsd).toBeCloseTo((20_000 * 0.75) / 1e6, 12);
  });

  it('are what prompts and small requests cost', () => {
    const large = { ...tokens, output: 50 };
    const prompt = (1_000 * 3 + 10_000 * 0.3 + 30_000 * 3.75) / 1e6;
    const facts = factsOf([{ tokens }, { tokens: large }]);
    expect(facts?.promptUsd).toBeCloseTo(2 * prompt, 9);
    expect(facts?.smallRequestsUsd).toBeCloseTo(prompt + (40 * 15) / 1e6, 9);
  });

  it('are the same tokens on the next cheaper model', () => {
    const [cheaper] = factsOf([{ tokens }])?.cheaperModels ?? [];
    expect(cheaper).toMatchObject({ model: MODEL, cheaper: 'claude-haiku-4-5' });
    expect(cheaper?.savingUsd).toBeCloseTo(((cheaper?.costUsd ?? 0) * 2) / 3, 9);
  });
});
