import type { Report } from '../domain/report.ts';
import { createDocumentIntake, type DocumentIntake } from '../collect/read-documents.ts';
import { UserError } from '../domain/errors.ts';
import type { Thresholds } from '../findings/thresholds.ts';
import type { CountedOptions } from '../ledger/counted-records.ts';
import { createLedger, type Ledger } from '../ledger/ledger.ts';
import { meterSettledRun } from '../meter/meter-settled-run.ts';
import type {
  FindDocuments,
  LocalDocument,
  Log,
  OpenRecordSource,
  RecordSource,
  UnreadInput,
} from '../ports.ts';
import { createPriceBook } from '../pricing/price-book.ts';
import type { Rates } from '../pricing/rates.ts';
import { assembleReport } from '../report/assemble.ts';

/** How local documents are reported on. */
export interface FileReportOptions extends CountedOptions {
  readonly thresholds: Thresholds;
  readonly prices: ReadonlyMap<string, Rates>;
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
  readonly log: Log;
  readonly now: Date;
  readonly version: string;
}

/** Makes the report of documents on this machine. */
export async function reportOnFiles(
  findDocuments: FindDocuments,
  options: FileReportOptions,
  { openRecordSource, log, now, version }: FileReportSurroundings,
): Promise<FileReport> {
  const prices = createPriceBook(options.prices);
  const smallRequestTokens = options.thresholds['small-request-output-tokens'];
  const ledger = createLedger({ prices, smallRequestTokens, pricedAt: now });
  const intake = createDocumentIntake(ledger, prices, options, {
    providers: options.providers,
    since: options.since,
    until: options.until,
    prices: options.prices,
    smallRequestTokens,
    pricedAt: now,
  });
  const unread: UnreadInput[] = [];
  let documents = 0;
  const onUnread = (input: UnreadInput): void => {
    log.warning(input.message);
    unread.push(input);
  };
  for await (const document of findDocuments(onUnread)) {
    const store = openRecordSource(document);
    const isRead =
      store === undefined
        ? await intake.read(document)
        : await readStore(store, document, intake, onUnread);
    if (isRead === undefined) continue;
    if (isRead) documents += 1;
    else if (document.path === '') onUnread(notUsage(document));
    else log.debug(`${document.container} ${document.path}: no known format.`);
  }
  const { timeSpan, agentRuns, ...counts } = intake.finish(log);
  const parts = {
    ...counts,
    agentRuns: agentRuns.map((settled) => meterSettledRun(settled, prices, now)),
    generatedAt: now,
    version,
    repository: null,
    providers: options.providers,
    filters: { workflows: [], excludeWorkflows: [] },
    window: {
      from: options.since ?? timeSpan.from,
      to: options.until ?? timeSpan.to,
      basis: 'explicit' as const,
    },
    ledger,
    outcomes: [],
    unreadInputs: unread.length,
    otherRuns: 0,
    prices,
  };
  return { report: assembleReport(parts, [], options.thresholds), ledger, documents, unread };
}

/** Takes the records of a store. Undefined when it could not be read, which is reported. */
async function readStore(
  source: RecordSource,
  document: LocalDocument,
  intake: DocumentIntake,
  onUnread: (input: UnreadInput) => void,
): Promise<boolean | undefined> {
  const { container, path, file } = document;
  try {
    const runs = await source.read();
    for (const run of runs ?? []) intake.takeRun(document, run);
    return runs !== undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    onUnread({
      input: file ?? (path === '' ? container : `${container} ${path}`),
      message: error.message,
    });
    return undefined;
  }
}

/** A document that the user named tells no usage, which is told; one of a folder is skipped. */
function notUsage({ container }: LocalDocument): UnreadInput {
  return {
    input: container,
    message: `${container}: tells no token usage in a known format; check that it is the right file.`,
  };
}
