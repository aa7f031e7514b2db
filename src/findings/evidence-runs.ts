import { MAX_EVIDENCE_RUNS, type EvidenceRun } from '../domain/finding.ts';
import type { RunReport } from '../domain/report.ts';

/** A run with its own number in the unit of the evidence. */
export interface MeasuredRun {
  readonly run: RunReport;
  readonly value: number | null;
}

/**
 * The runs that prove a finding, at most `MAX_EVIDENCE_RUNS`: the largest value first (the
 * smallest with `smallestFirst`), runs without a value last, newer runs before older ones.
 */
export function evidenceRuns(
  measured: readonly MeasuredRun[],
  smallestFirst = false,
): readonly EvidenceRun[] {
  const direction = smallestFirst ? -1 : 1;
  const weight = (value: number | null): number => (value === null ? -Infinity : value * direction);
  return [...measured]
    .sort(
      (a, b) =>
        descending(weight(a.value), weight(b.value)) ||
        descending(a.run.completedAt, b.run.completedAt) ||
        descending(a.run.id, b.run.id) ||
        descending(a.run.attempt, b.run.attempt),
    )
    .slice(0, MAX_EVIDENCE_RUNS)
    .map(({ run, value }) => ({ id: run.id, attempt: run.attempt, url: run.url, value }));
}

function descending<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
