import { toText, type Block, type Column, type Fragment } from '../blocks.ts';
import { wordsOf } from './chart.ts';
import { escapeHtml } from './escape.ts';
import { printText } from './print-text.ts';
import { sortKeyOf } from './sort-key.ts';

type Table = Extract<Block, { kind: 'table' }>;

/**
 * A table that scrolls by itself where the page is narrower. Numbers carry what they are sorted
 * by; sums stand in its foot, which is not sorted.
 */
export function printTable({ columns, rows, sums }: Table, name: string): string {
  const items = rows.slice(0, rows.length - sums);
  const foot = rows.slice(rows.length - sums);
  const print = (row: readonly Fragment[]): string => printRow(columns, row);
  return [
    `<div class="scroll" role="group" tabindex="0" aria-label="${escapeHtml(name)}"><table>`,
    `<thead><tr>${columns.map(printTitle).join('')}</tr></thead>`,
    `<tbody>${items.map(print).join('\n')}</tbody>`,
    ...(foot.length === 0 ? [] : [`<tfoot>${foot.map(print).join('\n')}</tfoot>`]),
    '</table></div>',
  ].join('\n');
}

function printTitle({ title: long, short, align }: Column): string {
  const title = short ?? long;
  const side = align === 'right' ? ' class="right"' : '';
  // An empty cell heads nothing.
  return title === '' ? '<td></td>' : `<th scope="col"${side}>${escapeHtml(title)}</th>`;
}

function printRow(columns: readonly Column[], row: readonly Fragment[]): string {
  const cells = columns.map(({ align }, index) => {
    const text = toText(row[index] ?? '');
    const content = printText(text);
    if (index === 0) return `<th scope="row">${content}</th>`;
    if (align === 'left') return `<td>${content}</td>`;
    const key = sortKeyOf(wordsOf(text));
    return `<td class="right" data-sort="${key ?? ''}">${content}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}
