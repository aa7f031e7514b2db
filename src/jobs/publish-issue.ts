import type { EarlierReport } from '../domain/report.ts';
import { PublishError } from '../domain/errors.ts';
import {
  readKnownReports,
  readUnlabelledReports,
  type KnownReport,
  type KnownReports,
} from './known-reports.ts';
import type { Options } from '../options/parse-options.ts';
import type { Ports } from '../ports.ts';
import type { PublishedIssue } from '../publishers/github-issue.ts';
import { isBefore, isReplacedOn } from '../history/choose-window.ts';

/** A report as an issue holds it. */
export interface IssueText {
  readonly body: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** The label's look: GitHub's own "information" blue. */
const LABEL_COLOR = '0969da';
const LABEL_DESCRIPTION = 'What the AI agents of this repository used and cost';

/**
 * Publishes a report as the one issue of its date and series, beside what is known of the
 * earlier ones. Throws PublishError.
 */
export async function publishAsIssue(
  { body, date }: IssueText,
  known: KnownReports,
  options: Options,
  ports: Ports,
): Promise<PublishedIssue> {
  if (known.failure !== undefined) throw known.failure;
  const title = `${options.titlePrefix} ${date}`;
  const isReplaced = ({ report }: KnownReport): boolean => isReplacedOn(report, date);
  const isOlder = ({ report }: { readonly report: EarlierReport }): boolean =>
    isBefore(report, date);

  const findIn = ({ reports, unreadable }: KnownReports): number | undefined => {
    const found = reports.find(isReplaced)?.issue.number;
    const alike = unreadable.find((issue) => issue.title === title);
    if (found === undefined && alike !== undefined) {
      throw new PublishError(
        `Issue #${alike.number} of ${options.owner}/${options.repo} has the title of this report, but its text was edited so that it is no report any more: delete or rename it, then run again.`,
      );
    }
    return found;
  };
  const numbersOf = (reports: readonly KnownReport[]): readonly number[] =>
    reports.filter(({ issue }) => issue.state === 'open').map(({ issue }) => issue.number);

  return ports.publishIssue({
    label: { name: options.label, color: LABEL_COLOR, description: LABEL_DESCRIPTION },
    title,
    body,
    existing: findIn(known),
    duplicates: numbersOf(known.duplicates.filter(isReplaced)),
    older: numbersOf([...known.reports, ...known.duplicates].filter(isOlder)),
    closeOlder: options.closeOlderIssues,
    findAgain: async () =>
      findIn(await readKnownReports(options, ports)) ??
      findIn(await readUnlabelledReports(options, ports, date)),
  });
}
