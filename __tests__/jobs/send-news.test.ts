import { describe, expect, it } from 'vitest';
import type { BudgetReport } from '../../src/domain/budget.ts';
import { PublishError } from '../../src/domain/errors.ts';
import type { News } from '../../src/domain/notification.ts';
import type { Publication, PublishedIssue } from '../../src/domain/publication.ts';
import type { KnownReports } from '../../src/domain/report-issue.ts';
import { believeMarker } from '../../src/history/believe-marker.ts';
import { readEndMarker, readMarker } from '../../src/history/marker.ts';
import { publishReport } from '../../src/jobs/publish-report.ts';
import type { Publisher } from '../../src/ports.ts';
import { createRecordingLog } from '../github/recording-log.ts';
import { makeFullReport } from '../support/report-factory.ts';

const ISSUE: PublishedIssue = { number: 7, url: 'https://x/7', wasUpdated: false, closed: [] };
const NOTHING_KNOWN: KnownReports = { reports: [], duplicates: [], unreadable: [] };
const OVER: BudgetReport = {
  workflows: null,
  period: 'month',
  limitUsd: 2,
  name: '2026-04',
  spentUsd: 3.96,
  spentIsFloor: true,
  status: 'over',
  forecast: null,
  runsOutOn: null,
  runs: [],
};
const OPTIONS = {
  label: 'usage',
  webhooks: [{ platform: 'slack', url: 'https://hooks.slack.com/services/x' }],
  notifyOn: 'budget',
} as const;

/** Publishes a report with a budget that is overspent; what happened is kept in order. */
async function publish(changes: {
  readonly isTaken?: boolean;
  readonly known?: KnownReports;
  readonly issue?: Partial<Publisher>;
}) {
  const steps: string[] = [];
  const bodies: string[] = [];
  const sent: News[] = [];
  const log = createRecordingLog();
  const keep = (step: string, { markdown }: Publication): void => {
    steps.push(step);
    bodies.push(markdown);
  };
  const issue: Publisher = {
    name: 'issue',
    isWanted: true,
    publish(publication) {
      keep('publish', publication);
      return Promise.resolve(ISSUE);
    },
    amend(_, publication) {
      keep('amend', publication);
      return Promise.resolve();
    },
    ...changes.issue,
  };
  const report = makeFullReport({ budgets: [OVER] });
  await publishReport(report, changes.known ?? NOTHING_KNOWN, OPTIONS, {
    log,
    renderHtml: () => Promise.resolve('<p>'),
    writeFiles: () =>
      Promise.resolve({
        'report.json': 'a',
        'report.md': 'b',
        'report.html': 'c',
        'usage.csv': 'd',
      }),
    publishers: [issue],
    sendNews(news) {
      steps.push('send');
      sent.push(news);
      return Promise.resolve(changes.isTaken ?? true);
    },
  });
  return { steps, bodies, sent, log };
}

describe('what is new', () => {
  it('is sent once the issue is there, and kept in it once it is sent', async () => {
    const { steps, bodies, sent } = await publish({});
    expect(steps).toEqual(['publish', 'send', 'amend']);
    expect(sent).toEqual([
      {
        repository: 'octo/repo',
        sentences: ['At least $3.96 was spent in 2026-04, $1.96 over the budget of $2.00 a month.'],
        url: 'https://x/7',
      },
    ]);
    const [before, after] = bodies.map((body) => readMarker(body)?.notified);
    expect(before).toEqual([]);
    expect(after).toEqual([{ key: expect.stringMatching(/^[0-9a-f]{8}$/), until: '2026-05-01' }]);
    expect(readEndMarker(bodies[1] ?? '')?.notified).toEqual(after);
  });

  it('is not sent again where an earlier report, or the one that is replaced, keeps it', async () => {
    const { bodies } = await publish({});
    const [, body = ''] = bodies;
    const marker = believeMarker(body, { createdAt: new Date('2026-04-03T01:00:00Z') });
    if (marker === undefined) throw new Error('the marker cannot be read');
    const report = { issue: 6, url: '', isRounded: false, ...marker };
    const known = { ...NOTHING_KNOWN, reports: [{ issue: {} as never, report }] };
    const again = await publish({ known });
    expect(again.steps).toEqual(['publish']);
    expect(readMarker(again.bodies[0] ?? '')?.notified).toEqual(marker.notified);
  });

  it('is not kept where no webhook took it', async () => {
    const { steps, bodies } = await publish({ isTaken: false });
    expect(steps).toEqual(['publish', 'send']);
    expect(readMarker(bodies[0] ?? '')?.notified).toEqual([]);
  });

  it('is a warning where the issue cannot be written once more', async () => {
    const amend = (): Promise<never> => Promise.reject(new PublishError('No room.'));
    const { log } = await publish({ issue: { amend } });
    expect(log.warnings).toEqual([
      'The next report may send the same to webhooks once more: No room.',
    ]);
  });

  it('is not sent without an issue', async () => {
    const refuse = (): Promise<never> => Promise.reject(new PublishError('No room.'));
    const { steps, log } = await publish({ issue: { publish: refuse } });
    expect(steps).toEqual([]);
    expect(log.warnings[0]).toMatch(/^Nothing was sent to webhooks: the report’s issue keeps/);
  });
});
