import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_TOKEN, startFakeGitHub, type FakeGitHub } from '../../src/demo/fake-github.ts';
import { startFakePaperclip, type FakePaperclip } from '../../src/demo/paperclip-api.ts';
import type { RepositoryState } from '../../src/demo/repository-state.ts';
import { issue } from '../publishing/small-repository.ts';
import { runCli, temporaryFolder, type Exit } from '../support/spawn.ts';

let github: FakeGitHub;
let paperclip: FakePaperclip;
const state: RepositoryState = {
  owner: 'octo',
  name: 'shop',
  id: 42,
  workflows: [],
  runs: [],
  artifacts: [],
  labels: [],
  issues: [issue(1, { title: 'Somebody’s own' })],
};

beforeAll(async () => {
  github = await startFakeGitHub(state);
  paperclip = await startFakePaperclip();
});

afterAll(() => Promise.all([github.close(), paperclip.close()]));

async function publish(until: string, ...args: string[]): Promise<Exit> {
  const company = ['--company', 'Acme Test', '--since', '30d', '--until', until];
  return runCli(['paperclip', '--no-db', '--api-url', paperclip.url, ...company, ...args], {
    cwd: await temporaryFolder(),
    env: {
      GITHUB_TOKEN: DEMO_TOKEN,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_REPOSITORY: 'octo/shop',
    },
  });
}

const NAMES = /Acme|Builder|Reviewer|Triage|CliSub|Nightly audit|health check|not invokable/;
const audits = () =>
  state.issues.filter(({ title }) => title.startsWith('📊 Paperclip Cost Audit'));

it('publishes a series of its own, without names, and replaces its older ones alone', async () => {
  const first = await publish('2026-11-22', '--publish', 'issue');
  expect({ code: first.code, stderr: first.stderr }).toMatchObject({ code: 0 });
  const [published] = audits();
  expect(published).toMatchObject({
    title: '📊 Paperclip Cost Audit 2026-11-21',
    labels: ['paperclip-cost-audit'],
    state: 'open',
  });
  expect(published?.body).toContain('Cost by agent of');
  expect(published?.body).not.toMatch(NAMES);
  expect(first.stdout).not.toMatch(NAMES);

  expect((await publish('2026-11-23', '--publish', 'issue')).code).toBe(0);
  expect(audits().map(({ title, state: is }) => [title, is])).toEqual([
    ['📊 Paperclip Cost Audit 2026-11-21', 'closed'],
    ['📊 Paperclip Cost Audit 2026-11-22', 'open'],
  ]);
  // A second run of a date is the same issue.
  expect((await publish('2026-11-23', '--publish', 'issue')).code).toBe(0);
  expect(audits()).toHaveLength(2);
  expect(state.issues.find(({ number }) => number === 1)?.state).toBe('open');
});

it('publishes names where they are asked for', async () => {
  expect((await publish('2026-11-24', '--publish', 'issue,names')).code).toBe(0);
  expect(audits().at(-1)?.body).toContain('Reviewer');
});

it('publishes budgets of companies by their ids', async () => {
  const budget = ['--budget', 'workflows: {"Acme*": {month: 1, day: 1}}'];
  expect((await publish('2026-11-24', '--publish', 'issue', ...budget)).code).toBe(0);
  const body = audits().find(
    ({ body }) => body.includes('### Budgets') || body.includes('#### Budgets'),
  );
  expect(body?.body).toMatch(/`company-[0-9a-f]{8}`, a month/);
  expect(body?.body).not.toMatch(NAMES);
});

it('says what publishing lacks', async () => {
  const exit = await runCli(['paperclip', '--no-db', '--api-url', paperclip.url, '--publish']);
  expect(exit).toMatchObject({ code: 2, stdout: '' });
  expect(exit.stderr).toMatch(/--publish: there is no token; set GITHUB_TOKEN or GH_TOKEN/);
});
