import type { AgentRunReport } from '../domain/agent-run-report.ts';
import type { ComparisonRequest, RunSpend } from '../domain/comparison.ts';
import type { CallsReport } from '../domain/calls-report.ts';
import type { Budget } from '../domain/budget.ts';
import { compareText } from '../domain/compare-text.ts';
import type { Conflict } from '../domain/conflict.ts';
import {
  GAP_REASONS,
  MISSING_SPEND,
  NOT_ANALYZED,
  type Coverage,
  type Gap,
  type RejectSummary,
} from '../domain/coverage.ts';
import type { PaperclipReport } from '../domain/paperclip-report.ts';
import { REPORT_SCHEMA_VERSION, type Report } from '../domain/report.ts';
import type { Window } from '../domain/window.ts';
import { groupCells, sumCells, type Cell } from '../ledger/cell.ts';
import { rankGroups, type Group } from '../ledger/group.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { toUsage } from '../ledger/to-usage.ts';
import { buildPricing, type PricesUsed } from './build-pricing.ts';
import { buildWorkflows, degradedRuns, keyOfRun, type Outcomes } from './build-workflows.ts';
import { daysOf, modelsOf, phasesOf } from './group-usage.ts';

/** A report before its findings and its comparison with earlier ones. */
export type ReportDraft = Omit<
  Report,
  | 'findings'
  | 'notAssessed'
  | 'savings'
  | 'trend'
  | 'change'
  | 'projection'
  | 'budgets'
  | 'comparison'
>;

/** Everything a report is made of. */
export interface ReportParts {
  readonly generatedAt: Date;
  readonly version: string;
  readonly repository: string | null;
  /** Later reports are compared with this one; those of a repository always are. */
  readonly isOfSeries?: boolean;
  readonly providers: readonly string[];
  readonly filters: Report['filters'];
  readonly window: {
    readonly from: Date | null;
    readonly to: Date | null;
    readonly basis: Window['basis'];
    readonly period?: Window['period'];
  };
  readonly ledger: Ledger;
  /** Runs of agentic workflows; empty for local files. */
  readonly outcomes: Outcomes;
  /** Metered runs of multi-agent workflows, in any order. */
  readonly agentRuns?: readonly AgentRunReport[];
  /** What stores of calls gave; absent where none was read. */
  readonly calls?: CallsReport | undefined;
  readonly otherRuns: number;
  /** Why runs may be missing that nobody can count; sentences without a full stop. */
  readonly doubts?: readonly string[];
  /** Local files that could not be read. */
  readonly unreadInputs?: number;
  readonly rejects: readonly RejectSummary[];
  readonly rejectedLines: number;
  readonly duplicateRecords: number;
  /** Providers of records that were left out because other ones were asked for, in any order. */
  readonly otherProviders?: readonly string[];
  readonly conflicts?: readonly Conflict[];
  readonly prices: PricesUsed;
  /** Runs to be compared; absent where no comparison was asked for. */
  readonly compared?: { readonly request: ComparisonRequest; readonly runs: readonly RunSpend[] };
  /** What the user allows to be spent; absent is no budget. */
  readonly budgets?: readonly Budget[];
  readonly paperclip?: PaperclipReport;
}

/** Sums the ledger into the public form. */
export function buildReport(parts: ReportParts): ReportDraft {
  const cells = [...parts.ledger.cells()];
  const { window, agentRuns = [] } = parts;
  const degraded = degradedRuns(agentRuns);
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
      ...(window.period && { period: window.period }),
    },
    coverage: buildCoverage(parts),
    totals: toUsage(sumCells(cells)),
    phases: phasesOf(cells),
    models: modelsOf(cells),
    days: daysOf(cells),
    ...namedGroups(cells),
    ...(parts.calls && { calls: parts.calls }),
    ...(agentRuns.length > 0 && { agentRuns: [...agentRuns].sort(newestFirst) }),
    workflows: buildWorkflows(cells, parts.outcomes, (run) => degraded.has(keyOfRun(run))),
    pricing: buildPricing(cells, parts.prices),
    ...(parts.paperclip && { paperclip: parts.paperclip }),
  };
}

/** Runs whose start is unknown come last. */
function newestFirst(a: AgentRunReport, b: AgentRunReport): number {
  return compareText(b.startedAt ?? '', a.startedAt ?? '') || compareText(a.id, b.id);
}

function buildCoverage(parts: ReportParts): Coverage {
  const { outcomes, otherRuns, rejectedLines, unreadInputs = 0, otherProviders = [] } = parts;
  const gaps = GAP_REASONS.flatMap((reason): Gap[] => {
    const own = outcomes.filter(({ gap }) => gap === reason);
    const runs = own.map(({ run }) => run);
    if (runs.length === 0) return [];
    const workflows = [...new Set(runs.map((run) => run.workflow.name))].sort(compareText);
    const requests = own.reduce((sum, one) => sum + (one.unrecordedRequests ?? 0), 0);
    return [{ reason, runs: runs.length, workflows, ...(requests > 0 && { requests }) }];
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
      unreadInputs === 0 &&
      !parts.doubts?.length &&
      !parts.paperclip?.companies.some(({ unaccounted }) => unaccounted.length > 0) &&
      !gaps.some(({ reason }) => MISSING_SPEND.has(reason)),
    gaps,
    ...(parts.doubts?.length && { doubts: parts.doubts }),
    rejectedLines,
    rejects: parts.rejects,
    duplicateRecords: parts.duplicateRecords,
    ...(unreadInputs > 0 && { unreadInputs }),
    ...(otherProviders.length > 0 && { otherProviders: [...otherProviders].sort(compareText) }),
    ...(parts.conflicts?.length && { conflicts: parts.conflicts }),
  };
}

function namedGroups(cells: readonly Cell[]): Pick<Report, 'agents' | 'stages' | 'tasks'> {
  const named = (key: 'agent' | 'stage' | 'task'): Group[] =>
    rankGroups(groupCells(cells, (cell) => cell[key]));
  const groups = { agents: named('agent'), stages: named('stage'), tasks: named('task') };
  return Object.fromEntries(Object.entries(groups).filter(([, rows]) => rows.length > 0));
}
