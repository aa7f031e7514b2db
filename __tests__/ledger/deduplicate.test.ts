import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../../src/domain/identity.ts';
import { createDeduplicator } from '../../src/ledger/deduplicate.ts';

const half = fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 2 ** 31 - 1, -(2 ** 31)));

describe('the deduplicator', () => {
  it('agrees with a set of all identities, however they collide', () => {
    const few = fc.constantFrom(0, 2, 64, 128, -64);
    const identity = fc.oneof(
      fc.record({ high: half, low: half }),
      fc.record({ high: few, low: few }),
    );
    fc.assert(
      fc.property(fc.array(identity, { maxLength: 300 }), (identities) => {
        const seen = createDeduplicator();
        const known = new Set<string>();
        for (const one of identities) {
          const name = `${one.high} ${one.low}`;
          expect(seen.isNew(one)).toBe(!known.has(name));
          known.add(name);
        }
        expect(seen.duplicates).toBe(identities.length - known.size);
      }),
    );
  });

  it('keeps what it has seen as it grows', () => {
    const seen = createDeduplicator();
    const identityOf = (index: number): Identity => ({
      high: index,
      low: Math.imul(index, 0x9e3779b1),
    });
    const indexes = Array.from({ length: 100_000 }, (_, index) => index);
    expect(indexes.every((index) => seen.isNew(identityOf(index)))).toBe(true);
    expect(indexes.some((index) => seen.isNew(identityOf(index)))).toBe(false);
    expect(seen.duplicates).toBe(indexes.length);
  });
});
