import {
  GRID,
  heightOfRows,
  nameAxis,
  numberAxis,
  paint,
  foldedName,
  STILL,
  WIDTHS,
} from './chart.ts';
import type { Chart, Color, Room } from './chart.ts';

/** One step of a waterfall: a bar from one value to another. */
export interface Step {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly color: Color;
  /** Stands beside the bar. */
  readonly amount: string;
}

/** Steps one below the other, each beginning where the one before it ended. Values are 0 or more. */
export function drawWaterfall(
  steps: readonly Step[],
  formatAxis: (value: number) => string,
): Chart['draw'] {
  return (room: Room) => {
    const names = steps.map(({ name }) => foldedName(name, room));
    const size = { width: WIDTHS[room], height: heightOfRows(names) };
    const option = {
      grid: { ...GRID, right: 72 },
      xAxis: numberAxis(formatAxis, Math.max(...steps.map(({ from, to }) => Math.max(from, to)))),
      yAxis: nameAxis(names, { inverse: true }),
      series: [
        {
          ...STILL,
          type: 'bar',
          stack: 'steps',
          data: steps.map(({ from, to }) => Math.min(from, to)),
          itemStyle: { color: 'none' },
        },
        {
          ...STILL,
          type: 'bar',
          stack: 'steps',
          barWidth: 16,
          barMinHeight: 1,
          data: steps.map(({ from, to, color, amount }) => ({
            value: Math.abs(to - from),
            itemStyle: { color: paint(color) },
            label: {
              show: true,
              position: 'right',
              formatter: amount,
              color: paint('text'),
              fontSize: 12,
            },
          })),
        },
      ],
    };
    return { size, option };
  };
}
