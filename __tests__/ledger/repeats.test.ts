import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UsageRecord } from '../../src/domain/usage-record.ts';
import { addRepeat, createRepeats, joinRepeats, type Repeats } from '../../src/ledger/repeats.ts';
import { makeRecord } from '../support/record-factory.ts';

const START = Date.parse('2026-11-20T08:00:00Z');
const MINUTE = 60_000;

function requestAt(minutes: number, uncachedInput: number, cacheRead = 0, cacheWrite = 0) {
  const tokens = { uncachedInput, cacheRead, cacheWrite, output: 10 };
  return makeRecord({ at: START + minutes * MINUTE, tokens });
}

function repeatsOf(records: readonly UsageRecord[]): Repeats {
  const repeats = createRepeats();
  for (const record of records) addRepeat(repeats, record);
  return repeats;
}

describe('what requests repeat', () => {
  it.each([
    ['nothing, of one', [requestAt(0, 10_000)], 0],
    [
      'the prompt before, within the cache’s life',
      [requestAt(0, 10_000), requestAt(5, 12_000)],
      10_000,
    ],
    ['nothing once the cache is gone', [requestAt(0, 10_000), requestAt(5.01, 12_000)], 0],
    ['nothing of a request that came later', [requestAt(1, 10_000), requestAt(0, 12_000)], 0],
    ['no more than the shorter prompt', [requestAt(0, 10_000), requestAt(1, 4_000)], 4_000],
    ['but what was read', [requestAt(0, 10_000), requestAt(1, 2_000, 9_000)], 1_000],
    ['no less than nothing', [requestAt(0, 10_000), requestAt(1, 500, 20_000)], 0],
    ['also where it was written', [requestAt(0, 0, 0, 10_000), requestAt(1, 0, 0, 12_000)], 10_000],
    ['nothing too short to be cached', [requestAt(0, 1_023), requestAt(1, 1_023)], 0],
    [
      'of each before it, as the cache is refreshed',
      [requestAt(0, 10_000), requestAt(4, 20_000), requestAt(8, 30_000)],
      30_000,
    ],
  ])('is %s', (_, records, tokens) => {
    expect(repeatsOf(records).tokens).toBe(tokens);
  });

  it('passes over what is no request, has no time or does not report its prompt', () => {
    const silent = [
      makeRecord({ at: undefined }),
      makeRecord({ grain: 'run' }),
      makeRecord({ tokens: { ...makeRecord().tokens, cacheRead: undefined } }),
    ];
    const between = [requestAt(0, 10_000), ...silent, requestAt(1, 12_000)];
    expect(repeatsOf(between)).toEqual(repeatsOf([requestAt(0, 10_000), requestAt(1, 12_000)]));
  });
});

const anyRequest = fc
  .tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.nat({ max: 50_000 }),
    fc.nat({ max: 50_000 }),
    fc.nat({ max: 50_000 }),
  )
  .map((numbers) => requestAt(...numbers));

describe('joining', () => {
  it('parts of a document, wherever it is cut, is reading it at once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyRequest, { maxLength: 6 }), { maxLength: 5 }), (parts) => {
        const joined = createRepeats();
        for (const part of parts) joinRepeats(joined, repeatsOf(part));
        expect(joined).toEqual(repeatsOf(parts.flat()));
      }),
    );
  });

  it('never finds more repeated than prompts have beside their reads', () => {
    fc.assert(
      fc.property(fc.array(anyRequest), (records) => {
        const most = records.reduce(
          (sum, { tokens }) => sum + (tokens.uncachedInput ?? 0) + (tokens.cacheWrite ?? 0),
          0,
        );
        expect(repeatsOf(records).tokens).toBeLessThanOrEqual(most);
      }),
    );
  });
});
