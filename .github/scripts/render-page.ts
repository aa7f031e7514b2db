/**
 * Draws an issue as GitHub shows it, everything unfolded, to look at before it is
 * published: `node .github/scripts/render-page.ts issue.md out.png [--dark]`. Diagrams stay
 * code, because GitHub's own Mermaid is not at hand.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';
import { rehypeGithubAlerts } from 'rehype-github-alerts';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Width of an issue's body on a desktop. Pixels. */
const WIDTH = 900;

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
  return String(html).replaceAll('<details>', '<details open>');
}

function page(content: string, theme: 'light' | 'dark'): string {
  const style = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`));
  return `<!doctype html><meta charset="utf-8"><style>${String(style)}\n${emojiFont()}
body { margin: 0; background: ${theme === 'dark' ? '#0d1117' : '#ffffff'}; }
.markdown-body { padding: 32px; font-family: 'DejaVu Sans', 'Noto Color Emoji', sans-serif; font-size: 14px; }
</style><body class="markdown-body">${content}`;
}

/** Without a font of their own, emoji are boxes. */
function emojiFont(): string {
  const sheet = require.resolve('@fontsource/noto-color-emoji/emoji-400.css');
  return readFileSync(sheet, 'utf8').replace(/url\(\.\/(files\/[\w.-]+\.woff2)\)/g, (_, file) => {
    const font = readFileSync(join(dirname(sheet), String(file)));
    return `url(data:font/woff2;base64,${font.toString('base64')})`;
  });
}

async function draw(html: string, path: string): Promise<void> {
  const browser = await puppeteer.launch({
    // The package's own arguments are for Lambda, and with them emoji stay blank.
    args: ['--no-sandbox', '--headless=shell'],
    executablePath: await chromium.executablePath(),
    headless: 'shell',
    // Chromium finds no font at all without it.
    env: { ...process.env, FONTCONFIG_PATH: '/etc/fonts' },
    defaultViewport: { width: WIDTH, height: 800 },
  });
  try {
    const tab = await browser.newPage();
    await tab.setContent(html, { waitUntil: 'load' });
    await tab.evaluate('Promise.all([...document.fonts].map((font) => font.load())).then(() => 0)');
    await writeFile(path, await tab.screenshot({ fullPage: true, type: 'png' }));
  } finally {
    await browser.close();
  }
}

const [, , source, target, flag] = process.argv;
if (source === undefined || target === undefined) {
  process.stderr.write(
    'Give a page and a picture: node .github/scripts/render-page.ts issue.md out.png [--dark]\n',
  );
  process.exitCode = 2;
} else {
  const content = await toHtml(readFileSync(source, 'utf8'));
  await draw(page(content, flag === '--dark' ? 'dark' : 'light'), target);
}
