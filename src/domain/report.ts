import type { AgentRunReport } from './agent-run-report.ts';
import type { Comparison } from './comparison.ts';
import type { CallsReport } from './calls-report.ts';
import type { BudgetReport, DayCost, Projection } from './budget.ts';
import type { Coverage, GapReason } from './coverage.ts';
import type { Finding, NotAssessed, Savings } from './finding.ts';
import type { Notified } from './notification.ts';
import type { Period } from './period.ts';
import type { CostChange, WorkflowSpend } from './spend-detail.ts';
import type { OpenFinding, TrackEntry } from './standing.ts';
import type { PaperclipReport } from './paperclip-report.ts';
import type { Usage } from './usage.ts';
import type { WindowBasis } from './window.ts';

/** Semver of `report.json`: additions are minor, anything else is major. */
export const REPORT_SCHEMA_VERSION = '1.3.0';

/**
 * The product: everything that the issue, the summary, the terminal page and the CSV
 * show. Instants are ISO 8601 UTC strings, money US dollars, `null` is unknown.
 */
export interface Report {
  readonly schemaVersion: string;
  readonly generatedAt: string;
  readonly generator: { readonly name: string; readonly version: string };
  /** `owner/name`; `null` for local files. */
  readonly repository: string | null;
  /** Providers that were counted, as the records name them; empty is all of them. */
  readonly providers: readonly string[];
  /** Globs that chose the workflows; empty lists chose all. */
  readonly filters: {
    readonly workflows: readonly string[];
    readonly excludeWorkflows: readonly string[];
  };
  readonly window: ReportWindow;
  readonly coverage: Coverage;
  readonly totals: Usage;
  readonly phases: readonly PhaseUsage[];
  readonly models: readonly ModelUsage[];
  /** By UTC day of the request, oldest first; `null` for records without a time. */
  readonly days: readonly { readonly day: string | null; readonly usage: Usage }[];
  readonly agents?: readonly NamedUsage[];
  readonly stages?: readonly NamedUsage[];
  readonly tasks?: readonly NamedUsage[];
  /** What the user asked to group by, in that order; absent where nothing was asked. */
  readonly groupedBy?: readonly string[];
  /** One for each combination; present with `groupedBy`. */
  readonly groups?: readonly GroupUsage[];
  /** Calls of programs to models, one by one; absent where no store of calls was read. */
  readonly calls?: CallsReport;
  /** Runs of multi-agent workflows, newest first; absent where no telemetry of one was read. */
  readonly agentRuns?: readonly AgentRunReport[];
  /** All agentic workflows, by cost, highest first; those without usage come last. */
  readonly workflows: readonly WorkflowReport[];
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly NotAssessed[];
  /** What the findings would save together; absent before 1.3. */
  readonly savings?: Savings;
  readonly trend: Trend;
  /**
   * Why the cost changed since the newest earlier report; `null` without one, or where too much
   * of either cost is unknown.
   */
  readonly change: CostChange | null;
  /** Two spans of time, run against run; absent where none was asked for. */
  readonly comparison?: Comparison;
  /**
   * What the month will have cost; `null` with fewer than three whole days to go by, or where it is
   * over.
   */
  readonly projection: Projection | null;
  /** What became of each budget, in the order given; empty without any. */
  readonly budgets: readonly BudgetReport[];
  readonly pricing: Pricing;
  /** The audit of a Paperclip company; absent in every other report. */
  readonly paperclip?: PaperclipReport;
}

export interface ReportWindow {
  /** `null` when local records have no time. */
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: WindowBasis;
  /** The whole week or month that was asked for; absent elsewhere. */
  readonly period?: Pick<Period, 'unit' | 'name'>;
}

export interface NamedUsage {
  readonly name: string;
  readonly usage: Usage;
}

export interface GroupUsage {
  /** Values by the names in `groupedBy`; `null` where the records do not report it. */
  readonly by: Readonly<Record<string, string | null>>;
  readonly usage: Usage;
}

export interface PhaseUsage {
  readonly phase: string;
  readonly usage: Usage;
}

export interface ModelUsage {
  /** As the records name it; `unknown` when they do not. */
  readonly model: string;
  readonly requests: number | null;
  readonly usage: Usage;
}

export interface WorkflowReport {
  readonly name: string;
  /** `.github/workflows/x.lock.yml`; empty when unknown. */
  readonly path: string;
  /** Completed runs of the window. */
  readonly runs: number;
  readonly runsWithUsage: number;
  /** Runs by conclusion, of all `runs`. */
  readonly conclusions: Readonly<Record<string, number>>;
  readonly usage: Usage;
  /** Requests with fewer output tokens than the threshold `small-request-output-tokens`. */
  readonly smallRequests: number;
  readonly phases: readonly PhaseUsage[];
  readonly models: readonly ModelUsage[];
  readonly runsDetail: readonly RunReport[];
  /** Runs that hold a degraded multi-agent run, and so are compared with none; absent when 0. */
  readonly degradedRuns?: number;
  /** Its cost by UTC day of the request, oldest first; absent before 1.3. */
  readonly days?: readonly WorkflowDay[];
}

/** What the requests of a workflow cost on a day. */
export interface WorkflowDay {
  /** UTC day, `YYYY-MM-DD`; `null` for records without a time. */
  readonly day: string | null;
  /** US dollars; `null` when unknown. */
  readonly costUsd: number | null;
  readonly costIsFloor: boolean;
  /** Some of it is of tokens that are not split; absent elsewhere. */
  readonly costIsEstimate?: true;
}

export interface RunReport {
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
  readonly conclusion: string | null;
  readonly createdAt: string;
  readonly completedAt: string;
  /** `null` when the run reported no usage; then `gap` is the reason. */
  readonly usage: Usage | null;
  readonly gap: GapReason | null;
  /** `records`: request by request; `totals`: a total of the whole run, from `agent_usage.json`. */
  readonly basis: 'records' | 'totals' | null;
  /** A multi-agent run within it was degraded: what it cost is not what it costs. */
  readonly isDegraded?: true;
}

export interface Trend {
  /** Reports before this one, newest first. */
  readonly earlier: readonly EarlierReport[];
  /** Differences from the newest earlier report, workflow by workflow. */
  readonly changes: readonly Change[];
  /** Change of the totals since the newest earlier report; `null` without one. */
  readonly totals: TotalsChange | null;
  /**
   * Findings of earlier reports that ended, the newest end first; absent before 1.3 and where
   * there is no earlier report.
   */
  readonly track?: readonly TrackEntry[];
}

/** What a report keeps of an earlier one. */
export interface EarlierReport {
  readonly issue: number;
  readonly url: string;
  /** UTC date in its title, `YYYY-MM-DD`. */
  readonly date: string;
  /** `null` when unknown. */
  readonly from: string | null;
  readonly to: string | null;
  /** Written by another program, read from its rounded table. */
  readonly isRounded: boolean;
  readonly runsWithUsage: number | null;
  /** Runs whose spend may be missing from the totals; `null` when unknown. */
  readonly runsMissing: number | null;
  /** Runs whose multi-agent work was degraded; absent when 0 or unknown. */
  readonly runsDegraded?: number;
  /** Some of its cost is of tokens that are not split; absent elsewhere. */
  readonly costIsEstimate?: true;
  /** Key of what it counts, see `scopeKey`; `null` when unknown. */
  readonly scope: string | null;
  readonly costUsd: number | null;
  readonly costIsFloor: boolean;
  readonly totalTokens: number | null;
  readonly workflows: readonly EarlierWorkflow[];
  /** The list of workflows was cut to fit; a workflow missing from it is not "new". */
  readonly workflowsAreCut: boolean;
}

/**
 * An earlier report with what explains a change since then and what budgets add up, which no
 * later report repeats. Each is absent in older reports, and in those of other programs.
 */
export interface KnownEarlierReport extends EarlierReport {
  readonly spends?: readonly WorkflowSpend[];
  /** Findings that stood; absent in the same way. */
  readonly open?: readonly OpenFinding[];
  /** Costs by UTC day; they sum to the report's cost. */
  readonly days?: readonly DayCost[];
  /** The same of the workflows of each budget's glob. */
  readonly budgetDays?: readonly {
    readonly workflows: string;
    readonly days: readonly DayCost[];
  }[];
  /** What was sent to webhooks, by this report or before. */
  readonly notified?: readonly Notified[];
}

export interface EarlierWorkflow {
  readonly name: string;
  readonly runsWithUsage: number;
  readonly costUsd: number | null;
  readonly costIsFloor: boolean;
  readonly totalTokens: number | null;
  readonly cacheHitRate: number | null;
}

export type ChangeKind =
  | 'cost-up'
  | 'cost-down'
  | 'tokens-up'
  | 'tokens-down'
  | 'caching-gained'
  | 'caching-lost'
  | 'workflow-new'
  | 'workflow-gone';

/** One difference between a workflow now and in the newest earlier report. */
export interface Change {
  readonly kind: ChangeKind;
  readonly workflow: string;
  /**
   * The number before and after: US dollars or tokens per run for consumption, cache hit
   * rate for caching, cost of the window for workflows new and gone; `null` when unknown.
   */
  readonly before: number | null;
  readonly after: number | null;
  /** after / before - 1; `null` when either is missing or before is 0. */
  readonly relative: number | null;
}

/** Totals now against the newest earlier report, both scaled to a day. */
export interface TotalsChange {
  readonly costPerDayBefore: number | null;
  readonly costPerDayAfter: number | null;
  /**
   * after / before - 1; `null` when either is missing or a floor, before is 0, too many runs
   * of either report are missing, or any run of either was degraded.
   */
  readonly costRelative: number | null;
  readonly tokensPerDayBefore: number | null;
  readonly tokensPerDayAfter: number | null;
  readonly tokensRelative: number | null;
}

export interface Pricing {
  /** Names of the price lists used, in the order they were asked. */
  readonly source: string;
  readonly version: string;
  /** Models whose price the user gave. */
  readonly overridden: readonly string[];
  /** Models seen that have no price. */
  readonly unpriced: readonly string[];
  /** Why those have none and what they may cost, in the same order; absent where all have one. */
  readonly nearest?: readonly NearestPrice[];
  /** UTC day on which the list of prices was published; absent before 1.2. */
  readonly listDate?: string;
  /** The newest request is over 60 days newer than the list: newer prices may be missing. */
  readonly isStale?: true;
  /**
   * Requests whose meaning of input nothing proves, where the other meaning would change the
   * cost of a workflow by more than 1 %; absent elsewhere.
   */
  readonly assumed?: readonly AssumedMeaning[];
  /** Cost that producers reported (`ai_credits_this_response`) beside ours, per producer. */
  readonly reported: readonly ReportedCost[];
}

/** What spend without a price may cost. */
export interface NearestPrice {
  readonly model: string;
  /** Its model has no price, or none in its speed or on its service tier. */
  readonly reason: 'no-price' | 'no-price-for-speed' | 'no-price-for-tier';
  /** The model at whose price it is estimated, as the list names it; `null` without one. */
  readonly as: string | null;
  /** US dollars, in no total; `null` without an estimate. */
  readonly usd: number | null;
}

/** Requests of which it is unknown whether their input includes cache reads. */
export interface AssumedMeaning {
  readonly provider: string;
  readonly model: string;
  readonly requests: number;
  /** What was taken: the cached tokens are part of the input. */
  readonly meaning: 'inclusive';
  /** US dollars as taken, and if the cached tokens came on top of the input. */
  readonly costUsd: number;
  readonly otherCostUsd: number;
}

export interface ReportedCost {
  /** The producer's version as the records name it, such as `v0.27.43`; `null` when unknown. */
  readonly writer: string | null;
  readonly provider: string;
  /**
   * Requests that had both a reported cost and a price of ours; in a row whose `ourUsd` is 0,
   * records of unknown tokens, which had none.
   */
  readonly requests: number;
  readonly reportedUsd: number;
  readonly ourUsd: number;
  /** reported / ours - 1; `null` when ours is 0. */
  readonly difference: number | null;
}
