import type {
  ModelUsage,
  PhaseUsage,
  Report,
  RunReport,
  WorkflowReport,
} from '../domain/report.ts';
import { usedRuns, usedWorkflows, type UsedRun } from '../findings/scope.ts';
import { sayCount, sayMany, sayOf } from '../findings/wording.ts';
import {
  bullets,
  code,
  details,
  fact,
  headline,
  listing,
  NOTHING,
  paragraph,
  say,
  strong,
  type Block,
  type Text,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatCost, formatLatency, formatRate, formatRatio, formatTokens } from './format.ts';
import { agentRunTables } from './section-agent-runs.ts';
import { runLink } from './say-proof.ts';
import { groupTables, wholeReport } from './section-groups.ts';
import { totalTokens } from './section-overview.ts';

/** Everything that is known of each workflow with usage. */
export function detailsSection(report: Report, extent: Extent): readonly Block[] {
  const used = usedWorkflows(report.workflows);
  const shown = used.slice(0, extent.detailedWorkflows);
  const more = used.length - shown.length;
  const content = [
    ...shown.flatMap((workflow) => detailsOf(workflow, extent)),
    ...(used.length === 0 ? paragraph('No workflow reported any token usage.', 'nothing') : []),
    ...(more === 0
      ? []
      : paragraph(
          say`Details of ${sayMany(more, shown.length === 0 ? 'workflow' : 'more workflow')}: ${wholeReport(report)}.`,
        )),
    ...groupTables(report, extent),
    ...agentRunTables(report, extent),
  ];
  return [details(strong('Per-Workflow Details'), content)];
}

function detailsOf(workflow: WorkflowReport, extent: Extent): readonly Block[] {
  const { usage, models, phases } = workflow;
  const { averageLatencyMs } = usage;
  const latency = `${formatLatency(averageLatencyMs)}${averageLatencyMs === null ? '' : ' per request'}`;
  return [
    headline(code(workflow.name), 4),
    ...bullets([
      runs(workflow, extent),
      degradedRuns(workflow),
      fact('Requests', requests(workflow)),
      modelsLine(models, extent),
      fact('Tokens', totalTokens(usage)),
      fact('Cache hit rate', formatRate(usage.cacheHitRate)),
      fact('Cache write rate', formatRate(usage.cacheWriteRate)),
      fact('Input/output ratio', formatRatio(usage.inputOutputRatio)),
      fact('Average latency', latency),
      phasesLine(phases, extent),
      fact('Estimated cost', formatCost(usage, 'not known')),
    ]),
  ];
}

function modelsLine(models: readonly ModelUsage[], { names }: Extent): Text {
  if (models.length === 0) return fact('Models', 'not known');
  const named = listing(models, names, ({ model, requests }) =>
    requests === null ? code(model) : say`${code(model)} (${sayMany(requests, 'request')})`,
  );
  return fact('Models', named);
}

/** Nothing for a single phase, which is the whole. */
function phasesLine(phases: readonly PhaseUsage[], { names }: Extent): Text {
  if (phases.length < 2) return NOTHING;
  const named = listing(phases, names, ({ phase, usage }) => {
    const cost = formatCost(usage, 'cost not known');
    return say`${code(phase)} ${cost} (${formatTokens(usage.totalTokens)} tokens)`;
  });
  return fact('Phases', named);
}

function runs(workflow: WorkflowReport, { runsPerWorkflow }: Extent): Text {
  if (workflow.runs === 0) return NOTHING;
  const used = [...usedRuns(workflow)].sort(byCost);
  const withData =
    workflow.runs === workflow.runsWithUsage
      ? ''
      : `, ${sayCount(workflow.runsWithUsage)} with token data`;
  const linked = listing(
    used,
    runsPerWorkflow,
    (run) => say`${runLink(run)}: ${formatCost(run.usage, 'cost not known')}${ending(run)}`,
  );
  const which = used.length === 0 ? NOTHING : say` (${linked})`;
  return fact('Runs', say`${sayCount(workflow.runs)}${withData}${which}`);
}

/** How a run ended, where it did not end well. */
function ending({ conclusion, isDegraded }: RunReport): string {
  const ended =
    conclusion === null || conclusion === 'success' ? '' : ` ${conclusion.replaceAll('_', ' ')}`;
  return isDegraded ? `${ended} (degraded)` : ended;
}

function degradedRuns({ degradedRuns = 0, runs }: WorkflowReport): Text {
  if (degradedRuns === 0) return NOTHING;
  return fact('Degraded', `${sayOf(degradedRuns, runs, 'run')}, in no comparison`);
}

/** The costliest run is the one to open; of equal ones the newest. */
function byCost(a: UsedRun, b: UsedRun): number {
  return (b.usage.costUsd ?? -1) - (a.usage.costUsd ?? -1) || b.id - a.id || b.attempt - a.attempt;
}

function requests({ usage, runsWithUsage }: WorkflowReport): string {
  if (usage.requests === null) return 'not known';
  const all = sayCount(usage.requests);
  if (usage.requestsAreFloor) return `at least ${all}; some runs reported only totals`;
  return runsWithUsage < 2
    ? all
    : `${all} total (avg ${average(usage.requests / runsWithUsage)}/run)`;
}

/** One decimal at most, and none when it is 0 or weighs nothing. */
function average(value: number): string {
  return value < 9.95 ? String(Number(value.toFixed(1))) : sayCount(value);
}
