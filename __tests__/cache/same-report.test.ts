import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEMO_TOKEN, startFakeGitHub, type FakeGitHub } from '../../src/demo/fake-github.ts';
import { createSampleRepository } from '../../src/demo/sample-repository.ts';
import type { Report } from '../../src/domain/report.ts';
import { reportOnGitHub } from '../../src/wiring/report-on-github.ts';
import type { RawInputs } from '../../src/options/inputs.ts';
import { parseOptions } from '../../src/options/parse-options.ts';
import { createRecordingLog } from '../github/recording-log.ts';
import { temporaryFolder } from '../support/spawn.ts';

const { now } = createSampleRepository();

async function start(at: Date = now): Promise<FakeGitHub> {
  const { state } = createSampleRepository();
  const gitHub = await startFakeGitHub(state, { now: () => at });
  onTestFinished(gitHub.close);
  return gitHub;
}

/** A report of the sample's week, and the artifacts it asked for. */
async function reportOf(
  gitHub: FakeGitHub,
  inputs: RawInputs = {},
  at: Date = now,
): Promise<{ report: Report; artifacts: number; blobs: number }> {
  const before = gitHub.requests.length;
  const options = await parseOptions({
    repository: 'acme/storefront',
    provider: 'all',
    since: '7d',
    until: at.toISOString(),
    'dry-run': 'true',
    'output-dir': await temporaryFolder(),
    ...inputs,
  });
  const { report } = await reportOnGitHub(options, {
    token: DEMO_TOKEN,
    apiUrl: gitHub.apiUrl,
    summaryPath: undefined,
    log: createRecordingLog(),
    now: () => at,
    isThrottled: false,
  });
  const requests = gitHub.requests.slice(before);
  return {
    report,
    artifacts: requests.filter(({ path }) => /\/artifacts\/\d+\/zip$/.test(path)).length,
    blobs: requests.filter(({ server }) => server === 'blob').length,
  };
}

describe('a report with a cache', () => {
  it('is the same as without one, and asks for no artifact twice', async () => {
    const gitHub = await start();
    const without = await reportOf(gitHub);
    const inputs = { 'cache-dir': join(await temporaryFolder(), 'usage') };
    const first = await reportOf(gitHub, inputs);
    const second = await reportOf(gitHub, inputs);
    expect(first).toEqual(without);
    expect(second.report).toEqual(without.report);
    expect(without.blobs).toBeGreaterThan(50);
    // What cannot be read is tried again; one of the sample's artifacts is gone.
    expect(second).toMatchObject({ artifacts: 1, blobs: 0 });
  });

  it('is the same when its entries are spoiled, and mends them', async () => {
    const gitHub = await start();
    const folder = await temporaryFolder();
    const first = await reportOf(gitHub, { 'cache-dir': folder });
    const entries = await readdir(folder);
    for (const name of entries.slice(0, 5)) await truncate(join(folder, name), 20);
    const second = await reportOf(gitHub, { 'cache-dir': folder });
    const third = await reportOf(gitHub, { 'cache-dir': folder });
    expect(second.report).toEqual(first.report);
    expect([second.blobs, third.blobs]).toEqual([5, 0]);
  });

  it('is that of the prices it is given, not of those that filled the cache', async () => {
    const gitHub = await start();
    const prices = 'claude-sonnet-4-6: {input: 300, output: 1500}';
    const without = await reportOf(gitHub, { prices });
    const folder = await temporaryFolder();
    const first = await reportOf(gitHub, { 'cache-dir': folder });
    const second = await reportOf(gitHub, { 'cache-dir': folder, prices });
    expect(second.report).toEqual(without.report);
    expect(second.report.totals.costUsd).not.toBe(first.report.totals.costUsd);
  });

  it('reports an expired artifact as one, though it was kept', async () => {
    const later = new Date(now.getTime() + 85 * 86_400_000);
    const window = { since: '90d' };
    const folder = await temporaryFolder();
    await reportOf(await start(), { ...window, 'cache-dir': folder });
    const gitHub = await start(later);
    const without = await reportOf(gitHub, window, later);
    const cached = await reportOf(gitHub, { ...window, 'cache-dir': folder }, later);
    expect(without.report.coverage.gaps.map(({ reason }) => reason)).toContain('expired');
    expect(cached.report).toEqual(without.report);
  });
});
