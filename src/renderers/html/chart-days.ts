import type { Report, WorkflowReport } from '../../domain/report.ts';
import type { Usage } from '../../domain/usage.ts';
import { sumKnown } from '../../domain/sum-known.ts';
import { capitalized } from '../../findings/wording.ts';
import { code, left, NOTHING, right, table } from '../blocks.ts';
import type { Block, Fragment, Text } from '../blocks.ts';
import { daysNotes } from '../cost-figures.ts';
import { formatCost, UNKNOWN, type Cost } from '../format.ts';
import { daysOfReport, type ReportDay } from '../report-days.ts';
import { formatAxisUsd } from './axis-usd.ts';
import { GRID, nameAxis, numberAxis, paint, SERIES_COLORS, STILL, WIDTHS } from './chart.ts';
import type { Chart, Color } from './chart.ts';

/** What one workflow, or the rest of them, cost on each day. */
interface Series {
  readonly name: string;
  readonly color: Color;
  readonly isRest: boolean;
  readonly costs: readonly Cost[];
}

const HEIGHT = 250;

/** Cost by day of the window, stacked by workflow; undefined for fewer than two days. */
export function daysChart(report: Report): Chart | undefined {
  const { workflows } = report;
  const dated = daysOfReport(report);
  const names = dated.map(({ day }) => day);
  const series = seriesOf(workflows, names);
  if (names.length < 2 || series.length === 0) return undefined;
  const totals = dated.map(({ day, usage }) => `${day}: ${sayCost(usage, 'not known')}`);
  const isFloor = dated.some(({ usage }) => usage?.costIsFloor);
  const highest = Math.max(
    ...names.map((_, index) =>
      series.reduce((sum, { costs }) => sum + (costs[index]?.costUsd ?? 0), 0),
    ),
  );
  return {
    title: 'Cost by day',
    alternative: `Cost by day, stacked by workflow. ${totals.join('; ')}.`,
    legend: series.map(({ name, color }) => ({ name, color })),
    note: noteOf(isFloor, report),
    draw: (room) => ({
      size: { width: WIDTHS[room], height: HEIGHT },
      option: {
        grid: GRID,
        xAxis: nameAxis(names.map((day) => day.slice(5))),
        yAxis: numberAxis(formatAxisUsd, highest),
        series: series.map(({ color, costs }) => ({
          ...STILL,
          type: 'bar',
          stack: 'cost',
          barMaxWidth: 56,
          data: costs.map(({ costUsd }) => costUsd),
          itemStyle: { color: paint(color) },
        })),
      },
    }),
    table: numbers(dated, series),
  };
}

function noteOf(isFloor: boolean, report: Report): Text {
  const floor = isFloor ? ['the true cost is higher where the numbers say ≥'] : [];
  const words = [...floor, ...daysNotes(report)].join('; ');
  return words === '' ? NOTHING : [`${capitalized(words)}.`];
}

function sayCost(usage: Usage | undefined, unknown: string): string {
  return usage === undefined ? unknown : formatCost(usage, unknown);
}

function seriesOf(workflows: readonly WorkflowReport[], days: readonly string[]): Series[] {
  const known = workflows.filter(({ days: costs = [] }) =>
    costs.some(({ costUsd }) => costUsd !== null),
  );
  // The last colour is for the rest, where there is more than one workflow in it.
  const most = known.length > SERIES_COLORS.length ? SERIES_COLORS.length - 1 : known.length;
  const own = known.slice(0, most).map((workflow, index): Series => {
    const color = SERIES_COLORS[index] ?? 'other';
    return { name: workflow.name, color, isRest: false, costs: costsByDay([workflow], days) };
  });
  const rest = known.slice(most);
  if (rest.length === 0) return own;
  const name = `${rest.length} more workflows`;
  return [...own, { name, color: 'other', isRest: true, costs: costsByDay(rest, days) }];
}

function costsByDay(
  workflows: readonly WorkflowReport[],
  days: readonly string[],
): readonly Cost[] {
  const all = workflows.flatMap(({ days: own = [] }) => own);
  return days.map((day) => {
    const costs = all.filter((cost) => cost.day === day);
    return {
      costUsd: sumKnown(costs.map(({ costUsd }) => costUsd)),
      costIsFloor: costs.some(({ costUsd, costIsFloor }) => costIsFloor || costUsd === null),
      ...(costs.some(({ costIsEstimate }) => costIsEstimate) && { costIsEstimate: true }),
    };
  });
}

function numbers(days: readonly ReportDay[], series: readonly Series[]): readonly Block[] {
  const columns = [left('Workflow'), ...days.map(({ day }) => right(day))];
  const rows = series.map(({ name, isRest, costs }): readonly Fragment[] => [
    isRest ? name : code(name),
    ...costs.map((cost) => formatCost(cost)),
  ]);
  return table(columns, [...rows, ['all', ...days.map(({ usage }) => sayCost(usage, UNKNOWN))]], 1);
}
