import type { Figure } from './blocks.ts';
import { UNKNOWN } from './format.ts';
import { sayPoint } from './say-point.ts';

/**
 * Blue of 4.7 to 1 against GitHub's white and 4.0 to 1 against its dark grey; Mermaid's own
 * bars are pale on the one. WCAG 2.2, 1.4.11, wants 3 to 1. https://www.w3.org/TR/WCAG22/
 */
const BAR_COLOR = '#1f6feb';

/** What GitHub is to draw it like; an issue is 900 pixels wide, and the text below is to be seen. */
const INIT = {
  themeVariables: { xyChart: { plotColorPalette: BAR_COLOR } },
  xyChart: { width: 900, height: 160 },
};

/** With more bars, amounts below them would run into each other. */
const MOST_AMOUNTS = 7;

/**
 * A Mermaid chart. GitHub draws `xychart-beta` in any of its versions; the axis has to be
 * given 0 or it would begin at the smallest value, and numbers like `1e-7` are not
 * understood. It knows no gaps: what is unknown is left out, and the note says so.
 * https://mermaid.js.org/syntax/xyChart.html (2026)
 */
export function printChart({ title, points }: Pick<Figure, 'title' | 'points'>): string {
  const known = points.flatMap((point) =>
    point.value === null ? [] : [{ ...point, value: point.value }],
  );
  const labels = known.map((point) => {
    const { label, mark } = point;
    if (known.length <= MOST_AMOUNTS) return `${label}: ${sayPoint(point, UNKNOWN)}`;
    return mark === undefined ? label : `${mark} ${label}`;
  });
  const highest = Math.max(...known.map(({ value }) => value));
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify(INIT)}}%%`,
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis [${labels.map((label) => `"${label}"`).join(', ')}]`,
    `  y-axis "USD" 0 --> ${(highest * 1.1).toFixed(2)}`,
    `  bar [${known.map(({ value }) => value.toFixed(2)).join(', ')}]`,
    '```',
  ].join('\n');
}
