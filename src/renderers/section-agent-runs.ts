import type { AgentRunReport, StageReport } from '../domain/agent-run-report.ts';
import type { Report } from '../domain/report.ts';
import { sayCount, sayMany } from '../findings/wording.ts';
import type { Extent } from './shrink.ts';
import { barOf, sayDegraded, sayInvariant, sayRunUsage, stageName } from './agent-run-words.ts';
import { formatCost, formatInstant, formatRate, UNKNOWN } from './format.ts';
import { code, NOTHING, safe, table, type Column, type Markdown } from './markdown-kit.ts';

/** Rows of one run; the rest weighs little. */
const MAX_STAGES = 10;
/** Characters of a bar for all of a run's tokens. */
const BAR_WIDTH = 20;

const left = (title: string): Column => ({ title, align: 'left' });
const right = (title: string): Column => ({ title, align: 'right' });

const COLUMNS: readonly Column[] = [
  left('Stage'),
  right('Tokens'),
  right('Share'),
  right('Cost'),
  right('Agents'),
  right('In Error'),
  left(' '),
];

/** The costliest runs of multi-agent workflows, each with where its tokens went. */
export function agentRunTables(
  { agentRuns = [] }: Report,
  { agentRuns: most }: Extent,
): readonly Markdown[] {
  if (most === 0) return [];
  const shown = [...agentRuns].sort((a, b) => (b.costUsd ?? -1) - (a.costUsd ?? -1)).slice(0, most);
  const more = agentRuns.length - shown.length;
  return [
    ...shown.flatMap(agentRunTable),
    more === 0
      ? NOTHING
      : safe`${sayMany(more, 'more multi-agent run')} in ${code('report.json')}.`,
  ];
}

/** GitHub shows no alerts within other elements, so that the warning is in bold. */
function agentRunTable(run: AgentRunReport): readonly Markdown[] {
  const { id, name, status, startedAt, stages } = run;
  const start = startedAt === null ? '' : `Started ${formatInstant(startedAt)}. `;
  const told = status === null ? safe`It tells no status.` : safe`Its own status: ${code(status)}.`;
  const degraded = sayDegraded(run);
  const more = stages.length - MAX_STAGES;
  return [
    name === null ? safe`#### ${code(id)}` : safe`#### ${code(name)} (${code(id)})`,
    safe`**${sayRunUsage(run)}**. ${start}${told} ${sayInvariant(run)}`,
    degraded === undefined ? NOTHING : safe`**⚠️ DEGRADED**, ${degraded}`,
    stages.length === 0 ? NOTHING : table(COLUMNS, stages.slice(0, MAX_STAGES).map(stageRow)),
    more > 0 ? safe`${sayMany(more, 'more stage')} in ${code('report.json')}.` : NOTHING,
  ];
}

function stageRow(stage: StageReport) {
  return [
    stage.name === null ? stageName(stage) : code(stage.name),
    stage.tokens === null ? UNKNOWN : sayCount(stage.tokens),
    formatRate(stage.share),
    formatCost(stage),
    sayCount(stage.agents),
    sayCount(stage.errors),
    barOf(stage.share, BAR_WIDTH),
  ];
}
