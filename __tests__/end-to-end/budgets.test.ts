import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEMO_TOKEN, startFakeGitHub } from '../../src/demo/fake-github.ts';
import { createSampleRepository } from '../../src/demo/sample-repository.ts';
import type { Report } from '../../src/domain/report.ts';
import { schemaErrors } from '../renderers/schema-errors.ts';
import { line } from '../support/collect-from.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';
import { startWebhookServer } from '../support/webhook-server.ts';

/** $3.00 of Claude Sonnet at noon of each day from 9 to 20 November 2025: 200K out at $15. */
const RECORDS = Array.from({ length: 12 }, (_, index) =>
  line(`r${index}`, {
    timestamp: `2025-11-${String(index + 9).padStart(2, '0')}T12:00:00Z`,
    input_tokens: 0,
    output_tokens: 200_000,
  }),
).join('');

const UNTIL = ['--until', '2025-11-21T00:00:00Z'];

describe('report', () => {
  it('of the last week that was over by --until is whole', async () => {
    const args = ['report', '-', '--format', 'json', '--group-by', 'week,month'];
    const { stdout } = await runCli([...args, '--since', 'last-week', ...UNTIL], {
      stdin: RECORDS,
    });
    expect(schemaErrors(stdout)).toEqual([]);
    const { window, totals, groups } = JSON.parse(stdout) as Report;
    expect(window).toEqual({
      from: '2025-11-10T00:00:00.000Z',
      to: '2025-11-17T00:00:00.000Z',
      basis: 'explicit',
      period: { unit: 'week', name: '2025-W46' },
    });
    expect(totals.costUsd).toBe(21);
    expect(groups?.map(({ by }) => by)).toEqual([{ week: '2025-W46', month: '2025-11' }]);
    const all = await runCli([...args, '--since', 'last-month', '--until', '2025-12-01'], {
      stdin: RECORDS,
    });
    const month = JSON.parse(all.stdout) as Report;
    expect(month.window.period).toEqual({ unit: 'month', name: '2025-11' });
    expect(month.groups?.map(({ by, usage }) => [by['week'], usage.costUsd])).toEqual([
      ['2025-W45', 3],
      ['2025-W46', 21],
      ['2025-W47', 12],
    ]);
  });

  it('ends look-backs, weeks and months at --until, whatever the clock says', async () => {
    const windowOf = async (since: string, until: string) => {
      const args = ['report', '-', '--format', 'json', '--since', since, '--until', until];
      const { stdout } = await runCli(args, { stdin: RECORDS });
      const { window, totals } = JSON.parse(stdout) as Report;
      return [window.from?.slice(0, 10), window.to?.slice(0, 10), totals.costUsd];
    };
    expect(await windowOf('2d', '2025-11-20')).toEqual(['2025-11-18', '2025-11-20', 6]);
    expect(await windowOf('last-week', '2126-11-25')).toEqual(['2126-11-18', '2126-11-25', null]);
    expect(await windowOf('last-month', '2126-12-01')).toEqual(['2126-11-01', '2126-12-01', null]);
  });

  it('compares with budgets of a file, and --fail-on sees them', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'budgets.yml'), 'month: 30\nday: 2.5\n');
    const month = ['--since', '2025-11-01', '--until', '2025-12-01'];
    const args = ['report', '-', ...month, '--budget', 'budgets.yml'];
    const asked = [...args, '--format', 'json', '--fail-on', 'high'];
    const { code, stdout } = await runCli(asked, { stdin: RECORDS, cwd: folder });
    expect(code).toBe(1);
    expect(schemaErrors(stdout)).toEqual([]);
    expect((JSON.parse(stdout) as Report).budgets).toMatchObject([
      { spentUsd: 36, spentIsFloor: false, status: 'over', runsOutOn: '2025-11-19' },
      { name: '2025-11-20', spentUsd: 3, spentIsFloor: false, status: 'over' },
    ]);
    const page = await runCli(args, { stdin: RECORDS, cwd: folder });
    expect(page.code).toBe(0);
    expect(page.stdout).toMatch(/^All workflows, a month +\$30\.00 +\$36\.00/m);
    expect(page.stderr).not.toContain('New:');
  });

  it('has the forecast alone without budgets, and none of a month that is over', async () => {
    const now = new Date();
    const day = (ago: number): string => new Date(now.getTime() - ago * 86_400_000).toISOString();
    const recent = Array.from({ length: 12 }, (_, ago) =>
      line(`r${ago}`, { timestamp: day(ago), input_tokens: 0, output_tokens: 200_000 }),
    ).join('');
    const { stdout } = await runCli(['report', '-', '--format', 'json'], { stdin: recent });
    const { projection, budgets } = JSON.parse(stdout) as Report;
    expect(budgets).toEqual([]);
    expect(projection).toMatchObject({ month: now.toISOString().slice(0, 7), days: 7 });
    expect(projection?.low).toBeCloseTo(projection?.high ?? Number.NaN, 6);
    const old = recent.replaceAll(/"timestamp":"\d{4}/g, '"timestamp":"2024');
    const over = await runCli(['report', '-', '--format', 'json'], { stdin: old });
    expect((JSON.parse(over.stdout) as Report).projection).toBeNull();
  });

  it('sends what is over its budget to the webhooks of a file, and shows no address', async () => {
    const folder = await temporaryFolder();
    const slack = await startWebhookServer([{ status: 200 }, { status: 403 }]);
    const secret = `${slack.url}/services/SECRET`;
    await writeFile(join(folder, 'webhooks.txt'), `${secret}\n`);
    const notify = ['--notify', 'webhooks.txt', '--notify-hosts', slack.host];
    const args = ['report', '-', '--budget', '{"day": 2}', ...notify];
    const sent = await runCli(args, { stdin: RECORDS, cwd: folder });
    expect(sent.code).toBe(0);
    expect(JSON.parse(slack.got[0]?.body ?? '{}').text).toMatch(/over the budget of \$2\.00 a day/);
    expect(slack.got[0]?.body).not.toContain('mrkdwn');
    const failed = await runCli(args, { stdin: RECORDS, cwd: folder });
    expect(failed.code).toBe(0);
    expect(failed.stderr).toContain('warning: Webhook 1 of 1 (Slack) did not take the message');
    expect(sent.stderr + failed.stderr + sent.stdout).not.toMatch(/SECRET|127\.0\.0\.1/);
  });

  it('sends the same once where a history keeps what was sent', async () => {
    const folder = await temporaryFolder();
    const slack = await startWebhookServer([{ status: 200 }]);
    await writeFile(join(folder, 'webhooks.txt'), `${slack.url}/services/SECRET\n`);
    const notify = ['--notify', 'webhooks.txt', '--notify-hosts', slack.host];
    const args = ['report', '-', '--budget', '{"day": 2}', '--history', 'history', ...notify];
    for (let time = 0; time < 3; time += 1) {
      expect(await runCli(args, { stdin: RECORDS, cwd: folder })).toMatchObject({ code: 0 });
    }
    expect(slack.got).toHaveLength(1);
  });

  it.each([
    [['--budget', 'nowhere.yml'], 'budget: the file nowhere.yml cannot be read'],
    [['--budget', '{"month": "x"}'], 'budget: "month" is a text; write US dollars'],
    [['--notify', 'nowhere.txt'], '--notify: the file nowhere.txt cannot be read'],
    [['--notify-on', 'x'], 'notify-on: "x" is not known; write one of budget, low, medium, high.'],
    [['--since', 'last-year'], '--since: "last-year" is no time; write last-report, last-week,'],
  ])('refuses %j in one sentence', async (args, message) => {
    const { code, stderr } = await runCli(['report', '-', ...args], { stdin: RECORDS });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});

describe('github', () => {
  it('takes budgets and a file of webhooks, and sends only when it publishes', async () => {
    const { state, now } = createSampleRepository();
    const gitHub = await startFakeGitHub(state, { now: () => now });
    onTestFinished(gitHub.close);
    const slack = await startWebhookServer();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'webhooks.txt'), `${slack.url}/services/SECRET`);
    await writeFile(join(folder, 'budgets.yml'), 'run: 0.5');
    const notify = ['--notify', 'webhooks.txt', '--notify-hosts', slack.host];
    const window = ['--since', '24h', '--until', now.toISOString()];
    const args = ['github', 'acme/storefront', ...window, '--budget', 'budgets.yml', ...notify];
    const env = { GITHUB_API_URL: gitHub.apiUrl, GH_TOKEN: DEMO_TOKEN };
    const dry = await runCli(args, { env, cwd: folder });
    expect({ code: dry.code, got: slack.got }).toEqual({ code: 0, got: [] });
    expect(dry.stderr).toMatch(/^New: .* over the budget of \$0\.50 a run\.$/m);
    const published = await runCli([...args, '--publish'], { env, cwd: folder });
    expect(published.code).toBe(0);
    const [sent] = slack.got;
    expect(sent?.body).toContain(state.issues.at(-1)?.number.toString());
    expect(dry.stderr + published.stderr + published.stdout).not.toMatch(/SECRET|services/);
  });
});
