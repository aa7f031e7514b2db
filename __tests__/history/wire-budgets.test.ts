import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayCost } from '../../src/domain/budget.ts';
import { nameOfDay } from '../../src/domain/day.ts';
import { MAX_MARKER_CHARS, readMarker, writeMarker } from '../../src/history/marker.ts';
import type { MarkerData } from '../../src/history/wire-marker.ts';

const DATA: MarkerData = {
  date: '2026-04-01',
  from: '2026-04-01T00:00:00.000Z',
  to: '2026-04-02T00:00:00.000Z',
  basis: 'last-report',
  runsWithUsage: 12,
  runsMissing: 2,
  scope: '0a1b2c3d',
  costUsd: 1.25,
  costIsFloor: true,
  totalTokens: 395_000,
  workflows: [],
  workflowsAreCut: false,
};

const days: fc.Arbitrary<readonly DayCost[]> = fc
  .uniqueArray(fc.integer({ min: 20_000, max: 21_000 }), { maxLength: 40 })
  .chain((numbers) =>
    fc.tuple(...numbers.map((day) => fc.record({ day: fc.constant(nameOfDay(day)), usd: cents }))),
  );
const cents = fc.nat(10_000_000).map((count) => count / 100);
const sumOf = (costs: readonly DayCost[]): number => costs.reduce((sum, { usd }) => sum + usd, 0);
const glob = fc.string({ unit: 'binary', maxLength: 20 });
const notified = fc.record({
  key: fc.stringMatching(/^[0-9a-f]{8}$/),
  until: fc.option(fc.integer({ min: 20_000, max: 21_000 }).map(nameOfDay)),
});

describe('what a marker keeps for budgets and webhooks', () => {
  it('reads back as it was written', () => {
    const kept = fc.record({
      days,
      budgetDays: fc.uniqueArray(
        fc.record({ workflows: glob, days: days.map((costs) => costs.slice(0, 2)) }),
        { minLength: 1, maxLength: 10, selector: ({ workflows }) => workflows },
      ),
      notified: fc.array(notified, { minLength: 1, maxLength: 100 }),
    });
    fc.assert(
      fc.property(kept, (kept) => {
        const data = { ...DATA, ...kept, costUsd: sumOf(kept.days) };
        expect(readMarker(writeMarker(data))).toEqual(data);
      }),
    );
  });

  it('never makes a marker longer than may be read, and leaves out budgets first', () => {
    const many = Array.from({ length: 31 }, (_, day) => ({ day: nameOfDay(20_800 + day), usd: 1 }));
    const data = {
      ...DATA,
      costUsd: 31,
      days: many,
      budgetDays: Array.from({ length: 50 }, (_, index) => ({
        workflows: `${index}-${'ü'.repeat(190)}`,
        days: many,
      })),
      notified: Array.from({ length: 300 }, (_, index) => ({
        key: index.toString(16).padStart(8, '0'),
        until: '2026-12-01',
      })),
    };
    const marker = writeMarker(data);
    expect(marker.length).toBeLessThan(MAX_MARKER_CHARS);
    const read = readMarker(marker);
    expect(read?.days).toEqual(many);
    expect(read?.notified).toHaveLength(100);
    expect(read?.budgetDays?.length).toBeLessThan(10);
  });

  it('drops days that do not add up to the cost, which a person changed', () => {
    const data = { ...DATA, days: [{ day: '2026-04-01', usd: 1.25 }] };
    expect(readMarker(writeMarker(data))?.days).toEqual(data.days);
    const changed = writeMarker(data).replace('"c":1.25', '"c":2');
    expect(readMarker(changed)).toMatchObject({ costUsd: 2 });
    expect(readMarker(changed)?.days).toBeUndefined();
  });

  it('may be absent, as in older markers', () => {
    const read = readMarker(writeMarker(DATA));
    expect(read).toEqual(DATA);
    expect(Object.keys(read ?? {})).not.toContain('notified');
  });
});
