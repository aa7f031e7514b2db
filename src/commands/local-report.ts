import type { Budget } from '../domain/budget.ts';
import type { Severity } from '../domain/finding.ts';
import type { NotifyOn } from '../domain/notification.ts';
import type { Report } from '../domain/report.ts';
import { parseThresholds, type Thresholds } from '../findings/thresholds.ts';
import { addToHistoryOf, learnHistory, notifiedIn } from '../jobs/keep-history.ts';
import { sendNewsOfFiles, type LocalNews } from '../jobs/send-news.ts';
import { INPUTS } from '../options/inputs.ts';
import { parseBudgets } from '../options/parse-budgets.ts';
import { parseFailOn, parseMap } from '../options/parse-options.ts';
import { parseNotifyOn, parseWebhooks } from '../options/parse-webhooks.ts';
import { readMapText, readText } from '../options/read-inputs.ts';
import type { HistoryStore, Log, SendNews } from '../ports.ts';
import { parsePriceOverrides } from '../pricing/overrides.ts';
import type { Rates } from '../pricing/rates.ts';
import { openHistoryFile } from '../wiring/history-file.ts';
import { createNewsSender, MAX_SENDING_MS } from '../wiring/webhooks.ts';
import type { Terminal } from './command.ts';

/** Options of every command whose report is made on this machine. */
export const LOCAL_FLAGS = {
  prices: { type: 'string' },
  thresholds: { type: 'string' },
  budget: { type: 'string' },
  notify: { type: 'string' },
  'notify-on': { type: 'string', default: INPUTS['notify-on'].default },
  'notify-hosts': { type: 'string', default: '' },
  history: { type: 'string' },
  'fail-on': { type: 'string', default: '' },
} as const;

/** Their values, as they were written. */
export interface LocalFlags {
  readonly prices?: string | undefined;
  readonly thresholds?: string | undefined;
  readonly budget?: string | undefined;
  readonly notify?: string | undefined;
  readonly 'notify-on': string;
  readonly 'notify-hosts': string;
  readonly history?: string | undefined;
  readonly 'fail-on': string;
}

/** What they mean. */
export interface LocalOptions {
  readonly prices: ReadonlyMap<string, Rates>;
  readonly thresholds: Thresholds;
  readonly budgets: readonly Budget[];
  readonly notifyOn: NotifyOn;
  /** Undefined where nothing is to be sent. */
  readonly sendNews: SendNews | undefined;
  /** Where the report is kept; undefined is nowhere. */
  readonly store: HistoryStore | undefined;
  /** The reports that are there. */
  readonly history: Awaited<ReturnType<typeof learnHistory>> | undefined;
  readonly failOn: Severity | undefined;
}

/** Reads them, and the files that they name. Throws UserError. */
export async function parseLocalOptions(
  values: LocalFlags,
  terminal: Pick<Terminal, 'folder'>,
  log: Log,
): Promise<LocalOptions> {
  const failOn = parseFailOn(values['fail-on']);
  const notifyOn = parseNotifyOn(values['notify-on']);
  const store = values.history === undefined ? undefined : openHistoryFile(values.history);
  const webhooks = parseWebhooks(
    values.notify === undefined ? '' : await readText('--notify', values.notify, terminal.folder),
    values['notify-hosts'],
  );
  return {
    prices: parsePriceOverrides(await readMap('--prices', values.prices, terminal)),
    thresholds: parseThresholds(await readMap('--thresholds', values.thresholds, terminal)),
    budgets: parseBudgets(
      await parseMap('budget', (await readMapText('budget', values.budget, terminal.folder)) ?? ''),
    ),
    notifyOn,
    sendNews: createNewsSender({ webhooks, timeBudgetMs: MAX_SENDING_MS }, { log }),
    store,
    history: store && (await learnHistory(store, log)),
    failOn,
  };
}

/**
 * Sends what is new in a report, or in what may be `told` of it, and keeps it. Throws UserError,
 * or PublishError.
 */
export async function tellAndKeep(
  report: Report,
  { notifyOn, sendNews, store, history }: LocalOptions,
  log: Log,
  told?: LocalNews['told'],
): Promise<void> {
  const notified = await sendNewsOfFiles(
    report,
    { notifyOn, notified: notifiedIn(history, report), told },
    { sendNews, log },
  );
  if (store !== undefined) await addToHistoryOf(store, report, notified);
}

/** A YAML or JSON map in a file that an option names. Throws UserError. */
export async function readMap(
  name: string,
  path: string | undefined,
  { folder }: Pick<Terminal, 'folder'>,
): Promise<Record<string, unknown> | undefined> {
  return path === undefined
    ? undefined
    : parseMap(`${name} ${path}`, await readText(name, path, folder));
}
