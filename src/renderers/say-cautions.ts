import type { Caution, ComparedWorkflow } from '../domain/comparison.ts';
import { sayCount, sayMany } from '../findings/wording.ts';
import { formatChange } from './format.ts';

/** Why a workflow's change is not to be taken at its word, a sentence each. */
export function sayCautions(workflow: ComparedWorkflow): readonly string[] {
  return workflow.cautions.map((caution) => SENTENCES[caution](workflow));
}

const SENTENCES: Readonly<Record<Caution, (workflow: ComparedWorkflow) => string>> = {
  'few-runs': ({ before, after }) => {
    const fewest = Math.min(before.runs, after.runs);
    return fewest === 0
      ? '⚠️ One side has no run whose number is known.'
      : `⚠️ One side has only ${sayMany(fewest, 'run')}, under 10: each decides much.`;
  },
  'mostly-model-mix': () => '⚠️ Most of it is another mix of models.',
  'mean-and-median-disagree': ({ change, medianChange }) =>
    `⚠️ The mean says ${formatChange(change)}, the median ${formatChange(medianChange)}: a few runs make the difference.`,
  floor: () => '⚠️ Some runs are known in part only: their numbers are floors.',
  estimate: () => '⚠️ Some of the cost is an estimate, of tokens that are not split.',
  'unknown-runs': ({ before, after }) =>
    `⚠️ Not counted, because unknown: ${sayMany(before.unknownRuns, 'run')} before, ${sayCount(after.unknownRuns)} after.`,
  'degraded-runs': ({ before, after }) =>
    `⚠️ Not counted, because degraded: ${sayMany(before.degradedRuns, 'run')} before, ${sayCount(after.degradedRuns)} after.`,
};
