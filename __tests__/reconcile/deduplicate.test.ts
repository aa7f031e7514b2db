import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../../src/domain/identity.ts';
import { createDeduplicator } from '../../src/reconcile/deduplicate.ts';

const half = fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 2 ** 31 - 1, -(2 ** 31)));

/** The identity of zeros is its neighbour's too. */
function nameOf({ high, low }: Identity): string {
  return high === 0 && low === 0 ? '0 1' : `${high} ${low}`;
}

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
          const name = nameOf(one);
          expect(seen.isNew(one)).toBe(!known.has(name));
          known.add(name);
        }
        expect(seen.duplicates).toBe(identities.length - known.size);
      }),
    );
  });

  it('takes many at once or none of them', () => {
    const small = fc.constantFrom(0, 2, -2, 64, 128);
    const identity = fc.oneof(
      { weight: 3, arbitrary: fc.record({ high: half, low: half }) },
      { weight: 1, arbitrary: fc.record({ high: small, low: small }) },
    );
    const batches = fc.array(fc.array(identity, { maxLength: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(batches, fc.nat(200), (all, expected) => {
        const seen = createDeduplicator();
        const known = new Set<string>();
        seen.expect(expected);
        for (const batch of all) {
          const names = batch.map(nameOf);
          const areNew =
            new Set(names).size === names.length && names.every((name) => !known.has(name));
          const halves = Int32Array.from(batch.flatMap(({ high, low }) => [low, high]));
          expect(seen.areNew(halves, batch.length)).toBe(areNew);
          expect(seen.duplicates).toBe(0);
          if (areNew) for (const name of names) known.add(name);
        }
        for (const one of all.flat()) {
          const name = nameOf(one);
          expect(seen.isNew(one)).toBe(!known.has(name));
          known.add(name);
        }
      }),
      { numRuns: 1_000 },
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
