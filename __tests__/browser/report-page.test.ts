import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchChromium } from '../../.github/scripts/launch-chromium.ts';
import type { Report } from '../../src/domain/report.ts';
import { renderHtml } from '../../src/renderers/html/html-page.ts';
import { HOSTILE_NAMES } from '../renderers/arbitrary-report.ts';
import { makeAgentRunReport } from '../support/agent-run-factory.ts';
import { makeUsage, makeWorkflow } from '../support/finding-factory.ts';
import { makeFullReport } from '../support/report-factory.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';

/** Phones, tablets and desktops. CSS pixels. */
const WIDTHS = [360, 800, 1400] as const;
const THEMES = ['light', 'dark'] as const;

const NAMES = [
  ...HOSTILE_NAMES,
  '</style><script>globalThis.pwned = 1</script>',
  '"><img src="https://evil.example/x.png" onerror="globalThis.pwned = 1">',
  '</title></text></svg><iframe src="https://evil.example"></iframe>',
  'y'.repeat(10_240),
];

/** The sample repository, as `demo` reports on it. */
const sample = JSON.parse(
  await readFile(new URL('../scenarios/demo/golden/report.json', import.meta.url), 'utf8'),
) as Report;

/** A report in which every name is hostile, every chart has something to draw and little is known. */
function hostileReport(): Report {
  const full = makeFullReport();
  const agents = NAMES.map((name) => ({ name, usage: makeUsage() }));
  const stage = { tokens: 1_000, share: 0.5, agents: 1, errors: 0, running: 0 };
  const cost = { costUsd: null, costIsFloor: true };
  return {
    ...full,
    repository: NAMES[6] ?? '',
    days: ['2026-04-01', '2026-04-02'].map((day) => ({ day, usage: makeUsage() })),
    workflows: NAMES.map((name) =>
      makeWorkflow({
        name,
        models: [{ model: name, requests: 1, usage: makeUsage() }],
        days: [{ day: '2026-04-01', costUsd: 0.1, costIsFloor: false }],
      }),
    ),
    agents,
    agentRuns: NAMES.slice(0, 8).map((name) =>
      makeAgentRunReport({
        id: name,
        name,
        stages: [
          { ...stage, ...cost, name },
          { ...stage, ...cost, name: `${name} ` },
        ],
      }),
    ),
  };
}

/** What a page did while it was open. */
interface Visit {
  readonly page: Page;
  /** Addresses asked for, the page's own left out. */
  readonly requests: readonly string[];
  /** What the browser complained of: blocked styles, scripts that failed. */
  readonly complaints: readonly string[];
}

describe.runIf(process.platform === 'linux')('report.html in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium({ width: 800, height: 900 });
  });
  afterAll(() => browser.close());

  async function visit(
    html: string,
    { width = 1400, theme = 'light', hasScripts = true } = {},
  ): Promise<Visit> {
    const file = join(await temporaryFolder(), 'report.html');
    await writeFile(file, html);
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const [requests, complaints]: [string[], string[]] = [[], []];
    const own = pathToFileURL(file).href;
    page.on('request', (request) => void (request.url() !== own && requests.push(request.url())));
    page.on('console', (message) => void complaints.push(message.text()));
    page.on('pageerror', (error) => void complaints.push(String(error)));
    await page.setJavaScriptEnabled(hasScripts);
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(own);
    return { page, requests, complaints };
  }

  const reports = [
    ['the sample repository', sample],
    ['hostile names', hostileReport()],
    ['multi-agent runs', makeFullReport({ agentRuns: [makeAgentRunReport()] })],
  ] as const;
  const views = reports.flatMap(([what, report]) =>
    WIDTHS.flatMap((width) => THEMES.map((theme) => [what, width, theme, report] as const)),
  );

  it.each(views)(
    'of %s, %i pixels wide, %s: fits, is accessible, asks for nothing and breaks no rule',
    async (_what, width, theme, report) => {
      const { page, requests, complaints } = await visit(renderHtml(report), { width, theme });
      const widest = await page.evaluate('document.documentElement.scrollWidth');
      expect(widest).toBe(width);
      await page.evaluate('document.querySelectorAll("details").forEach((d) => (d.open = true))');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.evaluate(axe.source);
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
      ).toEqual([]);
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
    },
  );

  it('shows hostile names as text and runs nothing of theirs', async () => {
    const { page } = await visit(renderHtml(hostileReport()));
    expect(await page.evaluate('globalThis.pwned')).toBeUndefined();
    expect(await page.evaluate('document.scripts.length')).toBe(1);
    expect(
      await page.evaluate('document.querySelectorAll("img, iframe, object, link").length'),
    ).toBe(0);
    const text = (await page.evaluate('document.body.textContent')) as string;
    expect(text).toContain('<img src=x onerror=alert(1)><script>alert(1)</script>');
    expect(text).toContain('</style><script>globalThis.pwned = 1</script>');
    expect(text).toContain(`${'y'.repeat(99)}…`);
    expect(text).not.toMatch(/y{401}|\u202e/);
  });

  it('lets no script and no style in but its own, though one were there', async () => {
    const page = renderHtml(sample).replace(
      '</body>',
      '<script>globalThis.pwned = 1</script><p style="color: red" onclick="pwned = 1">x</p></body>',
    );
    const { page: opened, complaints } = await visit(page);
    expect(await opened.evaluate('globalThis.pwned')).toBeUndefined();
    expect(complaints.join('\n')).toContain('Content Security Policy');
  });

  it('is complete without scripts', async () => {
    const { page } = await visit(renderHtml(sample), { hasScripts: false });
    const text = (await page.evaluate('document.body.innerText')) as string;
    expect(text).toContain('spent by 23 runs');
    expect(text).toContain('Release Notes Writer');
    const shown = `[...document.querySelectorAll('svg.chart')].filter((svg) => svg.getBoundingClientRect().height > 100).length`;
    expect(await page.evaluate(shown)).toBeGreaterThanOrEqual(4);
    expect(await page.evaluate('document.querySelectorAll("th button").length')).toBe(0);
  });

  it('sorts a table by a click or a key: numbers from the highest, unknown ones last', async () => {
    const costs = [0.5, null, 12, 3, 1_200];
    const workflows = costs.map((cost, index) =>
      makeWorkflow({ name: `w${index}`, usage: { ...makeUsage(), costUsd: cost } }),
    );
    const { page } = await visit(renderHtml({ ...sample, workflows }));
    const order = `[...document.querySelector('[aria-label="Workflow Summary"] tbody').rows].map((row) => row.cells[0].textContent)`;
    const button = await page.waitForSelector('xpath///th/button[text()="Cost"]');
    expect(await page.evaluate(order)).toEqual(['w0', 'w1', 'w2', 'w3', 'w4']);
    await button?.click();
    expect(await page.evaluate(order)).toEqual(['w4', 'w2', 'w3', 'w0', 'w1']);
    await button?.press('Enter');
    expect(await page.evaluate(order)).toEqual(['w0', 'w3', 'w2', 'w4', 'w1']);
    const title = `document.querySelector('th[aria-sort]').getAttribute('aria-sort')`;
    expect(await page.evaluate(title)).toBe('ascending');
  });

  it('is printed light, with what is folded', async () => {
    const { page } = await visit(renderHtml(sample), { theme: 'dark' });
    const back = `getComputedStyle(document.body).backgroundColor`;
    expect(await page.evaluate(back)).toBe('rgb(13, 17, 23)');
    await page.emulateMediaType('print');
    expect(await page.evaluate(back)).toBe('rgb(255, 255, 255)');
    const folded = `document.querySelector('figure details table').getBoundingClientRect().height`;
    expect(await page.evaluate(folded)).toBeGreaterThan(0);
  });
});

it('the command writes the page beside the other files, and prints the same', async () => {
  const folder = await temporaryFolder();
  const { code, stdout } = await runCli(['demo', '--format', 'html', '--output-dir', folder]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^<!doctype html>\n/);
  expect(await readFile(join(folder, 'report.html'), 'utf8')).toBe(stdout);
});
