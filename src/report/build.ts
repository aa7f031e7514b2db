import { GAP_REASONS, MISSING_SPEND, NOT_ANALYZED } from '../domain/coverage.ts';
import { compareText } from '../domain/compare-text.ts';
import type { Coverage, Gap, GapReason, RejectSummary } from '../domain/coverage.ts';
import type {
  ModelUsage,
  PhaseUsage,
  Pricing,
  Report,
  ReportedCost,
  RunReport,
  WorkflowReport,
} from '../domain/report.ts';
import { REPORT_SCHEMA_VERSION } from '../domain/report.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Run, Workflow } from '../domain/run.ts';
import type { Usage } from '../domain/usage.ts';
import type { WindowBasis } from '../domain/window.ts';
import { compareUsage } from '../ledger/group.ts';
import { groupCells, type Cell, type Ledger } from '../ledger/ledger.ts';
import { createTally, mergeTally, toDollars, toUsage, type Tally } from '../ledger/tally.ts';

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
  readonly outcomes: readonly {
    readonly run: Run;
    readonly basis: 'records' | 'totals' | null;
    readonly gap: GapReason | null;
  }[];
  readonly otherRuns: number;
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
  const { window } = parts;
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
    workflows: buildWorkflows(cells, parts.outcomes),
    pricing: buildPricing(cells, parts.prices),
  };
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
      !gaps.some(({ reason }) => MISSING_SPEND.has(reason)),
    gaps,
    rejectedLines,
    rejects: parts.rejects,
    duplicateRecords: parts.duplicateRecords,
  };
}

function buildWorkflows(
  cells: readonly Cell[],
  outcomes: ReportParts['outcomes'],
): WorkflowReport[] {
  const cellsOf = groupBy(cells, ({ workflow }) => keyOfWorkflow(workflow));
  const outcomesOf = groupBy(outcomes, ({ run }) => keyOfWorkflow(run.workflow));
  const keys = new Set([...outcomesOf.keys(), ...cellsOf.keys()]);
  return [...keys]
    .map((key) => buildWorkflow(cellsOf.get(key) ?? [], outcomesOf.get(key) ?? []))
    .sort(
      (a, b) =>
        compareUsage(a.usage, b.usage) ||
        compareText(a.name, b.name) ||
        compareText(a.path, b.path),
    );
}

function buildWorkflow(cells: readonly Cell[], outcomes: ReportParts['outcomes']): WorkflowReport {
  // Names can be edited between two runs of one file: the newest run's name stands.
  const { name, path } = (outcomes[0]?.run ?? cells[0])?.workflow ?? NO_WORKFLOW;
  const usageOfRun = groupCells(cells, ({ run }) =>
    run === undefined ? undefined : keyOfRun(run),
  );
  const tally = sum(cells);
  const conclusions: Record<string, number> = {};
  for (const { run } of outcomes) {
    const conclusion = run.conclusion ?? 'unknown';
    conclusions[conclusion] = (conclusions[conclusion] ?? 0) + 1;
  }
  return {
    name,
    path,
    runs: outcomes.length,
    runsWithUsage: outcomes.filter(({ basis }) => basis !== null).length,
    conclusions,
    usage: toUsage(tally),
    smallRequests: tally.smallRequests,
    phases: phasesOf(cells),
    models: modelsOf(cells),
    runsDetail: outcomes.map((outcome) => toRunReport(outcome, usageOfRun)),
  };
}

const NO_WORKFLOW: Workflow = { name: '', path: '' };

function toRunReport(
  { run, basis, gap }: ReportParts['outcomes'][number],
  usageOfRun: ReadonlyMap<string, Tally>,
): RunReport {
  const tally = usageOfRun.get(keyOfRun(run));
  return {
    id: run.id,
    attempt: run.attempt,
    url: run.url,
    conclusion: run.conclusion,
    createdAt: run.createdAt.toISOString(),
    completedAt: run.completedAt.toISOString(),
    usage: tally === undefined ? null : toUsage(tally),
    gap,
    basis,
  };
}

function buildPricing(cells: readonly Cell[], prices: ReportParts['prices']): Pricing {
  const models = groupCells(cells, ({ model }) => model);
  const unpriced = [...models].filter(([, tally]) => tally.cost.priced < tally.records);
  return {
    source: prices.source,
    version: prices.version,
    overridden: [...models.keys()].filter((model) => prices.isOverridden(model)).sort(compareText),
    unpriced: unpriced.map(([model]) => model).sort(compareText),
    reported: reportedCosts(cells),
  };
}

function reportedCosts(cells: readonly Cell[]): ReportedCost[] {
  const groups = groupBy(cells, ({ provider, writer }) => JSON.stringify([provider, writer]));
  return [...groups.values()]
    .flatMap((group): ReportedCost[] => {
      const [first] = group;
      const { reported } = sum(group);
      if (first === undefined || reported.requests === 0) return [];
      return [
        {
          writer: first.writer ?? null,
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

function phasesOf(cells: readonly Cell[]): PhaseUsage[] {
  return ranked(groupCells(cells, ({ phase }) => phase)).map(([phase, usage]) => ({
    phase,
    usage,
  }));
}

function modelsOf(cells: readonly Cell[]): ModelUsage[] {
  return ranked(groupCells(cells, ({ model }) => model)).map(([model, usage]) => ({
    model,
    requests: usage.requests,
    usage,
  }));
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

/** Groups in public form, by cost, highest first; then tokens, then name. */
function ranked(groups: ReadonlyMap<string, Tally>): (readonly [string, Usage])[] {
  return [...groups]
    .map(([name, tally]) => [name, toUsage(tally)] as const)
    .sort(([a, left], [b, right]) => compareUsage(left, right) || compareText(a, b));
}

function sum(cells: Iterable<Cell>): Tally {
  const total = createTally();
  for (const { tally } of cells) mergeTally(total, tally);
  return total;
}

function keyOfWorkflow({ name, path }: Workflow): string {
  return path || name;
}

function keyOfRun({ id, attempt }: Run): string {
  return `${id}/${attempt}`;
}
