import { describe, expect, it } from 'vitest';
import type { WorkflowReport } from '../../src/domain/report.ts';
import { consumptionByName } from '../../src/history/consumption.ts';
import { risingUsage } from '../../src/findings/rising-usage.ts';
import { createLedger } from '../../src/ledger/ledger.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { buildReport } from '../../src/report/build.ts';
import { compare } from '../../src/trend/compare.ts';
import { markerFromReport, readMarker, writeMarker } from '../../src/history/marker.ts';
import { makeAgentRunReport, makeDegradedRun } from '../support/agent-run-factory.ts';
import {
  makeComparedFacts,
  makeDraft,
  makeEarlier,
  makeEarlierWorkflow,
  makeRun,
  makeUsage,
  makeWorkflow,
} from '../support/finding-factory.ts';
import { makeRecord, makeRun as makeGitHubRun } from '../support/record-factory.ts';
import { makeReport } from '../support/report-factory.ts';

/** Two runs of $1.00, and one of ten cents whose agents failed. */
function makeHalfBroken(): WorkflowReport {
  const runsDetail = [
    makeRun({ id: 1, usage: makeUsage({ cost: 1 }) }),
    makeRun({ id: 2, usage: makeUsage({ cost: 1 }) }),
    makeRun({ id: 3, usage: makeUsage({ cost: 0.1, read: 0 }), isDegraded: true }),
  ];
  return makeWorkflow({ runsDetail, usage: makeUsage({ cost: 2.1 }), degradedRuns: 1 });
}

describe('a report of degraded runs', () => {
  const prices = createPriceBook(new Map());

  function build(agentRuns: Parameters<typeof buildReport>[0]['agentRuns']) {
    const ledger = createLedger({ prices, smallRequestTokens: 50 });
    const runs = [1, 2].map((id) => makeGitHubRun({ id }));
    for (const run of runs) {
      ledger.add({ workflow: run.workflow, run, phase: 'agent' }, makeRecord());
    }
    return buildReport({
      generatedAt: new Date('2026-11-20T00:00:00Z'),
      version: '0.0.0',
      repository: 'octo/repo',
      providers: [],
      filters: { workflows: [], excludeWorkflows: [] },
      window: { from: null, to: null, basis: 'explicit' },
      ledger,
      outcomes: runs.map((run) => ({ run, basis: 'records', gap: null })),
      ...(agentRuns === undefined ? {} : { agentRuns }),
      otherRuns: 0,
      rejects: [],
      rejectedLines: 0,
      duplicateRecords: 0,
      prices,
    });
  }

  it('marks the GitHub runs that hold one, and counts them', () => {
    const [workflow] = build([
      makeDegradedRun({ run: { id: 2, attempt: 1 } }),
      makeAgentRunReport({ run: { id: 1, attempt: 1 } }),
      makeDegradedRun({ id: 'local' }),
    ]).workflows;
    expect(workflow?.degradedRuns).toBe(1);
    expect(workflow?.runsDetail.map(({ id, isDegraded }) => [id, isDegraded])).toEqual([
      [1, undefined],
      [2, true],
    ]);
  });

  it('lists multi-agent runs newest first, and says nothing of them without any', () => {
    const days = ['2026-04-01', '2026-04-03', '2026-04-02'];
    const agentRuns = days.map((day) =>
      makeAgentRunReport({ id: day, startedAt: `${day}T00:00Z` }),
    );
    const timeless = makeAgentRunReport({ id: 'timeless', startedAt: null });
    expect(build([timeless, ...agentRuns]).agentRuns?.map(({ id }) => id)).toEqual([
      '2026-04-03',
      '2026-04-02',
      '2026-04-01',
      'timeless',
    ]);
    for (const report of [build([]), build(undefined)]) {
      expect(report).not.toHaveProperty('agentRuns');
      expect(report.workflows[0]).not.toHaveProperty('degradedRuns');
    }
  });
});

describe('a degraded run', () => {
  it('is left out of what its workflow consumed', () => {
    const [consumption] = consumptionByName([makeHalfBroken()]).values();
    const { totalTokens } = makeUsage();
    expect(consumption).toMatchObject({
      runsWithUsage: 2,
      costUsd: 2,
      costIsFloor: false,
      totalTokens: 2 * (totalTokens ?? 0),
    });
  });

  it('leaves nothing to compare when there is no other', () => {
    const runsDetail = [makeRun({ isDegraded: true })];
    const workflow = makeWorkflow({ runsDetail, degradedRuns: 1 });
    expect(consumptionByName([workflow]).size).toBe(0);
    const before = makeEarlier({ workflows: [makeEarlierWorkflow()] });
    expect(compare(makeDraft({ workflows: [workflow] }), [before]).changes).toEqual([]);
  });

  it('makes no cheap run look like a change', () => {
    const workflow = makeHalfBroken();
    const before = makeEarlier({
      workflows: [
        makeEarlierWorkflow({
          name: workflow.name,
          runsWithUsage: 1,
          costUsd: 1,
          totalTokens: makeUsage().totalTokens,
        }),
      ],
    });
    expect(compare(makeDraft({ workflows: [workflow] }), [before]).changes).toEqual([]);
  });

  it('keeps the totals out of comparisons, now and in the next report', () => {
    const totals = makeUsage({ cost: 5 });
    const broken = makeReport({ workflows: [makeHalfBroken()], totals });
    expect(compare(broken, [makeEarlier()]).totals).toMatchObject({
      costPerDayAfter: 5,
      costRelative: null,
      tokensRelative: null,
    });
    const marker = readMarker(writeMarker(markerFromReport(broken)));
    expect(marker).toMatchObject({ runsDegraded: 1, costUsd: 5, workflows: [{ costUsd: 2 }] });
    const sound = makeDraft({ workflows: [makeWorkflow()], totals });
    const later = compare(sound, [makeEarlier({ runsDegraded: 1 })]);
    expect(later.totals).toMatchObject({ costRelative: null, tokensRelative: null });
    expect(compare(sound, [makeEarlier()]).totals?.costRelative).toBe(4);
  });

  it('is no rising usage, and the report says why', () => {
    const draft = makeDraft({ workflows: [makeHalfBroken()], totals: makeUsage({ cost: 50 }) });
    const { findings, notAssessed } = risingUsage.find(makeComparedFacts(draft, [makeEarlier()]));
    expect(findings).toEqual([]);
    expect(notAssessed).toContainEqual({
      kind: 'rising-usage',
      workflow: null,
      reason:
        'Some multi-agent runs of one of the two reports were degraded, so totals were not compared.',
    });
  });

  it('before says nothing about how often a workflow ran', () => {
    const cost = (runsDegraded?: number) => {
      const runsDetail = [1, 2, 3, 4].map((id) => makeRun({ id, usage: makeUsage({ cost: 5 }) }));
      const workflows = [makeWorkflow({ runsDetail, usage: makeUsage({ cost: 20 }) })];
      const before = makeEarlier({
        ...(runsDegraded !== undefined && { runsDegraded }),
        workflows: [makeEarlierWorkflow({ runsWithUsage: 1, costUsd: 5, totalTokens: null })],
      });
      const facts = makeComparedFacts(makeDraft({ workflows }), [before]);
      return risingUsage.find(facts).findings;
    };
    expect(cost()).toMatchObject([{ message: expect.stringContaining('Cost per day rose') }]);
    expect(cost(1)).toEqual([]);
  });
});

describe('a marker without degraded runs and estimates', () => {
  it('is as short as it was', () => {
    const text = writeMarker(markerFromReport(makeReport({ workflows: [makeWorkflow()] })));
    expect(text).not.toMatch(/"[ge]":/);
  });

  it('carries that a cost is an estimate', () => {
    const totals = { ...makeUsage(), costIsEstimate: true as const, costLowUsd: 0, costHighUsd: 1 };
    const marker = readMarker(writeMarker(markerFromReport(makeReport({ totals }))));
    expect(marker?.costIsEstimate).toBe(true);
  });
});
