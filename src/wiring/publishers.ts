import { titleOf } from '../history/report-title.ts';
import { publishIssue } from '../jobs/publish-issue.ts';
import type { Channel, Options } from '../options/parse-options.ts';
import type { Ports, Publisher } from '../ports.ts';
import { uploadArtifact } from '../publishers/artifact.ts';
import { createIssueWriter } from '../publishers/issue-writer.ts';
import { writeJobSummary } from '../publishers/job-summary.ts';
import { renderFailure } from '../renderers/failure.ts';
import { renderSummary } from '../renderers/summary.ts';
import type { Access, Connection } from './github-connection.ts';
import { noPause, pause } from './pause.ts';

/** What publishing is joined with. */
export type PublishingSurroundings = Pick<Access, 'log' | 'isThrottled'> &
  Pick<Connection, 'client' | 'beginPublishing'> & {
    /** GITHUB_STEP_SUMMARY; undefined outside of a job. */
    readonly summaryPath: string | undefined;
  };

/** Where a report may go, in this order: what each publisher gets, and when. */
export function createPublishers(
  options: Options,
  reading: Pick<Ports, 'readReportIssues' | 'readEdits'>,
  { client, beginPublishing, isThrottled = true, summaryPath = '', log }: PublishingSurroundings,
): readonly Publisher[] {
  const isAsked = (channel: Channel): boolean => !options.dryRun && options.publish.has(channel);
  return [
    {
      name: 'issue',
      isWanted: isAsked('issue'),
      publish(publication) {
        beginPublishing();
        return publishIssue(publication, options, {
          issues: createIssueWriter(client, options, log),
          ...reading,
          pause: isThrottled ? pause : noPause,
          log,
        });
      },
      async amend({ number }, { report, markdown }) {
        const title = titleOf(report, options.titlePrefix);
        await createIssueWriter(client, options, log).update(number, { title, body: markdown });
      },
    },
    {
      name: 'summary',
      isWanted: isAsked('summary') && summaryPath !== '',
      async publish({ report }) {
        await writeJobSummary(summaryPath, renderSummary(report));
        return undefined;
      },
      publishFailure: (message) => writeJobSummary(summaryPath, renderFailure(message)),
    },
    {
      name: 'artifact',
      isWanted: isAsked('artifact'),
      async publish({ paths }) {
        await uploadArtifact(Object.values(paths), options.outputDir);
        return undefined;
      },
    },
  ];
}
