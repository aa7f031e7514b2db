import { describe, expect, it } from 'vitest';
import { usageOfLedgers } from '../../src/accounting/run-usage.ts';
import type { UsageRecord } from '../../src/domain/usage-record.ts';
import { createSessionLedgers } from '../../src/ledger/session-ledgers.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { makeRecord } from '../support/record-factory.ts';

const PLACE = { workflow: { name: 'log', path: '' }, phase: 'agent' };

function usageOf(records: readonly UsageRecord[], isPartial = false) {
  const prices = createPriceBook(new Map());
  const ledgers = createSessionLedgers({ prices, smallRequestTokens: 0 });
  for (const record of records) ledgers.add(PLACE, record);
  return usageOfLedgers(ledgers, isPartial);
}

const inSession = (low: number, changes: Partial<UsageRecord> = {}): UsageRecord =>
  makeRecord({ session: { id: { high: 0, low } }, ...changes });

describe('the usage of a run', () => {
  it('is known session by session, and what names none together', () => {
    const { sessions } = usageOf([inSession(1), inSession(2), inSession(1), makeRecord()]);
    expect(sessions.map(({ session, output }) => [session, output])).toEqual([
      ['0000000000000001', 40],
      ['0000000000000002', 20],
      [null, 20],
    ]);
  });

  it('is nothing where the logs report nothing, whether or not some could not be read', () => {
    expect(usageOf([])).toEqual({ sessions: [], models: [] });
    expect(usageOf([], true)).toEqual({ sessions: [], models: [] });
  });

  it('has an unknown part where some logs could not be read', () => {
    const { sessions } = usageOf([inSession(1)], true);
    expect(sessions.at(-1)).toMatchObject({ session: null, output: null, costUsd: null });
  });

  it('has a reported cost only when every record has one', () => {
    const reported = inSession(1, { reportedCostUsd: 0.1 });
    expect(usageOf([reported, reported]).sessions[0]?.reportedUsd).toBe(0.2);
    expect(usageOf([reported, inSession(1)]).sessions[0]?.reportedUsd).toBeNull();
  });

  it('costs at least the low end where one number stands for all tokens', () => {
    const tokens = {
      uncachedInput: undefined,
      cacheRead: undefined,
      cacheWrite: undefined,
      output: undefined,
      unsplit: 1_000_000,
    };
    const { sessions } = usageOf([inSession(1, { grain: 'agent', tokens })]);
    expect(sessions[0]).toMatchObject({ output: null, costUsd: 3, costIsFloor: true });
  });

  it('sums so many sessions together that the others fit', () => {
    const many = Array.from({ length: 50 }, (_, low) => inSession(low));
    const { sessions } = usageOf(many);
    expect(sessions).toHaveLength(20);
    expect(sessions.at(-1)).toMatchObject({ session: null, output: 31 * 20 });
  });

  it('names the dearest models', () => {
    const models = ['claude-haiku-4-5', 'claude-opus-4-6', 'claude-sonnet-4-6', undefined];
    expect(usageOf(models.map((model) => makeRecord({ model }))).models).toEqual([
      'claude-opus-4-6',
      'claude-sonnet-4-6',
      'claude-haiku-4-5',
    ]);
  });
});
