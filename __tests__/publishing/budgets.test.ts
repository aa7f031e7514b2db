import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { schemaErrors } from '../renderers/schema-errors.ts';
import { startWebhookServer } from '../support/webhook-server.ts';
import type { ActionExit } from '../support/spawn.ts';
import { startBudgetRepository } from './budget-repository.ts';

const BUDGET = 'month: 20\nrun: 3.5\nworkflows: {"Release*": {month: 10, day: 3}}';

async function reportOf(exit: ActionExit): Promise<Report> {
  const json = await exit.file('report.json');
  expect(schemaErrors(json)).toEqual([]);
  return JSON.parse(json) as Report;
}

describe('a budget over some days', () => {
  it('is compared with the calendar month that the reports add up, and sent once when it is over', async () => {
    const { gitHub, act } = await startBudgetRepository();
    const slack = await startWebhookServer();
    const secret = `${slack.url}/services/T0/B0/SECRET`;
    const exits = new Map<string, ActionExit>();
    const report = async (date: string, more: Record<string, string> = {}): Promise<Report> => {
      const exit = await act(date, {
        budget: BUDGET,
        notify: secret,
        'notify-hosts': slack.host,
        ...more,
      });
      exits.set(date, exit);
      expect({ date, code: exit.code, stderr: exit.stderr }).toMatchObject({ code: 0 });
      return reportOf(exit);
    };

    const first = await report('2026-10-31');
    expect(first.projection).toBeNull();
    // 30 October from 06:17 on: what was before is in no report.
    expect(first.budgets[0]).toMatchObject({ name: '2026-10', spentUsd: 4.5, spentIsFloor: true });
    await report('2026-11-01');

    const second = await report('2026-11-02');
    expect(second.budgets[0]).toMatchObject({
      name: '2026-11',
      spentUsd: 4.5,
      spentIsFloor: false,
      status: 'within',
      forecast: null,
    });
    expect(
      second.budgets.map(({ workflows, period, status }) => [workflows, period, status]),
    ).toEqual([
      [null, 'month', 'within'],
      [null, 'run', 'at-risk'],
      ['Release*', 'month', 'within'],
      ['Release*', 'day', 'at-risk'],
    ]);

    const third = await report('2026-11-03');
    const remaining = (Date.parse('2026-12-01') - Date.parse('2026-11-03T06:17:00Z')) / 86_400_000;
    expect(third.projection?.monthUsd).toBeCloseTo(9 + 4.5 * remaining, 6);
    expect(third.projection).toMatchObject({ month: '2026-11', spentUsd: 9, days: 3 });
    expect(third.budgets[0]).toMatchObject({ status: 'at-risk', runsOutOn: '2026-11-05' });
    expect(third.findings.map(({ kind }) => kind)).toContain('budget-at-risk');
    expect(slack.got).toEqual([]);

    await report('2026-11-04');
    const fifth = await report('2026-11-05');
    expect(fifth.budgets[2]).toMatchObject({
      spentUsd: 12,
      spentIsFloor: false,
      status: 'over',
      runsOutOn: '2026-11-04',
    });
    expect(slack.got).toHaveLength(1);

    const sixth = await report('2026-11-06');
    expect(sixth.budgets[0]).toMatchObject({ spentUsd: 22.5, spentIsFloor: false, status: 'over' });
    expect(slack.got.map(({ body }) => JSON.parse(body).text)).toEqual([
      'octo/shop: $12.00 was spent in 2026-11, $2.00 over the budget for Release* of $10.00 a month, which was used up on 2026-11-04.',
      'octo/shop: $22.50 was spent in 2026-11, $2.50 over the budget of $20.00 a month, which was used up on 2026-11-05.',
    ]);
    const issue = exits.get('2026-11-06')?.outputs['issue-url'] ?? '';
    expect(slack.got[1]?.body).toContain(`<${issue}|`);

    await report('2026-11-06');
    await report('2026-11-07');
    expect(slack.got).toHaveLength(2);
    const failing = await act('2026-11-08', { budget: BUDGET, 'fail-on': 'high' });
    expect(failing.code).toBe(1);

    const week = await act('2026-11-09', { budget: BUDGET, since: 'last-week' });
    const { budgets, window } = await reportOf(week);
    expect(window.period?.name).toBe('2026-W45');
    // Of the month's first day, a Sunday, this series has no report.
    expect(budgets[0]).toMatchObject({ spentUsd: 31.5, spentIsFloor: true, status: 'over' });
    expect(await week.file('report.md')).toMatch(
      /\| All workflows, a month \| \$20\.00 \| ≥\s\$31\.50 \| 2026-11 \|/,
    );

    const text = [...exits.values()].map(
      ({ stdout, stderr, summary }) => stdout + stderr + summary,
    );
    const logged = text.join('\n').replace(/^::add-mask::.*$/gm, '');
    expect(logged).not.toMatch(/SECRET|services\/T0/);
    expect(text.every((one) => one.includes(`::add-mask::${secret}`))).toBe(true);
    expect(JSON.stringify(gitHub.state.issues)).not.toContain('SECRET');
    expect(gitHub.problems).toEqual([]);
  });

  it('is sent by the next report when the webhook fails, which is a warning', async () => {
    const { act } = await startBudgetRepository();
    const discord = await startWebhookServer([{ status: 404 }, { status: 200 }]);
    const inputs = {
      budget: 'run: 2',
      notify: `${discord.url}/SECRET-PATH`,
      'notify-hosts': `${discord.host}=discord`,
    };
    const since = { since: '24h' };
    const failed = await act('2026-11-01', { ...inputs, ...since });
    expect(failed.code).toBe(0);
    expect(failed.stdout).toMatch(/^::warning::Webhook 1 of 1 \(Discord\) did not take/m);
    expect(failed.stdout.replace(/^::add-mask::.*$/gm, '')).not.toMatch(/SECRET-PATH/);
    const again = await act('2026-11-01', { ...inputs, ...since });
    expect(again.code).toBe(0);
    expect(discord.got).toHaveLength(2);
    await act('2026-11-01', { ...inputs, ...since });
    expect(discord.got).toHaveLength(2);
  });

  it('sends nothing in a dry run, nor without an issue that keeps what was sent', async () => {
    const { act } = await startBudgetRepository();
    const teams = await startWebhookServer();
    const inputs = {
      budget: '{"run": 2}',
      notify: `${teams.url}/SECRET-PATH`,
      'notify-hosts': `${teams.host}=teams`,
    };
    const dry = await act('2026-11-01', { ...inputs, 'dry-run': 'true' });
    expect(dry.stdout).toContain('New: $3.00 was spent by the dearest run, $1.00 over the budget');
    const unkept = await act('2026-11-01', { ...inputs, publish: 'summary' });
    expect(unkept.stdout).toContain('::warning::Nothing was sent to webhooks: the report’s issue');
    expect([dry.code, unkept.code, teams.got.length]).toEqual([0, 0, 0]);
  });

  it.each([
    [{ budget: 'month: much' }, 'budget: "month" is a text; write US dollars'],
    [{ budget: 'nowhere.yml' }, 'budget: the file nowhere.yml cannot be read'],
    [{ notify: 'https://evil.example/SECRET-PATH' }, 'notify: line 1 is at evil.example, which'],
    [{ 'notify-on': 'never' }, 'notify-on: "never" is not known; write one of budget, low'],
  ])('that is wrong in %j fails the step in one sentence', async (inputs, message) => {
    const { gitHub, act } = await startBudgetRepository();
    const { code, stdout } = await act('2026-11-01', inputs);
    expect(code).toBe(1);
    expect(stdout).toContain(`::error::${message}`);
    expect(stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('SECRET-PATH');
    expect(gitHub.requests).toEqual([]);
  });
});
