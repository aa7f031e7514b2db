import type { Degradation, StageReport } from '../domain/agent-run-report.ts';
import { groupBy } from '../domain/group-by.ts';
import type { MeteredAgent } from './metered-agent.ts';

/*
 * Silent degradation, as https://github.com/Jott2121/agent-cost-attribution defines it (read
 * 2026-11) after a run that reported `completed` while all 75 agents of a stage had failed.
 */

/** Fewer agents than this may all be small by chance. */
const FEWEST_AGENTS = 5;

/** A stage whose mean is below this share of the median of the stages' means is too cheap. */
const CHEAP_SHARE = 0.25;

/** Stages with agents that ended in error, whatever the run reports of itself. */
export function inError(stages: readonly StageReport[]): readonly Degradation[] {
  return stages
    .filter(({ errors }) => errors > 0)
    .map(({ name, errors, agents }) => ({ kind: 'agents-in-error', stage: name, errors, agents }));
}

/**
 * Stages whose agents used far less than those of the others: they broke off without saying
 * so. The median is that of stages and not of agents, so that a large broken stage cannot hide
 * by its number. Agents whose tokens are unknown count nowhere.
 */
export function tooCheap(agents: readonly MeteredAgent[]): readonly Degradation[] {
  const reported = agents.flatMap(({ stage, tokens }) =>
    tokens === null ? [] : [{ stage, tokens }],
  );
  const means = [...groupBy(reported, ({ stage }) => stage)].map(([stage, group]) => ({
    stage,
    agents: group.length,
    meanTokens: group.reduce((sum, { tokens }) => sum + tokens, 0) / group.length,
  }));
  const medianTokens = medianOf(means.map(({ meanTokens }) => meanTokens));
  return means
    .filter(({ agents: count }) => count >= FEWEST_AGENTS)
    .filter(({ meanTokens }) => meanTokens < CHEAP_SHARE * medianTokens)
    .map((mean) => ({ kind: 'cheap-stage', ...mean, medianTokens }));
}

/** 0 of nothing, which no mean is below. */
function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, number) => sum + number / middle.length, 0);
}
