import type { Report } from './domain/report.ts';
import type { UsageRecord } from './domain/usage-record.ts';
import { createRejectCounter } from './collect/count-rejects.ts';
import { decoders } from './decoders/all.ts';
import { findAll } from './findings/find-all.ts';
import type { Thresholds } from './findings/thresholds.ts';
import { createDeduplicator, type Deduplicator } from './ledger/deduplicate.ts';
import { createLedger, type Ledger } from './ledger/ledger.ts';
import type { Log } from './ports.ts';
import { createPriceBook, type PriceBook } from './pricing/price-book.ts';
import type { Rates } from './pricing/rates.ts';
import { buildReport } from './report/build.ts';
import { compare } from './report/compare.ts';
import type { LocalDocument, UnreadInput } from './sources/local-files.ts';

/** How local documents are reported on. */
export interface FileReportOptions {
  /** Empty is all. */
  readonly providers: readonly string[];
  /** Only records made since then; undefined is from the beginning. */
  readonly since: Date | undefined;
  /** Only records made before then; undefined is to the end. */
  readonly until: Date | undefined;
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

/** Makes the report of documents on this machine. */
export async function reportFiles(
  findDocuments: (unread: (input: UnreadInput) => void) => AsyncIterable<LocalDocument>,
  options: FileReportOptions,
  { log, now, version }: { log: Log; now: Date; version: string },
): Promise<FileReport> {
  const prices = createPriceBook(options.prices);
  const smallRequestTokens = options.thresholds['small-request-output-tokens'];
  const ledger = createLedger({ prices, smallRequestTokens });
  const intake = createIntake(ledger, prices, options);
  const unread: UnreadInput[] = [];
  let documents = 0;
  const onUnread = (input: UnreadInput): void => {
    log.warning(input.message);
    unread.push(input);
  };
  for await (const document of findDocuments(onUnread)) {
    if (await intake.read(document)) documents += 1;
    else log.debug(`${document.container} ${document.path}: no known format.`);
  }
  const { timeSpan, ...counts } = intake.finish(log);
  const draft = buildReport({
    ...counts,
    generatedAt: now,
    version,
    repository: null,
    providers: options.providers,
    window: {
      from: options.since ?? timeSpan.from,
      to: options.until ?? timeSpan.to,
      basis: 'explicit',
    },
    ledger,
    outcomes: [],
    otherRuns: 0,
    prices,
  });
  const compared = { ...draft, trend: compare(draft, []) };
  const found = findAll({ report: compared, thresholds: options.thresholds });
  return { report: { ...compared, ...found }, ledger, documents, unread };
}

interface TimeSpan {
  from: Date | null;
  to: Date | null;
}

interface Intake {
  /** False when the document is of no known format. */
  read(document: LocalDocument): Promise<boolean>;
  finish(log: Log): {
    rejects: ReturnType<ReturnType<typeof createRejectCounter>['summaries']>;
    rejectedLines: number;
    duplicateRecords: number;
    timeSpan: TimeSpan;
  };
}

/** Phases have folders of their own, whether an artifact's or inside one. */
const PHASE_FOLDER = /(?:^|\/)(detection|evals)\//;

function createIntake(ledger: Ledger, prices: PriceBook, options: FileReportOptions): Intake {
  const providers = new Set(options.providers);
  const rejects = createRejectCounter();
  const seen = new Map<string, Deduplicator>();
  const requestsOf = new Map<string, number>();
  const totals: { container: string; phase: string; record: UsageRecord }[] = [];
  const timeSpan: TimeSpan = { from: null, to: null };
  let outsideWindow = 0;

  function isInWindow({ at }: UsageRecord): boolean {
    if (options.since === undefined && options.until === undefined) return true;
    const isAfter = at !== undefined && (options.since === undefined || at >= options.since);
    const isBefore = at !== undefined && (options.until === undefined || at < options.until);
    if (isAfter && isBefore) return true;
    if (at === undefined) outsideWindow += 1;
    return false;
  }

  function add(container: string, phase: string, record: UsageRecord): void {
    if (providers.size > 0 && !providers.has(record.provider)) return;
    if (!isInWindow(record)) return;
    const { at } = record;
    if (at !== undefined && (timeSpan.from === null || at < timeSpan.from)) timeSpan.from = at;
    if (at !== undefined && (timeSpan.to === null || at >= timeSpan.to)) {
      timeSpan.to = new Date(at.getTime() + 1); // half-open
    }
    ledger.add({ workflow: { name: container, path: '' }, phase }, record);
  }

  function take(container: string, phase: string, record: UsageRecord): void {
    const known = seen.get(phase) ?? createDeduplicator();
    seen.set(phase, known);
    if (!known.isNew(record.identity)) return;
    if (record.grain !== 'request') {
      totals.push({ container, phase, record });
      return;
    }
    requestsOf.set(container, (requestsOf.get(container) ?? 0) + 1);
    add(container, phase, record);
  }

  return {
    async read(document) {
      const { container, path, head } = document;
      const decoder =
        decoders.find((candidate) => candidate.recognisesName(path || container)) ??
        decoders.find((candidate) => candidate.recognisesContent(head));
      if (decoder === undefined) return false;
      const phase = PHASE_FOLDER.exec(path)?.[1] ?? 'agent';
      const decoding = decoder.start({
        origin: { container, path },
        priceOf: (request) => prices.priceOf(request)?.usd,
        record: (record) => take(container, phase, record),
        reject: (reject) => rejects.count(null, reject),
      });
      for await (const chunk of document.read()) decoding.write(chunk);
      decoding.end();
      return true;
    },
    finish(log) {
      // A total beside requests is the same spend once more.
      for (const { container, phase, record } of totals) {
        if (!requestsOf.has(container)) add(container, phase, record);
      }
      if (outsideWindow > 0) {
        log.warning(
          `${outsideWindow} records tell no time and were left out, because --since or --until was given.`,
        );
      }
      return {
        rejects: rejects.summaries(),
        rejectedLines: rejects.lines(),
        duplicateRecords: [...seen.values()].reduce((sum, { duplicates }) => sum + duplicates, 0),
        timeSpan,
      };
    },
  };
}
