import fc from 'fast-check';
import { BUDGET_PERIODS, type BudgetReport, type Projection } from '../../src/domain/budget.ts';
import { GAP_REASONS } from '../../src/domain/coverage.ts';
import type {
  AgentRunReport,
  Degradation,
  StageReport,
} from '../../src/domain/agent-run-report.ts';
import type { EvidenceUnit, Finding, Savings } from '../../src/domain/finding.ts';
import type { ChangeKind, EarlierReport, Report, WorkflowReport } from '../../src/domain/report.ts';
import { CAUSES_OF_CHANGE, type CostChange } from '../../src/domain/spend-detail.ts';
import type { Usage } from '../../src/domain/usage.ts';
import { anyComparison } from './arbitrary-comparison.ts';
import { makeReport } from '../support/report-factory.ts';
import { anyCalls } from './arbitrary-calls.ts';

/** What somebody might call a workflow to reach people, pages or tools from our issue. */
export const HOSTILE_NAMES = [
  '@octocat please look',
  '#1 and GH-2 and octo/repo#3',
  'Fixes octo/repo@0123456789abcdef',
  'deadbeef 0123456789abcdef0123456789abcdef01234567',
  'https://evil.example www.evil.example mail@evil.example',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '</details></summary><!-- --><b>bold',
  'a | b \\| c \\\\| d |',
  '`code` ``two`` ` ```',
  '**bold** _it_ ~~gone~~ *x*',
  'line\nbreak\r\n\r\n# heading\n- item',
  '\u202eesrever\u2066 \u200bzero\u200d \u0007bell \u001b[31mred',
  '&copy; &#64;octocat &lt;b&gt;',
  ':tada: $a^2$ $$b$$ \\(x\\)',
  '--> <!-- x',
  '=SUM(A1:A9) +1 -1 @SUM \t=1',
  '%%{init: {"theme":"dark"}}%% "quoted" \n```mermaid\ngraph TD',
  '＝SUM(A1:A9)',
  '\t=1+1',
  '::set-output name=issue-url::https://evil.example',
  '::error::boom %0A::error::boom',
  ':::error::boom',
  '##[error]boom',
  '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007 \u009b31m',
  '\u2067rtl\u2069 \u061cmark \ufeffbom \u{e0041}tag',
  '- [ ] task',
  '1. one',
  '',
  '   ',
  '`',
  '|',
  '\\',
  'x'.repeat(5000),
  '`|\\'.repeat(200),
  '社'.repeat(150),
];

const name = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'`|\\@#<>&[]()!*_~$:-\n '), maxLength: 20 }),
  fc.constantFrom('smoke-claude', 'Security Guard'),
);
const count = fc.option(fc.nat(2 ** 48));
const rate = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const amount = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }));
const instant = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const dollars = fc.double({ min: 0, max: 1e9, noNaN: true });
const estimate = {
  costIsEstimate: fc.constant(true as const),
  costLowUsd: dollars,
  costHighUsd: dollars,
};

const numbers = fc.record({
  requests: count,
  uncachedInputTokens: count,
  cacheReadTokens: count,
  cacheWriteTokens: count,
  outputTokens: count,
  totalTokens: count,
  fullPriceTokens: count,
  cacheHitRate: rate,
  cacheWriteRate: rate,
  inputOutputRatio: amount,
  averageInputOutputRatio: amount,
  averageLatencyMs: amount,
  costUsd: amount,
  costIsFloor: fc.boolean(),
  requestsAreFloor: fc.boolean(),
});
const usage: fc.Arbitrary<Usage> = fc.oneof(
  { weight: 3, arbitrary: numbers },
  fc
    .tuple(numbers, fc.record({ unsplitTokens: fc.nat(2 ** 48), ...estimate }))
    .map(([known, more]) => ({ ...known, ...more })),
);

/** A change of any size, whose parts are exactly it. */
const change: fc.Arbitrary<CostChange> = fc
  .record({
    from: fc.nat(2 ** 40),
    perDay: fc.boolean(),
    parts: fc.array(
      fc.record({
        kind: fc.constantFrom(...CAUSES_OF_CHANGE),
        workflow: name,
        model: fc.option(name),
        nanos: fc.integer({ min: -(2 ** 36), max: 2 ** 36 }),
      }),
      { maxLength: 30 },
    ),
  })
  .map(({ from, perDay, parts }) => {
    const sum = parts.reduce((all, { nanos }) => all + nanos, 0);
    const least = Math.max(from, -sum);
    return {
      fromUsd: least / 1e9,
      toUsd: (least + sum) / 1e9,
      perDay,
      parts: parts.map(({ nanos, ...part }) => ({ ...part, usd: nanos / 1e9 })),
    };
  });

const url = fc.oneof(
  fc.nat().map((id) => `https://github.com/octo/repo/actions/runs/${id}`),
  fc.constantFrom('', 'javascript:alert(1)', 'https://x.y/) [z](https://evil.example', '/a b'),
);
const id = fc.integer({ min: 1, max: 2 ** 40 });
const attempt = fc.integer({ min: 1, max: 9 });

/** GitHub's own words: the one kind of text in a report that nobody else chooses. */
const conclusion = fc.constantFrom('success', 'failure', 'cancelled', 'timed_out', 'unknown');

/** Days of a window and those beside it, as records may tell them. */
const dayOfWindow = fc.option(
  fc.integer({ min: 1, max: 12 }).map((date) => `2026-04-${String(date).padStart(2, '0')}`),
);
const dayCost = fc.record(
  {
    day: dayOfWindow,
    costUsd: amount,
    costIsFloor: fc.boolean(),
    costIsEstimate: fc.constant(true as const),
  },
  { requiredKeys: ['day', 'costUsd', 'costIsFloor'] },
);

const workflow: fc.Arbitrary<WorkflowReport> = fc.record({
  name,
  days: fc.uniqueArray(dayCost, { maxLength: 5, selector: (cost) => cost.day }),
  path: name,
  runs: fc.nat(50),
  runsWithUsage: fc.nat(50),
  conclusions: fc.dictionary(conclusion, fc.nat(9), { maxKeys: 3, noNullPrototype: true }),
  usage,
  smallRequests: fc.nat(99),
  phases: fc.array(fc.record({ phase: name, usage }), { maxLength: 3 }),
  models: fc.array(fc.record({ model: name, requests: count, usage }), { maxLength: 3 }),
  runsDetail: fc.array(
    fc.record({
      id,
      attempt,
      url,
      conclusion: fc.option(name),
      createdAt: instant,
      completedAt: instant,
      usage: fc.option(usage),
      gap: fc.option(fc.constantFrom(...GAP_REASONS)),
      basis: fc.constantFrom('records' as const, 'totals' as const, null),
    }),
    { maxLength: 8 },
  ),
});

const stageName = fc.option(name);
const cost = { costUsd: amount, costIsFloor: fc.boolean() };
const stage: fc.Arbitrary<StageReport> = fc.record(
  {
    name: stageName,
    tokens: count,
    share: rate,
    agents: fc.nat(99),
    errors: fc.nat(9),
    running: fc.nat(9),
    ...cost,
    ...estimate,
  },
  {
    requiredKeys: [
      'name',
      'tokens',
      'share',
      'agents',
      'errors',
      'running',
      'costUsd',
      'costIsFloor',
    ],
  },
);
const degradation: fc.Arbitrary<Degradation> = fc.oneof(
  fc.record({
    kind: fc.constant('agents-in-error' as const),
    stage: stageName,
    errors: fc.integer({ min: 1, max: 9 }),
    agents: fc.nat(99),
  }),
  fc.record({
    kind: fc.constant('cheap-stage' as const),
    stage: stageName,
    agents: fc.nat(99),
    meanTokens: dollars,
    medianTokens: dollars,
  }),
);
const agentRun: fc.Arbitrary<AgentRunReport> = fc
  .record({
    id: name,
    name: fc.option(name),
    status: fc.option(name),
    startedAt: fc.option(instant),
    durationMs: amount,
    totalTokens: count,
    agentTokens: count,
    invariant: fc.constantFrom('holds' as const, 'broken' as const, 'not-told' as const),
    transcriptTokens: count,
    agents: fc.nat(999),
    ...cost,
    stages: fc.array(stage, { maxLength: 4 }),
    degraded: fc.array(degradation, { maxLength: 4 }),
  })
  .map((run) => ({ ...run, isDegraded: run.degraded.length > 0 }));
const namedUsages = fc.array(fc.record({ name, usage }), { minLength: 1, maxLength: 3 });

const level = fc.constantFrom('low' as const, 'medium' as const, 'high' as const);
const UNITS: readonly EvidenceUnit[] = [
  'ratio',
  'usd',
  'tokens',
  'requests',
  'runs',
  'per-output-token',
];
const evidence = fc.record({
  unit: fc.constantFrom(...UNITS),
  measured: amount,
  threshold: amount,
  runs: fc.array(fc.record({ id, attempt, url, value: rate }), { maxLength: 5 }),
});
const symptom = fc.record({ kind: name, confidence: level, message: name, evidence });
const finding: fc.Arbitrary<Finding> = fc.record({
  kind: fc.oneof(name, fc.constantFrom('costly-run', 'heavy-run')),
  severity: level,
  confidence: level,
  workflow: fc.option(name),
  message: name,
  remedy: name,
  evidence,
  estimatedSavingUsd: amount,
  savingUsdPerMonth: amount,
  savingIsUpperBound: fc.boolean(),
  since: fc.option(instant.map((text) => text.slice(0, 10))),
  symptoms: fc.array(symptom, { maxLength: 3 }),
});
const savings: fc.Arbitrary<Savings> = fc.record({
  avoidableUsdPerMonth: amount,
  isUpperBound: fc.boolean(),
  costUsdPerMonth: amount,
  hintsUsdPerMonth: amount,
  findingsOfUnknownSaving: fc.nat(99),
});

const earlier: fc.Arbitrary<EarlierReport> = fc.record({
  issue: fc.integer({ min: 1, max: 99_999 }),
  url,
  date: instant.map((text) => text.slice(0, 10)),
  from: fc.option(instant),
  to: fc.option(instant),
  isRounded: fc.boolean(),
  runsWithUsage: count,
  runsMissing: count,
  scope: fc.constantFrom('0a1b2c3d', null),
  costUsd: amount,
  costIsFloor: fc.boolean(),
  totalTokens: count,
  workflows: fc.array(
    fc.record({
      name,
      runsWithUsage: fc.nat(9),
      costUsd: amount,
      costIsFloor: fc.boolean(),
      totalTokens: count,
      cacheHitRate: rate,
    }),
    { maxLength: 5 },
  ),
  workflowsAreCut: fc.boolean(),
});

const day = instant.map((text) => text.slice(0, 10));
const month = instant.map((text) => text.slice(0, 7));
const forecast = fc.record({
  monthUsd: dollars,
  low: dollars,
  high: dollars,
  isFloor: fc.boolean(),
  days: fc.integer({ min: 3, max: 7 }),
});
const projection: fc.Arbitrary<Projection> = fc
  .record({ forecast, month, spentUsd: dollars })
  .map(({ forecast: known, ...rest }) => ({ ...rest, ...known }));
const budget: fc.Arbitrary<BudgetReport> = fc.record(
  {
    workflows: fc.option(name),
    period: fc.constantFrom(...BUDGET_PERIODS),
    limitUsd: fc.double({ min: 0.001, max: 1e9, noNaN: true }),
    name: fc.option(month),
    spentUsd: amount,
    spentIsFloor: fc.boolean(),
    status: fc.constantFrom('within', 'at-risk', 'over', 'unknown'),
    forecast: fc.option(forecast),
    runsOutOn: fc.option(day),
    runs: fc.array(fc.record({ id, attempt, url, value: amount }), { maxLength: 5 }),
    days: fc.array(fc.record({ day, usd: dollars }), { maxLength: 3 }),
  },
  {
    requiredKeys: [
      'workflows',
      'period',
      'limitUsd',
      'name',
      'spentUsd',
      'spentIsFloor',
      'status',
      'forecast',
      'runsOutOn',
      'runs',
    ],
  },
);

const CHANGE_KINDS: readonly ChangeKind[] = [
  'cost-up',
  'cost-down',
  'tokens-up',
  'tokens-down',
  'caching-gained',
  'caching-lost',
  'workflow-new',
  'workflow-gone',
];
const relative = fc.option(fc.double({ min: -1, max: 1000, noNaN: true }));

/** What a coverage always has. */
const COVERAGE_KEYS = [
  'runsListed',
  'runsAnalyzed',
  'runsWithUsage',
  'agenticRuns',
  'otherRuns',
  'complete',
  'gaps',
  'rejectedLines',
  'rejects',
  'duplicateRecords',
] as const;

const grouped = fc.record({
  groupedBy: fc.constant(['day', 'model']),
  groups: fc.array(
    fc.record({ by: fc.record({ day: fc.option(name), model: fc.option(name) }), usage }),
    { maxLength: 4 },
  ),
});

/** Any report that the type allows, with names that try to break out. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    repository: fc.option(name),
    providers: fc.array(name, { maxLength: 3 }),
    filters: fc.record({
      workflows: fc.array(name, { maxLength: 2 }),
      excludeWorkflows: fc.array(name, { maxLength: 2 }),
    }),
    generator: fc.record({ name, version: name }),
    window: fc.record({
      from: fc.option(instant),
      to: fc.option(instant),
      basis: fc.constantFrom('last-report' as const, 'look-back' as const, 'explicit' as const),
    }),
    coverage: fc.record(
      {
        runsListed: fc.nat(99),
        runsAnalyzed: fc.nat(99),
        runsWithUsage: fc.nat(99),
        agenticRuns: fc.nat(99),
        otherRuns: fc.nat(99),
        complete: fc.boolean(),
        gaps: fc.uniqueArray(
          fc.record({
            reason: fc.constantFrom(...GAP_REASONS),
            runs: fc.nat(9),
            workflows: fc.array(name, { maxLength: 3 }),
          }),
          { selector: ({ reason }) => reason },
        ),
        rejectedLines: fc.nat(9),
        rejects: fc.array(
          fc.record({
            reason: name,
            lines: fc.nat(9),
            example: fc.record({
              workflow: fc.option(name),
              runId: fc.option(id),
              container: name,
              path: name,
              line: id,
            }),
          }),
          { maxLength: 3 },
        ),
        duplicateRecords: fc.nat(9),
        unreadInputs: fc.integer({ min: 1, max: 9 }),
        otherProviders: fc.array(name, { minLength: 1, maxLength: 7 }),
      },
      { requiredKeys: [...COVERAGE_KEYS] },
    ),
    totals: usage,
    days: fc
      .uniqueArray(fc.record({ day, usage }), { maxLength: 9, selector: (each) => each.day })
      .map((days) => days.toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))),
    groups: fc.record(
      {
        agents: namedUsages,
        stages: namedUsages,
        tasks: namedUsages,
        agentRuns: fc.array(agentRun, { minLength: 1, maxLength: 3 }),
        comparison: anyComparison(name, instant),
        calls: anyCalls(name, usage),
      },
      { requiredKeys: [] },
    ),
    asked: fc.option(grouped, { nil: undefined, freq: 4 }),
    workflows: fc.array(workflow, { maxLength: 30 }),
    findings: fc.array(finding, { maxLength: 12 }),
    savings,
    notAssessed: fc.array(fc.record({ kind: name, workflow: fc.option(name), reason: name }), {
      maxLength: 4,
    }),
    trend: fc.record({
      earlier: fc.array(earlier, { maxLength: 4 }),
      changes: fc.array(
        fc.record({
          kind: fc.constantFrom(...CHANGE_KINDS),
          workflow: name,
          before: amount,
          after: amount,
          relative,
        }),
        { maxLength: 6 },
      ),
      totals: fc.option(
        fc.record({
          costPerDayBefore: amount,
          costPerDayAfter: amount,
          costRelative: relative,
          tokensPerDayBefore: amount,
          tokensPerDayAfter: amount,
          tokensRelative: relative,
        }),
      ),
    }),
    change: fc.option(change),
    projection: fc.option(projection),
    budgets: fc.array(budget, { maxLength: 6 }),
    pricing: fc.record({
      source: name,
      version: name,
      overridden: fc.array(name, { maxLength: 3 }),
      unpriced: fc.array(name, { maxLength: 5 }),
      reported: fc.array(
        fc.record({
          writer: fc.option(name),
          provider: name,
          requests: fc.nat(99),
          reportedUsd: fc.double({ min: 0, max: 99, noNaN: true }),
          ourUsd: fc.double({ min: 0, max: 99, noNaN: true }),
          difference: relative,
        }),
        { maxLength: 3 },
      ),
    }),
  })
  .map(({ groups, asked, ...parts }) => makeReport({ ...parts, ...groups, ...asked }));

/** The same report, in which every name is a plain one: what is odd then is ours. */
export function withPlainNames(report: Report): Report {
  const json = JSON.stringify(report, (_, value: unknown) =>
    typeof value === 'string' && !/^\w[\w.:/-]{1,60}\w$/.test(value) ? 'Name' : value,
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same report
  return JSON.parse(json) as Report;
}
