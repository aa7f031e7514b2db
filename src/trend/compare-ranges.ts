import type {
  ComparedPart,
  ComparedSide,
  ComparedWorkflow,
  Comparison,
  ComparisonRequest,
  Metric,
  RunSpend,
  TimeRange,
} from '../domain/comparison.ts';
import { compareText } from '../domain/compare-text.ts';
import { UserError } from '../domain/errors.ts';
import { groupBy } from '../domain/group-by.ts';
import { toDollars, toNanos } from '../domain/money.ts';
import { median } from '../domain/median.ts';
import { BOOTSTRAP, intervalOfChange } from './bootstrap.ts';
import { cautionsOf } from './cautions.ts';
import { metricOfRun, type MetricOfRun } from './metric.ts';
import type { RatesOf } from './split-change.ts';
import { meanOfRuns, splitMeans, toTokens } from './split-means.ts';

/**
 * Compares the runs of two spans of time, workflow by workflow. A run belongs to the span in
 * which it completed.
 *
 * @param ratesOf - relative prices of a model's buckets, the same for both spans.
 * @throws UserError when a span has no run at all.
 */
export function compareRanges(
  runs: readonly RunSpend[],
  request: ComparisonRequest,
  ratesOf: RatesOf,
): Comparison {
  const { metric, before, after, options } = request;
  const old = runs.filter((run) => isIn(before, run));
  const now = runs.filter((run) => isIn(after, run));
  requireRuns(old, before, options.before, runs);
  requireRuns(now, after, options.after, runs);
  const oldOf = groupBy(old, ({ workflow }) => workflow);
  const nowOf = groupBy(now, ({ workflow }) => workflow);
  const names = [...new Set([...oldOf.keys(), ...nowOf.keys()])];
  return {
    metric,
    before: toPublic(before),
    after: toPublic(after),
    bootstrap: BOOTSTRAP,
    runsWithoutTime: runs.filter(({ at }) => at === undefined).length,
    workflows: names
      .map((name) =>
        compareWorkflow(name, oldOf.get(name) ?? [], nowOf.get(name) ?? [], metric, ratesOf),
      )
      .sort((a, b) => weightOf(b) - weightOf(a) || compareText(a.name, b.name)),
  };
}

function isIn({ from, to }: TimeRange, { at }: RunSpend): boolean {
  return at !== undefined && at >= from && at < to;
}

function requireRuns(
  side: readonly RunSpend[],
  range: TimeRange,
  option: string,
  all: readonly RunSpend[],
): void {
  if (side.length > 0) return;
  throw new UserError(
    `${option}: no run completed ${sayRange(range)}; ${sayTimes(all)}; give a span that holds some.`,
  );
}

function sayTimes(runs: readonly RunSpend[]): string {
  const times = runs.flatMap(({ at }) => at ?? []).sort((a, b) => a - b);
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined) return 'no run that was read has a known time';
  return times.length === 1
    ? `the only one that was read completed at ${toInstant(first)}`
    : `the ${times.length} that were read completed from ${toInstant(first)} to ${toInstant(last)}`;
}

/** `from … before …`; open ends fall out. */
function sayRange({ from, to }: TimeRange): string {
  const start = Number.isFinite(from) ? `from ${toInstant(from)} ` : '';
  return `${start}${Number.isFinite(to) ? `before ${toInstant(to)}` : 'on'}`.trim();
}

function toInstant(at: number): string {
  return new Date(at).toISOString();
}

function toPublic({ from, to }: TimeRange): Comparison['before'] {
  return {
    from: Number.isFinite(from) ? toInstant(from) : null,
    to: Number.isFinite(to) ? toInstant(to) : null,
  };
}

/** The runs of a workflow on one side, those of known metric with their values. */
interface Side {
  readonly summary: ComparedSide;
  readonly runs: readonly RunSpend[];
  readonly values: readonly MetricOfRun[];
}

function sideOf(runs: readonly RunSpend[], metric: Metric): Side {
  const whole = runs.filter(({ isDegraded }) => !isDegraded);
  const known = whole.flatMap((run) => {
    const value = metricOfRun(run, metric);
    return value === null ? [] : [{ run, value }];
  });
  const values = known.map(({ value }) => value);
  const measured = known.map(({ run }) => run);
  const numbers = values.map(({ value }) => value);
  const toShown = (value: number): number =>
    metric === 'cost' ? toDollars(toNanos(value)) : toTokens(value);
  return {
    summary: {
      runs: known.length,
      mean: known.length === 0 ? null : meanOfRuns(measured, metric),
      median: known.length === 0 ? null : toShown(median(numbers)),
      unknownRuns: whole.length - known.length,
      degradedRuns: runs.length - whole.length,
    },
    runs: measured,
    values,
  };
}

function compareWorkflow(
  name: string,
  oldRuns: readonly RunSpend[],
  newRuns: readonly RunSpend[],
  metric: Metric,
  ratesOf: RatesOf,
): ComparedWorkflow {
  const [old, now] = [sideOf(oldRuns, metric), sideOf(newRuns, metric)];
  const [before, after] = [old.summary, now.summary];
  const change = relative(before.mean, after.mean);
  const medianChange = relative(before.median, after.median);
  const hasBoth = before.runs > 0 && after.runs > 0;
  const parts: readonly ComparedPart[] = hasBoth
    ? splitMeans(old.runs, now.runs, metric, ratesOf)
    : [];
  const numbers = ({ values }: Side): number[] => values.map(({ value }) => value);
  return {
    name,
    before,
    after,
    change,
    medianChange,
    interval: change === null ? null : intervalOfChange(numbers(old), numbers(now)),
    parts,
    cautions: cautionsOf({
      sides: [before, after],
      values: [...old.values, ...now.values],
      change,
      medianChange,
      parts,
    }),
  };
}

function relative(before: number | null, after: number | null): number | null {
  return before === null || after === null || before === 0 ? null : after / before - 1;
}

/** By how much all runs of a workflow changed; one of one side only comes last. */
function weightOf({ before, after }: ComparedWorkflow): number {
  if (before.mean === null || after.mean === null) return -1;
  return Math.abs(after.mean - before.mean) * (before.runs + after.runs);
}
