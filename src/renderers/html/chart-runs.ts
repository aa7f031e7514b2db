import type { Report } from '../../domain/report.ts';
import { usedRuns, usedWorkflows } from '../../findings/scope.ts';
import { sayCount, sayUsd } from '../../findings/wording.ts';
import { code, left, right, table } from '../blocks.ts';
import { plainText } from '../plain-text.ts';
import { formatAxisUsd } from './axis-usd.ts';
import {
  GRID,
  heightOfRows,
  nameAxis,
  numberAxis,
  paint,
  shortName,
  STILL,
  WIDTHS,
} from './chart.ts';
import type { Chart } from './chart.ts';

const MOST_ROWS = 10;
/** Dots of one workflow, the costliest runs first: more of them would be one blot. */
const MOST_DOTS = 60;

interface Dot {
  readonly usd: number;
  readonly isFloor: boolean;
}

interface Row {
  readonly name: string;
  /** The costliest first. */
  readonly dots: readonly Dot[];
}

/** What each run cost, as dots by workflow; undefined where fewer than two runs have a cost. */
export function runsChart(report: Report): Chart | undefined {
  const rows = usedWorkflows(report.workflows)
    .slice(0, MOST_ROWS)
    .map(rowOf)
    .filter(({ dots }) => dots.length > 0);
  if (rows.reduce((sum, { dots }) => sum + dots.length, 0) < 2) return undefined;
  const words = rows.map(({ name, dots }) => `${plainText(name)}: ${rangeOf(dots)}`);
  const hasFloors = rows.some(({ dots }) => dots.some(({ isFloor }) => isFloor));
  return {
    title: 'Cost of each run',
    alternative: `Cost of each run, by workflow. ${words.join('; ')}.`,
    legend: [],
    note: hasFloors ? ['A ring is a run whose true cost is higher.'] : [],
    draw: (room) => ({
      size: {
        width: WIDTHS[room],
        height: heightOfRows(rows.map(({ name }) => shortName(name, room))),
      },
      option: {
        grid: GRID,
        xAxis: numberAxis(formatAxisUsd, Math.max(...rows.map(({ dots }) => dots[0]?.usd ?? 0))),
        yAxis: nameAxis(
          rows.map(({ name }) => shortName(name, room)),
          { inverse: true },
        ),
        series: [
          {
            ...STILL,
            type: 'scatter',
            symbolSize: 10,
            data: rows.flatMap(({ dots }, index) =>
              dots.slice(0, MOST_DOTS).map((dot) => mark(dot, index)),
            ),
          },
        ],
      },
    }),
    table: table(
      [left('Workflow'), right('Runs'), right('Lowest'), right('Median'), right('Highest')],
      rows.map(({ name, dots }) => [
        code(name),
        sayCount(dots.length),
        say(dots.at(-1)),
        say(medianOf(dots)),
        say(highestOf(dots)),
      ]),
    ),
  };
}

function rowOf(workflow: Report['workflows'][number]): Row {
  const dots = usedRuns(workflow).flatMap(({ usage }): Dot[] =>
    usage.costUsd === null ? [] : [{ usd: usage.costUsd, isFloor: usage.costIsFloor }],
  );
  return { name: workflow.name, dots: dots.sort((a, b) => b.usd - a.usd) };
}

function mark({ usd, isFloor }: Dot, row: number) {
  return {
    value: [usd, row],
    itemStyle: isFloor
      ? { color: paint('line'), borderColor: paint('c1'), borderWidth: 2, opacity: 1 }
      : { color: paint('c1'), opacity: 0.7 },
  };
}

/** A run whose cost is a floor may be the costliest. */
function highestOf(dots: readonly Dot[]): Dot | undefined {
  const [highest] = dots;
  return highest && { ...highest, isFloor: dots.some(({ isFloor }) => isFloor) };
}

/** Higher, too, where any cost is. */
function medianOf(dots: readonly Dot[]): Dot | undefined {
  const upper = dots[Math.floor((dots.length - 1) / 2)];
  const lower = dots[Math.floor(dots.length / 2)];
  if (upper === undefined || lower === undefined) return undefined;
  return { usd: (upper.usd + lower.usd) / 2, isFloor: dots.some(({ isFloor }) => isFloor) };
}

function rangeOf(dots: readonly Dot[]): string {
  const highest = highestOf(dots);
  const lowest = dots.at(-1);
  return dots.length === 1 ? say(highest) : `${say(lowest)} to ${say(highest)}`;
}

function say(dot: Dot | undefined): string {
  return dot === undefined ? '' : `${dot.isFloor ? '≥ ' : ''}${sayUsd(dot.usd)}`;
}
