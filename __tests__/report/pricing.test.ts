import { describe, expect, it } from 'vitest';
import type { UsageRecord } from '../../src/domain/usage-record.ts';
import { createLedger } from '../../src/ledger/ledger.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { buildPricing } from '../../src/report/build-pricing.ts';
import { makeRecord } from '../support/record-factory.ts';

const TOKENS = { uncachedInput: 1_000_000, cacheRead: 0, cacheWrite: 0, output: 0 };
const prices = createPriceBook(new Map());

function pricing(...records: readonly Partial<UsageRecord>[]) {
  const ledger = createLedger({ prices, smallRequestTokens: 50 });
  for (const record of records) {
    const workflow = { name: record.producer ?? 'a', path: '' };
    ledger.add({ workflow, phase: 'agent' }, makeRecord({ tokens: TOKENS, ...record }));
  }
  return buildPricing([...ledger.cells()], prices);
}

describe('what a report shows of prices', () => {
  it('is nothing more where every model has one', () => {
    const shown = pricing({});
    expect(shown).toMatchObject({ unpriced: [], listDate: '2026-09-23' });
    expect(Object.keys(shown)).not.toContain('nearest');
    expect(Object.keys(shown)).not.toContain('assumed');
    expect(Object.keys(shown)).not.toContain('isStale');
  });

  it('names the nearest model of one without a price, and what it would cost as that', () => {
    const shown = pricing({ model: 'claude-sonnet-5-9' }, { model: 'claude-sonnet-5-9' }, {});
    expect(shown.unpriced).toEqual(['claude-sonnet-5-9']);
    expect(shown.nearest).toEqual([
      { model: 'claude-sonnet-5-9', reason: 'no-price', as: 'claude-sonnet-5', usd: 4 },
    ]);
    expect(pricing({ model: 'gone' }).nearest).toEqual([
      { model: 'gone', reason: 'no-price', as: null, usd: null },
    ]);
  });

  it('separates a tier without a price from a model without one', () => {
    const priority = { model: 'claude-haiku-4-5', modifiers: { tier: 'priority' } } as const;
    const shown = pricing(priority, { model: 'claude-haiku-4-5' });
    expect(shown.nearest).toEqual([
      { model: 'claude-haiku-4-5', reason: 'no-price-for-tier', as: 'claude-haiku-4-5', usd: 1 },
    ]);
  });

  it('is stale when requests are over 60 days newer than the list', () => {
    expect(pricing({ at: Date.parse('2026-11-22T23:00:00Z') }).isStale).toBeUndefined();
    expect(pricing({ at: Date.parse('2026-11-23T01:00:00Z') }).isStale).toBe(true);
  });

  const assumed = {
    provider: 'copilot',
    otherTokens: { ...TOKENS, uncachedInput: 1_500_000 },
    producer: 'w',
  };

  it('shows what the other meaning of input would cost, where nothing proves the chosen', () => {
    expect(pricing(assumed, assumed, {}).assumed).toEqual([
      {
        provider: 'copilot',
        model: 'claude-sonnet-4-6',
        requests: 2,
        meaning: 'inclusive',
        costUsd: 6,
        otherCostUsd: 9,
      },
    ]);
  });

  it('does not show it where it moves no total by more than 1 %', () => {
    const little = { ...assumed, otherTokens: { ...TOKENS, uncachedInput: 1_009_000 } };
    expect(pricing(little)).not.toHaveProperty('assumed');
    const large = { producer: 'w', tokens: { ...TOKENS, uncachedInput: 60_000_000 } };
    expect(pricing(assumed, large)).not.toHaveProperty('assumed');
  });
});

it('sums the same, whichever ledger took the records', () => {
  const make = () => createLedger({ prices, smallRequestTokens: 50 });
  const [whole, one, other] = [make(), make(), make()];
  const attribution = { workflow: { name: 'a', path: '' }, phase: 'agent' };
  const records = [
    makeRecord({ model: 'claude-sonnet-5-9' }),
    makeRecord({ model: 'claude-haiku-4-5', modifiers: { speed: 'fast' } }),
    makeRecord({ provider: 'copilot', otherTokens: TOKENS }),
  ];
  for (const [index, record] of records.entries()) {
    whole.add(attribution, record);
    (index === 1 ? other : one).add(attribution, record);
  }
  one.merge(other);
  expect(buildPricing([...one.cells()], prices)).toEqual(buildPricing([...whole.cells()], prices));
});
