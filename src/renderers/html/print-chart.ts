import { plainText } from '../plain-text.ts';
import { paint, type Chart, type Room } from './chart.ts';
import { drawChart } from './draw-chart.ts';
import { escapeHtml } from './escape.ts';
import { printTable } from './print-table.ts';
import { printText } from './print-text.ts';

/** Longer than any sentence that somebody listens to. Code points. */
const MAX_ALTERNATIVE = 1_500;

/**
 * A picture with its sentence, its legend, and its numbers folded below it. It is drawn twice,
 * since letters that are scaled down cannot be read; the style sheet shows one of them.
 */
export function printChart(chart: Chart): string {
  const title = plainText(chart.title);
  const note = chart.note.length === 0 ? [] : [`<p class="note">${printText(chart.note)}</p>`];
  return [
    '<figure>',
    `<figcaption>${escapeHtml(title)}</figcaption>`,
    ...printLegend(chart),
    printPicture(chart, 'wide'),
    printPicture(chart, 'narrow'),
    ...note,
    ...chart.table.flatMap((block) =>
      block.kind === 'table'
        ? [
            `<details>\n<summary>Numbers</summary>\n${printTable(block, `Numbers: ${title}`)}\n</details>`,
          ]
        : [],
    ),
    '</figure>',
  ].join('\n');
}

function printPicture({ draw, alternative }: Chart, room: Room): string {
  const { option, size } = draw(room);
  const label = escapeHtml(plainText(alternative, MAX_ALTERNATIVE));
  return `<svg class="chart ${room}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${label}">\n${drawChart(option, size)}\n</svg>`;
}

function printLegend({ legend }: Chart): readonly string[] {
  if (legend.length === 0) return [];
  const items = legend.map(
    ({ name, color }) =>
      `<li><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" fill="${paint(color)}"></rect></svg>${escapeHtml(plainText(name) || '(no name)')}</li>`,
  );
  return [`<ul class="legend">${items.join('')}</ul>`];
}
