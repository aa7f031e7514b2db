/*
 * Prints blocks as HTML. Everything that is not ours goes through `escapeHtml`; there is no way
 * for a block to bring an element, an attribute or an address of its own.
 */
import type { Block, Item, Text, Tone } from '../blocks.ts';
import { wordsOf } from './chart.ts';
import { pointsChart } from './chart-points.ts';
import { printChart } from './print-chart.ts';
import { printTable } from './print-table.ts';
import { printText } from './print-text.ts';

/** The blocks one below the other. Tables are named after the headline above them. */
export function printBlocks(blocks: readonly Block[], name = 'Table'): string {
  let nearest = name;
  return blocks
    .map((block) => {
      if (block.kind === 'headline') nearest = wordsOf(block.text);
      return printBlock(block, nearest);
    })
    .join('\n');
}

function printBlock(block: Block, name: string): string {
  switch (block.kind) {
    case 'headline': {
      const level = block.level - 1; // the page's title is the first
      return `<h${level}>${printText(block.text)}</h${level}>`;
    }
    case 'paragraph':
      return `<p${CLASSES[block.tone]}>${printText(block.text)}</p>`;
    case 'list':
      return printList(block.items, block.first);
    case 'table':
      return printTable(block, name);
    case 'details':
      return printDetails(block.summary, printBlocks(block.content, wordsOf(block.summary)));
    default:
      return printChart(pointsChart(block));
  }
}

const CLASSES: Readonly<Record<Tone, string>> = {
  plain: '',
  answer: ' class="answer"',
  warning: ' class="warning"',
  nothing: ' class="nothing"',
  small: ' class="small"',
};

function printList(items: readonly Item[], first: number | undefined): string {
  const start = first === undefined || first === 1 ? '' : ` start="${first}"`;
  const [open, close] = first === undefined ? ['<ul>', '</ul>'] : [`<ol${start}>`, '</ol>'];
  return [open, ...items.map(printItem), close].join('\n');
}

function printItem({ text, below }: Item): string {
  const lines = below
    .filter((line) => line.length > 0)
    .map((line) => `<li>${printText(line)}</li>`);
  return `<li>${printText(text)}${lines.length === 0 ? '' : `<ul>${lines.join('\n')}</ul>`}</li>`;
}

function printDetails(summary: Text, content: string): string {
  return `<details>\n<summary>${printText(summary)}</summary>\n${content}\n</details>`;
}
