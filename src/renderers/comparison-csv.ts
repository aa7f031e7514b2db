import type { ComparedSide, Comparison } from '../domain/comparison.ts';
import { writeCsv } from './csv.ts';

/**
 * One line for each workflow on either side of a comparison, RFC 4180; US dollars or tokens a
 * run. What is unknown is an empty cell.
 */
export function renderComparisonCsv({ metric, workflows }: Comparison): string {
  const sideOf = ({ runs, mean, median, unknownRuns }: ComparedSide) => [
    runs,
    unknownRuns,
    mean,
    median,
  ];
  return writeCsv(
    [
      'workflow',
      'metric',
      ...['before', 'after'].flatMap((side) =>
        ['runs', 'unknown_runs', 'mean', 'median'].map((name) => `${name}_${side}`),
      ),
      'change',
      'interval_low',
      'interval_high',
      'median_change',
      'cautions',
    ],
    workflows.map((workflow) => [
      workflow.name,
      metric,
      ...sideOf(workflow.before),
      ...sideOf(workflow.after),
      workflow.change,
      workflow.interval?.[0],
      workflow.interval?.[1],
      workflow.medianChange,
      workflow.cautions.join(' '),
    ]),
  );
}
