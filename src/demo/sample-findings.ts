import type { OpenFinding } from '../domain/standing.ts';
import type { SampleSum } from './sample-sums.ts';

/** What the earlier report found that its own sums prove, by the thresholds of the rules. */
export function findingsOf({ date, workflows, spends }: SampleSum): readonly OpenFinding[] {
  const open = (kind: string, workflow: string): OpenFinding => ({
    kind,
    workflow,
    since: date,
    reports: 1,
    savingUsdPerMonth: null,
    savingIsUpperBound: false,
    isSymptom: false,
  });
  const ofRates = workflows.flatMap(({ name, cacheHitRate, ratio }) => [
    ...(cacheHitRate < 0.5 ? [open('low-cache-hits', name)] : []),
    ...(ratio > 100 ? [open('high-input-output-ratio', name)] : []),
  ]);
  const ofModels = spends.flatMap(({ name, models }) =>
    models.flatMap(({ requests, output, cacheWrite, cacheRead }) => [
      ...((cacheWrite ?? 0) > (cacheRead ?? 0) ? [open('cache-write-over-read', name)] : []),
      ...((requests ?? 0) > 10 && (output ?? 0) < 50 * (requests ?? 0)
        ? [open('many-small-requests', name)]
        : []),
    ]),
  );
  return [...ofRates, ...ofModels];
}
