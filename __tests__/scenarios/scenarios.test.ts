import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeGitHub, type FakeGitHubOptions } from '../../src/demo/fake-github.ts';
import type { RepositoryState } from '../../src/demo/repository-state.ts';
import { createSampleRepository } from '../../src/demo/sample-repository.ts';
import { expectGoldens, withoutChance } from '../support/golden.ts';
import { runAction, runCli, temporaryFolder } from '../support/spawn.ts';

async function start(state: RepositoryState, now: Date, options: FakeGitHubOptions = {}) {
  const gitHub = await startFakeGitHub(state, { now: () => now, ...options });
  onTestFinished(gitHub.close);
  return gitHub;
}

/** A repository in which nothing has happened yet. */
function emptyRepository(): RepositoryState {
  const { state } = createSampleRepository();
  return { ...state, runs: [], artifacts: [], issues: [], labels: [] };
}

describe('scenarios', () => {
  it('demo: the command of the README', async () => {
    const folder = await temporaryFolder();
    const { code, stdout, stderr } = await runCli(['demo', '--output-dir', folder]);
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('report.json'),
    });
    const file = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
    await expectGoldens('demo', {
      'terminal.txt': stdout,
      'report.json': withoutChance(await file('report.json')),
      'issue.md': await file('report.md'),
      'usage.csv': await file('usage.csv'),
    });
  });

  it('week: all providers over seven days, by the Action', async () => {
    const { state, now } = createSampleRepository();
    const gitHub = await start(state, now);
    const inputs = { provider: 'all', since: '7d', until: now.toISOString() };
    const { code, outputs, summary, file, stdout } = await runAction(
      gitHub,
      'acme/storefront',
      inputs,
    );
    expect({ code, log: stdout }).toMatchObject({ code: 0 });
    expect(gitHub.problems).toEqual([]);
    const issue = gitHub.state.issues.at(-1);
    expect(issue?.title).toBe('📊 Token Usage Report 2026-11-20');
    await expectGoldens('week', {
      'report.json': withoutChance(await file('report.json')),
      'issue.md': issue?.body ?? '',
      'summary.md': summary,
      'outputs.json': `${JSON.stringify(withoutPaths(outputs), null, 2)}\n`,
    });
  });

  it('budgets: the last whole week against budgets of every kind', async () => {
    const { state, now } = createSampleRepository();
    const gitHub = await start(state, now);
    const budget = [
      'month: 40',
      'day: 5',
      'run: 1',
      'workflows:',
      "  'Security*': { month: 8 }",
      '  smoke-claude.lock.yml: { run: 1 }',
      "  'Nightly*': { month: 5 }",
    ].join('\n');
    const { code, stdout } = await runAction(gitHub, 'acme/storefront', {
      provider: 'all',
      since: 'last-week',
      until: now.toISOString(),
      budget,
    });
    expect({ code, log: stdout }).toMatchObject({ code: 0 });
    const issue = gitHub.state.issues.at(-1);
    expect(issue?.title).toBe('📊 Token Usage Report, week 2026-W46');
    await expectGoldens('budgets', { 'issue.md': issue?.body ?? '' });
  });

  it('first-report: no earlier report, no run', async () => {
    const { now } = createSampleRepository();
    const gitHub = await start(emptyRepository(), now);
    const { code, file, outputs } = await runAction(gitHub, 'acme/storefront', {
      until: now.toISOString(),
    });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({
      'total-cost-usd': '',
      'total-tokens': '',
      'runs-with-usage': '0',
    });
    await expectGoldens('first-report', {
      'report.json': withoutChance(await file('report.json')),
      'issue.md': await file('report.md'),
    });
  });

  it('no-token-data: agents ran, but none reported its usage', async () => {
    const { state, now } = createSampleRepository();
    const gitHub = await start({ ...state, artifacts: [], issues: [] }, now);
    const { code, file } = await runAction(gitHub, 'acme/storefront', { until: now.toISOString() });
    expect(code).toBe(0);
    await expectGoldens('no-token-data', {
      'report.json': withoutChance(await file('report.json')),
      'issue.md': await file('report.md'),
    });
  });
});

/** Outputs without the folders that differ from machine to machine. */
function withoutPaths(outputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [
      name,
      value.replace(/^.*\/(?=[^/]+\.\w+$)/, ''),
    ]),
  );
}
