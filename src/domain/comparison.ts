import type { CauseOfChange } from './spend-detail.ts';

/**
 * What of a run is compared. The names are public (`--metric`). Effective tokens are those of
 * GitHub Agentic Workflows; the last is what GitHub published savings in.
 */
export const METRICS = [
  'cost',
  'tokens',
  'full-price-tokens',
  'effective-tokens',
  'effective-tokens-without-writes',
] as const;

export type Metric = (typeof METRICS)[number];

/** A half-open span of time, `[from, to)`, in milliseconds since 1970; infinite where open. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** What is compared with what. */
export interface ComparisonRequest {
  readonly metric: Metric;
  readonly before: TimeRange;
  readonly after: TimeRange;
  /** What the user wrote each side with, for messages: `--before`. */
  readonly options: { readonly before: string; readonly after: string };
}

/** What a model's records in one run came to. `null` is unknown. */
export interface RunModelSpend {
  /** As the records name it; `unknown` when they do not. */
  readonly model: string;
  /** `null` where a record is a total of several requests. */
  readonly requests: number | null;
  readonly uncachedInput: number | null;
  readonly cacheRead: number | null;
  readonly cacheWrite: number | null;
  readonly output: number | null;
  /** Tokens of records that report one number for all of theirs; `null` where none does. */
  readonly unsplit: number | null;
  /** Some record lacks a count, so that there were more tokens. */
  readonly tokensAreFloor: boolean;
  /** US dollars. */
  readonly costUsd: number | null;
  readonly costIsFloor: boolean;
  /** Some of the cost is of tokens that are not split. */
  readonly costIsEstimate: boolean;
}

/** What one run spent, model by model. */
export interface RunSpend {
  readonly workflow: string;
  /**
   * When it completed, or where no run is known its last record, in milliseconds since 1970;
   * undefined when no time is known.
   */
  readonly at: number | undefined;
  /** Empty where its usage is missing. */
  readonly models: readonly RunModelSpend[];
  /** Some of its usage is missing. */
  readonly isPartial: boolean;
  /** It holds a degraded multi-agent run, and so is compared with none. */
  readonly isDegraded: boolean;
}

/** Why a change is not to be taken at its word. The names are public (`report.json`). */
export const CAUTIONS = [
  'few-runs',
  'mostly-model-mix',
  'mean-and-median-disagree',
  'floor',
  'estimate',
  'unknown-runs',
  'degraded-runs',
] as const;

export type Caution = (typeof CAUTIONS)[number];

/** The runs of a workflow on one side. US dollars or tokens a run; `null` without a run. */
export interface ComparedSide {
  /** Runs whose metric is known. */
  readonly runs: number;
  /** To the nano-dollar or the thousandth of a token. */
  readonly mean: number | null;
  readonly median: number | null;
  /** Runs whose metric is unknown, in no other number. */
  readonly unknownRuns: number;
  /** Degraded runs, in no other number. */
  readonly degradedRuns: number;
}

/** One cause of the change of a mean: US dollars for `cost`, else tokens; the other is absent. */
export interface ComparedPart {
  readonly kind: CauseOfChange;
  readonly workflow: string;
  /** The model whose price or multiplier changed; `null` for parts of the whole workflow. */
  readonly model: string | null;
  readonly usd?: number;
  readonly tokens?: number;
}

/** A workflow before and after. */
export interface ComparedWorkflow {
  readonly name: string;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** Mean after / mean before - 1; `null` where either is unknown or that before is 0. */
  readonly change: number | null;
  /** The same of the medians. */
  readonly medianChange: number | null;
  /** 95 % interval of `change`; `null` where a side has fewer than two runs. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Sum to the mean after less the mean before; none where a side has no run. */
  readonly parts: readonly ComparedPart[];
  readonly cautions: readonly Caution[];
}

/** Two spans of time, run against run. */
export interface Comparison {
  readonly metric: Metric;
  /** ISO 8601 UTC, half-open; `null` where a span is open. */
  readonly before: { readonly from: string | null; readonly to: string | null };
  readonly after: { readonly from: string | null; readonly to: string | null };
  /** How the intervals were made. */
  readonly bootstrap: {
    readonly method: 'percentile';
    readonly level: number;
    readonly resamples: number;
    readonly seed: number;
  };
  /** Runs in neither span because no time of theirs is known. */
  readonly runsWithoutTime: number;
  /** With a run on either side; the largest change of all its runs first. */
  readonly workflows: readonly ComparedWorkflow[];
}
