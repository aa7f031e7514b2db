import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenFinding } from '../../src/domain/standing.ts';
import { MAX_OPEN_CHARS, readOpen, writeOpen } from '../../src/history/wire-open.ts';

const finding: fc.Arbitrary<OpenFinding> = fc.record(
  {
    subject: fc.string({ maxLength: 40, unit: 'binary' }),
    kind: fc.constantFrom('zero-cache-hits', 'costly-run', 'rule-of-2030'),
    workflow: fc.option(fc.string({ maxLength: 40, unit: 'binary' })),
    since: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    reports: fc.integer({ min: 1, max: 1_000 }),
    savingUsdPerMonth: fc.option(fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100)),
    savingIsUpperBound: fc.boolean(),
    isSymptom: fc.boolean(),
  },
  {
    requiredKeys: [
      'kind',
      'workflow',
      'since',
      'reports',
      'savingUsdPerMonth',
      'savingIsUpperBound',
      'isSymptom',
    ],
  },
);

const texts = (open: readonly OpenFinding[] | undefined) =>
  (open ?? []).map((one) => JSON.stringify(one, Object.keys(one).toSorted())).toSorted();

const many = Array.from({ length: 3_000 }, (_, index): OpenFinding => ({
  kind: index % 2 === 0 ? 'costly-run' : 'low-cache-hits',
  workflow: `Workflow ${(index * 7_919) % 100_003}`,
  since: '2026-11-20',
  reports: 1 + ((index * 31) % 97),
  savingUsdPerMonth: ((index * 104_729) % 99_991) / 100,
  savingIsUpperBound: index % 3 === 0,
  isSymptom: false,
}));

describe('findings in a marker', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 20 }), (open) => {
        expect(texts(readOpen(writeOpen(open)))).toEqual(texts(open));
      }),
    );
  });

  it('fit, those that save most first', () => {
    const packed = writeOpen(many);
    const read = readOpen(packed) ?? [];
    expect(packed.length).toBeLessThanOrEqual(MAX_OPEN_CHARS);
    expect(read.length).toBeGreaterThan(150);
    const least = Math.min(...read.map((one) => one.savingUsdPerMonth ?? 0));
    const dearer = many.filter((one) => (one.savingUsdPerMonth ?? 0) > least);
    expect(dearer.length).toBeLessThanOrEqual(read.length);
  });

  it.each([
    ['no base64', '<script>'],
    ['no JSON', deflateRawSync('[').toString('base64')],
    ['another form', deflateRawSync('[["a",[["costly-run"]]]]').toString('base64')],
    ['too long', 'A'.repeat(MAX_OPEN_CHARS + 1)],
    ['a bomb', deflateRawSync(Buffer.alloc(10_000_000)).toString('base64')],
  ])('of %s are none', (_, packed) => {
    expect(readOpen(packed)).toBeUndefined();
  });

  it('of any text are some or none, and never an error', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.json(), (text, json) => {
        for (const packed of [text, deflateRawSync(json).toString('base64')]) {
          expect(() => readOpen(packed)).not.toThrow();
        }
      }),
    );
  });
});
