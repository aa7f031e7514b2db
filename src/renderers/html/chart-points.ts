import { left, right, table, type Figure } from '../blocks.ts';
import { UNKNOWN } from '../format.ts';
import { sayPoint } from '../say-point.ts';
import { formatAxisUsd } from './axis-usd.ts';
import { GRID, nameAxis, numberAxis, paint, STILL, WIDTHS, type Chart } from './chart.ts';

const HEIGHT = 220;

/** A figure as a chart of columns; what is unknown is a gap. */
export function pointsChart({ title, points, note }: Figure): Chart {
  return {
    title,
    alternative: `${title}. ${points.map((point) => `${point.label}: ${sayPoint(point, 'not known')}`).join('; ')}.`,
    legend: [],
    note,
    draw: (room) => ({
      size: { width: WIDTHS[room], height: HEIGHT },
      option: {
        grid: { ...GRID, top: 24 },
        xAxis: nameAxis(points.map(({ label }) => label)),
        yAxis: numberAxis(formatAxisUsd, Math.max(0, ...points.map(({ value }) => value ?? 0))),
        series: [
          {
            ...STILL,
            type: 'bar',
            barMaxWidth: 56,
            data: points.map((point) => ({
              value: point.value,
              label: {
                show: points.length <= (room === 'wide' ? 8 : 5),
                position: 'top',
                formatter: sayPoint(point, ''),
                color: paint('text'),
                fontSize: 12,
              },
            })),
            itemStyle: { color: paint('c1') },
          },
        ],
      },
    }),
    table: table(
      [left('Date'), right('US dollars')],
      points.map((point) => [point.label, sayPoint(point, UNKNOWN)]),
    ),
  };
}
