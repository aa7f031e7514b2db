import { UserError } from '../domain/errors.ts';
import type { Publication, PublishedIssue } from '../domain/publication.ts';
import type { Notified } from '../domain/notification.ts';
import type { Report } from '../domain/report.ts';
import { dateOfReport } from '../history/marker.ts';
import { decideNews, type NewsDecision, type NewsRequest } from '../notify/decide-news.ts';
import type { Ports } from '../ports.ts';

/**
 * Sends what is new, with the link to the report's issue, and gives whether any webhook took it.
 * Without an issue nothing is: it keeps what was sent, and the same would be sent every day.
 */
export async function sendNews(
  { sentences }: NewsDecision,
  { report, issue }: { readonly report: Report; readonly issue: PublishedIssue | undefined },
  { sendNews: send, log }: Pick<Ports, 'sendNews' | 'log'>,
): Promise<boolean> {
  if (sentences.length === 0) return false;
  for (const sentence of sentences) log.info(`New: ${sentence}`);
  if (send === undefined) return false;
  if (issue === undefined) {
    log.warning(
      'Nothing was sent to webhooks: the report’s issue keeps what was sent, and none was written; let `publish` name `issue`.',
    );
    return false;
  }
  return send({ repository: report.repository, sentences, url: issue.url });
}

/** Keeps in the issue what was sent. Failing is a warning: it would be sent again, and no more. */
export async function amendIssue(
  publication: Publication,
  issue: PublishedIssue | undefined,
  { publishers, log }: Pick<Ports, 'publishers' | 'log'>,
): Promise<void> {
  if (issue === undefined) return;
  try {
    for (const publisher of publishers) await publisher.amend?.(issue, publication);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warning(`The next report may send the same to webhooks once more: ${error.message}`);
  }
}

/** What is asked for of a report that is made on this machine. */
export interface LocalNews extends Omit<NewsRequest, 'date'> {
  /** What of it may be sent away; absent is all of it. */
  readonly told?: (() => Pick<Report, 'findings' | 'budgets'>) | undefined;
}

/**
 * Sends what is new in a report of files, which has no issue. Gives what was sent by now, for
 * whoever keeps a history of such reports.
 */
export async function sendNewsOfFiles(
  report: Report,
  { told = () => report, ...request }: LocalNews,
  { sendNews: send, log }: Pick<Ports, 'sendNews' | 'log'>,
): Promise<readonly Notified[]> {
  if (send === undefined) return request.notified;
  const { sentences, before, after } = decideNews(told(), {
    ...request,
    date: dateOfReport(report),
  });
  for (const sentence of sentences) log.info(`New: ${sentence}`);
  if (sentences.length === 0) return before;
  const isSent = await send({ repository: report.repository, sentences, url: null });
  return isSent ? after : before;
}
