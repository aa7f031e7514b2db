/*
 * Draws Markdown as GitHub shows it. GitHub's own Mermaid is not at hand: in place of its charts
 * stand those of `report.html` with the same bars, titles and colour.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rehypeGithubAlerts } from 'rehype-github-alerts';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { pointsChart } from '../../src/renderers/html/chart-points.ts';
import { drawChart } from '../../src/renderers/html/draw-chart.ts';
import { launchChromium } from './launch-chromium.ts';

/** Width of an issue's body on a desktop. CSS pixels. */
export const WIDTH = 900;

const require = createRequire(import.meta.url);

async function toHtml(markdown: string): Promise<string> {
  const html = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeGithubAlerts, {})
    .use(rehypeStringify)
    .process(markdown);
  return String(html).replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    (_, code: string) => drawXyChart(code),
  );
}

/** The chart of the lines that `src/renderers/mermaid.ts` writes. */
function drawXyChart(code: string): string {
  const lines = code.replaceAll('&quot;', '"').replaceAll('&#34;', '"');
  const [, title = ''] = /title "(.*)"/.exec(lines) ?? [];
  const list = (of: RegExp): unknown[] => JSON.parse(of.exec(lines)?.[1] ?? '[]') as unknown[];
  const labels = list(/x-axis (\[.*\])/);
  const values = list(/bar (\[.*\])/);
  const points = values.map((value, index) => ({
    label: String(labels[index]),
    value: Number(value),
  }));
  const { option, size } = pointsChart({ title, points, note: [] }).draw('wide');
  return `<figure><b>${title}</b><svg viewBox="0 0 ${size.width} ${size.height}">${drawChart(option, size)}</svg></figure>`;
}

/** Colours of GitHub for text and lines, and that of the bars, as a chart names them. */
const CHART_COLORS = {
  light: '--text: #1f2328; --muted: #59636e; --line: #d1d9e0; --c1: #1f6feb;',
  dark: '--text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --c1: #1f6feb;',
} as const;

function page(content: string, theme: 'light' | 'dark'): string {
  const style = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`));
  return `<!doctype html><meta charset="utf-8"><style>${String(style)}\n${emojiFont()}
:root { ${CHART_COLORS[theme]} }
figure { margin: 0 0 16px; text-align: center; } figure svg { display: block; width: 100%; height: 160px; font-size: 12px; }
body { margin: 0; background: ${theme === 'dark' ? '#0d1117' : '#ffffff'}; }
.markdown-body { padding: 32px; font-family: 'Noto Color Emoji', 'DejaVu Sans Condensed', sans-serif; font-size: 14px; }
</style><body class="markdown-body">${content}`;
}

/**
 * Without a font of their own, emoji are boxes; in bold text also with one, unless it comes
 * first. Its digits are for keycaps, hence the range.
 */
function emojiFont(): string {
  const sheet = require.resolve('@fontsource/noto-color-emoji/emoji-400.css');
  const css = readFileSync(sheet, 'utf8').replace(
    '}',
    'unicode-range: U+2600-27BF, U+1F000-1FAFF; }',
  );
  return css.replace(/url\(\.\/(files\/[\w.-]+\.woff2)\)/g, (_, file) => {
    const font = readFileSync(join(dirname(sheet), String(file)));
    return `url(data:font/woff2;base64,${font.toString('base64')})`;
  });
}

/** Markdown as a page of HTML that looks as GitHub shows it, with what it folds folded. */
export async function toPage(markdown: string, theme: 'light' | 'dark'): Promise<string> {
  return page(await toHtml(markdown), theme);
}

/**
 * Writes the picture of a page, with all that is folded open unless asked for, to a file that ends in `.png`
 * or `.webp`. `scale` is pixels of the picture per CSS pixel.
 */
export async function drawPage(
  markdown: string,
  path: string,
  {
    theme,
    scale = 1,
    isFolded = false,
  }: {
    readonly theme: 'light' | 'dark';
    readonly scale?: number;
    readonly isFolded?: boolean;
  },
): Promise<void> {
  const folded = await toPage(markdown, theme);
  const html = isFolded ? folded : folded.replaceAll('<details>', '<details open>');
  const browser = await launchChromium({ width: WIDTH, height: 100, deviceScaleFactor: scale });
  try {
    const tab = await browser.newPage();
    await tab.setContent(html, { waitUntil: 'load' });
    await tab.evaluate('Promise.all([...document.fonts].map((font) => font.load())).then(() => 0)');
    const format = path.endsWith('.webp')
      ? ({ type: 'webp', quality: 60 } as const)
      : { type: 'png' as const };
    await writeFile(path, await tab.screenshot({ fullPage: true, ...format }));
  } finally {
    await browser.close();
  }
}
