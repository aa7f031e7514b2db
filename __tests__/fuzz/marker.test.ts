import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarker, writeMarker } from '../../src/history/marker.ts';
import { readEarlierReport } from '../../src/history/read-foreign-report.ts';
import { makeEarlierWorkflow } from '../support/finding-factory.ts';
import { CASES } from './cases.ts';

const marker = writeMarker({
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
  workflows: [makeEarlierWorkflow({ name: 'smoke --> claude' }), makeEarlierWorkflow()],
  workflowsAreCut: false,
});
const page = `${marker}

### Overview
- **Period**: 2026-04-01 to 2026-04-02
- **Total tokens**: 1.2M
- **Estimated total cost**: $1.20

### Workflow Summary
| Workflow | Runs | Tokens | Cost | Cache Rate |
|--|--|--|--|--|
| smoke \\| claude | 3 | 1.2M | $1.20 | 91% |
`;

/** When the issue was opened and last changed. */
const WRITTEN = {
  createdAt: new Date('2026-04-02T00:05:00Z'),
  updatedAt: new Date('2026-04-02T00:05:00Z'),
};

const scrap = fc.oneof(
  fc.constantFrom('-->', ' -->', '<!--', '"', '\\', '\\u', 'null', '1e999', '-1', '[', ']', '{'),
  fc.constantFrom('}', '|', '\n', '\r\n', '**', '9'.repeat(400), '__proto__', '"v":2', '\uFEFF'),
  fc.string({ maxLength: 6 }),
);
/** The page with scraps put in or in the place of what was there. */
const damaged = fc
  .array(fc.tuple(fc.nat(page.length), fc.nat(12), scrap), { minLength: 1, maxLength: 4 })
  .map((changes) =>
    changes.reduce(
      (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
      page,
    ),
  );
const body = fc.oneof(
  { weight: 4, arbitrary: damaged },
  { weight: 2, arbitrary: damaged.map((text) => text.slice(text.indexOf('\n'))) },
  { weight: 1, arbitrary: fc.json().map((json) => `<!-- token-usage-report ${json} -->`) },
  { weight: 1, arbitrary: fc.string() },
);

/** Every number in a value, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('the body of any issue', () => {
  it('is a report with numbers that can be, or none', () => {
    let read = 0;
    fc.assert(
      fc.property(body, (text) => {
        const fromMarker = readMarker(text);
        const report = readEarlierReport(
          { number: 1, url: '', title: 'Report 2026-04-01', body: text, ...WRITTEN },
          'Report',
        );
        if (report !== undefined) read += 1;
        expect(fromMarker === undefined || report !== undefined).toBe(true);
        for (const number of numbersIn([fromMarker, report])) {
          expect(Number.isFinite(number) && number >= 0).toBe(true);
        }
      }),
      { numRuns: CASES },
    );
    expect(read).toBeGreaterThan(CASES / 10);
  });
});
