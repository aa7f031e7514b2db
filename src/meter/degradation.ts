import type { Degradation, StageReport } from '../domain/agent-run-report.ts';

/*
 * Silent degradation, as https://github.com/Jott2121/agent-cost-attribution defines it (read
 * 2026-11) after a run that told `completed` while all 75 agents of a stage had failed.
 */

/** Fewer agents than this may all be small by chance. */
export const FEWEST_AGENTS = 5;

/** A stage whose mean is below this share of the median of the stages' means is too cheap. */
export const CHEAP_SHARE = 0.25;

/**
 * What is wrong with a run, whatever it says of itself. The median is one of stages and not
 * of agents, so that a large broken stage cannot hide itself by its number.
 */
export function findDegradation(stages: readonly StageReport[]): readonly Degradation[] {
  const means = stages.map(meanOf).filter((mean) => mean !== undefined);
  const medianTokens = medianOf(means);
  return stages.flatMap((stage) => {
    const { name, agents, errors } = stage;
    const meanTokens = meanOf(stage);
    const found: Degradation[] = [];
    if (errors > 0) found.push({ kind: 'agents-in-error', stage: name, errors, agents });
    const isLarge = agents >= FEWEST_AGENTS;
    if (isLarge && meanTokens !== undefined && meanTokens < CHEAP_SHARE * medianTokens) {
      found.push({ kind: 'cheap-stage', stage: name, agents, meanTokens, medianTokens });
    }
    return found;
  });
}

/** Tokens of an agent; undefined when none told any. */
function meanOf({ tokens, agents }: StageReport): number | undefined {
  return tokens === null || agents === 0 ? undefined : tokens / agents;
}

/** 0 of nothing, which no mean is below. */
function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, number) => sum + number / middle.length, 0);
}
