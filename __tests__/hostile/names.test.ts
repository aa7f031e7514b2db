import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEMO_TOKEN, startFakeGitHub } from '../../src/demo/fake-github.ts';
import type { RepositoryState } from '../../src/demo/repository-state.ts';
import type { Report } from '../../src/domain/report.ts';
import { readMarker } from '../../src/history/marker.ts';
import { artifact, minutes, NOW, run } from '../demo/fake-github.ts';
import { HOSTILE_NAMES } from '../renderers/arbitrary-report.ts';
import { foreignMarkup } from '../renderers/foreign-markup.ts';
import { parseCsv } from '../renderers/parse-csv.ts';
import { line, zip } from '../support/collect-from.ts';
import { runAction, runCli, temporaryFolder } from '../support/spawn.ts';

/** Each hostile name as that of a workflow, branch, actor, artifact, model, provider and writer. */
function hostileRepository(): RepositoryState {
  const names = HOSTILE_NAMES.map((name, index) => ({ name, id: index + 1 }));
  return {
    owner: 'octo',
    name: 'shop',
    id: 42,
    workflows: names.map(({ name, id }) => ({
      id,
      name,
      path: `.github/workflows/w${id}.lock.yml`,
    })),
    runs: names.map(({ name, id }) =>
      run(id, { workflowId: id, headBranch: name, actor: name, event: name }),
    ),
    artifacts: names.map(({ name, id }) => {
      const content = zip({
        'agent/token_usage.jsonl': recordsOf(name, id),
        [`${name.slice(0, 100).replaceAll('/', '∕')}/token-usage.jsonl`]: 'broken\n',
      });
      return artifact(id, {
        runId: id,
        name: id % 2 === 0 ? name || 'usage' : 'usage',
        createdAt: minutes(-500),
        content,
      });
    }),
    labels: [],
    issues: [],
  };
}

/** Two requests of a model by that name, one of them by a provider and a writer of it too. */
function recordsOf(name: string, id: number): string {
  const timestamp = '2026-08-10T02:00:00Z';
  return (
    line(`a${id}`, { model: name, timestamp, input_tokens: 500_000 }) +
    line(`b${id}`, { model: name, provider: name, path: name, _schema: name, event: name })
  );
}

/** What moves a cursor, sets a colour, makes a link, or turns the direction of writing. */
const STEERING = /[^\P{Cc}\n\r\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** Commands that a job's log would obey, but for those that the program gives itself. */
function commandsIn(stdout: string): readonly string[] {
  const own = /^::(?:debug|group|endgroup|add-mask|warning)::/;
  return stdout
    .split(/\r\n|\r|\n/)
    .map((text) => text.trimStart())
    .filter((text) => (text.startsWith('::') && !own.test(text)) || text.includes('##['));
}

describe('hostile names through the whole Action', () => {
  it('leave nothing anywhere that we did not write', async () => {
    const state = hostileRepository();
    const gitHub = await startFakeGitHub(state, {
      now: () => NOW,
      rateLimit: { limit: 100_000, remaining: 100_000, resetAt: minutes(60) },
    });
    onTestFinished(gitHub.close);
    const { code, stdout, stderr, summary, outputs, file } = await runAction(
      gitHub,
      'octo/shop',
      { since: '24h', until: NOW.toISOString(), provider: 'all', artifacts: '*, usage' },
      { RUNNER_DEBUG: '1' },
    );
    expect(code).toBe(0);
    const json = await file('report.json');
    const { workflows } = JSON.parse(json) as Report;
    expect(workflows.map(({ name }) => name).toSorted()).toEqual(HOSTILE_NAMES.toSorted());
    const used = workflows.filter(({ usage }) => usage.totalTokens !== null).length;
    expect(used).toBeGreaterThan(HOSTILE_NAMES.length / 2);
    expect(json).not.toMatch(STEERING);

    const issue = state.issues[0]?.body ?? '';
    expect(issue).toContain('### Workflow Summary');
    expect(issue).toBe(await file('report.md'));
    expect(foreignMarkup(issue)).toEqual([]);
    expect(foreignMarkup(summary)).toEqual([]);
    expect(issue).not.toMatch(STEERING);
    expect(readMarker(issue)?.workflows.length).toBeGreaterThan(HOSTILE_NAMES.length / 2);
    expect(issue.indexOf('-->')).toBe(issue.indexOf('\n') - '-->'.length);

    expect(commandsIn(stdout)).toEqual([]);
    expect(stdout + stderr).not.toMatch(STEERING);
    expect(outputs['issue-url']).toMatch(/^https:\/\/github\.com\/octo\/shop\/issues\/\d+$/);

    const csv = await file('usage.csv');
    const [head = [], ...rows] = parseCsv(csv);
    expect(rows.length).toBe(HOSTILE_NAMES.length);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r＝＋－＠-]/u);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(csv).not.toMatch(STEERING);
  });
});

describe('hostile names on a terminal', () => {
  it.each(['text', 'markdown', 'json', 'csv'])('steer nothing in %s', async (format) => {
    const folder = await temporaryFolder();
    const records = HOSTILE_NAMES.map(recordsOf).join('');
    await writeFile(join(folder, 'token-usage.jsonl'), `${records}broken \u001b[31m\n`);
    const exits = await Promise.all(
      ['model', 'workflow'].map((by) =>
        runCli(
          ['report', '--format', format, '--group-by', by, 'token-usage.jsonl', '\u001b[31mgone'],
          { cwd: folder },
        ),
      ),
    );
    for (const { stdout, stderr } of exits) {
      expect(stdout.length).toBeGreaterThan(100);
      expect(stdout).not.toMatch(STEERING);
      expect(stderr).toContain('gone');
      expect(stderr).not.toMatch(STEERING);
      expect(format === 'markdown' ? foreignMarkup(stdout) : []).toEqual([]);
    }
  });

  it.each([
    [['report', '--\u001b[31mformat']],
    [['\u001b[31mcommand']],
    [['report', '--format', '\u202ecsv']],
    [['github', '\u001b]8;;https://evil.example\u0007a/b']],
  ])('steer nothing in what is said of %j', async (args) => {
    const { code, stderr } = await runCli(args, { env: { GITHUB_TOKEN: DEMO_TOKEN } });
    expect(code).toBe(2);
    expect(stderr.length).toBeGreaterThan(10);
    expect(stderr).not.toMatch(STEERING);
  });
});
