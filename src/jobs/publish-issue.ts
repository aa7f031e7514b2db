import type { Publication, PublishedIssue } from '../domain/publication.ts';
import type { KnownReports } from '../domain/report-issue.ts';
import { touchedIssues } from '../history/known-reports.ts';
import { dateOfReport } from '../history/marker.ts';
import { titleOf } from '../history/report-title.ts';
import type { Options } from '../options/parse-options.ts';
import { readKnownReports, readUnlabelledReports, type ReportReading } from './known-reports.ts';
import { writeIssue, type IssuePorts } from './write-issue.ts';

/** The label's look: GitHub's own "information" blue. */
const LABEL_COLOR = '0969da';
const LABEL_DESCRIPTION = 'What the AI agents of this repository used and cost';

/**
 * Publishes a report as the one issue of its date and series, beside what is known of the
 * earlier ones. Throws PublishError.
 */
export async function publishIssue(
  { report, markdown, known }: Publication,
  options: Options,
  ports: IssuePorts & ReportReading,
): Promise<PublishedIssue> {
  if (known.failure !== undefined) throw known.failure;
  const date = dateOfReport(report);
  const title = titleOf(report, options.titlePrefix);
  const touched = (reports: KnownReports) => touchedIssues(reports, { ...options, date, title });
  return writeIssue(
    {
      ...touched(known),
      title,
      body: markdown,
      label: { name: options.label, color: LABEL_COLOR, description: LABEL_DESCRIPTION },
      closeOlder: options.closeOlderIssues,
      findAgain: async () =>
        touched(await readKnownReports(options, ports)).existing ??
        touched(await readUnlabelledReports(options, ports, date)).existing,
    },
    ports,
  );
}
