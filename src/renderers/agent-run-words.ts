import type { AgentRunReport, Degradation, StageReport } from '../domain/agent-run-report.ts';
import { sayCount, sayMany, sayShare, sayUsd } from '../findings/wording.ts';
import { INPUT_SHARE } from '../pricing/unsplit.ts';
import { formatCost, type Cost } from './format.ts';

/*
 * What pages say of runs of multi-agent workflows, in plain text that is not escaped yet.
 */

/** What `~$` means. */
export const ESTIMATE_WORDS = `~$ is an estimate: some agents tell one number of tokens, priced as ${sayShare(INPUT_SHARE)} input and ${sayShare(1 - INPUT_SHARE)} output; ranges are from all input to all output.`;

/** Whether any cost of a page is an estimate. */
export function hasEstimates({
  totals,
  agentRuns = [],
}: {
  readonly totals: Pick<Cost, 'costIsEstimate'>;
  readonly agentRuns?: readonly AgentRunReport[];
}): boolean {
  return [totals, ...agentRuns].some(({ costIsEstimate }) => costIsEstimate);
}

/** `1,006,200 tokens by 19 agents, ~$3.92 ($2.45 to $12.26)` */
export function sayRunUsage(run: AgentRunReport): string {
  const tokens = run.totalTokens ?? run.agentTokens;
  const used = tokens === null ? 'tokens not known' : sayMany(tokens, 'token');
  const { costLowUsd: low, costHighUsd: high } = run;
  const range =
    low === undefined || high === undefined ? '' : ` (${sayUsd(low)} to ${sayUsd(high)})`;
  return `${used} by ${sayMany(run.agents, 'agent')}, ${formatCost(run, 'cost not known')}${range}`;
}

/** Whether the run's numbers agree with each other, and what they leave out. */
export function sayInvariant(run: AgentRunReport): string {
  const { invariant, agentTokens, totalTokens, transcriptTokens } = run;
  const transcripts =
    transcriptTokens === null
      ? ''
      : ` Its cost is exact, from transcripts of ${sayMany(transcriptTokens, 'token')} with all that was read from caches.`;
  if (invariant === 'holds') return `The agents' tokens sum to the run's total.${transcripts}`;
  if (invariant === 'broken' && agentTokens !== null && totalTokens !== null) {
    return `The agents' tokens sum to ${sayCount(agentTokens)}, not to the run's total.${transcripts}`;
  }
  return `The agents' tokens cannot be checked against the run's total.${transcripts}`;
}

/** More reasons say nothing new. */
const MAX_REASONS = 3;

/** What follows from a degraded run, and why it is one; undefined for any other. */
export function sayDegraded({ degraded }: AgentRunReport): string | undefined {
  if (degraded.length === 0) return undefined;
  const more = degraded.length - MAX_REASONS;
  const reasons = degraded.slice(0, MAX_REASONS).map(sayReason).join('; ');
  return `so its cost is compared with no other: ${reasons}${more > 0 ? `; and ${more} more` : ''}.`;
}

function sayReason(reason: Degradation): string {
  const stage = stageName({ name: reason.stage });
  if (reason.kind === 'agents-in-error') {
    return `${sayCount(reason.errors)} of ${sayMany(reason.agents, 'agent')} of ${stage} ended in error`;
  }
  const mean = sayCount(reason.meanTokens);
  return `the ${sayMany(reason.agents, 'agent')} of ${stage} used ${mean} tokens each, where ${sayCount(reason.medianTokens)} are the median of the stages`;
}

/** The stage's name, or that there is none. */
export function stageName({ name }: Pick<StageReport, 'name'>): string {
  return name ?? '(no stage told)';
}

/** Parts of a character cell, an eighth to seven eighths. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** A bar for a share, `width` characters long for all; a trace is a line. Empty if not known. */
export function barOf(share: number | null, width: number): string {
  if (share === null || share <= 0) return '';
  const eighths = Math.max(1, Math.round(Math.min(share, 1) * width * EIGHTHS.length));
  return '█'.repeat(Math.floor(eighths / EIGHTHS.length)) + (EIGHTHS[eighths % 8] ?? '');
}
