import type { AgentRunReport, Degradation, StageReport } from '../domain/agent-run-report.ts';
import type { Report } from '../domain/report.ts';
import { sayCount, sayMany, sayUsd } from '../findings/wording.ts';
import {
  code,
  headline,
  left,
  NOTHING,
  paragraph,
  right,
  say,
  strong,
  table,
  type Block,
  type Fragment,
  type Text,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatCost, formatInstant, formatRate, UNKNOWN } from './format.ts';
import { moreIn } from './section-groups.ts';

/** More reasons add nothing new. */
const MAX_REASONS = 3;

/** The costliest runs of multi-agent workflows, each with where its tokens went. */
export function agentRunTables(report: Report, extent: Extent): readonly Block[] {
  const { agentRuns = [] } = report;
  if (extent.agentRuns === 0) return [];
  const byCost = [...agentRuns].sort((a, b) => (b.costUsd ?? -1) - (a.costUsd ?? -1));
  const shown = byCost.slice(0, extent.agentRuns);
  return [
    ...shown.flatMap((run) => agentRunTable(run, report, extent)),
    ...paragraph(moreIn(report, agentRuns.length - shown.length, 'multi-agent run')),
  ];
}

function agentRunTable(
  run: AgentRunReport,
  report: Report,
  { stages: most }: Extent,
): readonly Block[] {
  const { id, name, stages } = run;
  const shown = stages.slice(0, most);
  const hasRunning = stages.some(({ running }) => running > 0);
  const columns = [
    left('Stage'),
    right('Tokens'),
    right('Share'),
    right('Cost'),
    right('Agents'),
    right('In Error', { short: 'In error' }),
    ...(hasRunning ? [right('Unfinished')] : []),
    left(''),
  ];
  return [
    headline(name === null ? code(id) : say`${code(name)} (${code(id)})`, 4),
    ...paragraph(sayRun(run)),
    ...degraded(run),
    ...table(
      columns,
      shown.map((stage) => stageRow(stage, hasRunning)),
    ),
    ...paragraph(moreIn(report, stages.length - shown.length, 'stage')),
  ];
}

function stageRow(stage: StageReport, hasRunning: boolean): readonly Fragment[] {
  return [
    stageName(stage.name),
    stage.tokens === null ? UNKNOWN : sayCount(stage.tokens),
    formatRate(stage.share),
    formatCost(stage),
    sayCount(stage.agents),
    sayCount(stage.errors),
    ...(hasRunning ? [sayCount(stage.running)] : []),
    stage.share === null ? '' : { kind: 'bar', share: stage.share },
  ];
}

function sayRun(run: AgentRunReport): Text {
  const { status, startedAt } = run;
  const start = startedAt === null ? '' : `Started ${formatInstant(startedAt)}. `;
  const ended =
    status === null ? say`It reports no status.` : say`Its own status: ${code(status)}.`;
  return say`${strong(sayRunUsage(run))}. ${start}${ended} ${sayInvariant(run)}`;
}

/** `1,006,200 tokens by 19 agents, ~$3.92 ($2.45 to $12.26)` */
function sayRunUsage(run: AgentRunReport): string {
  const tokens = run.totalTokens ?? run.agentTokens;
  const used = tokens === null ? 'tokens not known' : sayMany(tokens, 'token');
  const { costLowUsd: low, costHighUsd: high } = run;
  const range =
    low === undefined || high === undefined ? '' : ` (${sayUsd(low)} to ${sayUsd(high)})`;
  return `${used} by ${sayMany(run.agents, 'agent')}, ${formatCost(run, 'cost not known')}${range}`;
}

/** Whether the run's numbers agree with each other, and what they leave out. */
function sayInvariant(run: AgentRunReport): string {
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

/** What follows from a degraded run, and why it is one. */
function degraded({ degraded }: AgentRunReport): readonly Block[] {
  if (degraded.length === 0) return [];
  const more = degraded.length - MAX_REASONS;
  const reasons = degraded
    .slice(0, MAX_REASONS)
    .flatMap((reason, index) => [...(index === 0 ? NOTHING : ['; ']), ...sayReason(reason)]);
  const rest = more > 0 ? `; and ${more} more` : '';
  return paragraph(
    say`${strong('⚠️ DEGRADED')}, so its cost is compared with no other: ${reasons}${rest}.`,
    'warning',
  );
}

function sayReason(reason: Degradation): Text {
  const stage = stageName(reason.stage);
  if (reason.kind === 'agents-in-error') {
    return say`${sayCount(reason.errors)} of ${sayMany(reason.agents, 'agent')} of ${stage} ended in error`;
  }
  const { agents, meanTokens, medianTokens } = reason;
  return say`the ${sayMany(agents, 'agent')} of ${stage} used ${sayCount(meanTokens)} tokens each, against a median of ${sayCount(medianTokens)} over the stages`;
}

function stageName(name: string | null): Fragment {
  return name === null ? '(no stage)' : code(name);
}
