import type {
  EarlierReport,
  EarlierWorkflow,
  RunReport,
  WorkflowReport,
} from '../../src/domain/report.ts';
import type { Usage } from '../../src/domain/usage.ts';
import { compare } from '../../src/trend/compare.ts';
import type { Facts, AssessedReport } from '../../src/findings/rule.ts';
import { parseThresholds } from '../../src/findings/thresholds.ts';

/** A usage in which nothing is known. */
export const UNKNOWN_USAGE: Usage = {
  requests: null,
  uncachedInputTokens: null,
  cacheReadTokens: null,
  cacheWriteTokens: null,
  outputTokens: null,
  totalTokens: null,
  fullPriceTokens: null,
  cacheHitRate: null,
  cacheWriteRate: null,
  inputOutputRatio: null,
  averageInputOutputRatio: null,
  averageLatencyMs: null,
  costUsd: null,
  costIsFloor: false,
  requestsAreFloor: false,
};

interface Buckets {
  readonly requests?: number;
  readonly uncached?: number;
  readonly read?: number;
  readonly write?: number;
  readonly output?: number;
  readonly cost?: number;
}

/** An unremarkable usage with its sums and rates worked out; the last argument wins over them. */
export function makeUsage(buckets: Buckets = {}, overrides: Partial<Usage> = {}): Usage {
  const {
    requests = 5,
    uncached = 1000,
    read = 9000,
    write = 500,
    output = 800,
    cost = 0.1,
  } = buckets;
  return {
    requests,
    uncachedInputTokens: uncached,
    cacheReadTokens: read,
    cacheWriteTokens: write,
    outputTokens: output,
    totalTokens: uncached + read + write + output,
    fullPriceTokens: uncached + write + output,
    cacheHitRate: read + uncached === 0 ? null : read / (read + uncached),
    cacheWriteRate: write / (read + uncached + write),
    inputOutputRatio: output === 0 ? null : (uncached + read) / output,
    averageInputOutputRatio: null,
    averageLatencyMs: 1000,
    costUsd: cost,
    costIsFloor: false,
    requestsAreFloor: false,
    ...overrides,
  };
}

export function makeRun(overrides: Partial<RunReport> = {}): RunReport {
  const { id = 1 } = overrides;
  return {
    id,
    attempt: 1,
    url: `https://github.com/octo/repo/actions/runs/${id}`,
    conclusion: 'success',
    createdAt: '2026-04-02T08:00:00.000Z',
    completedAt: '2026-04-02T08:10:00.000Z',
    usage: makeUsage(),
    gap: null,
    basis: 'records',
    ...overrides,
  };
}

/** A workflow of these runs; its usage is that of the first run unless told. */
export function makeWorkflow(overrides: Partial<WorkflowReport> = {}): WorkflowReport {
  const runsDetail = overrides.runsDetail ?? [makeRun()];
  const conclusions: Record<string, number> = {};
  for (const { conclusion } of runsDetail) {
    conclusions[conclusion ?? 'unknown'] = (conclusions[conclusion ?? 'unknown'] ?? 0) + 1;
  }
  const usage = runsDetail[0]?.usage ?? UNKNOWN_USAGE;
  return {
    name: 'smoke-claude',
    path: '.github/workflows/smoke-claude.lock.yml',
    runs: runsDetail.length,
    runsWithUsage: runsDetail.filter(({ usage }) => usage !== null).length,
    conclusions,
    usage,
    smallRequests: 0,
    phases: [],
    models: [{ model: 'claude-sonnet-4-6', requests: usage.requests, usage }],
    runsDetail,
    ...overrides,
  };
}

/** A report of one day over these workflows. */
export function makeDraft(overrides: Partial<AssessedReport> = {}): AssessedReport {
  const workflows = overrides.workflows ?? [];
  const runs = workflows.reduce((sum, { runs }) => sum + runs, 0);
  const runsWithUsage = workflows.reduce((sum, workflow) => sum + workflow.runsWithUsage, 0);
  return {
    schemaVersion: '1.0.0',
    generatedAt: '2026-04-03T00:05:00.000Z',
    generator: { name: 'token-usage-report', version: '0.0.0' },
    repository: 'octo/repo',
    providers: ['anthropic'],
    filters: { workflows: [], excludeWorkflows: [] },
    window: {
      from: '2026-04-02T00:00:00.000Z',
      to: '2026-04-03T00:00:00.000Z',
      basis: 'look-back',
    },
    coverage: {
      runsListed: runs,
      runsAnalyzed: runs,
      runsWithUsage,
      agenticRuns: runs,
      otherRuns: 0,
      complete: true,
      gaps: [],
      rejectedLines: 0,
      rejects: [],
      duplicateRecords: 0,
    },
    totals: UNKNOWN_USAGE,
    phases: [],
    models: [],
    days: [],
    workflows,
    trend: { earlier: [], changes: [], totals: null },
    change: null,
    projection: null,
    budgets: [],
    pricing: { source: 'test', version: '1', overridden: [], unpriced: [], reported: [] },
    ...overrides,
  };
}

/** Facts about these workflows, with default thresholds unless told. */
export function makeFacts(
  workflows: readonly WorkflowReport[],
  {
    thresholds = {},
    ...report
  }: Partial<AssessedReport> & { thresholds?: Record<string, number> } = {},
): Facts {
  return { report: makeDraft({ workflows, ...report }), thresholds: parseThresholds(thresholds) };
}

/** Facts about a report that is compared with an earlier one. */
export function makeComparedFacts(draft: AssessedReport, earlier: readonly EarlierReport[]): Facts {
  return {
    report: { ...draft, trend: compare(draft, earlier) },
    thresholds: parseThresholds(),
  };
}

/** An exact report of the day before `makeDraft`'s. */
export function makeEarlier(overrides: Partial<EarlierReport> = {}): EarlierReport {
  return {
    issue: 12,
    url: 'https://github.com/octo/repo/issues/12',
    date: '2026-04-01',
    from: '2026-04-01T00:00:00.000Z',
    to: '2026-04-02T00:00:00.000Z',
    isRounded: false,
    runsWithUsage: 10,
    runsMissing: 0,
    scope: null,
    costUsd: 1,
    costIsFloor: false,
    totalTokens: 100_000,
    workflows: [],
    workflowsAreCut: false,
    ...overrides,
  };
}

export function makeEarlierWorkflow(overrides: Partial<EarlierWorkflow> = {}): EarlierWorkflow {
  return {
    name: 'smoke-claude',
    runsWithUsage: 10,
    costUsd: 1,
    costIsFloor: false,
    totalTokens: 100_000,
    cacheHitRate: 0.9,
    ...overrides,
  };
}
