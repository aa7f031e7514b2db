import type { Report, WorkflowReport } from '../../domain/report.ts';
import { usedWorkflows } from '../../findings/scope.ts';
import { sayShare } from '../../findings/wording.ts';
import { code, left, right, table } from '../blocks.ts';
import { formatTokens } from '../format.ts';
import { plainText } from '../plain-text.ts';
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
import type { Chart, Color } from './chart.ts';

/** The costliest workflows; more are in the tables. */
const MOST_ROWS = 10;

/** How the input of one workflow divides. Tokens. */
interface Input {
  readonly name: string;
  readonly read: number;
  readonly written: number;
  readonly uncached: number;
}

const PARTS: readonly {
  readonly key: 'read' | 'written' | 'uncached';
  readonly name: string;
  readonly color: Color;
}[] = [
  { key: 'read', name: 'read from the cache', color: 'c3' },
  { key: 'written', name: 'written to the cache', color: 'c6' },
  { key: 'uncached', name: 'not cached', color: 'c2' },
];

/** How the input of each workflow divides; only of those whose records report all three parts. */
export function cacheChart(report: Report): Chart | undefined {
  const inputs = usedWorkflows(report.workflows).slice(0, MOST_ROWS).flatMap(inputOf);
  if (inputs.length === 0) return undefined;
  const hits = inputs.map(
    (input) => `${plainText(input.name)}: ${sayShare(shareOf(input, 'read'))}`,
  );
  return {
    title: 'Where the input came from',
    alternative: `Share of the input tokens that was read from the cache, by workflow. ${hits.join('; ')}.`,
    legend: PARTS,
    note: [],
    draw: (room) => ({
      size: {
        width: WIDTHS[room],
        height: heightOfRows(inputs.map(({ name }) => shortName(name, room))),
      },
      option: {
        grid: { ...GRID, right: 22 },
        xAxis: numberAxis((value) => `${value}%`, 100),
        yAxis: nameAxis(
          inputs.map(({ name }) => shortName(name, room)),
          { inverse: true },
        ),
        series: PARTS.map(({ key, color }) => ({
          ...STILL,
          type: 'bar',
          stack: 'input',
          barWidth: 16,
          data: inputs.map((input) => shareOf(input, key) * 100),
          itemStyle: { color: paint(color) },
        })),
      },
    }),
    table: table(
      [left('Workflow'), ...PARTS.map(({ name }) => right(name))],
      inputs.map((input) => [
        code(input.name),
        ...PARTS.map(({ key }) => formatTokens(input[key])),
      ]),
    ),
  };
}

function inputOf({ name, usage }: WorkflowReport): readonly Input[] {
  const { cacheReadTokens: read, cacheWriteTokens: written, uncachedInputTokens: uncached } = usage;
  if (read === null || written === null || uncached === null) return [];
  return read + written + uncached === 0 ? [] : [{ name, read, written, uncached }];
}

function shareOf(input: Input, key: 'read' | 'written' | 'uncached'): number {
  return input[key] / (input.read + input.written + input.uncached);
}
