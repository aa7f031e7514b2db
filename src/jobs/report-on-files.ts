import type { CallsReport } from '../domain/calls-report.ts';
import type { Budget } from '../domain/budget.ts';
import type { Report } from '../domain/report.ts';
import { sayConflicts } from '../collect/conflict-words.ts';
import { sayLeftOut } from '../collect/left-out-words.ts';
import { createDocumentIntake, type DocumentIntake } from '../collect/read-documents.ts';
import { unrecordedPlaces } from '../collect/unrecorded-places.ts';
import { isMissedUsage } from '../decoders/choose-decoder.ts';
import type { ComparisonRequest } from '../domain/comparison.ts';
import { UserError } from '../domain/errors.ts';
import type { Thresholds } from '../findings/thresholds.ts';
import type { CountedOptions } from '../ledger/counted-records.ts';
import { earlierIn, type LocalHistory } from '../history/local-history.ts';
import { dateOfWindow, type Window, type WindowBasis } from '../domain/window.ts';
import { createLedger, type Ledger } from '../ledger/ledger.ts';
import { createRunLedger } from '../ledger/run-ledger.ts';
import { meterReconciledRun } from '../meter/meter-reconciled-run.ts';
import { buildCalls } from '../calls/build-calls.ts';
import { createCallTally, type CallTally } from '../calls/call-tally.ts';
import type {
  FindDocuments,
  LocalDocument,
  Log,
  OpenCallSource,
  OpenRecordSource,
  UnreadInput,
} from '../ports.ts';
import { createPriceBook } from '../pricing/price-book.ts';
import type { Rates } from '../pricing/rates.ts';
import { assembleReport } from '../report/assemble.ts';
import { degradedRuns, keyOfRun } from '../report/build-workflows.ts';
import { spendsOfParts } from '../report/run-spends.ts';

/** How local documents are reported on. */
export interface FileReportOptions extends CountedOptions {
  /** The week or month that `since` and `until` are the ends of; absent elsewhere. */
  readonly period?: Window['period'];
  readonly thresholds: Thresholds;
  readonly prices: ReadonlyMap<string, Rates>;
  /** Absent where nothing is to be compared. */
  readonly comparison?: ComparisonRequest | undefined;
  /** Reports that this one is compared with as far as they are earlier; absent without any. */
  readonly history?: LocalHistory | undefined;
  /** How the start of the window was found; absent is `explicit`. */
  readonly basis?: WindowBasis | undefined;
  /** Calls a day that are expected, by agent; absent where nobody said so. */
  readonly expectedCalls?: ReadonlyMap<string, number>;
  /** Absent is no budget. */
  readonly budgets?: readonly Budget[];
}

/** What the documents gave. */
export interface FileReport {
  readonly report: Report;
  readonly ledger: Ledger;
  /** Documents of a known format. */
  readonly documents: number;
  readonly unread: readonly UnreadInput[];
}

/** What a report of documents touches outside. */
export interface FileReportSurroundings {
  readonly openRecordSource: OpenRecordSource;
  /** Absent where no stores of calls are read. */
  readonly openCallSource?: OpenCallSource;
  readonly log: Log;
  readonly now: Date;
  readonly version: string;
}

/** Files are chosen by their paths. */
const FILTERS = { workflows: [], excludeWorkflows: [] };

/** Makes the report of documents on this machine. */
export async function reportOnFiles(
  findDocuments: FindDocuments,
  options: FileReportOptions,
  surroundings: FileReportSurroundings,
): Promise<FileReport> {
  const { log, now, version } = surroundings;
  const prices = createPriceBook(options.prices);
  const smallRequestTokens = options.thresholds['small-request-output-tokens'];
  const ledgerOptions = { prices, smallRequestTokens, pricedAt: now };
  const ledger = createLedger(ledgerOptions);
  const { comparison } = options;
  const runs = comparison && createRunLedger(ledger, ledgerOptions);
  const calls = createCallTally({
    prices,
    pricedAt: now,
    shortCallTokens: options.thresholds['short-call-output-tokens'],
  });
  const rules = {
    providers: options.providers,
    since: options.since,
    until: options.until,
    prices: options.prices,
    smallRequestTokens,
    pricedAt: now,
  };
  // What belongs to which span is decided by the time of each record.
  const intake = createDocumentIntake(runs ?? ledger, options, runs ? undefined : rules, {
    tally: calls,
    prices,
    pricedAt: now,
  });
  const unread: UnreadInput[] = [];
  let documents = 0;
  const onUnread = (input: UnreadInput): void => {
    log.warning(input.message);
    unread.push(input);
  };
  for await (const document of findDocuments(onUnread)) {
    const outcome = await readDocument(document, intake, surroundings);
    if (outcome === 'usage') documents += 1;
    else if (typeof outcome === 'object') onUnread(outcome);
    else log.debug(`${document.container} ${document.path}: no known format.`);
  }
  const { timeSpan, agentRuns, leftOut, places, ...counts } = intake.finish();
  for (const sentence of sayLeftOut(leftOut)) log.info(sentence);
  for (const sentence of sayConflicts(counts.conflicts)) log.warning(sentence);
  if (timeSpan.withoutTime > 0) log.warning(sayWithoutTime(timeSpan.withoutTime));
  for (const input of unrecordedPlaces(places)) onUnread(input);
  const metered = agentRuns.map((run) => meterReconciledRun(run, prices, now));
  const degraded = degradedRuns(metered);
  const parts = {
    ...counts,
    calls: callsOf(calls, options),
    agentRuns: metered,
    generatedAt: now,
    version,
    repository: null,
    isOfSeries: options.history !== undefined,
    providers: options.providers,
    filters: FILTERS,
    window: {
      from: options.since ?? timeSpan.from,
      to: options.until ?? timeSpan.to,
      basis: options.basis ?? 'explicit',
      ...(options.period && { period: options.period }),
    },
    ledger,
    outcomes: [],
    unreadInputs: unread.length,
    otherRuns: 0,
    prices,
    // Without any document there is nothing to complain about but that.
    ...(comparison &&
      documents > 0 && {
        compared: {
          request: comparison,
          runs: spendsOfParts(
            runs?.runs() ?? [],
            ({ run }) => run !== undefined && degraded.has(keyOfRun(run)),
          ),
        },
      }),
    budgets: options.budgets ?? [],
  };
  const date = dateOfWindow({ to: parts.window.to ?? now });
  const scope = { providers: options.providers, ...FILTERS, period: options.period?.unit };
  const earlier = options.history === undefined ? [] : earlierIn(options.history, scope, date);
  return { report: assembleReport(parts, earlier, options.thresholds), ledger, documents, unread };
}

/**
 * Reads a document. One that cannot be read is unread, and so is one that reports no usage
 * though the user named it, or its name is that of usage; the other files of a folder need
 * not report any.
 */
export async function readDocument(
  document: LocalDocument,
  intake: DocumentIntake,
  open: Pick<FileReportSurroundings, 'openRecordSource' | 'openCallSource'>,
): Promise<'usage' | 'other' | UnreadInput> {
  const { container, path, file, head } = document;
  try {
    const store = open.openRecordSource(document);
    if (store !== undefined && (await intake.readStore(document, store))) return 'usage';
    const calls = await open.openCallSource?.(document);
    if (calls !== undefined) {
      await intake.readCalls(document, calls);
      return 'usage';
    }
    if (store === undefined && (await intake.read(document))) return 'usage';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { input: file ?? container, message: error.message };
  }
  if (path !== '' && !isMissedUsage(path, head)) return 'other';
  const name = path === '' ? container : `${container}/${path}`;
  const message = `${name}: reports no token usage in a known format; check that it is the right file.`;
  return { input: file ?? container, message };
}

/** Undefined where no store of calls was read. */
function callsOf(
  tally: CallTally,
  { expectedCalls: expected = new Map(), thresholds }: FileReportOptions,
): CallsReport | undefined {
  const sums = tally.sums();
  if (sums.stores.length === 0) return undefined;
  return buildCalls(sums, { expected, burstCalls: thresholds['burst-calls'] });
}

/** That records were left out, because nobody knows whether they were asked for. */
export function sayWithoutTime(records: number): string {
  return `${records} records have no time and were left out, because --since or --until was given.`;
}
