import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DEMO_TOKEN, startFakeGitHub } from '../../src/demo/fake-github.ts';
import { parseOptions } from '../../src/options/parse-options.ts';
import { bundledPriceList } from '../../src/pricing/price-list.ts';
import { reportOnGitHub } from '../../src/wiring/report-on-github.ts';
import { createFaultRepository, DAY_MS, NOW, REPOSITORY } from '../faults/fault-repository.ts';
import { createRecordingLog } from '../github/recording-log.ts';

const SHA = 'abc'.padEnd(40, '0');

/** The job of a repository whose GitHub has a list of the day before the report. */
async function report(priceList: string) {
  const list = JSON.stringify(bundledPriceList().providers);
  const date = new Date(NOW.getTime() - DAY_MS).toISOString();
  const gitHub = await startFakeGitHub(createFaultRepository(), {
    now: () => NOW,
    intercept({ path }) {
      if (!path.startsWith('/repos/pydantic/genai-prices/')) return undefined;
      const content = Buffer.from(list).toString('base64');
      return path.endsWith('/commits')
        ? { status: 200, body: [{ sha: SHA, commit: { committer: { date } } }] }
        : { status: 200, body: { type: 'file', encoding: 'base64', content } };
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'latest-prices-'));
  onTestFinished(async () => {
    await gitHub.close();
    await rm(folder, { recursive: true });
  });
  const options = await parseOptions({
    repository: REPOSITORY,
    since: new Date(NOW.getTime() - DAY_MS).toISOString(),
    until: NOW.toISOString(),
    publish: 'summary',
    'output-dir': folder,
    'cache-dir': join(folder, 'cache'),
    'price-list': priceList,
  });
  const { report: made } = await reportOnGitHub(options, {
    token: DEMO_TOKEN,
    apiUrl: gitHub.apiUrl,
    summaryPath: undefined,
    log: createRecordingLog(),
    now: () => NOW,
    isThrottled: false,
  });
  const asked = gitHub.requests.filter(({ path }) => path.includes('genai-prices'));
  const kept = (await readdir(join(folder, 'cache'))).includes('price-list.json');
  return { pricing: made.pricing, asked: asked.length, kept };
}

it('names the commit of the newest list and its day, and keeps it', async () => {
  const { pricing, asked, kept } = await report('latest');
  expect(pricing.version).toContain(`pydantic/genai-prices@${SHA}`);
  expect(pricing.listDate).toBe(new Date(NOW.getTime() - DAY_MS).toISOString().slice(0, 10));
  expect([asked, kept]).toEqual([2, true]);
});

it('asks nobody for prices unless asked to', async () => {
  const { pricing, asked, kept } = await report('bundled');
  expect(pricing.version).toMatch(/^\d/);
  expect([asked, kept]).toEqual([0, false]);
});
