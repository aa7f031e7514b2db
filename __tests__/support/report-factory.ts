import type { EarlierReport, Report, RunReport, WorkflowReport } from '../../src/domain/report.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { findAll } from '../../src/findings/find-all.ts';
import { parseThresholds } from '../../src/findings/thresholds.ts';
import { compare } from '../../src/trend/compare.ts';
import {
  makeDraft,
  makeEarlier,
  makeEarlierWorkflow,
  makeRun,
  makeUsage,
  makeWorkflow,
  UNKNOWN_USAGE,
} from './finding-factory.ts';

/** A valid report; of nothing, unless told. */
export function makeReport(overrides: Partial<Report> = {}): Report {
  return { ...makeDraft(overrides), findings: [], notAssessed: [], ...overrides };
}

/** A finding of medium severity about `smoke-claude`. */
export function makeFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    kind: 'costly-run',
    severity: 'medium',
    confidence: 'high',
    workflow: 'smoke-claude',
    message: '1 of 2 runs cost more than $1.00: $1.69.',
    remedy: 'Check whether the workflow does too much in one run.',
    evidence: {
      unit: 'usd',
      measured: 1.69,
      threshold: 1,
      runs: [{ id: 7, attempt: 1, url: runUrl(7), value: 1.69 }],
    },
    estimatedSavingUsd: null,
    savingUsdPerMonth: null,
    savingIsUpperBound: false,
    since: null,
    symptoms: [],
    ...overrides,
  };
}

export function runUrl(id: number): string {
  return `https://github.com/octo/repo/actions/runs/${id}`;
}

/** A run that reported no usage. */
export function makeGapRun(id: number, gap: RunReport['gap']): RunReport {
  return makeRun({ id, usage: null, basis: null, gap });
}

/** A workflow of which nothing is known but that it ran. */
export function makeUnknownWorkflow(overrides: Partial<WorkflowReport> = {}): WorkflowReport {
  return makeWorkflow({
    name: 'silent',
    usage: UNKNOWN_USAGE,
    models: [],
    runsDetail: [makeGapRun(90, 'no-artifact')],
    ...overrides,
  });
}

/**
 * A report with something in every section: two workflows with usage, one without, two
 * earlier reports, findings and rules that lacked data.
 */
export function makeFullReport(overrides: Partial<Report> = {}): Report {
  const costly = makeUsage({ requests: 12, uncached: 90_000, read: 0, write: 0, cost: 3.5 });
  const steady = makeUsage({ requests: 8, uncached: 1_000, read: 290_000, cost: 0.46 });
  const unpriced = { ...steady, costIsFloor: true };
  const total = makeUsage(
    { requests: 20, uncached: 91_000, read: 290_000, cost: 3.96 },
    { costIsFloor: true },
  );
  const workflows = [
    makeWorkflow({
      name: 'release-notes',
      runsDetail: [makeRun({ id: 11, usage: costly }), makeRun({ id: 12, usage: costly })],
      usage: costly,
      models: [{ model: 'claude-opus-4-8', requests: 12, usage: costly }],
    }),
    makeWorkflow({
      name: 'smoke-claude',
      runsDetail: [makeRun({ id: 21, usage: unpriced, conclusion: 'timed_out' })],
      usage: unpriced,
      phases: [
        { phase: 'agent', usage: unpriced },
        { phase: 'detection', usage: makeUsage({ cost: 0.01 }) },
      ],
      models: [
        { model: 'claude-sonnet-4-6', requests: 6, usage: steady },
        { model: 'house-model', requests: 2, usage: UNKNOWN_USAGE },
      ],
    }),
    makeUnknownWorkflow(),
  ];
  const draft = makeDraft({
    workflows,
    totals: total,
    coverage: {
      runsListed: 9,
      runsAnalyzed: 4,
      runsWithUsage: 3,
      agenticRuns: 4,
      otherRuns: 5,
      complete: false,
      gaps: [{ reason: 'no-artifact', runs: 1, workflows: ['silent'] }],
      rejectedLines: 2,
      rejects: [
        {
          reason: 'malformed',
          lines: 2,
          example: {
            workflow: 'smoke-claude',
            runId: 21,
            container: 'agent-artifacts',
            path: 'logs/token-usage.jsonl',
            line: 4,
          },
        },
      ],
      duplicateRecords: 3,
    },
    pricing: {
      source: 'list prices',
      version: '1.2.3',
      overridden: ['our-model'],
      unpriced: ['house-model'],
      reported: [
        {
          writer: 'v0.27.3',
          provider: 'anthropic',
          requests: 6,
          reportedUsd: 0.18,
          ourUsd: 0.29,
          difference: -0.37,
        },
        {
          writer: 'v0.28.0',
          provider: 'anthropic',
          requests: 9,
          reportedUsd: 1,
          ourUsd: 1.001,
          difference: -0.001,
        },
      ],
    },
  });
  const trend = compare(draft, [lastReport(), olderReport()]);
  const found = findAll({ report: { ...draft, trend }, thresholds: parseThresholds() });
  return { ...draft, trend, ...found, ...overrides };
}

function lastReport(): EarlierReport {
  return makeEarlier({
    costUsd: 2,
    totalTokens: 200_000,
    workflows: [
      makeEarlierWorkflow({ name: 'release-notes', runsWithUsage: 2, costUsd: 1.5 }),
      makeEarlierWorkflow({ name: 'retired', costUsd: 0.5 }),
    ],
  });
}

/** By another program: its numbers are rounded. */
function olderReport(): EarlierReport {
  return makeEarlier({
    issue: 8,
    url: 'https://github.com/octo/repo/issues/8',
    date: '2026-03-31',
    from: '2026-03-31T00:00:00.000Z',
    to: '2026-04-01T00:00:00.000Z',
    isRounded: true,
    costUsd: 1.2,
  });
}
