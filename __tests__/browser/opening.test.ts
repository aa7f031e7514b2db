import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPage, WIDTH } from '../../.github/scripts/draw-page.ts';
import { launchChromium } from '../../.github/scripts/launch-chromium.ts';
import { renderIssue } from '../../src/renderers/issue.ts';
import { makeUsage, makeWorkflow } from '../support/finding-factory.ts';
import { makeFinding, makeFullReport } from '../support/report-factory.ts';

/** What an issue opens with before its details, at the width of an issue. CSS pixels. */
const MOST_PIXELS = 1_500;

const golden = (name: string): Promise<string> =>
  readFile(new URL(`../scenarios/${name}/golden/issue.md`, import.meta.url), 'utf8');

/** 200 workflows with long names, each with findings, some of which share their remedy. */
function manyWorkflows(): string {
  const names = Array.from({ length: 200 }, (_, index) => `A workflow of many words, ${index}`);
  const kinds = ['zero-cache-hits', 'failing-runs', 'many-requests', 'costly-run', 'heavy-run'];
  const workflows = names.map((name, index) =>
    makeWorkflow({ name, path: `${index}.yml`, usage: makeUsage({ cost: 900 - index }) }),
  );
  const findings = names.flatMap((workflow, index) =>
    kinds.map((kind) =>
      makeFinding({
        kind,
        workflow,
        remedy: `What helps against ${kind} is to change the prompt and the tools of the agent.`,
        savingUsdPerMonth: 500 - index,
        since: '2026-04-01',
        reports: 9,
      }),
    ),
  );
  const report = makeFullReport({ workflows, findings });
  return renderIssue(report, { marker: '<!-- marker -->' }).body;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium({ width: WIDTH, height: 1_000 });
}, 60_000);
afterAll(() => browser.close());

describe.each([
  ['the demo', () => golden('demo')],
  ['a week', () => golden('week')],
  ['budgets', () => golden('budgets')],
  ['200 workflows', () => Promise.resolve(manyWorkflows())],
])('the issue of %s', (_, markdown) => {
  it(`opens with at most ${MOST_PIXELS} pixels before the details`, async () => {
    const tab = await browser.newPage();
    await tab.setContent(await toPage(await markdown(), 'light'), { waitUntil: 'load' });
    // From the body's first line on: what is around it is not the issue's.
    const tops = (await tab.evaluate(`[...document.querySelectorAll('summary')].map((summary) => ({
      title: summary.textContent,
      top: summary.getBoundingClientRect().top
        - document.querySelector('h3').getBoundingClientRect().top,
    }))`)) as readonly { readonly title: string; readonly top: number }[];
    const details = tops.find(({ title }) => title === 'Per-Workflow Details');
    expect(tops[0]?.top).toBeLessThanOrEqual(MOST_PIXELS / 2);
    expect(details?.top).toBeGreaterThan(0);
    expect(details?.top).toBeLessThanOrEqual(MOST_PIXELS);
  }, 60_000);
});
