import type { AgentRunReport } from '../domain/agent-run-report.ts';
import { compareText } from '../domain/compare-text.ts';
import { GAP_REASONS, MISSING_SPEND, NOT_ANALYZED } from '../domain/coverage.ts';
import type { Coverage, Gap, RejectSummary } from '../domain/coverage.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Pricing, Report, ReportedCost } from '../domain/report.ts';
import { REPORT_SCHEMA_VERSION } from '../domain/report.ts';
import type { Usage } from '../domain/usage.ts';
import type { WindowBasis } from '../domain/window.ts';
import { groupCells, type Cell, type Ledger } from '../ledger/ledger.ts';
import { toDollars, toUsage } from '../ledger/to-usage.ts';
import { buildWorkflows, keyOfRun, type Outcomes } from './build-workflows.ts';
import { modelsOf, phasesOf, ranked, sum } from './group-usage.ts';

/** A report before its findings and its comparison with earlier ones. */
export type ReportDraft = Omit<Report, 'findings' | 'notAssessed' | 'trend'>;

/** Everything a report is made of. */
export interface ReportParts {
  readonly generatedAt: Date;
  readonly version: string;
  readonly repository: string | null;
  readonly providers: readonly string[];
  readonly filters: Report['filters'];
  readonly window: {
    readonly from: Date | null;
    readonly to: Date | null;
    readonly basis: WindowBasis;
  };
  readonly ledger: Ledger;
  /** Runs of agentic workflows; empty for local files. */
  readonly outcomes: Outcomes;
  /** Metered runs of multi-agent workflows, in any order. */
  readonly agentRuns?: readonly AgentRunReport[];
  readonly otherRuns: number;
  /** Why runs may be missing that nobody can count; sentences without a full stop. */
  readonly doubts?: readonly string[];
  /** Local files that could not be read. */
  readonly unreadInputs?: number;
  readonly rejects: readonly RejectSummary[];
  readonly rejectedLines: number;
  readonly duplicateRecords: number;
  readonly prices: {
    readonly source: string;
    readonly version: string;
    isOverridden(model: string): boolean;
  };
}

/** Sums the ledger into the public form. */
export function buildReport(parts: ReportParts): ReportDraft {
  const cells = [...parts.ledger.cells()];
  const { window, agentRuns = [] } = parts;
  const degraded = new Set(
    agentRuns.flatMap(({ run, isDegraded }) => (isDegraded && run ? [keyOfRun(run)] : [])),
  );
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    generatedAt: parts.generatedAt.toISOString(),
    generator: { name: 'token-usage-report', version: parts.version },
    repository: parts.repository,
    providers: parts.providers,
    filters: parts.filters,
    window: {
      from: window.from?.toISOString() ?? null,
      to: window.to?.toISOString() ?? null,
      basis: window.basis,
    },
    coverage: buildCoverage(parts),
    totals: toUsage(sum(cells)),
    phases: phasesOf(cells),
    models: modelsOf(cells),
    days: daysOf(cells),
    ...namedGroups(cells),
    ...(agentRuns.length > 0 && { agentRuns: [...agentRuns].sort(newestFirst) }),
    workflows: buildWorkflows(cells, parts.outcomes, (run) => degraded.has(keyOfRun(run))),
    pricing: buildPricing(cells, parts.prices),
  };
}

/** Runs that tell no start come last. */
function newestFirst(a: AgentRunReport, b: AgentRunReport): number {
  return compareText(b.startedAt ?? '', a.startedAt ?? '') || compareText(a.id, b.id);
}

function buildCoverage(parts: ReportParts): Coverage {
  const { outcomes, otherRuns, rejectedLines } = parts;
  const gaps = GAP_REASONS.flatMap((reason): Gap[] => {
    const runs = outcomes.filter(({ gap }) => gap === reason).map(({ run }) => run);
    if (runs.length === 0) return [];
    const workflows = [...new Set(runs.map((run) => run.workflow.name))].sort(compareText);
    return [{ reason, runs: runs.length, workflows }];
  });
  const notAnalyzed = outcomes.filter(
    ({ gap, basis }) => basis === null && gap !== null && NOT_ANALYZED.has(gap),
  );
  return {
    runsListed: outcomes.length + otherRuns,
    runsAnalyzed: outcomes.length - notAnalyzed.length,
    runsWithUsage: outcomes.filter(({ basis }) => basis !== null).length,
    agenticRuns: outcomes.length,
    otherRuns,
    complete:
      rejectedLines === 0 &&
      !parts.unreadInputs &&
      !parts.doubts?.length &&
      !gaps.some(({ reason }) => MISSING_SPEND.has(reason)),
    gaps,
    ...(parts.doubts?.length && { doubts: parts.doubts }),
    rejectedLines,
    rejects: parts.rejects,
    duplicateRecords: parts.duplicateRecords,
  };
}

function buildPricing(cells: readonly Cell[], prices: ReportParts['prices']): Pricing {
  const models = groupCells(cells, ({ model }) => model);
  const unpriced = [...models].filter(
    ([, { cost, records }]) => cost.priced + cost.untold < records,
  );
  return {
    source: prices.source,
    version: prices.version,
    overridden: [...models.keys()].filter((model) => prices.isOverridden(model)).sort(compareText),
    unpriced: unpriced.map(([model]) => model).sort(compareText),
    reported: reportedCosts(cells),
  };
}

function reportedCosts(cells: readonly Cell[]): ReportedCost[] {
  const groups = groupBy(cells, ({ provider, producer }) => JSON.stringify([provider, producer]));
  return [...groups.values()]
    .flatMap((group): ReportedCost[] => {
      const [first] = group;
      const { reported } = sum(group);
      if (first === undefined || reported.requests === 0) return [];
      return [
        {
          writer: first.producer ?? null,
          provider: first.provider,
          requests: reported.requests,
          reportedUsd: toDollars(reported.nanos),
          ourUsd: toDollars(reported.ourNanos),
          difference: reported.ourNanos === 0 ? null : reported.nanos / reported.ourNanos - 1,
        },
      ];
    })
    .sort(
      (a, b) => compareText(a.provider, b.provider) || compareText(a.writer ?? '', b.writer ?? ''),
    );
}

function daysOf(cells: readonly Cell[]): Report['days'] {
  return [...groupCells(cells, ({ day }) => day ?? '')]
    .sort(([a], [b]) => compareText(a, b))
    .map(([day, tally]) => ({ day: day || null, usage: toUsage(tally) }));
}

function namedGroups(cells: readonly Cell[]): Pick<Report, 'agents' | 'stages' | 'tasks'> {
  const named = (key: 'agent' | 'stage' | 'task'): { name: string; usage: Usage }[] =>
    ranked(groupCells(cells, (cell) => cell[key])).map(([name, usage]) => ({ name, usage }));
  const groups = { agents: named('agent'), stages: named('stage'), tasks: named('task') };
  return Object.fromEntries(Object.entries(groups).filter(([, rows]) => rows.length > 0));
}
