import { expect, it } from 'vitest';
import { PublishError } from '../../src/domain/errors.ts';
import type { Publication, PublishedIssue, ReportFiles } from '../../src/domain/publication.ts';
import { publishReport } from '../../src/jobs/publish-report.ts';
import type { Ports, Publisher } from '../../src/ports.ts';
import { renderHtml } from '../../src/renderers/html/html-page.ts';
import { createRecordingLog } from '../github/recording-log.ts';
import { makeFullReport } from '../support/report-factory.ts';

const KNOWN = { reports: [], duplicates: [], unreadable: [] };
const ISSUE: PublishedIssue = { number: 7, url: 'https://x/7', wasUpdated: false, closed: [] };

/** Publishes to places that do what is given; what each got is kept by its name. */
async function publishTo(
  ...places: readonly (Pick<Publisher, 'name'> & Partial<Publisher>)[]
): Promise<{
  readonly published: Awaited<ReturnType<typeof publishReport>>;
  readonly got: Readonly<Record<string, Publication>>;
  readonly files: ReportFiles | undefined;
}> {
  const got: Record<string, Publication> = {};
  let files: ReportFiles | undefined;
  const ports = {
    log: createRecordingLog(),
    writeFiles: (written: ReportFiles) => {
      files = written;
      return Promise.resolve({
        'report.json': 'a',
        'report.md': 'b',
        'report.html': 'd',
        'usage.csv': 'c',
      });
    },
    renderHtml: (report) => Promise.resolve(renderHtml(report)),
    publishers: places.map(({ publish, ...place }): Publisher => ({
      isWanted: true,
      ...place,
      publish(publication) {
        got[place.name] = publication;
        return publish?.(publication) ?? Promise.resolve(undefined);
      },
    })),
  } satisfies Partial<Ports>;
  const published = await publishReport(
    makeFullReport(),
    KNOWN,
    { label: 'usage', webhooks: [], notifyOn: 'budget' },
    ports,
  );
  return { published, got, files };
}

const refuse = (): Promise<never> => Promise.reject(new PublishError('No room.'));

it('goes to every place that wants it, after its files are written', async () => {
  const { published, got, files } = await publishTo(
    { name: 'issue', publish: () => Promise.resolve(ISSUE) },
    { name: 'summary' },
    { name: 'artifact', isWanted: false },
  );
  expect(Object.keys(got)).toEqual(['issue', 'summary']);
  expect(got['summary']).toMatchObject({
    known: KNOWN,
    markdown: files?.['report.md'],
    paths: { 'report.json': 'a', 'report.html': 'd' },
  });
  expect(files?.['report.html']).toMatch(/^<!doctype html>\n/);
  expect(published).toMatchObject({ issue: ISSUE, failures: [], markdown: files?.['report.md'] });
});

it('goes to the others when one place refuses, and says which', async () => {
  const { published, got } = await publishTo(
    { name: 'issue', publish: refuse },
    { name: 'summary', publish: refuse },
    { name: 'artifact' },
  );
  expect(Object.keys(got)).toEqual(['issue', 'summary', 'artifact']);
  expect(published.issue).toBeUndefined();
  expect(published.failures.map(({ message }) => message)).toEqual(['No room.', 'No room.']);
});

it('does not hide a defect of a place', async () => {
  const defect = (): Promise<never> => Promise.reject(new TypeError('x is not a function'));
  await expect(publishTo({ name: 'issue', publish: defect })).rejects.toThrow(TypeError);
});
