import { describe, expect, it } from 'vitest';
import type { ReportIssue } from '../../src/domain/report-issue.ts';
import {
  earlierReports,
  knownReports,
  touchedIssues,
  unlabelledReports,
} from '../../src/history/known-reports.ts';
import { markerFromReport, writeMarker } from '../../src/history/marker.ts';
import { makeReport } from '../support/report-factory.ts';

const SERIES = {
  label: 'usage',
  titlePrefix: 'Usage',
  providers: ['anthropic'],
  workflows: [],
  excludeWorkflows: [],
};

/** An issue that holds the report of a date. */
function issueOf(number: number, date: string, changes: Partial<ReportIssue> = {}): ReportIssue {
  const [from, to] = [`${date}T00:00:00.000Z`, `${date}T12:00:00.000Z`];
  const report = makeReport({
    providers: SERIES.providers,
    window: { from, to, basis: 'explicit' },
  });
  return {
    number,
    id: number,
    url: `https://x/${number}`,
    title: `Usage ${date}`,
    body: writeMarker(markerFromReport(report, SERIES.label)),
    state: 'open',
    isLocked: false,
    author: 'github-actions[bot]',
    createdAt: new Date(to),
    updatedAt: new Date(to),
    labels: [SERIES.label],
    ...changes,
  };
}

const DATE = '2026-08-10';
const upcoming = { owner: 'octo', repo: 'shop', date: DATE, title: `Usage ${DATE}` };

describe('the reports among a repository’s issues', () => {
  it('are one a date, the first that was made; later ones are its duplicates', () => {
    const issues = [issueOf(4, DATE), issueOf(3, DATE), issueOf(1, '2026-08-09')];
    const known = knownReports(issues, SERIES);
    expect(known.reports.map(({ issue }) => issue.number)).toEqual([3, 1]);
    expect(known.duplicates.map(({ issue }) => issue.number)).toEqual([4]);
    expect(touchedIssues(known, upcoming)).toEqual({ existing: 3, duplicates: [4], older: [1] });
    expect(earlierReports(known, DATE).map(({ issue }) => issue)).toEqual([1]);
  });

  it('are those of the same scope alone', () => {
    const known = knownReports([issueOf(1, DATE)], { ...SERIES, workflows: ['ci-*'] });
    expect(touchedIssues(known, upcoming)).toEqual({
      existing: undefined,
      duplicates: [],
      older: [],
    });
  });

  it('are not closed again', () => {
    const known = knownReports([issueOf(1, '2026-08-09', { state: 'closed' })], SERIES);
    expect(touchedIssues(known, upcoming).older).toEqual([]);
  });

  it('leave an issue alone that has the title and no marker any more', () => {
    const known = knownReports([issueOf(1, DATE, { body: 'Mine.' })], SERIES);
    expect(() => touchedIssues(known, upcoming)).toThrow('Issue #1 of octo/shop has the title');
  });

  it('are known by their marker where they lost their label', () => {
    const other = issueOf(2, DATE, { body: issueOf(2, DATE).body.replace('"usage"', '"else"') });
    const known = unlabelledReports(
      [issueOf(1, DATE), other, issueOf(3, DATE, { body: '' })],
      SERIES,
    );
    expect(known.reports.map(({ issue }) => issue.number)).toEqual([1]);
    expect(known.unreadable).toEqual([]);
  });
});
