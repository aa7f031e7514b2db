import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkflowSpend } from '../../src/domain/spend-detail.ts';
import {
  alignSpends,
  MAX_SPENDS_CHARS,
  OTHER_WORKFLOWS,
  readSpends,
  writeSpends,
} from '../../src/history/wire-spends.ts';

const count = fc.option(fc.integer({ min: 0, max: 1e9 }));
const spend: fc.Arbitrary<WorkflowSpend> = fc.record({
  name: fc.string({ maxLength: 40, unit: 'grapheme' }),
  runs: fc.integer({ min: 0, max: 1_000 }),
  models: fc.uniqueArray(
    fc.record({
      model: fc.string({ maxLength: 30 }),
      requests: count,
      uncachedInput: count,
      cacheRead: count,
      cacheWrite: count,
      output: count,
      costUsd: fc.option(fc.integer({ min: 0, max: 1e12 }).map((nanos) => nanos / 1e9)),
    }),
    { selector: ({ model }) => model, maxLength: 3 },
  ),
});

function costsOf(workflows: readonly WorkflowSpend[]): number {
  return workflows
    .flatMap(({ models }) => models)
    .reduce((sum, { costUsd }) => sum + Math.round((costUsd ?? 0) * 1e9), 0);
}

const many = (workflows: number): WorkflowSpend[] =>
  Array.from({ length: workflows }, (_, index) => ({
    name: `Workflow ${index}`,
    runs: 1 + (index % 9),
    models: ['claude-sonnet-4-6', 'claude-opus-5'].map((model, place) => ({
      model,
      requests: 7 + ((index * 37) % 101),
      uncachedInput: (index * 7_919 + place) % 100_003,
      cacheRead: (index * 104_729) % 1_000_003,
      cacheWrite: (index * 1_299_709) % 99_991,
      output: (index * 15_485_863) % 10_007,
      costUsd: ((index * 982_451_653) % 5_000_000_000) / 1e9,
    })),
  }));

describe('spends in a marker', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(spend, { selector: ({ name }) => name, maxLength: 8 }),
        (spends) => {
          const read = readSpends(writeSpends(spends)) ?? [];
          expect(read.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
            spends.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
          );
        },
      ),
    );
  });

  it('fit whatever there is, with the cheapest workflows summed and no cost lost', () => {
    const spends = many(2_000);
    const packed = writeSpends(spends);
    const read = readSpends(packed) ?? [];
    expect(packed.length).toBeLessThanOrEqual(MAX_SPENDS_CHARS);
    expect(read.length).toBeGreaterThan(100);
    expect(read.at(-1)?.name).toBe(OTHER_WORKFLOWS);
    expect(costsOf(read)).toBe(costsOf(spends));
    expect(read.reduce((runs, one) => runs + one.runs, 0)).toBe(
      spends.reduce((runs, one) => runs + one.runs, 0),
    );
  });

  it('are nothing where the text is none of ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(() => readSpends(text)).not.toThrow();
      }),
    );
    const bomb = deflateRawSync(Buffer.alloc(8 * 1024 * 1024, 0x20)).toString('base64');
    expect(bomb.length).toBeLessThan(MAX_SPENDS_CHARS);
    expect(readSpends(bomb)).toBeUndefined();
  });
});

describe('two sides', () => {
  it('are summed alike, so that a workflow without room is not taken for a new one', () => {
    const spends = many(500);
    const cut = readSpends(writeSpends(spends)) ?? [];
    const [before, after] = alignSpends(cut, spends);
    expect(after.map(({ name }) => name).toSorted()).toEqual(
      before.map(({ name }) => name).toSorted(),
    );
    expect(costsOf(after)).toBe(costsOf(spends));
  });
});
