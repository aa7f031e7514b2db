import type { Report } from './domain/report.ts';
import type { UsageRecord } from './domain/usage-record.ts';
import { createRejectCounter } from './collect/count-rejects.ts';
import { decoders } from './decoders/all.ts';
import { findAll } from './findings/find-all.ts';
import type { Thresholds } from './findings/thresholds.ts';
import { createDeduplicator, type Deduplicator } from './ledger/deduplicate.ts';
import { createLedger, type Attribution, type Ledger } from './ledger/ledger.ts';
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
  const ledger = createLedger({ prices, smallRequestTokens, pricedAt: now });
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
    filters: { workflows: [], excludeWorkflows: [] },
    window: {
      from: options.since ?? timeSpan.from,
      to: options.until ?? timeSpan.to,
      basis: 'explicit',
    },
    ledger,
    outcomes: [],
    unreadInputs: unread.length,
    otherRuns: 0,
    prices,
  });
  const compared = { ...draft, trend: compare(draft, []) };
  const found = findAll({ report: compared, thresholds: options.thresholds });
  return { report: { ...compared, ...found }, ledger, documents, unread };
}

/** Half-open. */
interface TimeSpan {
  readonly from: Date | null;
  readonly to: Date | null;
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

/** Names that gh-aw and its artifacts give to folders inside one run, and archives. */
const INSIDE_RUN =
  /^(?:[0-9a-f]{8}-)?(?:usage|agent|detection|evals|agent-artifacts|firewall-.+|sandbox|logs|audit|api-proxy-logs)$|\.zip$/;

/**
 * Folder that holds all of a run's artifacts, as far as names tell: what lies above the
 * first folder that only a run has. A total and requests of one such folder are one spend.
 */
function rootOfRun(location: string): string {
  const folders = location.split('/').slice(0, -1);
  const inside = folders.findIndex((name) => INSIDE_RUN.test(name));
  return folders.slice(0, inside === -1 ? folders.length : inside).join('/');
}

/** Phases have folders of their own, whether an artifact's or inside one. */
const PHASE_FOLDER = /(?:^|\/)(detection|evals)\//;

function createIntake(ledger: Ledger, prices: PriceBook, options: FileReportOptions): Intake {
  const providers = new Set(options.providers);
  const rejects = createRejectCounter();
  const seen = new Map<string, Deduplicator>();
  const withRequests = new Set<string>();
  const totals: { root: string; attribution: Attribution; record: UsageRecord }[] = [];
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  let outsideWindow = 0;

  function isInWindow({ at }: UsageRecord): boolean {
    if (options.since === undefined && options.until === undefined) return true;
    const isAfter = at !== undefined && (options.since === undefined || at >= options.since);
    const isBefore = at !== undefined && (options.until === undefined || at < options.until);
    if (isAfter && isBefore) return true;
    if (at === undefined) outsideWindow += 1;
    return false;
  }

  function add(attribution: Attribution, record: UsageRecord): void {
    if (providers.size > 0 && !providers.has(record.provider)) return;
    if (!isInWindow(record)) return;
    if (record.at !== undefined) {
      const at = record.at.getTime();
      if (at < earliest) earliest = at;
      if (at > latest) latest = at;
    }
    ledger.add(attribution, record);
  }

  function seenIn(phase: string): Deduplicator {
    const known = seen.get(phase) ?? createDeduplicator();
    seen.set(phase, known);
    return known;
  }

  /** What becomes of the records of one document. */
  function takeInto(
    { container, base, location }: LocalDocument,
    phase: string,
  ): (record: UsageRecord) => void {
    const known = seenIn(phase);
    const root = `${base}/${rootOfRun(location)}`;
    const attribution = { workflow: { name: container, path: '' }, phase };
    return (record) => {
      const isRequest = record.grain === 'request';
      if (isRequest) withRequests.add(root);
      if (!known.isNew(record.identity)) return;
      if (!isRequest) {
        totals.push({ root, attribution, record });
        return;
      }
      add(attribution, record);
    };
  }

  return {
    async read(document) {
      const { container, path, head } = document;
      const decoder =
        decoders.find((candidate) => candidate.recognisesName(path || container)) ??
        decoders.find((candidate) => candidate.recognisesContent(head));
      if (decoder === undefined) return false;
      const phase = PHASE_FOLDER.exec(`${container}/${path}`)?.[1] ?? 'agent';
      const decoding = decoder.start({
        origin: { container, path },
        priceOf: (request) => prices.priceOf(request)?.usd,
        record: takeInto(document, phase),
        reject: (reject) => rejects.count(null, reject),
        agentRun: () => undefined,
        agentName: () => undefined,
      });
      for await (const chunk of document.read()) decoding.write(chunk);
      decoding.end();
      return true;
    },
    finish(log) {
      // A total beside requests is the same spend once more.
      const counted = totals.filter(({ root }) => !withRequests.has(root));
      for (const { attribution, record } of counted) add(attribution, record);
      if (counted.length < totals.length) {
        log.info(
          `${totals.length - counted.length} totals of runs were left out, because requests of the same folder were counted; report runs from folders of their own.`,
        );
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
        timeSpan: {
          from: earliest > latest ? null : new Date(earliest),
          to: earliest > latest ? null : new Date(latest + 1),
        },
      };
    },
  };
}
