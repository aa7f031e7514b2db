import { describe, expect, it } from 'vitest';
import { DATE, hours, reportOf, startSmallRepository, titleOn } from './small-repository.ts';

const PREFIX = '📊 Claude Token Usage Report';

describe('a report of the last week or month', () => {
  it('is a series of its own: nothing of the days is compared with it, continued or closed', async () => {
    // The clock begins on Monday, 10 August 2026.
    const { gitHub, clock, act } = await startSmallRepository();
    await act();
    const week = await act({ since: 'last-week' });
    const month = await act({ since: 'last-month' });
    expect(gitHub.state.issues.map(({ title, state }) => [title, state])).toEqual([
      [titleOn(DATE), 'open'],
      [`${PREFIX}, week 2026-W32`, 'open'],
      [`${PREFIX}, month 2026-07`, 'open'],
    ]);
    expect((await reportOf(week)).window).toEqual({
      from: '2026-08-03T00:00:00.000Z',
      to: '2026-08-10T00:00:00.000Z',
      basis: 'explicit',
      period: { unit: 'week', name: '2026-W32' },
    });
    expect((await reportOf(month)).trend.earlier).toEqual([]);
    expect(await week.file('report.md')).toContain(
      '**Period**: week 2026-W32, 2026-08-03 00:00 to 2026-08-10 00:00 UTC (7 days)',
    );

    clock.now = hours(24);
    const next = await act();
    expect((await reportOf(next)).window).toMatchObject({
      from: hours(0).toISOString(),
      basis: 'last-report',
    });
    expect((await reportOf(next)).trend.earlier.map(({ issue }) => issue)).toEqual([1]);
    await act({ since: 'last-week' });
    expect(gitHub.state.issues.map(({ number, state }) => [number, state])).toEqual([
      [1, 'closed'],
      [2, 'open'],
      [3, 'open'],
      [4, 'open'],
    ]);

    clock.now = hours(7 * 24);
    const later = await act({ since: 'last-week' });
    const report = await reportOf(later);
    expect(report.window.period?.name).toBe('2026-W33');
    expect(report.trend.earlier.map(({ issue }) => issue)).toEqual([2]);
    expect(gitHub.state.issues.map(({ number, state }) => [number, state])).toEqual([
      [1, 'closed'],
      [2, 'closed'],
      [3, 'open'],
      [4, 'open'],
      [5, 'open'],
    ]);
    expect(await later.file('report.md')).toMatch(/\[\\?#2 of 2026-W32\]/);
    expect(gitHub.problems).toEqual([]);
  });

  it('stays a series when its label or its marker is lost', async () => {
    const { gitHub, act } = await startSmallRepository();
    await act({ since: 'last-week' });
    const [issue] = gitHub.state.issues;
    if (issue === undefined) throw new Error('there is no issue');
    issue.labels = [];
    await act({ since: 'last-week' });
    expect(gitHub.state.issues).toHaveLength(1);
    issue.body = 'edited by a person';
    const refused = await act({ since: 'last-week' });
    expect(gitHub.state.issues.map(({ body }) => body)).toContain('edited by a person');
    expect(refused.code).toBe(1);
    await act();
    expect(gitHub.state.issues.at(-1)?.title).toBe(titleOn(DATE));
  });
});
