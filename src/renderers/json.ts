import type { Report } from '../domain/report.ts';
import { inertJson } from './plain-text.ts';

/** `report.json`: the same report is the same text, however it was put together. */
export function renderJson(report: Report): string {
  return `${inertJson(JSON.stringify(inOrder(report), null, 2))}\n`;
}

/** Keys in the order in which they are documented; names of conclusions by code unit. */
function inOrder(report: Report): Report {
  const { groupedBy, groups, agents, stages, tasks, calls, agentRuns, comparison, paperclip } =
    report;
  return {
    schemaVersion: report.schemaVersion,
    generatedAt: report.generatedAt,
    generator: report.generator,
    repository: report.repository,
    providers: report.providers,
    filters: report.filters,
    window: report.window,
    coverage: report.coverage,
    totals: report.totals,
    phases: report.phases,
    models: report.models,
    days: report.days,
    ...(groupedBy && { groupedBy }),
    ...(groups && { groups }),
    ...(agents && { agents }),
    ...(stages && { stages }),
    ...(tasks && { tasks }),
    ...(calls && { calls }),
    ...(agentRuns && { agentRuns }),
    workflows: report.workflows.map((workflow) => ({
      ...workflow,
      conclusions: Object.fromEntries(
        Object.entries(workflow.conclusions).sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    })),
    findings: report.findings,
    notAssessed: report.notAssessed,
    ...(report.savings && { savings: report.savings }),
    trend: report.trend,
    change: report.change,
    ...(comparison && { comparison }),
    projection: report.projection,
    budgets: report.budgets,
    pricing: report.pricing,
    ...(paperclip && { paperclip }),
  };
}
