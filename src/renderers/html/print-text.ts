import type { Severity } from '../../domain/finding.ts';
import { capitalized } from '../../findings/wording.ts';
import type { Inline, Text } from '../blocks.ts';
import { plainText, visibleWords } from '../plain-text.ts';
import { isPlainUrl } from '../plain-url.ts';
import { levelsOf } from '../sparkline.ts';
import { escapeHtml } from './escape.ts';

/** The HTML of a text: names and words as visible characters, links to pages of GitHub alone. */
export function printText(text: Text): string {
  return text.map(printInline).join('');
}

function printInline(piece: Inline): string {
  if (typeof piece !== 'object') return escapeHtml(visibleWords(String(piece)));
  switch (piece.kind) {
    case 'code':
      return `<code>${escapeHtml(plainText(piece.name) || '(no name)')}</code>`;
    case 'strong':
      return `<strong>${printText(piece.text)}</strong>`;
    case 'link':
      return printLink(piece.label, piece.url);
    case 'severity':
      return printSeverity(piece.severity);
    case 'bar':
      return printBar(piece.share);
    case 'sparkline':
      return printSparkline(piece.values);
    default:
      return '<br>';
  }
}

function printLink(label: string, url: string): string {
  const words = escapeHtml(plainText(label) || url);
  if (!isPlainUrl(url)) return `<code>${words}</code>`;
  return `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${words}</a>`;
}

function printSeverity(severity: Severity): string {
  return `<span class="severity ${severity}">${capitalized(severity)}</span>`;
}

/** A part of 100 units. */
function printBar(share: number): string {
  const width = share > 0 ? Math.max(0.5, Math.min(share, 1) * 100) : 0;
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width.toFixed(1)}" height="10"></rect></svg>`;
}

/** Units of a bar of a sparkline, with the gap behind it, and of an eighth of its height. */
const SPARK = { width: 5, step: 7, eighth: 2, height: 16 } as const;

function printSparkline(values: readonly (number | null)[]): string {
  const bars = levelsOf(values).map((level, index) => {
    const x = index * SPARK.step;
    if (level === null) {
      return `<circle class="gap" cx="${x + SPARK.width / 2}" cy="${SPARK.height - 1}" r="1"></circle>`;
    }
    const height = level * SPARK.eighth;
    return `<rect x="${x}" y="${SPARK.height - height}" width="${SPARK.width}" height="${height}"></rect>`;
  });
  const width = values.length * SPARK.step;
  return `<svg class="spark" viewBox="0 0 ${width} ${SPARK.height}" width="${width}" height="${SPARK.height}" role="img" aria-label="${escapeHtml(saySparkline(values))}">${bars.join('')}</svg>`;
}

/** `Eighths of the highest, oldest first: 2, not known, 8` */
function saySparkline(values: readonly (number | null)[]): string {
  const words = levelsOf(values).map((level) => level ?? 'not known');
  return `Eighths of the highest, oldest first: ${words.join(', ')}`;
}
