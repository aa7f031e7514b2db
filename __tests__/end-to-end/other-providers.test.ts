import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DEMO_TOKEN, startFakeGitHub } from '../../src/demo/fake-github.ts';
import { createSampleRepository } from '../../src/demo/sample-repository.ts';
import type { Report } from '../../src/domain/report.ts';
import { line } from '../support/collect-from.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';

it('names the providers of a file whose records were asked for by another name', async () => {
  const folder = await temporaryFolder();
  await writeFile(
    join(folder, 'token-usage.jsonl'),
    line('a', { provider: 'openai', model: 'gpt-5.4' }) + line('b', { provider: 'anthropic' }),
  );
  const { code, stdout } = await runCli(['report', 'token-usage.jsonl', '--provider', 'nope'], {
    cwd: folder,
  });
  expect(code).toBe(0);
  expect(stdout).toContain('No usage of nope was found: the records are of anthropic, openai;');
  expect(stdout).toContain('--provider anthropic,openai');
});

it('names the provider that a transcript is of', async () => {
  const folder = await temporaryFolder();
  const answer = {
    type: 'assistant',
    sessionId: 's',
    parentUuid: null,
    requestId: 'r',
    message: { id: 'm', model: 'claude-opus-5', usage: { input_tokens: 3, output_tokens: 5 } },
  };
  await writeFile(join(folder, 'session.jsonl'), `${JSON.stringify(answer)}\n`);
  const { stdout } = await runCli(['report', 'session.jsonl', '--provider', 'openai'], {
    cwd: folder,
  });
  expect(stdout).toContain('the records are of anthropic');
});

it('holds no more names than a person reads, and none where all were asked for', async () => {
  const folder = await temporaryFolder();
  const records = Array.from({ length: 100 }, (_, index) =>
    line(`r${index}`, { provider: `made-up-${index}` }),
  );
  await writeFile(join(folder, 'token-usage.jsonl'), records.join(''));
  const report = async (...args: string[]): Promise<Report> => {
    const json = ['report', 'token-usage.jsonl', '--format', 'json', ...args];
    const { stdout } = await runCli(json, { cwd: folder });
    return JSON.parse(stdout) as Report;
  };
  const one = await report('--provider', 'made-up-7');
  expect(one.coverage.otherProviders).toHaveLength(20);
  expect((await report()).coverage.otherProviders).toBeUndefined();
});

it('names the providers of a repository whose runs all used other ones', async () => {
  const { state } = createSampleRepository();
  const gitHub = await startFakeGitHub(state, { now: () => new Date('2026-11-20T06:17:00Z') });
  onTestFinished(gitHub.close);
  const env = { GITHUB_API_URL: gitHub.apiUrl, GH_TOKEN: DEMO_TOKEN };
  const window = ['--since', '2026-11-19T06:17:00Z', '--until', '2026-11-20T06:17:00Z'];
  const folder = await temporaryFolder();
  const options = ['--provider', 'nope', '--output-dir', folder];
  const { code, stderr } = await runCli(['github', 'acme/storefront', ...window, ...options], {
    env,
  });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const { coverage } = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Report;
  expect(coverage.otherProviders).toEqual(['anthropic', 'copilot', 'openai']);
});
