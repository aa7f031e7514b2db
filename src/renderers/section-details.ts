import type {
  ModelUsage,
  PhaseUsage,
  Report,
  RunReport,
  WorkflowReport,
} from '../domain/report.ts';
import { usedRuns, usedWorkflows, type UsedRun } from '../findings/scope.ts';
import { sayCount, sayMany, sayOf } from '../findings/wording.ts';
import type { Extent } from './shrink.ts';
import { formatCost, formatLatency, formatRate, formatRatio, formatTokens } from './format.ts';
import { bullets, code, details, list, safe, NOTHING, type Markdown } from './markdown-kit.ts';
import { totalTokens } from './section-overview.ts';
import { agentRunTables } from './section-agent-runs.ts';
import { runLink } from './section-findings.ts';
import { groupTables } from './section-groups.ts';

/** Everything that is known of each workflow with usage. */
export function detailsSection(report: Report, extent: Extent): readonly Markdown[] {
  const used = usedWorkflows(report.workflows);
  const shown = used.slice(0, extent.detailedWorkflows);
  const more = used.length - shown.length;
  const content = shown.flatMap((workflow) => detailsOf(workflow, extent));
  if (used.length === 0) content.push(safe`No workflow told its token usage.`);
  if (more > 0)
    content.push(safe`Details of ${sayMany(more, 'more workflow')}: ${code('report.json')}.`);
  content.push(...groupTables(report, extent), ...agentRunTables(report, extent));
  return [details(safe`<b>Per-Workflow Details</b>`, content)];
}

function detailsOf(workflow: WorkflowReport, extent: Extent): readonly Markdown[] {
  const { usage, models, phases } = workflow;
  const items = [
    runs(workflow, extent),
    degradedRuns(workflow),
    requests(workflow),
    modelsLine(models, extent),
    safe`**Tokens**: ${totalTokens(usage)}`,
    safe`**Cache hit rate**: ${formatRate(usage.cacheHitRate)}`,
    safe`**Cache write rate**: ${formatRate(usage.cacheWriteRate)}`,
    safe`**Input/output ratio**: ${formatRatio(usage.inputOutputRatio)}`,
    safe`**Average latency**: ${formatLatency(usage.averageLatencyMs)}${usage.averageLatencyMs === null ? '' : ' a request'}`,
    phasesLine(phases, extent),
    safe`**Estimated cost**: ${formatCost(usage, 'not known')}`,
  ];
  return [safe`#### ${code(workflow.name)}`, bullets(items.filter((item) => item !== NOTHING))];
}

function modelsLine(models: readonly ModelUsage[], { names }: Extent): Markdown {
  if (models.length === 0) return safe`**Models**: not known`;
  const named = list(models, names, ({ model, requests }) =>
    requests === null ? code(model) : safe`${code(model)} (${sayMany(requests, 'request')})`,
  );
  return safe`**Models**: ${named}`;
}

/** Nothing for a single phase, which is the whole. */
function phasesLine(phases: readonly PhaseUsage[], { names }: Extent): Markdown {
  if (phases.length < 2) return NOTHING;
  const named = list(phases, names, ({ phase, usage }) => {
    const cost = formatCost(usage, 'cost not known');
    return safe`${code(phase)} ${cost} (${formatTokens(usage.totalTokens)} tokens)`;
  });
  return safe`**Phases**: ${named}`;
}

function runs(workflow: WorkflowReport, { runsPerWorkflow }: Extent): Markdown {
  if (workflow.runs === 0) return NOTHING;
  const used = [...usedRuns(workflow)].sort(byCost);
  const withData =
    workflow.runs === workflow.runsWithUsage
      ? ''
      : `, ${sayCount(workflow.runsWithUsage)} with token data`;
  const linked = list(
    used,
    runsPerWorkflow,
    (run) => safe`${runLink(run)}: ${formatCost(run.usage, 'cost not known')}${ending(run)}`,
  );
  const which = used.length === 0 ? NOTHING : safe` (${linked})`;
  return safe`**Runs**: ${sayCount(workflow.runs)}${withData}${which}`;
}

/** How a run ended, where it did not end well. */
function ending({ conclusion, isDegraded }: RunReport): string {
  const ended =
    conclusion === null || conclusion === 'success' ? '' : ` ${conclusion.replaceAll('_', ' ')}`;
  return isDegraded ? `${ended} (degraded)` : ended;
}

function degradedRuns({ degradedRuns = 0, runs }: WorkflowReport): Markdown {
  if (degradedRuns === 0) return NOTHING;
  return safe`**Degraded**: ${sayOf(degradedRuns, runs, 'run')}, in no comparison`;
}

/** The costliest run is the one to open; of equal ones the newest. */
function byCost(a: UsedRun, b: UsedRun): number {
  return (b.usage.costUsd ?? -1) - (a.usage.costUsd ?? -1) || b.id - a.id || b.attempt - a.attempt;
}

function requests({ usage, runsWithUsage }: WorkflowReport): Markdown {
  if (usage.requests === null) return safe`**Requests**: not known`;
  if (usage.requestsAreFloor) {
    return safe`**Requests**: at least ${sayCount(usage.requests)}; some runs told totals only`;
  }
  const all = sayCount(usage.requests);
  if (runsWithUsage < 2) return safe`**Requests**: ${all}`;
  return safe`**Requests**: ${all} total (avg ${average(usage.requests / runsWithUsage)}/run)`;
}

/** One decimal at most, and none when it is 0 or weighs nothing. */
function average(value: number): string {
  return value < 9.95 ? String(Number(value.toFixed(1))) : sayCount(value);
}
