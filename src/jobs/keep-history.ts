import { UserError } from '../domain/errors.ts';
import type { Notified } from '../domain/notification.ts';
import type { Report } from '../domain/report.ts';
import type { Window } from '../domain/window.ts';
import { chooseWindow } from '../history/choose-window.ts';
import { addToHistory, readHistory, type LocalHistory } from '../history/local-history.ts';
import { markerFromReport } from '../history/marker.ts';
import type { HistoryStore, Log } from '../ports.ts';

/** Reads the earlier reports. Throws UserError. */
export async function learnHistory(store: HistoryStore, log: Log): Promise<LocalHistory> {
  const history = readHistory(await store.read());
  const { unreadLines } = history;
  if (unreadLines > 0) {
    const are = unreadLines === 1 ? '1 line is no report' : `${unreadLines} lines are no reports`;
    log.warning(
      `${store.name}: ${are} that this version reads, and stays as it is; check that it is the history that you meant.`,
    );
  }
  return history;
}

/** The window that begins where the newest earlier report of the history ended. Throws UserError. */
export function windowSinceLast(
  history: LocalHistory | undefined,
  providers: readonly string[],
  until: Date | undefined,
  now: Date,
): Window {
  if (history === undefined) {
    throw new UserError(
      '--since: there is no earlier report to start from when files are read; give a look-back such as 7d or an ISO date, or keep reports with --history FILE.',
    );
  }
  const scope = { providers, workflows: [], excludeWorkflows: [] };
  const since = { kind: 'last-report' as const };
  return chooseWindow({ since, until }, now, history.reportsOf(scope));
}

/** What the reports of the same series, that of the same date included, sent to webhooks. */
export function notifiedIn(
  history: LocalHistory | undefined,
  { providers, filters, window }: Pick<Report, 'providers' | 'filters' | 'window'>,
): readonly Notified[] {
  const scope = { providers, ...filters, period: window.period?.unit };
  const reports = history?.reportsOf(scope) ?? [];
  return reports.find((report) => report.notified !== undefined)?.notified ?? [];
}

/**
 * Adds a report to what the history holds by now, with what was sent of it to webhooks. Throws
 * UserError, or PublishError.
 */
export async function addToHistoryOf(
  store: HistoryStore,
  report: Report,
  notified: readonly Notified[],
): Promise<void> {
  const marker = markerFromReport(report, undefined, notified);
  await store.write(addToHistory(await store.read(), marker));
}
