import { chooseDecoder } from '../decoders/choose-decoder.ts';
import { CLAUDE_PROVIDER } from '../decoders/claude-usage.ts';
import type { DecodeContext } from '../decoders/decoder.ts';
import { decodeRecordedRun } from '../decoders/recorded-run.ts';
import { tokenUsageJsonl } from '../decoders/token-usage-jsonl.ts';
import type { RecordedRun } from '../domain/task.ts';
import {
  createCountedRecords,
  type CountedOptions,
  type TimeSpan,
} from '../ledger/counted-records.ts';
import { createDeduplicator, type Deduplicator } from '../reconcile/deduplicate.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { createSessionBook, type HeldRun, type SettledRun } from '../reconcile/session-book.ts';
import type { Held } from '../reconcile/session-requests.ts';
import { estimateOf } from '../meter/estimate.ts';
import type { Log } from '../ports.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import type { LocalDocument } from '../sources/local-files.ts';
import { decodeLargeFile } from '../threads/decode-large-file.ts';
import type { CountingRules } from '../threads/range-counter.ts';
import { createRangeIntake, type RangeIntake } from '../threads/range-intake.ts';
import { createRejectCounter } from './count-rejects.ts';
import { placeOfDocument } from './document-place.ts';
import { toldByLedgerAlone, type HeldRecordedRun } from '../reconcile/recorded-runs.ts';

/** Takes documents of this machine into a ledger, each spend once. */
export interface DocumentIntake {
  /** False when the document tells no usage in a known format. */
  read(document: LocalDocument): Promise<boolean>;
  /** Takes a run that a document, a ledger of tasks, tells. */
  takeRun(document: LocalDocument, run: RecordedRun): void;
  /** To be called once, after the last document. */
  finish(log: Log): {
    readonly rejects: ReturnType<ReturnType<typeof createRejectCounter>['summaries']>;
    readonly rejectedLines: number;
    readonly duplicateRecords: number;
    readonly agentRuns: readonly SettledRun[];
    readonly timeSpan: TimeSpan;
  };
}

/**
 * Creates an intake that adds to a ledger. `rules`: those by which the ledger counts, for
 * other threads to count by; absent when each record has to come to the ledger itself.
 */
export function createDocumentIntake(
  ledger: Ledger,
  prices: PriceBook,
  options: CountedOptions,
  rules?: CountingRules,
): DocumentIntake {
  const counted = createCountedRecords(ledger, options);
  const rejects = createRejectCounter();
  const seen = new Map<string, Deduplicator>();
  const sessions = createSessionBook();
  // What the firewall told request by request, other documents of its folder tell once more.
  const withRequests = new Set<string>();
  const withRequestsOfClaude = new Set<string>();
  const totals: Held[] = [];
  const ofSessions: Held[] = [];
  const agentRuns: HeldRun[] = [];
  const recorded: HeldRecordedRun[] = [];

  function seenIn(phase: string): Deduplicator {
    const known = seen.get(phase) ?? createDeduplicator();
    seen.set(phase, known);
    return known;
  }

  /** What a document is charged to, where it lies, and what may have copies of it. */
  function placeOf(document: LocalDocument) {
    const { root: place, phase } = placeOfDocument(document);
    const attribution = { workflow: { name: document.container, path: '' }, phase };
    return { place, attribution, known: seenIn(phase) };
  }

  /** What becomes of one document's contents. */
  function takeInto(
    document: LocalDocument,
  ): Pick<DecodeContext, 'record' | 'agentRun' | 'agentName'> {
    const { attribution, place, known } = placeOf(document);
    return {
      record(record) {
        if (record.session !== undefined) ofSessions.push({ attribution, record, place });
        else if (record.grain !== 'request') {
          if (known.isNew(record.identity)) totals.push({ attribution, record, place });
        } else {
          withRequests.add(place);
          if (record.provider === CLAUDE_PROVIDER) withRequestsOfClaude.add(place);
          if (known.isNew(record.identity)) counted.add(attribution, record);
        }
      },
      agentRun: (run) => void agentRuns.push({ attribution, run, place }),
      agentName: (id, name) => sessions.nameAgent(id, name),
    };
  }

  /** What becomes of what other threads counted of a document. */
  function takeSumsInto(document: LocalDocument): RangeIntake | undefined {
    if (rules === undefined) return undefined;
    const { attribution, place, known } = placeOf(document);
    const intake = createRangeIntake({ rules, prices, known, counted, attribution });
    return {
      ...intake,
      take(sums, batch) {
        if (!intake.take(sums, batch)) return false;
        if (batch.rows > 0) withRequests.add(place);
        if (batch.kinds.some(({ provider }) => provider === CLAUDE_PROVIDER)) {
          withRequestsOfClaude.add(place);
        }
        return true;
      },
    };
  }

  /** Tells of totals that were left out, because other documents told the same in detail. */
  function addTotals(log: Log): void {
    const withSessions = new Set(
      ofSessions.filter(({ record }) => record.isPartial !== true).map(({ place }) => place),
    );
    const isTold = ({ place, record }: Held): boolean =>
      withRequests.has(place) || (record.provider === CLAUDE_PROVIDER && withSessions.has(place));
    const alone = totals.filter((total) => !isTold(total));
    for (const { attribution, record } of alone) counted.add(attribution, record);
    const left = totals.length - alone.length;
    if (left > 0) {
      log.info(
        `${left} totals of runs were left out, because requests or sessions of the same folder were counted; report runs from folders of their own.`,
      );
    }
  }

  /** Counts the runs of ledgers that nothing else tells; the others are duplicates. */
  function addRecorded(log: Log): number {
    const sessionless = agentRuns.filter(({ run }) => run.session === undefined);
    const places = [...withRequests, ...[...totals, ...sessionless].map(({ place }) => place)];
    const alone = toldByLedgerAlone(recorded, { ofSessions, places });
    for (const { attribution, record } of alone) counted.add(attribution, record);
    const left = recorded.length - alone.length;
    if (left > 0) {
      log.info(
        `Left out: ${left} of the runs in ledgers of tasks, because logs that tell the same were counted; report a ledger by itself to see all of its tasks.`,
      );
    }
    return left;
  }

  function settleSessions(): readonly SettledRun[] {
    for (const held of ofSessions) {
      if (!withRequestsOfClaude.has(held.place)) sessions.hold(held);
    }
    for (const held of agentRuns) {
      if (counted.isWanted({ provider: CLAUDE_PROVIDER, at: held.run.startedAt?.getTime() })) {
        sessions.holdRun(held, withRequestsOfClaude.has(held.place));
      }
    }
    return sessions.settle(estimateOf, (attribution, record) => counted.add(attribution, record));
  }

  return {
    async read(document) {
      const { container, path, head, file } = document;
      const decoder = chooseDecoder({ name: path || container, head, isNamedByUser: path === '' });
      if (decoder === undefined) return false;
      const context: DecodeContext = {
        origin: { container, path },
        priceOf: (request) => prices.priceOf(request)?.usd,
        reject: (reject) => rejects.count(null, reject),
        ...takeInto(document),
      };
      if (decoder === tokenUsageJsonl && file !== undefined) {
        if (await decodeLargeFile(file, context, takeSumsInto(document))) return true;
      }
      const decoding = decoder.start(context);
      for await (const chunk of document.read()) decoding.write(chunk);
      return decoding.end() === 'decoded';
    },
    takeRun(document, run) {
      const { root: place, phase } = placeOfDocument(document);
      const workflow = { name: document.container, path: '' };
      const attribution = { workflow, phase, agent: run.agent, task: run.task };
      const record = decodeRecordedRun(run);
      if (seenIn(phase).isNew(record.identity)) recorded.push({ attribution, record, place, run });
    },
    finish(log) {
      addTotals(log);
      const ledgerCopies = addRecorded(log);
      const settled = settleSessions();
      const copies = ofSessions.filter(({ place }) => withRequestsOfClaude.has(place)).length;
      if (copies > 0) {
        log.info(
          `${copies} records of sessions were left out, because the firewall told the requests of the same folder.`,
        );
      }
      const repeated = [...seen.values()].reduce((sum, { duplicates }) => sum + duplicates, 0);
      return {
        rejects: rejects.summaries(),
        rejectedLines: rejects.lines(),
        duplicateRecords: repeated + copies + ledgerCopies + sessions.duplicates,
        agentRuns: settled,
        timeSpan: counted.finish(log),
      };
    },
  };
}
