import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownEarlierReport, Report } from '../../src/domain/report.ts';
import type { CostChange } from '../../src/domain/spend-detail.ts';
import { parseThresholds } from '../../src/findings/thresholds.ts';
import { markerFromReport, readMarker, writeMarker } from '../../src/history/marker.ts';
import { OTHER_WORKFLOWS } from '../../src/history/wire-spends.ts';
import { createLedger } from '../../src/ledger/ledger.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { assembleReport } from '../../src/report/assemble.ts';
import { makeRecord, makeRun } from '../support/record-factory.ts';
import { renderIssue } from '../../src/renderers/issue.ts';
import { renderJson } from '../../src/renderers/json.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-20T06:00:00Z');
const prices = createPriceBook(new Map());

/** What one run of a workflow asked. */
interface Spend {
  readonly workflow: string;
  readonly model: string;
  readonly requests: number;
  readonly uncached: number;
  readonly read: number;
  readonly output: number;
}

interface When {
  /** Days before now at which the window ends. */
  readonly ago?: number;
  readonly days?: number;
}

function assemble(
  spends: readonly Spend[],
  { ago = 0, days = 1 }: When = {},
  earlier: readonly KnownEarlierReport[] = [],
  more: Partial<Parameters<typeof assembleReport>[0]> = {},
): Report {
  const ledger = createLedger({ prices, smallRequestTokens: 50 });
  const to = new Date(NOW - ago * DAY_MS);
  const runs = spends.map(({ workflow: name }, index) =>
    makeRun({ id: index + 1, workflow: { name, path: `.github/workflows/${name}.lock.yml` } }),
  );
  spends.forEach(({ requests, model, uncached, read, output }, index) => {
    const run = runs[index];
    if (run === undefined) return;
    for (let request = 0; request < requests; request += 1) {
      ledger.add(
        { workflow: run.workflow, run, phase: 'agent' },
        makeRecord({
          model,
          at: to.getTime() - 3_600_000,
          tokens: { uncachedInput: uncached, cacheRead: read, cacheWrite: 0, output },
        }),
      );
    }
  });
  return assembleReport(
    {
      generatedAt: to,
      version: '0.0.0',
      repository: 'octo/repo',
      providers: [],
      filters: { workflows: [], excludeWorkflows: [] },
      window: { from: new Date(to.getTime() - days * DAY_MS), to, basis: 'explicit' },
      ledger,
      outcomes: runs.map((run) => ({ run, basis: 'records', gap: null })),
      otherRuns: 0,
      rejects: [],
      rejectedLines: 0,
      duplicateRecords: 0,
      prices,
      ...more,
    },
    earlier,
    parseThresholds(),
  );
}

/** As the next report reads it, by way of its issue. */
function asEarlier(report: Report, issue = 1): KnownEarlierReport {
  const marker = readMarker(writeMarker(markerFromReport(report)));
  if (marker === undefined) throw new Error('the marker is not read');
  const { basis: _basis, label: _label, ...earlier } = marker;
  return {
    ...earlier,
    issue,
    url: `https://github.com/octo/repo/issues/${issue}`,
    isRounded: false,
  };
}

/** As it stands in `report.json`. */
function changeOf(report: Report): CostChange | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file
  return (JSON.parse(renderJson(report)) as Report).change;
}

const nanos = (usd: number): number => Math.round(usd * 1e9);

function since(before: readonly Spend[], after: readonly Spend[], when: When = {}): CostChange {
  const earlier = asEarlier(assemble(before, { ago: 1, ...when }));
  const change = changeOf(assemble(after, {}, [earlier]));
  if (change === null) throw new Error('the change is not known');
  return change;
}

const spend: fc.Arbitrary<Spend> = fc.record({
  workflow: fc.constantFrom('guard', 'triage', 'notes'),
  model: fc.constantFrom(
    'claude-sonnet-4-6',
    'claude-opus-4-8',
    'claude-haiku-4-5',
    'no-such-model',
  ),
  requests: fc.integer({ min: 1, max: 4 }),
  uncached: fc.nat(50_000),
  read: fc.nat(50_000),
  output: fc.nat(2_000),
});
const spends = fc.array(spend, { minLength: 1, maxLength: 6 });
const isPriced = (some: readonly Spend[]): boolean =>
  some.some(({ model }) => model !== 'no-such-model');
const priced = spends.filter(isPriced);

describe('the change of any report since the last one', () => {
  it('is the sum of its parts, to the nano-dollar, and of what both cost', () => {
    fc.assert(
      fc.property(priced, priced, fc.constantFrom(1, 7), (before, after, days) => {
        const { fromUsd, toUsd, parts, perDay } = since(before, after, { days });
        const sum = parts.reduce((all, { usd }) => all + nanos(usd), 0);
        expect(sum).toBe(nanos(toUsd) - nanos(fromUsd));
        expect(perDay).toBe(days !== 1);
        expect(toUsd).toBeCloseTo(assemble(after).totals.costUsd ?? NaN, 6);
        expect(fromUsd).toBeCloseTo((assemble(before).totals.costUsd ?? NaN) / days, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('is the opposite with the two swapped', () => {
    const opposite = new Map([
      ['workflow-new', 'workflow-gone'],
      ['workflow-gone', 'workflow-new'],
    ]);
    fc.assert(
      fc.property(priced, priced, (before, after) => {
        const rows = ({ parts }: CostChange, sign: 1 | -1): string[] =>
          parts
            .map(({ kind, workflow, model, usd }) => {
              const name = sign < 0 ? (opposite.get(kind) ?? kind) : kind;
              return JSON.stringify([name, workflow, model, nanos(usd) * sign]);
            })
            .toSorted();
        expect(rows(since(after, before), -1)).toEqual(rows(since(before, after), 1));
      }),
      { numRuns: 60 },
    );
  });

  it('has no part where nothing changed', () => {
    fc.assert(
      fc.property(priced, (same) => {
        expect(since(same, same).parts).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

const GUARD: Spend = {
  workflow: 'guard',
  model: 'claude-sonnet-4-6',
  requests: 4,
  uncached: 1_000,
  read: 40_000,
  output: 300,
};

describe('the change of a report', () => {
  it('names the cache that was lost', () => {
    const { parts } = since([GUARD], [{ ...GUARD, uncached: 41_000, read: 0 }]);
    expect(parts.map(({ kind, workflow }) => [kind, workflow])).toEqual([['caching', 'guard']]);
  });

  it('is of costs a day where the windows differ in length, so that a longer one is no change', () => {
    const week = Array.from({ length: 7 }, () => GUARD);
    expect(since(week, [GUARD], { days: 7 })).toMatchObject({ perDay: true, parts: [] });
  });

  it('is since the newest of the earlier reports', () => {
    const old = asEarlier(assemble([GUARD, GUARD, GUARD], { ago: 2 }), 1);
    const last = asEarlier(assemble([GUARD], { ago: 1 }), 2);
    const report = assemble([GUARD, GUARD], {}, [old, last]);
    expect(report.trend.earlier[0]?.issue).toBe(2);
    expect(report.change?.fromUsd).toBe(last.costUsd);
    expect(report.change?.parts.map(({ kind }) => kind)).toEqual(['runs']);
  });

  it('is of what is known where a model has no price', () => {
    const unpriced = { ...GUARD, model: 'no-such-model' };
    const change = since([GUARD, unpriced], [GUARD, GUARD, unpriced, unpriced]);
    expect(change.parts.map(({ kind }) => kind)).toEqual(['runs']);
  });

  it('is not explained where the last report kept no more than costs', () => {
    const { spends: _spends, ...old } = asEarlier(assemble([GUARD], { ago: 1 }));
    const change = changeOf(assemble([GUARD, GUARD, { ...GUARD, workflow: 'new' }], {}, [old]));
    expect(change?.parts.map(({ kind, workflow }) => [kind, workflow])).toEqual([
      ['not-explained', 'guard'],
      ['workflow-new', 'new'],
    ]);
    expect(changeOf(assemble([GUARD], {}, [{ ...old, workflowsAreCut: true }]))).toBeNull();
  });

  it('does not call a workflow gone that ran and lost its token data', () => {
    const earlier = asEarlier(
      assemble([GUARD, ...Array.from({ length: 9 }, () => ({ ...GUARD, workflow: 'triage' }))], {
        ago: 1,
      }),
    );
    const others = Array.from({ length: 9 }, () => ({ ...GUARD, workflow: 'triage' }));
    const run = makeRun({
      id: 99,
      workflow: { name: 'guard', path: '.github/workflows/guard.lock.yml' },
    });
    const found = others.map((_, index) => ({
      run: makeRun({
        id: index + 1,
        workflow: { name: 'triage', path: '.github/workflows/triage.lock.yml' },
      }),
      basis: 'records' as const,
      gap: null,
    }));
    const report = assemble(others, {}, [earlier], {
      outcomes: [...found, { run, basis: null, gap: 'expired' }],
    });
    expect(report.change?.parts.map(({ kind, workflow }) => [kind, workflow])).toEqual([
      ['not-explained', 'guard'],
    ]);
  });

  it('leaves room for the report where 200 workflows of three models have changed', () => {
    const models = ['claude-sonnet-4-6', 'claude-opus-4-8', 'claude-haiku-4-5'];
    const many = (factor: number): readonly Spend[] =>
      Array.from({ length: 600 }, (_, index) => ({
        workflow: `Workflow number ${index % 200}`,
        model: models[Math.floor(index / 200)] ?? '',
        requests: 1 + (index % 3),
        uncached: factor * ((index * 7_919) % 10_007),
        read: (index * 104_729) % 100_003,
        output: factor * ((index * 1_299_709) % 997),
      }));
    const earlier = asEarlier(assemble(many(1), { ago: 1 }));
    expect(earlier.spends?.map(({ name }) => name)).not.toContain(OTHER_WORKFLOWS);
    expect(earlier.spends).toHaveLength(200);
    const report = assemble(many(3), {}, [earlier]);
    const { body } = renderIssue(report, { marker: writeMarker(markerFromReport(report)) });
    expect([...body].length).toBeLessThanOrEqual(60_000);
    expect(body).toContain('Why the cost changed');
  });

  it('is unknown where a run was degraded, a cost is unknown, or there is no last report', () => {
    const earlier = asEarlier(assemble([GUARD], { ago: 1 }));
    const degraded = { ...earlier, runsDegraded: 1 };
    expect(assemble([GUARD]).change).toBeNull();
    expect(assemble([GUARD], {}, [degraded]).change).toBeNull();
    expect(assemble([{ ...GUARD, model: 'no-such-model' }], {}, [earlier]).change).toBeNull();
  });
});
